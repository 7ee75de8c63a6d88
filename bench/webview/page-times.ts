import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/analysis.js';
import type { Statistics } from '../../server/features/protocol-statistics.js';
import { statistics } from '../../server/features/statistics/statistics.js';
import type { PageTask, PageTimes } from '../page-task.js';
import { bundledPage, Previews } from '../../test/webview/preview-page.js';

process.on('message', (task: PageTask) => {
  void measure(task).then((times) => process.send?.(times));
});

async function measure({ text, rounds }: PageTask): Promise<PageTimes> {
  const shown = [shownOf(text, 1), shownOf(text.replace('12', '13'), 2)] as const;
  const previews = await Previews.start();
  const paints: number[] = [];
  const updates: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const started = performance.now();
      const page = await previews.open();
      await page.show(shown[0]);
      paints.push(performance.now() - started);
      for (const each of [shown[1], shown[0], shown[1]]) {
        const sent = performance.now();
        await page.show(each);
        updates.push(performance.now() - sent);
      }
      await page.close();
    }
  } finally {
    await previews.stop();
  }
  return { paints, updates, scriptBytes: Buffer.byteLength(await bundledPage()) };
}

function shownOf(text: string, version: number): Statistics {
  const analysis = analyse(text, { severities: {} });
  if (analysis === undefined) throw new Error('The draft is no report.');
  const document = TextDocument.create('file:///bench/draft.nianbao', 'nianbao', version, text);
  return statistics({ document, analysis, language: 'zh-cn' }, { severities: {}, years: [] });
}

import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/analysis.js';
import { statistics } from '../../server/features/statistics/statistics.js';
import type { PageTask, PageTimes } from '../page-task.js';
import { bundledPage, bytesOf, Previews } from '../../test/webview/preview-page.js';
import { openFramed } from './framed-page.js';

process.on('message', (task: PageTask) => {
  void measure(task).then((times) => process.send?.(times));
});

/** How often the draft is another in one opened page: a word or two is typed. */
const strokes = 100;

async function measure({ text, rounds }: PageTask): Promise<PageTimes> {
  const sent = [sentOf(text, 1), sentOf(text.replace('12', '13'), 2)] as const;
  const previews = await Previews.start();
  const paints: number[] = [];
  const updates: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const { frame, picture, close } = await openFramed(previews, sent[0]);
      paints.push(picture);
      updates.push(...(await frame.evaluate(follow, { sent, strokes })));
      await close();
    }
  } finally {
    await previews.stop();
  }
  return { paints, updates, scriptBytes: bytesOf(await bundledPage()) };
}

/** Runs in the page: other statistics again and again, and how long each takes until it is painted. */
async function follow({
  sent,
  strokes: count,
}: {
  readonly sent: readonly string[];
  readonly strokes: number;
}): Promise<readonly number[]> {
  const next = async (): Promise<void> => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  while (document.querySelector('main[aria-busy]') !== null) await next();
  const times: number[] = [];
  for (let stroke = 1; stroke <= count; stroke += 1) {
    const statistics = sent[stroke % sent.length];
    const started = performance.now();
    const message = { kind: 'statistics', statistics, name: '报告.md', pinned: false };
    const taken = new Promise((resolve) =>
      window.addEventListener('message', resolve, { once: true }),
    );
    window.postMessage(message, '*');
    await taken;
    await next();
    times.push(performance.now() - started);
  }
  return times;
}

/** Statistics as they are sent to the page. */
function sentOf(text: string, version: number): string {
  const analysis = analyse(text, { severities: {} });
  if (analysis === undefined) throw new Error('The draft is no report.');
  const document = TextDocument.create('file:///bench/draft.nianbao', 'nianbao', version, text);
  const reading = { document, analysis, language: 'zh-cn' } as const;
  return JSON.stringify(statistics(reading, { severities: {}, years: [] }));
}

import { say } from '../../../server/language/message.js';
import type { Actions } from '../actions.js';
import type { Panel } from '../asking.js';
import { putOnClipboard } from './clipboard.js';
import { copyOf } from './copy-table.js';
import { loadLayouts } from '../load-layouts.js';
import { paperOf } from './paper.js';
import { base64Of, pictureOf, pngOf, svgText } from '../drawings/picture.js';
import { chartsOf } from '../shell.js';
import type { Store } from '../store.js';
import type { View } from '../view.js';

/** What a person takes along from the page: tables, drawings, all of it on paper. */
export type Taking = Pick<Actions, 'copyTable' | 'savePicture' | 'print'>;

/** @param view what the page is drawn from now; undefined where no statistics are shown */
export function taking(store: Store, panel: Panel, view: () => View | undefined): Taking {
  /** In the language of messages, for a while, and aloud. */
  const announce = (text: string): void => {
    store.change({ said: text });
    clearTimeout(quiet);
    quiet = setTimeout(() => store.change({ said: '' }), announcedFor);
  };
  let quiet: ReturnType<typeof setTimeout> | undefined;
  return {
    copyTable: (id, format) => {
      const now = view();
      const table = now?.statistics.tables.find((each) => each.id === id);
      if (now === undefined || table === undefined) return;
      const done = putOnClipboard(copyOf(table, format));
      const what = now.write(say(texts[done], { title: table.title, format: formats[format] }));
      announce(what);
      if (done === 'copied') panel.postMessage({ kind: 'copied', what });
    },
    savePicture: (chart, type) => {
      const { statistics } = store;
      if (statistics === undefined) return;
      const { organization, year } = statistics.head;
      const heading = [organization ?? '', year ?? '', chart.title].join(' ').trim();
      const picture = pictureOf(chart, { heading, width: pictureWidth });
      if (picture === null) return;
      const name = `${heading.replace(/[\\/:*?"<>|\s]+/gu, '-')}.${type}`;
      const made = type === 'svg' ? Promise.resolve(new Blob([svgText(picture)])) : pngOf(picture);
      void made
        .then(base64Of)
        .then((base64) => panel.postMessage({ kind: 'save', name, type, base64 }))
        .catch(() => announce(view()?.write(texts.notDrawn) ?? ''));
    },
    print: () => {
      void loadLayouts()
        .then((layouts) => {
          if (store.state.layouts === null) store.change({ layouts });
          const now = view();
          if (now === undefined || store.state.shown.kind !== 'statistics') return;
          const html = paperOf(now, chartsOf(now), store.state.shown.name);
          panel.postMessage({ kind: 'print', html });
        })
        .catch(() => announce(view()?.write(texts.notPrinted) ?? ''));
    },
  };
}

const announcedFor = 4000;
const pictureWidth = 640;

const formats = { html: 'HTML', markdown: 'Markdown', tsv: 'TSV' } as const;

const texts = {
  copied: { zh: '已复制《{title}》（{format}）', en: 'Copied “{title}” ({format})' },
  refused: {
    zh: '未能复制：编辑器不允许写入剪贴板',
    en: 'Not copied: the editor refused the clipboard',
  },
  notDrawn: { zh: '未能生成图片', en: 'The picture could not be drawn' },
  notPrinted: { zh: '未能生成打印页', en: 'The page to print could not be made' },
} as const;

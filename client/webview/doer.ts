import type { Statistics } from '../../server/features/protocol-statistics.js';
import { say } from '../../server/language/message.js';
import type { ToPanel } from '../preview/messages.js';
import type { Actions } from './actions.js';
import { putOnClipboard } from './clipboard.js';
import { copyOf } from './copy-table.js';
import { findingKey, fixesKey } from './findings.js';
import { loadLayouts } from './load-layouts.js';
import { measureIn } from './measure.js';
import { itemsIn } from './menu.js';
import { paperOf } from './paper.js';
import { base64Of, pictureOf, pngOf, svgText } from './picture.js';
import { chartsOf } from './shell.js';
import type { Store } from './store.js';
import { viewOf } from './view-of.js';

interface Panel {
  readonly postMessage: (message: ToPanel) => void;
}

/** Does what a person asks for: changes the page, or tells the panel. */
export function doer(
  store: Store,
  panel: Panel,
  root: HTMLElement,
): Actions & {
  /** Asks again for the fixes that are open, of the version that is shown now. */
  readonly askOpenFixes: () => void;
} {
  const shown = (): Statistics | undefined =>
    store.state.shown.kind === 'statistics' ? store.state.shown.statistics : undefined;
  const ask = (finding: number): void => {
    const version = shown()?.version;
    if (version !== undefined) panel.postMessage({ kind: 'askFixes', version, finding });
  };
  /** In the language of messages, for a while, and aloud. */
  const announce = (text: string): void => {
    store.change({ said: text });
    clearTimeout(quiet);
    quiet = setTimeout(() => store.change({ said: '' }), announcedFor);
  };
  let quiet: ReturnType<typeof setTimeout> | undefined;

  const actions: ReturnType<typeof doer> = {
    toggle: (id) => {
      const open = new Set(store.state.open);
      if (!open.delete(id)) open.add(id);
      store.change({ open });
    },
    openMenu: (menu) => {
      store.change({ menu, popup: null });
      if (menu !== null) itemsIn(root)[0]?.focus();
    },
    closeMenu: () => {
      const { menu } = store.state;
      if (menu === null) return;
      const button = root.querySelector<HTMLElement>(`#${CSS.escape(`menu-${menu}`)}`);
      store.change({ menu: null });
      button?.focus();
    },
    openPopup: (popup) => {
      if (store.state.popup?.anchor === popup.anchor) {
        actions.closePopup();
        return;
      }
      store.change({ popup, menu: null });
      const opened = root.querySelector<HTMLElement>('.popup');
      (opened?.querySelector<HTMLElement>('button') ?? opened)?.focus({ preventScroll: true });
      opened?.scrollIntoView({ block: 'nearest' });
    },
    closePopup: () => {
      const anchor = store.state.popup?.anchor;
      const inside = document.activeElement?.closest('.popup') !== null;
      store.change({ popup: null });
      if (anchor === undefined || !inside) return;
      root.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"]`)?.focus();
    },
    reveal: (range) => {
      const version = shown()?.version;
      if (version !== undefined) panel.postMessage({ kind: 'reveal', version, range });
    },
    revealFigure: (id) => {
      const figure = shown()?.figures.find((each) => each.id === id);
      if (figure !== undefined) actions.reveal(figure.range);
    },
    toggleFixes: (finding) => {
      const statistics = shown();
      if (statistics === undefined) return;
      const key = fixesKey(findingKey(statistics, finding));
      if (!store.state.open.has(key)) ask(finding);
      actions.toggle(key);
    },
    applyFix: (finding, fix) => {
      const version = shown()?.version;
      if (version !== undefined) panel.postMessage({ kind: 'applyFix', version, finding, fix });
    },
    exportAs: (format, scope) => panel.postMessage({ kind: 'export', format, scope }),
    print: () => {
      void loadLayouts().then((layouts) => {
        if (store.state.layouts === null) store.change({ layouts });
        const view = currentView();
        if (view === undefined || store.state.shown.kind !== 'statistics') return;
        const html = paperOf(view, chartsOf(view), store.state.shown.name);
        panel.postMessage({ kind: 'print', html });
      });
    },
    pin: (how) => panel.postMessage({ kind: 'pin', pinned: how === 'pin' }),
    copyTable: (id, format) => {
      const view = currentView();
      const table = view?.statistics.tables.find((each) => each.id === id);
      if (view === undefined || table === undefined) return;
      const done = putOnClipboard(copyOf(table, format));
      const what = view.write(say(texts[done], { title: table.title, format: formats[format] }));
      announce(what);
      if (done === 'copied') panel.postMessage({ kind: 'copied', what });
    },
    savePicture: (chart, type) => {
      const statistics = shown();
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
        .catch(() => announce(currentView()?.write(texts.notDrawn) ?? ''));
    },
    openReport: (uri) => panel.postMessage({ kind: 'open', uri }),
    goTo: (id) => {
      if (store.state.open.has(`closed:${id}`)) actions.toggle(`closed:${id}`);
      const title = root.querySelector<HTMLElement>(`#${CSS.escape(`title-${id}`)}`);
      title?.focus({ preventScroll: true });
      title?.scrollIntoView({ block: 'start' });
    },
    askOpenFixes: () => {
      const statistics = shown();
      statistics?.findings.forEach((_, index) => {
        if (store.state.open.has(fixesKey(findingKey(statistics, index)))) ask(index);
      });
    },
  };

  function currentView(): ReturnType<typeof viewOf> | undefined {
    const statistics = shown();
    if (statistics === undefined) return undefined;
    const measure = measureIn(() => getComputedStyle(document.body).fontFamily);
    return viewOf(store.state, statistics, { actions, measure });
  }

  return actions;
}

const announcedFor = 4000;
const pictureWidth = 640;

const formats = { html: 'HTML', markdown: 'Markdown', tsv: 'TSV' } as const;

const texts = {
  copied: { zh: '已复制《{title}》（{format}）', en: 'Copied “{title}” ({format})' },
  refused: {
    zh: '没能复制：编辑器不让写剪贴板',
    en: 'Not copied: the editor refused the clipboard',
  },
  notDrawn: { zh: '没能画出图片', en: 'The picture could not be drawn' },
} as const;

import { html, render } from 'lit/html.js';
import * as v from 'valibot';
import type { Language } from '../../server/language/message.js';
import { toPage, type ToPage } from '../preview/messages.js';
import { refusedPart } from '../preview/refused-part.js';
import { caretInSight } from './caret.js';
import { drawerOfTheRest } from './further.js';
import { loadLayouts } from './load-layouts.js';
import { displayLanguage, nothingPage } from './parts/nothing-page.js';
import { kept, keep } from './kept.js';
import { measureIn } from './drawings/measure.js';
import { pageActions } from './page-actions.js';
import { styles } from './styles/styles.js';
import { panel } from './panel.js';
import { placePopup } from './parts/popup.js';
import { keepOneStop, rove } from './roving.js';
import { firstSections, reportPage } from './shell.js';
import { Store, type PageState, type ToldToShow } from './store.js';
import { viewOf } from './view-of.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const root = document.createElement('div');
root.className = 'page';
document.body.append(root);

const before = kept(panel);
const store = new Store(
  {
    shown: { kind: 'blank' },
    caret: null,
    open: new Set(before.open),
    menu: null,
    popup: null,
    fixes: new Map(),
    said: '',
    drawn: firstSections,
    layouts: null,
    width: widthOf(root),
  },
  draw,
);
const measure = measureIn(() => getComputedStyle(document.body).fontFamily);
const actions = pageActions(store, panel, { root, measure });
/** How far down the page is, as the browser last said: to ask it while something is drawn makes it lay out all at once. */
let { scroll } = before;
/** Whether the page is still to go back to where it was before it was made anew. */
let returning = before.scroll > 0;

/** What came while a page that goes back to its place, for which it draws all at once, waits for what that takes. */
let early: ToPage[] | undefined = returning ? [] : undefined;

/** Milliseconds until the page says that it waits: what comes sooner replaces nothing that one had begun to read. */
const patience = 400;

const drawRest = drawerOfTheRest(store, () => caretInSight(root, store.state.caret));

rove(root);
new ResizeObserver(() => {
  requestAnimationFrame(() => {
    tellBarHeight();
    const width = widthOf(root);
    if (width !== store.state.width) store.change({ width });
  });
}).observe(root);
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = v.safeParse(toPage, data);
  if (!message.success) {
    panel.postMessage({ kind: 'refused', what: refusedPart(toPage, data, message.issues) });
    return;
  }
  if (early === undefined) take(message.output);
  else early.push(message.output);
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  if (store.state.menu !== null) actions.closeMenu();
  else if (store.state.popup !== null) actions.closePopup();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (!(target instanceof Element)) return;
  if (store.state.menu !== null && target.closest('.menu') === null) store.change({ menu: null });
  if (store.state.popup !== null && target.closest('.popup, [data-anchor]') === null) {
    store.change({ popup: null });
  }
});
document.addEventListener(
  'scroll',
  () => {
    scroll = window.scrollY;
    keep(panel, store.state, { scroll, when: 'soon' });
  },
  { passive: true },
);

if (returning) {
  void loadLayouts().then((layouts) => {
    store.change({ layouts });
    for (const message of early?.splice(0) ?? []) take(message);
    early = undefined;
  });
}
panel.postMessage({ kind: 'ready' });
setTimeout(() => {
  if (store.state.shown.kind === 'blank') store.change({ shown: { kind: 'waiting' } });
}, patience);

/** What is gone to stands below the bar, which is as high as the name in it. */
function tellBarHeight(): void {
  const height = root.querySelector<HTMLElement>('.bar')?.offsetHeight;
  if (height === undefined) return;
  document.documentElement.style.setProperty('--bar-height', `${String(height)}px`);
}

function take(message: ToPage): void {
  const { shown, fixes } = store.state;
  if (message.kind === 'caret') {
    store.change({ caret: message.figure });
    caretInSight(root, message.figure);
  } else if (message.kind === 'fixes') {
    if (shown.kind !== 'statistics' || message.version !== shown.statistics.version) return;
    store.change({ fixes: new Map([...fixes, [message.finding, message.fixes]]) });
  } else {
    show(message);
  }
}

/** Another version of the same report leaves everything where it is; another report begins at its top. */
function show(shown: ToldToShow): void {
  const last = store.state.shown;
  const same =
    shown.kind === 'statistics' &&
    last.kind === 'statistics' &&
    shown.statistics.uri === last.statistics.uri;
  const back = returning && shown.kind === 'statistics' && before.uri === shown.statistics.uri;
  store.change({
    shown,
    fixes: new Map(),
    ...(same
      ? {}
      : {
          caret: null,
          popup: null,
          menu: null,
          drawn: back ? Number.POSITIVE_INFINITY : firstSections,
        }),
  });
  if (shown.kind !== 'statistics') return;
  actions.askOpenFixes();
  if (same) return;
  returning = false;
  const top = back ? before.scroll : 0;
  if (top > 0 || scroll > 0) window.scrollTo({ top, behavior: 'instant' });
  scroll = top;
  drawRest();
}

function draw(state: PageState): void {
  const { shown } = state;
  if (shown.kind === 'blank') return;
  const language = shown.kind === 'waiting' ? displayLanguage() : languageOf(shown);
  const lang = language === 'en' ? 'en' : 'zh-CN';
  // Told again, the same language makes the browser style everything anew.
  if (document.documentElement.lang !== lang) document.documentElement.lang = lang;
  render(
    html`${
        shown.kind === 'statistics'
          ? reportPage(viewOf(state, shown.statistics, { actions, measure }), shown)
          : nothingPage(shown, actions)
      }
      <p class=${state.said === '' ? 'said-aloud' : 'said-aloud is-said'} role="status">
        ${state.said}
      </p>`,
    root,
  );
  keepOneStop(root);
  placePopup(root);
  if (shown.kind === 'statistics') keep(panel, state, { scroll, when: 'now' });
}

function languageOf(shown: ToldToShow): Language {
  return shown.kind === 'statistics' ? shown.statistics.language : shown.language;
}

/** Room between the margins. */
function widthOf(element: HTMLElement): number {
  const style = getComputedStyle(element);
  const margins = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
  return Math.max(200, Math.floor(element.clientWidth - margins));
}

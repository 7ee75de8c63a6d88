import type { ToPanel } from '../preview/messages.js';
import type { Actions } from './actions.js';
import { findingKey, fixesKey } from './parts/findings.js';
import type { Store } from './store.js';

/** The way to the panel the page is in. */
export interface Panel {
  readonly postMessage: (message: ToPanel) => void;
}

/** What the page asks its panel to do with the draft. */
export interface Asking extends Pick<
  Actions,
  'reveal' | 'revealFigure' | 'toggleFixes' | 'applyFix' | 'exportAs' | 'pin' | 'openReport'
> {
  /** Asks again for the fixes that are open, of the version that is shown now. */
  readonly askOpenFixes: () => void;
}

/** Asks of the version that is shown. */
export function asking(store: Store, panel: Panel, toggle: Actions['toggle']): Asking {
  const reveal: Actions['reveal'] = (range) => {
    const version = store.statistics?.version;
    if (version !== undefined) panel.postMessage({ kind: 'reveal', version, range });
  };
  const askFixes = (finding: number): void => {
    const version = store.statistics?.version;
    if (version !== undefined) panel.postMessage({ kind: 'askFixes', version, finding });
  };
  return {
    reveal,
    revealFigure: (id) => {
      const figure = store.statistics?.figures.find((each) => each.id === id);
      if (figure !== undefined) reveal(figure.range);
    },
    toggleFixes: (finding) => {
      const { statistics } = store;
      if (statistics === undefined) return;
      const key = fixesKey(findingKey(statistics, finding));
      if (!store.state.open.has(key)) askFixes(finding);
      toggle(key);
    },
    applyFix: (finding, fix) => {
      const version = store.statistics?.version;
      if (version !== undefined) panel.postMessage({ kind: 'applyFix', version, finding, fix });
    },
    exportAs: (format, scope) => panel.postMessage({ kind: 'export', format, scope }),
    pin: (how) => panel.postMessage({ kind: 'pin', pinned: how === 'pin' }),
    openReport: (uri) => panel.postMessage({ kind: 'open', uri }),
    askOpenFixes: () => {
      const { statistics } = store;
      statistics?.findings.forEach((_, index) => {
        if (store.state.open.has(fixesKey(findingKey(statistics, index)))) askFixes(index);
      });
    },
  };
}

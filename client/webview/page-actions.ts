import type { Actions } from './actions.js';
import { asking, type Asking, type Panel } from './asking.js';
import type { Measure } from './drawings/measure.js';
import { opening } from './opening.js';
import type { Store } from './store.js';
import { taking } from './taking/taking.js';
import { viewOf } from './view-of.js';
import type { View } from './view.js';

/** What a person can do on the page, done: it changes what the page shows, or tells the panel. */
export function pageActions(
  store: Store,
  panel: Panel,
  { root, measure }: { readonly root: HTMLElement; readonly measure: Measure },
): Actions & Asking {
  const opens = opening(store, root);
  const actions = {
    ...opens,
    ...asking(store, panel, opens.toggle),
    ...taking(store, panel, currentView),
  };
  return actions;

  function currentView(): View | undefined {
    const { statistics } = store;
    return statistics && viewOf(store.state, statistics, { actions, measure });
  }
}

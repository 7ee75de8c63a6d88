import type { Statistics } from '../../server/features/protocol/preview.js';
import type { Actions } from './actions.js';
import type { Measure } from './drawings/measure.js';
import type { PageState } from './store.js';
import { writerOf, type View } from './view.js';

/** Everything the parts of the page are drawn from, for one state of it. */
export function viewOf(
  state: PageState,
  statistics: Statistics,
  { actions, measure }: { readonly actions: Actions; readonly measure: Measure },
): View {
  return {
    statistics,
    language: statistics.language,
    state,
    actions,
    figures: new Map(statistics.figures.map((figure) => [figure.id, figure])),
    measure,
    write: writerOf(statistics.language),
  };
}

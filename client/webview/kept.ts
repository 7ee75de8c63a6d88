import * as v from 'valibot';
import { pageState } from '../preview/messages.js';
import type { PageState } from './store.js';

const schema = v.object({
  ...pageState.entries,
  open: v.array(v.string()),
  scroll: v.number(),
});
type Kept = v.InferOutput<typeof schema>;

/** Where the page keeps a little while it is not shown. */
export interface Keeper {
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
}

/** What the page kept before it was made anew; the beginning where it kept nothing that can be read. */
export function kept(keeper: Keeper): Kept {
  const read = v.safeParse(schema, keeper.getState());
  return read.success ? read.output : { uri: null, pinned: false, open: [], scroll: 0 };
}

/**
 * Keeps what is open and how far down the page is, in CSS pixels; `soon` waits until nothing more has come for a
 * moment.
 */
export function keep(
  keeper: Keeper,
  { shown, open }: PageState,
  { scroll, when }: { readonly scroll: number; readonly when: 'now' | 'soon' },
): void {
  if (shown.kind !== 'statistics') return;
  clearTimeout(waiting);
  const write = (): void =>
    keeper.setState({
      uri: shown.statistics.uri,
      pinned: shown.pinned,
      open: [...open],
      scroll,
    } satisfies Kept);
  if (when === 'now') write();
  else waiting = setTimeout(write, moment);
}

const moment = 150;
let waiting: ReturnType<typeof setTimeout> | undefined;

import type { Statistics } from '../../server/features/protocol/preview.js';
import type { ToPage } from '../preview/messages.js';
import type { Layouts } from './load-layouts.js';

/** What the page shows: until it is told, nothing and after a while that it is `waiting`. */
export type Shown = { readonly kind: 'blank' } | { readonly kind: 'waiting' } | ToldToShow;

/** What the panel tells the page to show. */
export type ToldToShow = Extract<ToPage, { readonly kind: 'statistics' | 'nothing' }>;

/** A way to deal with a finding, as the panel offers it. */
export type Fix = Extract<ToPage, { readonly kind: 'fixes' }>['fixes'][number];

/** What a small window beside a figure or a check tells. */
export type Popup =
  | { readonly kind: 'figure'; readonly figure: string; readonly anchor: string }
  | {
      readonly kind: 'check';
      readonly table: string;
      readonly row: string;
      readonly cell: number;
      readonly anchor: string;
    };

/** All that decides what the page looks like. */
export interface PageState {
  readonly shown: Shown;
  /** Id of the figure at the caret of the draft. */
  readonly caret: string | null;
  /** Ids of what was opened, and with `closed:` before it of what was closed; kept over a reload. */
  readonly open: ReadonlySet<string>;
  /** Id of the one menu that is open. */
  readonly menu: string | null;
  readonly popup: Popup | null;
  /** Fixes by index of their finding, of the version that is shown. */
  readonly fixes: ReadonlyMap<number, readonly Fix[]>;
  /** What is said aloud. */
  readonly said: string;
  /** How many sections from the top are drawn; of a report that was not shown before the rest follows frame by frame. */
  readonly drawn: number;
  /** `null` until they are loaded. */
  readonly layouts: Layouts | null;
  /** Width there is to draw in, in CSS pixels. */
  readonly width: number;
}

/** Keeps the state of the page and tells when it is another. */
export class Store {
  #state: PageState;
  readonly #changed: (state: PageState, before: PageState) => void;

  constructor(state: PageState, changed: (state: PageState, before: PageState) => void) {
    this.#state = state;
    this.#changed = changed;
  }

  get state(): PageState {
    return this.#state;
  }

  /** The statistics that are shown; undefined where there are none. */
  get statistics(): Statistics | undefined {
    const { shown } = this.#state;
    return shown.kind === 'statistics' ? shown.statistics : undefined;
  }

  /** The page is drawn anew before this returns. */
  change(change: Partial<PageState>): void {
    const before = this.#state;
    this.#state = { ...before, ...change };
    this.#changed(this.#state, before);
  }
}

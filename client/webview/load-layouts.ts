import type * as layouts from './layouts.js';

/** What computes the places of everything in a drawing. */
export type Layouts = typeof layouts;

let loading: Promise<Layouts | null> | undefined;

/**
 * Loads the script beside the page's own that holds D3; no first picture has a drawing in it, so none waits for this.
 * `null` where it cannot be loaded: drawings are then told in words.
 */
export function loadLayouts(): Promise<Layouts | null> {
  loading ??= import('./layouts.js').catch(() => null);
  return loading;
}

import { loadLayouts } from './load-layouts.js';
import { isWhole } from './shell.js';
import type { Store } from './store.js';

/**
 * Draws what lies below the first picture, a section a frame, so that nobody waits for what is not in sight.
 * @param whole called when the last section is there
 * @returns what is to be called when another report is shown
 */
export function drawerOfTheRest(store: Store, whole: () => void): () => void {
  /** Whether a section is on its way. */
  let drawing = false;
  const drawNext = async (): Promise<void> => {
    const layouts = await loadLayouts();
    drawing = false;
    if (isWhole(store.state)) return;
    store.change({ layouts, drawn: store.state.drawn + 1 });
    if (isWhole(store.state)) whole();
    else drawRest();
  };
  const drawRest = (): void => {
    if (drawing || isWhole(store.state)) return;
    drawing = true;
    requestAnimationFrame(() => {
      // Behind the picture of this frame.
      setTimeout(() => void drawNext(), 0);
    });
  };
  return drawRest;
}

import { nothing, svg } from 'lit/html.js';
import type { View } from '../view.js';

/** A part of a drawing that may be a figure of the draft. */
export interface DrawnFigure {
  /** Id of the figure; `null` for a part that is computed. */
  readonly figure: string | null;
  /** What it is and says, in words. */
  readonly words: string;
  /** Its shapes and labels, as SVG. */
  readonly content: unknown;
}

/** Draws the part; one that is a figure can be reached by keyboard, leads to the draft, and is marked at the caret. */
export function drawnFigure(view: View, { figure, words, content }: DrawnFigure): unknown {
  if (figure === null) return svg`<g><title>${words}</title>${content}</g>`;
  return svg`<g
    class="stop"
    role="button"
    data-stop
    tabindex="-1"
    data-figure=${figure}
    aria-label=${words}
    aria-current=${view.state.caret === figure ? 'true' : nothing}
    @click=${() => view.actions.revealFigure(figure)}
  ><title>${words}</title>${content}</g>`;
}

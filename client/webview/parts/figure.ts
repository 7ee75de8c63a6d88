import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FigureStatus } from '../../../server/features/protocol/preview.js';
import type { Localized } from '../../../server/language/message.js';
import { icon, type IconName } from './icons.js';
import type { View } from '../view.js';

/**
 * A figure that is a button: a click shows it in the draft, and the one at the caret of the draft is marked.
 * `among` others of a table or a drawing it is reached by the arrow keys.
 */
export function figureButton(
  view: View,
  id: string,
  content: unknown,
  place: FigurePlace,
): unknown {
  const figure = view.figures.get(id);
  if (figure === undefined) return content;
  const printed = figure.printed.trim();
  return html`<button
    type="button"
    class="figure ${place.look ?? ''}"
    data-figure=${id}
    ?data-stop=${place.kind === 'among'}
    tabindex=${place.kind === 'among' ? '-1' : '0'}
    aria-current=${view.state.caret === id ? 'true' : nothing}
    title=${printed === '' ? figure.label : `${figure.label}\n${printed}`}
    @click=${() => view.actions.revealFigure(id)}
  >
    ${content}
  </button>`;
}

/** Where a figure stands: alone, with a stop of its own, or among those of a table, which arrow keys go through. */
export interface FigurePlace {
  readonly kind: 'alone' | 'among';
  readonly look?: string;
}

/** How a figure stands, as a mark with words for those who do not see it; nothing where all is well. */
export function statusMark(view: View, status: FigureStatus): TemplateResult | typeof nothing {
  if (status === 'unchecked') return nothing;
  const { name, icon: drawn } = statuses[status];
  const words = view.write(name);
  return html`<span class="mark mark-${status}" title=${words}
    >${icon(drawn)}<span class="unseen">${words}</span></span
  >`;
}

/** A status in words. */
export function statusWords(view: View, status: FigureStatus): string {
  return view.write(statuses[status].name);
}

/** Whether something speaks against a figure. */
export function isMarked(status: FigureStatus): status is 'inDoubt' | 'contradicted' {
  return status === 'inDoubt' || status === 'contradicted';
}

const statuses: Readonly<
  Record<FigureStatus, { readonly name: Localized; readonly icon: IconName }>
> = {
  checked: { name: { zh: '核对相符', en: 'checked' }, icon: 'check' },
  unchecked: { name: { zh: '无从核对', en: 'nothing to check against' }, icon: 'check' },
  inDoubt: { name: { zh: '存疑', en: 'in doubt' }, icon: 'doubt' },
  contradicted: { name: { zh: '有矛盾', en: 'contradicted' }, icon: 'unequal' },
};

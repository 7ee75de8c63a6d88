import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { SaidFigure } from '../../../server/features/protocol/preview.js';
import { figureButton, isMarked, statusMark } from './figure.js';
import type { View } from '../view.js';

/** Figures that only sentences give, each with the words around it. */
export function saidFigures(view: View): TemplateResult {
  return html`<ul class="said" role="list">
    ${repeat(
      view.statistics.said,
      ({ figure }) => figure,
      (said) => line(view, said),
    )}
  </ul>`;
}

function line(view: View, { figure: id, context, scope, period }: SaidFigure): TemplateResult {
  const figure = view.figures.get(id);
  const display = figure === undefined ? '' : `${figure.value ?? figure.printed}${figure.unit}`;
  const limits = [
    ...(scope === 'part' ? [view.write(texts.part)] : []),
    ...(period === null || period === String(view.statistics.head.year)
      ? []
      : [periodName(view, period)]),
  ];
  return html`<li class=${view.state.caret === id ? 'at-caret' : ''}>
    <span class="said-figure"
      >${figureButton(view, id, display, { kind: 'alone' })}${figure !== undefined && isMarked(figure.status) ? statusMark(view, figure.status) : nothing}</span
    >
    <span class="said-words"
      ><span class="said-label">${figure?.label}</span
      >${limits.map((word) => html`<span class="tag">${word}</span>`)}<span class="context"
        >${context}</span
      ></span
    >
  </li>`;
}

function periodName(view: View, period: string): string {
  return period === 'cumulative' ? view.write(texts.cumulative) : period;
}

const texts = {
  part: { zh: '只是其中一部分', en: 'of a part only' },
  cumulative: { zh: '历年累计', en: 'cumulative' },
} as const;

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { KeyFigure, LastYear } from '../../../server/features/protocol/preview.js';
import { say } from '../../../server/language/message.js';
import { figureButton, statusMark } from './figure.js';
import { icon } from './icons.js';
import { named } from './joined.js';
import type { View } from '../view.js';

/** The figures that lead the report, each with last year's and with how it came about where it was computed. */
export function keyFigures(view: View): TemplateResult {
  return html`<ul class="keys" role="list">
    ${repeat(
      view.statistics.keyFigures,
      ({ id }) => id,
      (key) => card(view, key),
    )}
  </ul>`;
}

function card(view: View, key: KeyFigure): TemplateResult {
  const { id, label, display, unit, status, figure, lastYear } = key;
  const shown =
    display === null
      ? html`<span class="none">${view.write(texts.none)}</span>`
      : html`<span class="big">${display}${unit === '%' ? unit : nothing}</span
          >${unit === '' || unit === '%' ? nothing : html`<span class="unit-word"> ${unit}</span>`}`;
  return html`<li
    class="key ${view.state.caret !== null && view.state.caret === figure ? 'at-caret' : ''}"
    data-key=${id}
  >
    <p class="key-label">${label}</p>
    <p class="key-figure">
      ${figure === null ? shown : figureButton(view, figure, shown, { kind: 'alone', look: 'figure-big' })}
      ${display === null ? nothing : statusMark(view, status)} ${derivationButton(view, key)}
    </p>
    ${lastYear === null ? nothing : change(view, lastYear, unit)} ${derivation(view, key)}
  </li>`;
}

function derivationButton(view: View, key: KeyFigure): TemplateResult | typeof nothing {
  if (key.derivation === null) return nothing;
  const id = `derivation:${key.id}`;
  const label = named(view, view.write(texts.derivation), key.label);
  return html`<button
    type="button"
    class="tool tool-small"
    aria-expanded=${view.state.open.has(id) ? 'true' : 'false'}
    aria-label=${label}
    title=${view.write(texts.derivation)}
    @click=${() => view.actions.toggle(id)}
  >
    ${icon('formula')}
  </button>`;
}

function derivation(
  view: View,
  { id, derivation: how }: KeyFigure,
): TemplateResult | typeof nothing {
  if (how === null || !view.state.open.has(`derivation:${id}`)) return nothing;
  return html`<p class="derivation">
    ${how.formula}<br /><span class="working">${how.working}</span>
  </p>`;
}

function change(view: View, last: LastYear, unit: string): TemplateResult {
  const display = unit === '%' ? `${last.display}%` : last.display;
  const [sign, name] = directions[last.direction];
  const told =
    last.change === null
      ? nothing
      : html`<span class="change"
          ><span aria-hidden="true">${sign}</span
          ><span class="unseen">${view.write(name)}</span>
          ${last.direction === 'same' ? view.write(name) : last.change}${last.ratio === null || last.direction === 'same' ? nothing : html` <span class="ratio">(${last.ratio})</span>`}</span
        >`;
  return html`<p class="last-year">
    ${told}<span>${view.write(say(texts.lastYear, { display }))}</span>
    ${last.definition === null ? nothing : html`<span class="definition">${icon('information')}<span>${last.definition}</span></span>`}
  </p>`;
}

const directions = {
  up: ['▲', { zh: '增', en: 'up' }],
  down: ['▼', { zh: '减', en: 'down' }],
  same: ['=', { zh: '持平', en: 'unchanged' }],
} as const;

const texts = {
  none: { zh: '未报', en: 'not given' },
  derivation: { zh: '推算方法', en: 'How it was computed' },
  lastYear: { zh: '上年 {display}', en: 'last year {display}' },
} as const;

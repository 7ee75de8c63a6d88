import { html, nothing, type TemplateResult } from 'lit/html.js';
import { checkWords } from './check-cell.js';
import { findingItem } from './findings.js';
import { statusWords } from './figure.js';
import { named } from './joined.js';
import type { Popup } from '../store.js';
import type { View } from '../view.js';

/** A small window beside what was clicked: the findings of a figure, or the working of a check. */
export function popupWindow(view: View): TemplateResult | typeof nothing {
  const { popup } = view.state;
  if (popup === null) return nothing;
  const told = popup.kind === 'figure' ? ofFigure(view, popup) : ofCheck(view, popup);
  if (told === undefined) return nothing;
  return html`<div
    class="popup"
    role="dialog"
    tabindex="-1"
    aria-label=${told.title}
    data-for=${popup.anchor}
    @focusout=${(event: FocusEvent) => {
      const { currentTarget, relatedTarget } = event;
      if (!(currentTarget instanceof Element) || !(relatedTarget instanceof Element)) return;
      if (!currentTarget.contains(relatedTarget)) view.actions.closePopup();
    }}
  >
    <p class="popup-title">${told.title}</p>
    ${told.content}
  </div>`;
}

interface Told {
  readonly title: string;
  readonly content: TemplateResult;
}

function ofFigure(
  view: View,
  { figure: id }: Extract<Popup, { readonly kind: 'figure' }>,
): Told | undefined {
  const figure = view.figures.get(id);
  if (figure === undefined) return undefined;
  return {
    title: `${named(view, figure.label, figure.printed.trim())} · ${statusWords(view, figure.status)}`,
    content:
      figure.findings.length === 0
        ? html`<p class="quiet">${view.write(texts.noFinding)}</p>`
        : html`${figure.findings.map((index) => findingItem(view, index, 'popup'))}`,
  };
}

function ofCheck(
  view: View,
  { table, row, cell }: Extract<Popup, { readonly kind: 'check' }>,
): Told | undefined {
  const found = view.statistics.tables
    .find(({ id }) => id === table)
    ?.rows.find(({ id }) => id === row)?.cells[cell];
  if (found?.kind !== 'check') return undefined;
  return {
    title: view.write(texts.check),
    content: html`<ul class="workings" role="list">
      ${found.checks.map(
        (check) =>
          html`<li>
            <span class="check check-${check.verdict}">${checkWords(view, check)}</span>
            <span>${check.label}</span>
            <span class="working">${check.working}</span>
          </li>`,
      )}
    </ul>`,
  };
}

/** Puts the window below its anchor, or above where there is more room, within the page from left to right. */
export function placePopup(root: HTMLElement): void {
  const popup = root.querySelector<HTMLElement>('.popup');
  if (popup === null) return;
  const anchor = [...root.querySelectorAll<HTMLElement>('[data-anchor]')].find(
    ({ dataset }) => dataset['anchor'] === popup.dataset['for'],
  );
  if (anchor === undefined) return;
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popup;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(edge, Math.min(at.left, clientWidth - width - edge));
  const below = at.bottom + away + height <= clientHeight || at.top < clientHeight / 2;
  const top = below ? at.bottom + away : at.top - away - height;
  popup.style.setProperty('left', `${String(Math.round(left + window.scrollX))}px`);
  popup.style.setProperty('top', `${String(Math.round(top + window.scrollY))}px`);
}

const edge = 8;
const away = 4;

const texts = {
  check: { zh: '勾稽关系', en: 'Calculations' },
  noFinding: {
    zh: '它参与的勾稽关系不成立；没有单独的问题。',
    en: 'It takes part in a calculation that fails; there is no finding of its own.',
  },
} as const;

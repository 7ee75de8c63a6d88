import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Check, CheckCell } from '../../../server/features/protocol/preview.js';
import { named } from './joined.js';
import type { View } from '../view.js';

/** Where the cell of a check is. */
export interface CheckPlace {
  /** Ids of the table and the row, and the index of the cell in that row. */
  readonly table: string;
  readonly row: string;
  readonly cell: number;
}

/** The cell that says how checks came out, which opens their working; blank where there are none. */
export function checkCell(
  view: View,
  { checks, colspan, rowspan }: CheckCell,
  place: CheckPlace,
): TemplateResult {
  const anchor = `check:${place.table}:${place.row}:${String(place.cell)}`;
  const worst = worstOf(checks);
  return html`<td class="check-cell" colspan=${colspan} rowspan=${rowspan}>
    ${
      worst === undefined
        ? nothing
        : html`<button
            type="button"
            class="check check-${worst.verdict}"
            data-stop
            tabindex="-1"
            data-anchor=${anchor}
            aria-haspopup="dialog"
            aria-expanded=${view.state.popup?.anchor === anchor ? 'true' : 'false'}
            title=${checks.map(({ label, working }) => (label === '' ? working : named(view, label, working))).join('\n')}
            @click=${() => view.actions.openPopup({ kind: 'check', ...place, anchor })}
          >
            ${checkWords(view, worst)}
          </button>`
    }
  </td>`;
}

/** What fails comes first, then what is not known. */
function worstOf(checks: readonly Check[]): Check | undefined {
  return (
    checks.find(({ verdict }) => verdict === 'fails') ??
    checks.find(({ verdict }) => verdict === 'unknown') ??
    checks[0]
  );
}

/** A check in few signs: `✓ 45`, `≠ 5 (+1)`. */
export function checkWords(view: View, { verdict, computed, difference }: Check): TemplateResult {
  const { sign, name } = verdicts[verdict];
  return html`<span aria-hidden="true">${sign}</span
    ><span class="unseen">${view.write(name)}</span>${
      computed === null ? nothing : html` ${computed}`
    }${difference === null ? nothing : html` <span class="difference">(${difference})</span>`}`;
}

const verdicts = {
  holds: { sign: '✓', name: { zh: '相符', en: 'holds' } },
  fails: { sign: '≠', name: { zh: '不符，应为', en: 'off, computed' } },
  unknown: { sign: '?', name: { zh: '缺数，无从核对', en: 'a figure is missing' } },
} as const;

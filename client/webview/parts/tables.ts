import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ProtocolRange } from '../../../server/features/protocol/protocol.js';
import type {
  FigureCell,
  HeaderCell,
  StatisticsFigure,
  StatisticsRow,
  StatisticsTable,
} from '../../../server/features/protocol/preview.js';
import { say } from '../../../server/language/message.js';
import { checkCell } from './check-cell.js';
import { figureButton, isMarked, statusWords } from './figure.js';
import { icon } from './icons.js';
import { named } from './joined.js';
import { menu } from './menu.js';
import type { View } from '../view.js';

/** The tables of the form, each with a way to copy it. */
export function tables(view: View): TemplateResult {
  return html`${repeat(
    view.statistics.tables,
    ({ id }) => id,
    (table) => oneTable(view, table),
  )}`;
}

function oneTable(view: View, table: StatisticsTable): TemplateResult {
  const { id, title, found } = table;
  return html`<div class="table-block" id="table-${id}">
    <div class="chart-head">
      <h3 id="table-title-${id}">${title}</h3>
      ${
        found
          ? html`<span class="tools"
              >${menu(view.state, view.actions, {
                id: `copy-${id}`,
                label: named(view, view.write(texts.copy), title),
                icon: 'copy',
                items: (['html', 'markdown', 'tsv'] as const).map((format) => ({
                  id: format,
                  label: view.write(texts[format]),
                  run: () => view.actions.copyTable(id, format),
                })),
              })}</span
            >`
          : nothing
      }
    </div>
    ${
      found
        ? html`<div class="scroller" role="region" aria-labelledby="table-title-${id}" tabindex="0">
            ${grid(view, table)}
          </div>`
        : html`<p class="quiet">${view.write(texts.notFound)}</p>`
    }
  </div>`;
}

function grid(view: View, table: StatisticsTable): TemplateResult {
  const firstOther = table.rows.findIndex(({ kind }) => kind !== 'head');
  const heads = table.rows.slice(0, firstOther === -1 ? undefined : firstOther);
  const others = firstOther === -1 ? [] : table.rows.slice(firstOther);
  const rowsOf = (rows: readonly StatisticsRow[]): unknown =>
    repeat(
      rows,
      ({ id }) => id,
      (row) =>
        html`<tr class="row-${row.kind}">
          ${cellsOf(view, table, row)}
        </tr>`,
    );
  return html`<table class="form-table" aria-labelledby="table-title-${table.id}" data-roving>
    <thead>
      ${rowsOf(heads)}
    </thead>
    <tbody>
      ${rowsOf(others)}
    </tbody>
  </table>`;
}

function cellsOf(view: View, table: StatisticsTable, row: StatisticsRow): unknown {
  const lastLabel = row.cells.findLastIndex(
    (cell, index) => cell.kind === 'header' && row.cells.slice(0, index).every(isHeader),
  );
  return row.cells.map((cell, index) => {
    if (cell.kind === 'header') {
      return headerCell(cell, row.kind !== 'head' && index === lastLabel ? 'row-label' : '');
    }
    return cell.kind === 'check'
      ? checkCell(view, cell, { table: table.id, row: row.id, cell: index })
      : figureCell(view, cell, table);
  });
}

function isHeader({ kind }: StatisticsRow['cells'][number]): boolean {
  return kind === 'header';
}

/** A header without words is no header to those who hear the table. */
function headerCell({ text, colspan, rowspan, scope }: HeaderCell, look: string): TemplateResult {
  if (text === '') return html`<td class="blank-head" colspan=${colspan} rowspan=${rowspan}></td>`;
  return html`<th
    class="scope-${scope} ${look} ${scope === 'rowgroup' && rowspan > 2 ? 'tall' : ''}"
    scope=${scope}
    colspan=${colspan}
    rowspan=${rowspan}
  >
    ${text}
  </th>`;
}

function figureCell(
  view: View,
  { figure: id, display, colspan, rowspan }: FigureCell,
  table: StatisticsTable,
): TemplateResult {
  const figure = id === null ? undefined : view.figures.get(id);
  if (id === null || figure === undefined) {
    const kind = display === '' ? 'missing' : 'not-asked';
    return html`<td class="figure-cell is-${kind}" colspan=${colspan} rowspan=${rowspan}>
      <span class="place" title=${view.write(kind === 'missing' ? texts.missing : texts.notAsked)}
        ><span aria-hidden="true"
          >${kind === 'missing' ? view.write(texts.missingMark) : display}</span
        ><span class="unseen"
          >${view.write(kind === 'missing' ? texts.missing : texts.notAsked)}</span
        ></span
      >
    </td>`;
  }
  const at = view.state.caret === id ? 'at-caret' : '';
  return html`<td
    class="figure-cell is-${lookOf(figure)} status-${figure.status} ${at}"
    colspan=${colspan}
    rowspan=${rowspan}
  >
    <span class="in-cell"
      >${markButton(view, figure, table.id)}${figureButton(view, id, contentOf(view, figure, display), { kind: 'among' })}</span
    >
  </td>`;
}

function lookOf({ state, value }: StatisticsFigure): string {
  if (state !== 'number') return state;
  return value === '0' ? 'zero' : 'number';
}

function contentOf(view: View, { state }: StatisticsFigure, display: string): unknown {
  if (state === 'blank') {
    return html`<span class="blank" aria-hidden="true">${view.write(texts.blankMark)}</span
      ><span class="unseen">${view.write(texts.blank)}</span>`;
  }
  if (state === 'dash') {
    return html`<span aria-hidden="true">${display === '' ? '—' : display}</span
      ><span class="unseen">${view.write(texts.dash)}</span>`;
  }
  return display;
}

/** What speaks against a figure, behind a small mark; one that only bears witness against others has none. */
function markButton(
  view: View,
  { id, status, findings, label, range }: StatisticsFigure,
  table: string,
): TemplateResult | typeof nothing {
  const own = findings.filter((index) => isWithin(view.statistics.findings[index]?.range, range));
  if (!isMarked(status) && own.length === 0) return nothing;
  const anchor = `figure:${table}:${id}`;
  const words = isMarked(status)
    ? statusWords(view, status)
    : view.write(own.length === 1 ? texts.finding : say(texts.findings, { count: own.length }));
  return html`<button
    type="button"
    class="mark-button mark-${status}"
    data-stop
    tabindex="-1"
    data-anchor=${anchor}
    aria-haspopup="dialog"
    aria-expanded=${view.state.popup?.anchor === anchor ? 'true' : 'false'}
    aria-label=${named(view, words, label)}
    title=${words}
    @click=${() => view.actions.openPopup({ kind: 'figure', figure: id, anchor })}
  >
    ${icon(status === 'contradicted' ? 'unequal' : status === 'inDoubt' ? 'doubt' : 'information')}
  </button>`;
}

function isWithin(part: ProtocolRange | undefined, { start, end }: ProtocolRange): boolean {
  if (part === undefined || part.start.line < start.line || part.end.line > end.line) return false;
  const begins = part.start.line > start.line || part.start.character >= start.character;
  return begins && (part.end.line < end.line || part.end.character <= end.character);
}

const texts = {
  copy: { zh: '复制', en: 'Copy' },
  html: { zh: '复制到 Word（HTML）', en: 'Copy for Word (HTML)' },
  markdown: { zh: '复制为 Markdown', en: 'Copy as Markdown' },
  tsv: { zh: '复制到 Excel（TSV）', en: 'Copy for Excel (TSV)' },
  notFound: { zh: '稿中没有这张表。', en: 'The draft does not have this table.' },
  missing: { zh: '缺这个数', en: 'figure missing' },
  missingMark: { zh: '缺', en: 'none' },
  notAsked: { zh: '格式不要求', en: 'not asked for by the form' },
  blank: { zh: '空白', en: 'blank' },
  blankMark: { zh: '空', en: 'blank' },
  dash: { zh: '横线', en: 'dash' },
  finding: { zh: '1 个问题', en: '1 finding' },
  findings: { zh: '{count} 个问题', en: '{count} findings' },
} as const;

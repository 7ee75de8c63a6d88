import type { FormTable } from '../../forms/form.js';
import type { Analysis } from '../../analysis.js';
import type { Fact } from '../../facts/fact.js';
import { render, renderAlone, say, type Language, type Localized } from '../../language/message.js';
import { labelColumns } from '../../forms/printing/table-layout.js';
import { tableGrid, type GridRow, type TableGrid } from '../../statistics/table-grid.js';
import { calculationKinds } from '../figures/calculation-kinds.js';
import { columnName } from '../../rules/naming.js';
import { signed, type Balance } from '../figures/balances.js';
import { working } from '../figures/calculation-line.js';
import { plainText } from '../markup.js';
import type {
  Check,
  CheckCell,
  HeaderCell,
  StatisticsCell,
  StatisticsRow,
  StatisticsTable,
} from '../protocol/preview.js';
import type { DraftFigures } from './draft-figures.js';

/** What the tables are drawn from. */
export interface TableSource {
  readonly analysis: Analysis;
  readonly figures: DraftFigures;
  readonly balances: readonly Balance[];
  readonly language: Language;
}

/** The tables of the form as the form prints them, with the draft's figures, and what was computed beside them. */
export function statisticsTables(source: TableSource): readonly StatisticsTable[] {
  const { form, bound } = source.analysis;
  return form.tables.map((table) => {
    const found = bound.tables.some((each) => each.table === table);
    return { id: table.id, found, ...laidOut(table, source) };
  });
}

function laidOut(
  table: FormTable,
  source: TableSource,
): Pick<StatisticsTable, 'title' | 'columns' | 'rows'> {
  const { analysis, figures, balances, language } = source;
  const grid = tableGrid(
    table,
    (row, column) => (figures.at(table, row, column)?.fact.state ?? 'blank') !== 'blank',
    analysis.report.year?.value,
  );
  const checks = new TableChecks(
    table,
    grid,
    balances.filter(({ calculation }) => calculation.table === table),
    language,
  );
  const title = renderAlone(table.name, language);
  return {
    title,
    columns: grid.columns + (checks.besideRows ? 1 : 0),
    rows: [
      ...grid.rows.map((row, index) => bodyOf(row, index, checks, { table, source })),
      ...checks.below(),
    ],
  };
}

function bodyOf(
  row: GridRow,
  index: number,
  checks: TableChecks,
  { table, source }: { readonly table: FormTable; readonly source: TableSource },
): StatisticsRow {
  const cells = row.cells.map((cell): StatisticsCell => {
    if (cell.kind === 'header') return cell;
    const { colspan, rowspan } = cell;
    const figure = source.figures.at(table, cell.row, cell.column);
    const display = figure === undefined ? '' : displayOf(figure.fact);
    return { kind: 'figure', figure: figure?.id ?? null, display, colspan, rowspan };
  });
  return {
    id: row.row === undefined ? `head/${String(index)}` : row.row.id,
    kind: row.kind,
    cells: [...cells, ...checks.beside(row, index)],
  };
}

/** A figure as it is shown in its unit: `1370`; nothing for a blank. */
export function displayOf({ state, value, printed }: Fact): string {
  if (state === 'number') return value?.toFixed() ?? printed;
  if (state === 'dash') return '—';
  return state === 'blank' ? '' : printed;
}

/**
 * Where the sums of a table are shown: those between columns beside their row; those between rows below the table,
 * column by column, and where the table has few columns beside the row of their total. The sums of a table of one row
 * are shown below their totals.
 */
class TableChecks {
  readonly besideRows: boolean;
  readonly #grid: TableGrid;
  readonly #beside: readonly Balance[];
  readonly #below: readonly Balance[];
  readonly #language: Language;

  constructor(
    { blocks }: FormTable,
    grid: TableGrid,
    balances: readonly Balance[],
    language: Language,
  ) {
    const isWide = blocks.some(({ columns }) => columns.length > fewColumns);
    const hasOneRow = grid.rows.filter(({ kind }) => kind === 'body').length === 1;
    this.#grid = grid;
    this.#language = language;
    this.#beside = hasOneRow
      ? []
      : balances.filter(({ calculation }) => !isWide || calculation.column === undefined);
    this.#below = balances.filter((balance) => !this.#beside.includes(balance));
    this.besideRows = this.#beside.length > 0;
  }

  /** The cell beside a row; none where the table has no column for it. */
  beside({ kind, row }: GridRow, index: number): readonly StatisticsCell[] {
    if (!this.besideRows) return [];
    if (kind === 'head') {
      const before = this.#grid.rows[index - 1];
      return before?.kind === 'head' ? [] : [this.#heading(index)];
    }
    const checks = this.#beside.filter(({ anchor }) => anchor?.place.row === row);
    return [this.#cell(checks)];
  }

  /** A row a sum: in each column what it comes to there. */
  below(): readonly StatisticsRow[] {
    const rules = [...new Set(this.#below.map(({ calculation }) => calculation.rule.rule))];
    return rules.map((rule) => {
      const balances = this.#below.filter(({ calculation }) => calculation.rule.rule === rule);
      const block = balances[0]?.anchor?.place.block;
      const labels = block === undefined ? 0 : labelColumns(block);
      const name: readonly HeaderCell[] =
        labels === 0
          ? []
          : [
              {
                kind: 'header',
                text: render(calculationKinds[rule], this.#language),
                scope: 'row',
                colspan: labels,
                rowspan: 1,
              },
            ];
      const cells = (block?.columns ?? []).map((column) =>
        this.#cell(balances.filter(({ anchor }) => anchor?.place.column === column)),
      );
      const rest: readonly CheckCell[] = this.besideRows ? [this.#cell([])] : [];
      return { id: `check/${rule}`, kind: 'check', cells: [...name, ...cells, ...rest] };
    });
  }

  /** As high as the headers it stands beside. */
  #heading(index: number): HeaderCell {
    const end = this.#grid.rows.findIndex(({ kind }, at) => at > index && kind === 'body');
    return {
      kind: 'header',
      text: render(CHECK, this.#language),
      scope: 'col',
      colspan: 1,
      rowspan: (end < 0 ? this.#grid.rows.length : end) - index,
    };
  }

  #cell(balances: readonly Balance[]): CheckCell {
    const checks = balances.map((balance) => checkOf(balance, this.#language));
    return { kind: 'check', checks, colspan: 1, rowspan: 1 };
  }
}

/** Tables with no more value columns show every sum beside its total. */
const fewColumns = 2;

function checkOf({ calculation, standing, anchor, surplus }: Balance, language: Language): Check {
  const { rule, left, leftValue, rightValue } = calculation;
  const kind = kindOf(calculation, anchor, language);
  const isOff = standing === 'fails' || standing === 'silenced';
  const computed = left.length > 1 ? leftValue : rightValue;
  return {
    label: standing === 'silenced' ? render(say(SILENCED, { kind }), language) : kind,
    verdict: standing === 'silenced' ? 'fails' : standing,
    computed: rule.relation === 'sum' ? (computed?.toFixed() ?? null) : null,
    difference: isOff && surplus !== undefined ? signed(surplus) : null,
    working: anchor === undefined ? '' : plainText(working(calculation, anchor.fact, language)),
  };
}

/** Beside a row of several columns it is said in which the sum is. */
function kindOf(
  { rule, column }: Balance['calculation'],
  anchor: Balance['anchor'],
  language: Language,
): string {
  const kind = render(calculationKinds[rule.rule], language);
  const columns = anchor?.place.block.columns.length ?? 1;
  return column === undefined || columns === 1 || columns > fewColumns
    ? kind
    : `${columnName(column)} · ${kind}`;
}

const CHECK: Localized = { zh: '核对', en: 'Check' };
const SILENCED: Localized = { zh: '{kind}（已忽略）', en: '{kind} (silenced)' };

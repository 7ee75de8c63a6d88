import { agrees, tableReading } from '../calculations/table-reading.js';
import type { BoundReport } from '../fact.js';
import { conceptPlaces } from '../prose/words/counted.js';
import { countedCases, disputesOf } from '../prose/words/naming-disputes.js';
import { countsRequests } from '../prose/words/naming-requests.js';
import { atomBits } from '../prose/words/word-index.js';
import type { Counted, Quantity } from '../prose/reading.js';
import { figuresBefore, isOf, labelOf, toldBy, type Doubtful } from './doubtful.js';

/**
 * Whether the tables have a figure where its row and that of a figure before it in its sentence cross: `重复申请18件，其中自然人
 * 17件、商业企业1件`, `法人申请69件，办结65件`, `尚未审结9件，行政复议4件、行政诉讼5件`.
 */
export function isOfCrossedCells(doubtful: Doubtful): boolean {
  const { bound, meaning } = doubtful;
  if (isByPrincipal(doubtful)) return true;
  for (const before of figuresBefore(doubtful)) {
    for (const other of agreeingOf(bound, before)) {
      for (const counted of meaning.readings) {
        const cells = [
          ...crossedRequests(counted, other),
          ...crossedCases(doubtful, counted, before, other),
        ];
        if (cells.some((each) => isOf(doubtful, each))) return true;
      }
    }
  }
  return false;
}

/** What a figure before counts, as far as the tables bear it out; of results, which may be of both kinds, in any case. */
function agreeingOf(bound: BoundReport, quantity: Quantity): readonly Counted[] {
  const told = toldBy(bound, quantity);
  const agreeing = told.filter((reading) => agrees(quantity, reading));
  const found = agreeing.length > 0 ? agreeing : told;
  return found
    .map(({ counted }) => counted)
    .filter((counted) => agreeing.length > 0 || disputesOf(counted) !== 0);
}

/** Requests that are counted in the row of one and the columns of the other. */
function crossedRequests(one: Counted, other: Counted): readonly Counted[] {
  if (!countsRequests(one) || !countsRequests(other)) return [];
  const cells: Counted[] = [];
  if (one.columns.length > 0) cells.push({ rows: other.rows, columns: one.columns });
  else if (other.columns.length > 0) cells.push({ rows: one.rows, columns: other.columns });
  return cells;
}

/** Cases of a kind that ended as those of both kinds did that were told before. */
function crossedCases(
  { bound, period }: Doubtful,
  kinds: Counted,
  { figure }: Quantity,
  results: Counted,
): readonly Counted[] {
  if (disputesOf(kinds) === 0 || disputesOf(results) === 0) return [];
  if (!isTotal(kinds) || isTotal(results)) return [];
  const ended = new Set(idsOf(results).map(resultIn));
  const all = countedCases(bothKinds, [...ended], conceptPlaces(bound.form));
  const sum = all && tableReading(bound, all, period)?.value;
  if (sum?.eq(figure.value) !== true) return [];
  return [...ended].map((result) => inResult(kinds, result));
}

const bothKinds = atomBits('review', 'suit');

/** `主要负责同志参加发布会2次、在线访谈1次`: who took part is said of both. */
function isByPrincipal(doubtful: Doubtful): boolean {
  const { text, quantities, index, quantity, meaning } = doubtful;
  const [counted] = meaning.readings;
  const before = quantities[index - 1];
  if (counted === undefined || before?.sentence.start !== quantity.sentence.start) return false;
  if (text.charAt(quantity.clause.start - 1) !== '、') return false;
  if (!labelOf(text, before).includes('主要负责')) return false;
  const { rows, columns } = counted;
  return isOf(doubtful, { rows: rows.map((row) => row + principal), columns });
}

const principal = '.byPrincipal';

/** Cases are columns of one row, or rows of their own. */
function idsOf({ rows, columns }: Counted): readonly string[] {
  return rows[0] === 'disputes' ? columns : rows;
}

function isTotal(counted: Counted): boolean {
  return idsOf(counted).every((id) => resultIn(id) === 'total');
}

function resultIn(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1);
}

/** The same cases, as far as they ended so. */
function inResult({ rows, columns }: Counted, result: string): Counted {
  const replaced = (id: string): string => id.slice(0, id.lastIndexOf('.') + 1) + result;
  return rows[0] === 'disputes'
    ? { rows, columns: columns.map(replaced) }
    : { rows: rows.map(replaced), columns };
}

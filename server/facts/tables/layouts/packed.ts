import type { Report } from '../../../report/report.js';
import type { Table, TableRow } from '../../../report/table.js';
import { isFigure } from '../lines.js';
import { isBlank } from '../runs.js';

/**
 * Tables of the text whose blank cells were left out and made up for at the end of the row, as text taken from web
 * pages has it: in a row with a blank, nothing says any more which figure stood where.
 *
 *     一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 | |
 *     三、本年度办理结果 | （一）予以公开 | 2 | 2 | | | | | |
 *
 * One such table tells of the others, which merged cells do not show.
 */
export function tablesPacked({ text, tables }: Report): ReadonlySet<Table> {
  const suspects = tables.filter(
    (table) => (table.layout === 'pipes' || table.layout === 'markdown') && !keepsBlanks(table),
  );
  return suspects.some((table) => isPacked(table) || isPadded(text, table))
    ? new Set(suspects)
    : none;
}

const none: ReadonlySet<Table> = new Set();

/** Whether there is a blank anywhere but at the end of a row. */
function keepsBlanks({ rows }: Table): boolean {
  return rows.some(({ cells }) => {
    const blank = cells.findIndex(isBlank);
    return blank !== -1 && cells.some((cell, index) => index > blank && !isBlank(cell));
  });
}

/** Whether rows of one width have as many figures in different places: behind one label, or behind two. */
function isPacked({ rows }: Table): boolean {
  const places = new Map<string, number>();
  for (const row of rows) {
    const { first, count } = figuresOf(row);
    if (count < fewestFigures) continue;
    const shape = `${String(row.cells.length)} ${String(count)}`;
    const known = places.get(shape);
    if (known !== undefined && known !== first) return true;
    places.set(shape, first);
  }
  return false;
}

/** Whether pipes without a space between them end rows whose cells have space around them: nobody typed those. */
function isPadded(text: string, { rows }: Table): boolean {
  return rows.some(({ cells }) => {
    const last = cells.findLast((cell) => !isBlank(cell));
    const [one, other] = cells.slice(-2);
    if (last === undefined || one === undefined || other === undefined) return false;
    if (!isBlank(one) || !isBlank(other)) return false;
    const { start, end } = other.span;
    return text[start - 1] === '|' && text[end] === '|' && text[last.span.end] === ' ';
  });
}

/** A lone figure may stand anywhere. */
const fewestFigures = 2;

function figuresOf({ cells }: TableRow): { readonly first: number; readonly count: number } {
  const first = cells.findIndex(isFigure);
  return { first, count: cells.filter(isFigure).length };
}

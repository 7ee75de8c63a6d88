import type { Quantity } from '../reading.js';
import type { FigureInClause } from './figure-in-clause.js';

/**
 * Whether how requests or cases ended is told behind a part of them, of which it may be alone: `全市收到592件，其中市政府本级
 * 137件，予以公开52件`, `其中商业企业41件，予以公开15件`.
 */
export function isOfSubTotal({
  near,
  total,
  words: { things },
  quantity,
  text,
}: FigureInClause): boolean {
  if (total?.meaning === undefined || near === undefined || near.quantity === total) return false;
  if (things.length === 0) return false;
  if (things.some(({ group }) => group !== 'outcome' && group !== 'result')) return false;
  // What the part before was followed by, too.
  if (near.meaning === undefined && near.elsewhere === 'office') return true;
  if (quantity.figure.low.gt(near.quantity.figure.high)) return false;
  if (near.meaning === undefined) return tellsWhose(text, near.quantity);
  const [whole] = total.meaning.readings;
  const [part] = near.meaning.readings;
  if (whole === undefined || part === undefined || part.rows[0] !== whole.rows[0]) return false;
  const isOfSome = part.rows[0] !== 'disputes' && part.columns.length > whole.columns.length;
  return isOfSome || (near.meaning.scope === 'part' && tellsWhose(text, near.quantity));
}

/** Whether the words before a figure name an office, a kind or a way, and no outcome. */
function tellsWhose(text: string, { clause, span }: Quantity): boolean {
  return whose.test(text.slice(clause.start, span.start));
}

const whose =
  /(?:收到|受理|新收|接收|提交|[本市区县省]级|[局委厅办院处镇乡县区市类]|邮[件箱寄]|被申请人)(?:的?申请)?\s?$/u;

import Big from 'big.js';
import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import type { ProseReading, Quantity } from '../../../facts/prose/reading.js';
import type { Report } from '../../../report/report.js';
import type { SharesOffAll } from './share-sum.js';

/**
 * Finds rows of shares without counts, the last of them of what is left, that do not come to 100%, however they were
 * rounded or cut: `政策类占16%，财政类占31%，民生类占21%，其他占35%`.
 */
export function sharesWithOthersOffAll(
  prose: ProseReading,
  { text }: Report,
): readonly SharesOffAll[] {
  const found: SharesOffAll[] = [];
  for (const shares of rowsIn(prose, text)) {
    const sum = shares.reduce((all, { figure }) => all.plus(figure.value), new Big(0));
    // Rounded, each is off by half a unit either way; cut, by less than one.
    const units = shares.reduce(
      (all, { figure }) => all.plus(new Big(`1e${String(-figure.decimals)}`)),
      new Big(0),
    );
    const excess = sum.minus(100);
    if (excess.gt(units.div(2)) || excess.lt(units.neg())) found.push({ shares, sum });
  }
  return found;
}

const fewest = 3;

/** The rows that end in 其他, each share named right before it. */
function rowsIn({ quantities }: ProseReading, text: string): readonly (readonly Quantity[])[] {
  const rows: (readonly Quantity[])[] = [];
  let row: Quantity[] = [];
  for (const [index, share] of quantities.entries()) {
    const before = quantities[index - 1];
    const said = wordsIn(text, before?.span.end ?? share.clause.start, share.span.start);
    const isShare = share.unit === '%' && share.approximation === 'exact';
    const goesOn =
      isShare &&
      before !== undefined &&
      row.at(-1) === before &&
      next.test(said) &&
      !another.test(said);
    // 政策类占63%，其中图解占20%，其他占37%: what follows a share that breaks the row may be of it.
    const isBehind = before?.unit === '%' && before.sentence.start === share.sentence.start;
    if (!goesOn) row = isShare && !isBehind && opens(text, share) ? [share] : [];
    else row.push(share);
    if (!goesOn || !others.test(said)) continue;
    // 维持占50%，其他占38%，尚未审结占12%: of some others.
    const after = quantities[index + 1];
    const isLast = after?.unit !== '%' || after.sentence.start !== share.sentence.start;
    if (isLast && row.length >= fewest) rows.push(row);
    row = [];
  }
  return rows;
}

/** Whether a share is the first of a row: named in its clause, of all that its sentence is about. */
function opens(text: string, { clause, sentence, span }: Quantity): boolean {
  const said = wordsIn(text, clause.start, span.start);
  if (!first.test(said) || another.test(said)) return false;
  return !several.test(wordsIn(text, sentence.start, span.start));
}

/** Names of one or another, and not of what is among them. */
const name = String.raw`(?!其中|另|还)[\p{Script=Han}（）()“”《》]{1,14}?占比?[为是]?\s?`;
const first = new RegExp(String.raw`^[：:，,、；;。\s]*(?:其中[，,：:]?)?${name}$`, 'u');
const next = new RegExp(String.raw`^[%％]?[、，,；;]\s?${name}$`, 'u');
const others =
  /^[%％]?[、，,；;]\s?(?:其[他它余]|剩余)(?:类|类?信息|方面|领域|内容|事项|类别|类型|问题|[的各]*)占比?[为是]?\s?$/u;
/** Shares of other totals, changes and rates. */
const another = /同比|增[长加]|下降|[较率]|比上|提高|百分点|合计/u;
/** Where several may be chosen at once. */
const several = /多选|可选|兼有|同时/u;

import { isBeside } from './change-base.js';
import { comparedOf, type ListedFigures } from './change-compared.js';
import { findChangesOfEach } from './change-each.js';
import { aboutTheirFigures } from './change-current.js';
import { baseYearOf, comparisonWords, subjectOf } from './change-subject.js';
import { changeWords } from './change-words.js';
import type { List } from '../lists/lists.js';
import type { Change } from '../reading.js';
import { parting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';
import { isPoints, isRatio } from '../figures/units.js';

/**
 * Finds the changes whose current figure the text names: `703件,较去年同期上升166%`, `由72个增加到112个,增幅达55%`,
 * `较上年的264件增长166%`, `申请数量较去年回落19.8%`. Where several figures could have changed there is none.
 * @param lists of a change behind a part of a list nobody can tell whether it is the part's
 */
export function findChanges(
  figures: TextFigures,
  lists: readonly List[],
  year: number | undefined,
): readonly Change[] {
  const changes: Change[] = [];
  const { roles } = figures;
  let index = roles.indexOf('amount');
  if (index === -1) return changes;
  const parts = new Set<number>();
  for (const list of lists) for (const part of list.parts) parts.add(part);
  const prose = { ...figures, parts, year };
  for (; index !== -1; index = roles.indexOf('amount', index + 1)) {
    const last = changes.at(-1);
    const change =
      readChange(prose, index) ??
      readAnother(prose, index, last) ??
      readAgainst(prose, index, last);
    if (change !== undefined) changes.push(change);
  }
  return [...aboutTheirFigures(changes, figures, parts), ...findChangesOfEach(prose)];
}

/** `24件，较2022年（23件）增加1件，较2021年（16件）增加8件`: the same figure, held against another. */
function readAgainst(
  { text, sightings, roles, year }: ListedFigures,
  index: number,
  last: Change | undefined,
): Change | undefined {
  const [told, before, amount] = [sightings[index - 2], sightings[index - 1], sightings[index]];
  if (last === undefined || told === undefined || before === undefined) return undefined;
  if (told.quantity !== last.amount || roles[index - 1] !== 'base') return undefined;
  if (amount?.depth !== told.depth) return undefined;
  const { quantity: base } = before;
  const words = changeWords(text, amount);
  const isAlike =
    amount.quantity.unit === base.unit &&
    base.unit === last.current.unit &&
    base.sentence === told.quantity.sentence;
  const between = text.slice(told.end, base.span.start);
  if (words === undefined || !isAlike || !goesOnAgainst.test(between)) return undefined;
  const span = { start: told.end, end: amount.end };
  return { ...words, current: last.current, base, baseYear: baseYearOf(between, year), span };
}

const goesOnAgainst = /^[，,]\s?[较比](?:20\d\d|[上去前])年(?:度|同期)?的?[（(]?\s?$/u;

/** `较2020年增加124件,增长13.78%`: the second says the change of the first in another way. */
function readAnother(
  prose: ListedFigures,
  index: number,
  last: Change | undefined,
): Change | undefined {
  const { text, sightings, roles } = prose;
  // 增加13件（上年35件），增长37.1%: what there was then stands between the two.
  const isBehindBase = roles[index - 1] === 'base' && last?.base === sightings[index - 1]?.quantity;
  const [first, amount] = [sightings[isBehindBase ? index - 2 : index - 1], sightings[index]];
  if (amount === undefined || first === undefined || last?.amount !== first.quantity)
    return undefined;
  const words = changeWords(text, amount);
  const isBare = subjectOf(text, amount) === '' && isBeside(first, amount);
  if (words === undefined || !isBare || amount.gap.strength > parting.comma) return undefined;
  const { unit } = amount.quantity;
  // 增长14.2%，增加2924条: as a number behind the percentage.
  const isNumber = last.amount.unit === '%' && unit === last.current.unit && unit !== '%';
  if (!isNumber && (!isRatio(unit) || isPoints(unit))) return undefined;
  const again = { ...last, ...words, span: { start: last.span.start, end: amount.end } };
  const { clause, span } = amount.quantity;
  const own = text.slice(clause.start, span.start);
  const baseYear = baseYearOf(own, prose.year);
  if (!comparisonWords.test(own) || baseYear === last.baseYear) return again;
  // 比2019年增加2件，同比增长10%: the second is compared with another year.
  return { ...again, base: undefined, baseYear, span: { start: clause.start, end: amount.end } };
}

function readChange(prose: ListedFigures, index: number): Change | undefined {
  const { text, sightings, year } = prose;
  const amount = sightings[index];
  if (amount === undefined) return undefined;
  const words = changeWords(text, amount);
  if (words === undefined) return undefined;
  const compared = comparedOf(prose, index);
  if (compared === undefined) return undefined;
  const { current, base, start } = compared;
  const { span, unit, clause } = amount.quantity;
  if (!isRatio(unit) && unit !== current.unit) return undefined;
  if (isPoints(unit) !== (current.unit === '%')) return undefined;
  const said = text.slice(
    Math.max(Math.min(start, clause.start), span.start - longestComparison),
    span.start,
  );
  if (ofOther.test(said)) return undefined;
  return {
    amount: words.amount,
    printedIn: words.printedIn,
    direction: words.direction,
    current,
    base,
    baseYear: baseYearOf(said, year),
    span: { start: Math.min(start, clause.start), end: amount.end },
  };
}

/** What a change is of that is held against another month, another place, a plan, or several years. */
const ofOther = /环比|[较比与](?:全[省市国]|预|计划|目标|招标|保留)|[两三四五]年[间内来]?[翻增上]/u;

/** What is further from the amount does not say what it is compared with. */
const longestComparison = 100;

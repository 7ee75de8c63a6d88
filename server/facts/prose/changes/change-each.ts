import { baseYearOf } from './change-subject.js';
import { changeBefore } from '../figures/roles.js';
import type { YearFigures } from './change-base.js';
import type { Change, Quantity } from '../reading.js';
import { parting, type Sighting } from '../figures/sighting.js';
import { isRatio } from '../figures/units.js';

/**
 * Finds the changes said of several figures at once: `行政许可260件、行政处罚31件，分别比上年增长4%、减少…`, each of the figure
 * in its place. There are as many figures in the row before as there are changes, and no more.
 */
export function findChangesOfEach(prose: YearFigures): readonly Change[] {
  const { roles } = prose;
  const found: Change[] = [];
  for (let at = roles.indexOf('amount'); at !== -1; at = roles.indexOf('amount', at + 1)) {
    found.push(...readChanges(prose, at));
  }
  return found;
}

function readChanges(prose: YearFigures, first: number): readonly Change[] {
  const { text, sightings, year } = prose;
  const amount = sightings[first];
  if (amount === undefined) return [];
  const { clause, span } = amount.quantity;
  const said = text.slice(Math.max(clause.start, span.start - longest), span.start);
  const verb = changeBefore(text, span.start);
  if (verb === undefined || verb.reaches || !ofEach.test(said)) return [];
  const end = endOfRow(prose, first);
  const count = end - first;
  const currents = rowBefore(prose, first, count);
  if (count < 2 || currents === undefined) return [];
  const bases = basesBehind(prose, end, count);
  const changes: Change[] = [];
  for (const [index, current] of currents.entries()) {
    const by = sightings[first + index]?.quantity;
    if (by === undefined || (!isRatio(by.unit) && by.unit !== current.unit)) return [];
    const base = bases?.[index];
    if (base !== undefined && base.unit !== current.unit) return [];
    changes.push({
      amount: by,
      printedIn: 'plain',
      direction: verb.direction,
      current,
      base,
      baseYear: baseYearOf(said, year),
      span: { start: clause.start, end: sightings[first + index]?.end ?? amount.end },
    });
  }
  return changes;
}

/** What stands before the verb is short. */
const longest = 30;

/** `分别比上年增加`, `同比分别增长`: of each, and held against last year. */
const ofEach =
  /^\s?(?:分别(?:同比|[较比](?:[上去]年|上一年|20\d\d年)度?(?:同期)?)|(?:同比|[较比](?:[上去]年|上一年|20\d\d年)度?(?:同期)?)分别)[^，,、。；;\d]{0,6}$/u;

/** Where the figures end that stand in a row from one on: `12.5%、26.7%和24.5%`. */
function endOfRow({ text, sightings }: YearFigures, first: number): number {
  const opening = sightings[first];
  let end = first + 1;
  for (; ; end++) {
    const [last, next] = [sightings[end - 1], sightings[end]];
    if (last === undefined || next?.paragraph !== opening?.paragraph) return end;
    if (next === undefined || !onlyMark.test(text.slice(last.end, next.quantity.span.start)))
      return end;
  }
}

const onlyMark = /^\s?[、和与及]\s?$/u;

/** The so many counts in a row before the first change, one clause before it; undefined where there are more or fewer. */
function rowBefore(
  { sightings, roles }: YearFigures,
  first: number,
  count: number,
): readonly Quantity[] | undefined {
  const from = first - count;
  const [opening, amount] = [sightings[from], sightings[first]];
  if (opening === undefined || amount?.gap.strength !== parting.comma) return undefined;
  const before = sightings[from - 1];
  const isOpen = before === undefined || !isInRow(before, opening);
  const row = sightings.slice(from, first);
  const isRow = row.every((each, index) => {
    const last = row[index - 1];
    return roles[from + index] === 'count' && (last === undefined || isInRow(last, each));
  });
  return isOpen && isRow ? row.map(({ quantity }) => quantity) : undefined;
}

/** Whether a figure goes on in the row of the one before it, parted by 、 or ，. */
function isInRow(last: Sighting, { quantity, depth, gap }: Sighting): boolean {
  const isBeside = last.quantity.sentence === quantity.sentence && last.depth === depth;
  return isBeside && gap.strength <= parting.comma && gap.cue === undefined;
}

/** `（2017年分别为56次、30场次、2180人次）`: what each was before, right behind the changes. */
function basesBehind(
  { text, sightings }: YearFigures,
  from: number,
  count: number,
): readonly Quantity[] | undefined {
  const [last, opening] = [sightings[from - 1], sightings[from]];
  if (last === undefined || opening?.bracket !== last.end) return undefined;
  if (!eachBefore.test(text.slice(opening.bracket + 1, opening.quantity.span.start)))
    return undefined;
  const row = sightings.slice(from, from + count);
  const isRow = row.length === count && row.every(({ bracket }) => bracket === opening.bracket);
  const another = sightings[from + count];
  return isRow && another?.bracket !== opening.bracket
    ? row.map(({ quantity }) => quantity)
    : undefined;
}

const eachBefore = /^(?:[上去]年|上一年|20\d\d年)度?(?:同期)?分别[为是]\s?$/u;

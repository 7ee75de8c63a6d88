import { agrees, tableReading } from '../../calculations/table-reading.js';
import type { ClauseWords } from '../words/clause-words.js';
import { isBesideRejected } from './counts-another.js';
import { isOfSomeRequests } from './some-requests.js';
import { addsUpResults } from './containment.js';
import type { ProseSource } from '../context.js';
import { canCount, countsNothing } from '../words/counting-units.js';
import { countsWithin, giveNamed, namedFigures, type NamedFigure } from './named-figures.js';
import type { OpenFigures } from './open-figures.js';
import { ofRest } from '../lists/list-words.js';
import { disputesOf } from '../words/naming-disputes.js';
import { countsRequests } from '../words/naming-requests.js';
import { noNeighbours, requestAtom } from '../words/naming.js';
import type { Counted } from '../reading.js';
import { nameOf } from '../words/readings.js';
import type { SentenceWords } from '../words/sentence-words.js';
import { forEachRun, parting, type Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';
import { atomBits, periodBits } from '../words/word-index.js';

/**
 * Gives figures on requests and cases a meaning where it is not certain whose they are (`从办理情况看，238件办结申请中，予以公开93件、
 * 部分公开28件、不予公开40件…`): where nearly all that the paragraph names are those of the tables, it says the tables again,
 * and so does the one that differs.
 */
export function giveBorneOutResults(
  source: ProseSource,
  figures: TextFigures,
  open: OpenFigures,
): void {
  if (open.areNone) return;
  forEachRun(figures.sightings, paragraphOf, (start, end) => {
    if (end - start < fewest || !open.standIn(start, end)) return;
    const counts = countsWithin(figures, start, end);
    if (!mayTellResults(source, counts)) return;
    const named = namedFigures(source.bound, counts, (each, before) =>
      isOfOthers(source, counts, each, before) ? none : readingsOf(source, each),
    );
    if (isBorneOut(named)) giveNamed(named);
  });
}

function paragraphOf({ paragraph }: Sighting): number {
  return paragraph;
}

/** Whether enough figures of a paragraph may count requests or cases, and one that is not understood names some. */
function mayTellResults(source: ProseSource, counts: readonly Sighting[]): boolean {
  const cases = counts.filter(
    ({ quantity }) => quantity.unit !== undefined && canCount(quantity, unitOfCases),
  );
  if (cases.length < fewest) return false;
  return cases.some(
    (each) => each.quantity.meaning === undefined && readingsOf(source, each).length > 0,
  );
}

/** What every form counts requests and cases in. */
const unitOfCases = '件';

/** Three that agree bear out the fourth. */
const fewestAgreeing = 3;
const fewest = 4;
/** How many more agree than differ. */
const timesAsMany = 3;

/** Whether three figures or more are those of the tables, and at least three times as many as are not. */
function isBorneOut(named: readonly NamedFigure[]): boolean {
  const agreeing = named.filter(({ sighting, reading }) => agrees(sighting.quantity, reading));
  const others = named.length - agreeing.length;
  // Nothing of something agrees with a table as good as always.
  const telling = agreeing.filter(({ reading }) => reading.value.gt(0)).length;
  return telling >= fewestAgreeing && others * timesAsMany <= telling;
}

/** Whether a figure that does not say what it counts is of something else than requests and cases. */
function isOfOthers(
  source: ProseSource,
  counts: readonly Sighting[],
  sighting: Sighting,
  named: readonly NamedFigure[],
): boolean {
  const { text } = source.report;
  const { meaning, sentence, clause, span } = sighting.quantity;
  if (meaning !== undefined) return false;
  if (isPartOfResult(counts, sighting) || isPartOfUnknown(source, counts, sighting)) return true;
  const isNamed = (each: Sighting | undefined): boolean =>
    named.some((found) => found.sighting === each);
  // 收到工单60件,办结55件: what the first figure of a sentence counts is what the others are of.
  const head = counts.find(({ quantity }) => quantity.sentence === sentence);
  if (head !== undefined && head !== sighting && !isNamed(head)) {
    if (!ofRequests.test(text.slice(sentence.start, head.quantity.clause.end))) return true;
  }
  // 发布信息105条,其中新闻30条,其他类75条: what is left is of what stands before it.
  const isBesideNamed = isNamed(counts[counts.indexOf(sighting) - 1]);
  return !isBesideNamed && ofRest.test(text.slice(clause.start, span.start).trim());
}

/** `维持5件（直接起诉3件、复议后起诉2件）`: what stands in brackets behind a result is of that. */
function isPartOfResult(counts: readonly Sighting[], sighting: Sighting): boolean {
  const { depth, bracket } = sighting;
  if (depth === 0) return false;
  const before = counts.findLast((each) => each.depth < depth && each.end <= bracket);
  const counted = before?.quantity.meaning?.readings[0];
  if (before?.quantity.sentence !== sighting.quantity.sentence || counted === undefined)
    return false;
  const [row = ''] = counted.rows;
  // 上年结转12件（自然人11件）
  if (row === 'requests.carriedIn' || row === 'requests.carriedOut') return true;
  return disputesOf(counted) !== 0 && !addsUpResults(counted);
}

/**
 * Whether a figure is a part of one that is not understood: cases of some cases (`两类案件合计65件，被纠正8件（复议6件、诉讼2件）`),
 * or results of some requests (`2名申请人提交申请6件，其中公开2件、不掌握4件`) among which none is the tables'.
 */
function isPartOfUnknown(
  source: ProseSource,
  counts: readonly Sighting[],
  part: Sighting,
): boolean {
  const { sentence, clause, span } = part.quantity;
  let at = counts.indexOf(part);
  let opening = counts[at];
  while (opening !== undefined && opening.gap.cue === undefined) {
    if (opening.gap.strength !== parting.pause || opening.quantity.sentence !== sentence) break;
    opening = counts[--at];
  }
  const total = counts[at - 1];
  if (opening === undefined || total?.quantity.sentence !== sentence) return false;
  const isInside = opening.gap.cue === 'among' || opening.depth > total.depth;
  if (!isInside || total.quantity.meaning !== undefined) return false;
  if (ofCases.test(source.report.text.slice(clause.start, span.start))) return true;
  const beside = counts.slice(at).filter((each) => each !== part && each.depth === part.depth);
  return !beside.some((each) => each.quantity.sentence === sentence && isOfTables(source, each));
}

/** Whether a figure is what the tables have where its words point to. */
function isOfTables(source: ProseSource, sighting: Sighting): boolean {
  return readingsOf(source, sighting).some((counted) => {
    const told = tableReading(source.bound, counted, 'year');
    return told?.value.gt(0) === true && agrees(sighting.quantity, told);
  });
}

const ofCases = /^\s?(?:其中)?(?:行政)?(?:复议|诉讼)(?:案件)?\s?$/u;

const ofRequests = /公开|申请/u;

/** What a figure counts, or may count by its words alone; nothing where they speak of others or of another time. */
function readingsOf(
  { report: { text }, places, readers: { clauses, sentences, headings } }: ProseSource,
  { quantity }: Sighting,
): readonly Counted[] {
  const { meaning, unit, sentence, clause, span } = quantity;
  if (unit === undefined || countsNothing(unit)) return none;
  if (meaning !== undefined) {
    const isOfAll = meaning.scope === 'whole' && meaning.period === 'year';
    return isOfAll && meaning.readings.every(isOfResults) ? meaning.readings : none;
  }
  if (severalNames.test(text.slice(clause.start, span.start))) return none;
  const said = text.slice(Math.max(sentence.start, clause.start - farthestTaken), clause.start);
  if (takenOut.test(said)) return none;
  const words = clauses.of(quantity);
  if (words === undefined || !isOfWhole(words)) return none;
  const before = sentences.upTo(sentence, clause.start);
  const above = headings.above(span.start);
  if (above.ofPart || isElsewhere(before)) return none;
  const around = {
    requests: true,
    disputes: before.disputes,
    eitherDispute: before.eitherDispute,
    ...noNeighbours,
  };
  const naming = nameOf(words, places, around);
  if (naming === undefined || naming.matter === 'other' || naming.kindOf) return none;
  if (isBesideRejected({ words, quantity, text })) return none;
  if (isOfSomeRequests({ words, quantity, text })) return none;
  // 受理复议23件,办结21件: of the cases.
  const namesRequests = words.things.length > 0 || (words.atoms & requestAtom) !== 0;
  if (naming.matter === 'requests' && !namesRequests && before.disputes !== 0) return none;
  const [counted] = naming.readings;
  if (counted === undefined || !canCount(quantity, places.unitOf(counted))) return none;
  return naming.readings;
}

/** `办结、结转下年分别为589件、15件`: of one of these, which is told out elsewhere. */
const severalNames = /[、和与及][^，,。；;]{1,20}分别[为是有达]?\s?$/u;

/** `扣除重复申请18件，实际申请574件`: what is left of all. */
const takenOut = /(?:扣除|剔除|减去|去除|除去)[^，,。；;\d]{0,12}\d{1,7}\s?件后?[，,]\s?$/u;
const farthestTaken = 28;

const none: readonly Counted[] = [];

/** Whether requests or cases are counted. */
function isOfResults(counted: Counted): boolean {
  return countsRequests(counted) || disputesOf(counted) !== 0;
}

function isOfWhole({ actors, periods, otherYear, atoms }: ClauseWords): boolean {
  if (otherYear || (periods & otherPeriods) !== 0) return false;
  // 上年结转3件, 结转下年5件 are of this year; 上年收到3件 is not.
  if ((periods & nextYears) !== 0 && (atoms & carry) === 0) return false;
  return !actors.some((actor) => actor === 'part' || actor === 'foreign');
}

function isElsewhere({ actor, otherYear, periods, ofSome }: SentenceWords): boolean {
  return actor === 'part' || actor === 'foreign' || otherYear || ofSome || (periods & past) !== 0;
}

const past = periodBits('lastYear', 'allYears', 'partial', 'future', 'otherTime');
const nextYears = periodBits('lastYear', 'nextYear');
const carry = atomBits('carry');
const otherPeriods = periodBits(
  'accumulated',
  'allYears',
  'partial',
  'compared',
  'future',
  'otherTime',
);

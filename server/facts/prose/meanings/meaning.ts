import type { ClauseWords, Reader, WordSum } from '../words/clause-words.js';
import { addsUpResults, contains } from './containment.js';
import type { ProseSource, QuantityContext } from '../context.js';
import type { ConceptPlaces } from '../words/counted.js';
import { carriedBy } from './carried-by.js';
import { countsAnother } from './counts-another.js';
import type { EachName } from './each-name.js';
import type { FigureInClause } from './figure-in-clause.js';
import { goesOnElsewhere, isAnotherOffices } from './elsewhere.js';
import { canCount, countsNothing } from '../words/counting-units.js';
import type { AskedFigure } from '../words/figures-before.js';
import type { HeadingWords } from '../words/heading-words.js';
import { periodOf, saysToDate } from './meaning-period.js';
import type { MeaningPlace } from './meaning-place.js';
import { scopeOf } from './meaning-scope.js';
import { disputesOf } from '../words/naming-disputes.js';
import { countsRequests } from '../words/naming-requests.js';
import type { Matter, Naming } from '../words/naming.js';
import { isBesideEmail } from './other-ways.js';
import { readClause } from '../words/quantity-clause.js';
import type { Counted, Meaning, Quantity } from '../reading.js';
import { nameOf } from '../words/readings.js';
import { isOfSubTotal } from './sub-totals.js';
import { isOfNarrower } from './subject-before.js';
import { surroundingsOf } from './surroundings.js';
import { atomBits } from '../words/word-index.js';
import { readAside } from '../words/year-aside.js';

/**
 * What a figure in a sentence counts; undefined where it cannot be told with certainty. Every word of its clause must
 * be known; what the clause leaves out (the matter, the period, whose figures) is taken from the sentence before it,
 * from the total of its list, from the figure before and from the headings above.
 */
export function meaningOf(context: QuantityContext, source: ProseSource): Meaning | undefined {
  const { quantity } = context;
  if (countsNothing(quantity.unit)) return undefined;
  const { text, year } = source.report;
  const aside =
    context.role === 'base'
      ? readAside(quantity, context.previous, source.readers.figures, { text, year: year?.value })
      : undefined;
  if (aside !== undefined) return aside.meaning;
  const { meaning, known, elsewhere } = read(context, source);
  source.readers.figures.asked({ quantity, meaning, known, elsewhere });
  return meaning;
}

/** What was found out about a figure: nothing, or something, for which the form may have no row. */
type Found = Omit<AskedFigure, 'quantity'>;

const unknown: Found = { meaning: undefined, known: false, elsewhere: undefined };
const rowless: Found = { meaning: undefined, known: true, elsewhere: undefined };
/** What goes on from a figure of another year or office: `2016年收到80件。当面申请18件,网络申请36件`. */
const ofOther: Readonly<Record<'year' | 'office', Found>> = {
  year: { meaning: undefined, known: false, elsewhere: 'year' },
  office: { meaning: undefined, known: false, elsewhere: 'office' },
};

function read(context: QuantityContext, source: ProseSource): Found {
  const { quantity, role, previous, name } = context;
  const { places, readers, report } = source;
  const { text } = report;
  const { figures, sentences, headings } = readers;
  const total = role === 'part' ? context.whole : undefined;
  const whole = total?.meaning;
  // A part of something unknown is nothing known.
  if ((total !== undefined && whole === undefined) || name === 'unclear') return unknown;
  const words =
    name === undefined ? readers.clauses.of(quantity) : readNamed(quantity, sentences.reader, name);
  if (words === undefined) {
    return isAnotherOffices(quantity, sentences.reader) ? ofOther.office : partOf(quantity, total);
  }
  const before = sentences.upTo(quantity.sentence, name?.clauseStart ?? quantity.clause.start);
  const above = headings.above(quantity.span.start);
  if (above.plans) return unknown;
  const last = figures.before(quantity, previous);
  const near = last?.quantity.sentence.start === quantity.sentence.start ? last : undefined;
  const around = surroundingsOf({ quantity, words, before, near, last, total, text }, above);
  const said = nameOf(words, places, around);
  // Behind what came in it is not that again.
  const mayBeAll = name?.isOfMost === true && near?.meaning === undefined;
  const named = mayBeAll ? said && orOfAll(said) : said;
  // 网络申请仍是主渠道,共98件: of what the clause before names.
  if (named === undefined) return before.ofSome ? ofOther.office : partOf(quantity, total);
  const naming = withoutExcess(named, quantity, near);
  const beginning = goesOnElsewhere(quantity, words, before, last, near);
  if (beginning !== undefined) return ofOther[beginning];
  const figure = { quantity, words, before, near, last, total, text };
  return meaningIn(context, source, { naming, figure, above });
}

/** The words that name one of several, with those that the last of them has for all. */
function readNamed(
  quantity: Quantity,
  reader: Reader,
  { words, tail }: EachName,
): WordSum | undefined {
  const sum = readClause(quantity, reader, words);
  return tail === undefined || sum?.addKnown(tail.start, tail.end) === true ? sum : undefined;
}

/** `申请人以自然人为主，共66件`: of these, or of all. */
function orOfAll(naming: Naming): Naming {
  const { readings } = naming;
  const ofAll = readings.map(({ rows }) => ({ rows, columns: [] }));
  return { ...naming, readings: [...readings, ...ofAll] };
}

/** A figure whose words are all known, and what they name. */
interface Named {
  readonly naming: Naming;
  readonly figure: FigureInClause;
  readonly above: HeadingWords;
}

/** What a figure counts of what its words name: whose, in which year, of all or of some. */
function meaningIn(context: QuantityContext, source: ProseSource, named: Named): Found {
  const { naming, figure } = named;
  const { bound, places } = source;
  const whole = figure.total?.meaning;
  const [counted] = naming.readings;
  if (counted === undefined) return rowless;
  if (!canCount(figure.quantity, places.unitOf(counted))) return unknown;
  const list = whole !== undefined && mayHold(whole, counted, places) ? whole : undefined;
  if (isOutsideTotal(named, counted, list)) return unknown;
  if (isBesideEmail(figure)) return partOf(figure.quantity, figure.total);
  if (isOfSubTotal(figure)) return ofOther.office;
  const carried = carriedBy(figure, places);
  if (carried !== undefined) {
    const meaning: Meaning = { readings: [carried], period: 'year', scope: 'whole', toDate: false };
    return { meaning, known: true, elsewhere: undefined };
  }
  if (
    countsAnother(naming.matter, figure) ||
    isOfNarrower(naming.matter, figure, naming.readings, bound)
  ) {
    return naming.matter === 'requests' ? ofOther.office : unknown;
  }
  const place = placeOf(context, places, named, list);
  const period = periodOf(place);
  const scope = period === undefined ? undefined : scopeOf(place);
  if (period === undefined || scope === undefined) return unknown;
  const readings = ofSameApplicants(naming, list, figure);
  // One kind of it, and a part in a list, are told beside the whole.
  const isOffices = scope === 'part' && !naming.kindOf && context.role !== 'part';
  const elsewhere = period === 'previous' ? 'year' : isOffices ? 'office' : undefined;
  return {
    meaning: { readings, period, scope, toDate: saysToDate(place) },
    known: true,
    elsewhere,
  };
}

/** Whether a figure stands as a part of something, or behind it, that no row of the form takes it from. */
function isOutsideTotal(
  { naming, figure: { words, near, total } }: Named,
  counted: Counted,
  list: Meaning | undefined,
): boolean {
  const whole = total?.meaning;
  // 复议诉讼未结案件共4件,其中复议1件: what the total says of them is left out.
  const isOfResult = whole !== undefined && naming.matter === 'disputes' && !addsUp(whole);
  if (isOfResult && words.things.length === 0) return true;
  if (list !== undefined) return false;
  // 办结的142件中,135件为本年新收: of what was asked for this year as much as was answered, which no row counts.
  if (naming.matter === 'requests' && whole?.readings.some(countsRequests) === true) return true;
  // 答复29件中，已主动公开7件: how requests were answered, and not what was made public of itself.
  return isAnswer(whole ?? near?.meaning, counted, words);
}

/** Where a figure stands, for the period and the scope that follow from it. `list` is the total it is a part of. */
function placeOf(
  { role, name, behindBase }: QuantityContext,
  places: ConceptPlaces,
  { naming, figure, above }: Named,
  list: Meaning | undefined,
): MeaningPlace {
  const { quantity, words, before, near, last, text } = figure;
  return {
    words,
    before,
    above,
    naming,
    places,
    role,
    behindBase,
    isFirst: name === undefined && opensClause(quantity, text),
    whole: list,
    followsUnknown: near?.known === false,
    behindUnknown: last !== near && last !== undefined && isOfAnother(last, figure),
    followsWhole: near?.meaning?.scope === 'whole',
    followsOther: near?.meaning !== undefined && matterOf(near.meaning) !== naming.matter,
    continues: last?.meaning && matterOf(last.meaning),
    figure,
  };
}

/** Whether requests are named, behind others, as what is made public without being asked for. */
function isAnswer(
  before: Meaning | undefined,
  { rows: [row] }: Counted,
  { atoms }: ClauseWords,
): boolean {
  if (row !== 'disclosure.items' || (atoms & information) !== 0) return false;
  return before?.readings.some(countsRequests) === true;
}

const information = atomBits('information');

function addsUp({ readings: [total] }: Meaning): boolean {
  return total === undefined || addsUpResults(total);
}

/** Whether a figure in a sentence before counts something in the same unit, and is not said to be of requests. */
function isOfAnother(
  { known, quantity: { sentence, unit } }: AskedFigure,
  of: FigureInClause,
): boolean {
  if (known || unit !== of.quantity.unit) return false;
  return !/申请|公开/u.test(of.text.slice(sentence.start, sentence.end));
}

/** Whether nothing stands before a figure in its clause, or no more than 对 or 将: 对1件申请发出收费通知. */
function opensClause({ clause, span }: Quantity, text: string): boolean {
  return span.start - clause.start < 5 && opening.test(text.slice(clause.start, span.start));
}

const opening = /^\s{0,2}(?:针?对|[就将把给向])?\s?$/u;

/** Whether what a clause counts can stand in the list of a total: what has a name of its own need not be a part of it. */
function mayHold({ readings: [total] }: Meaning, part: Counted, places: ConceptPlaces): boolean {
  return total !== undefined && contains(total, part, places);
}

/** A part of a known total, of a kind no form knows: never more than the total. */
function partOf({ unit }: Quantity, total: QuantityContext['whole']): Found {
  if (total?.meaning === undefined || total.unit !== unit) return unknown;
  const { readings, period, toDate } = total.meaning;
  return {
    meaning: { readings, period, scope: 'part', toDate },
    known: true,
    elsewhere: undefined,
  };
}

/**
 * What is counted of the requests of some applicants is of them too: 自然人申请96件,其中予以公开50件. Where the figure
 * before is of some, and no total says so, it may be of them or of all.
 */
function ofSameApplicants(
  { matter, readings }: Naming,
  whole: Meaning | undefined,
  { near, total, quantity, text }: FigureInClause,
): readonly Counted[] {
  if (matter !== 'requests' || readings.some(hasColumns)) return readings;
  const source = (whole ?? near?.meaning)?.readings.find(hasColumns);
  if (source === undefined || !countsRequests(source)) return readings;
  const { columns } = source;
  const ofSome = readings.map(({ rows }) => ({ rows, columns }));
  // Of a total that may be of all or of some, its parts may be of either, and so may those further on.
  const isBeside = total !== undefined && goesOnFrom(total, quantity, text);
  const isOfSome = isBeside && whole?.readings.every(hasColumns) === true;
  return isOfSome ? ofSome : [...readings, ...ofSome];
}

/** Whether a part stands in the sentence of its total, or in the next, which begins with 其中. */
function goesOnFrom({ sentence: first }: Quantity, { sentence }: Quantity, text: string): boolean {
  if (first.start === sentence.start) return true;
  const isNext = sentence.start - first.end <= 1;
  return (
    isNext &&
    text
      .slice(sentence.start, sentence.start + 4)
      .trimStart()
      .startsWith('其中')
  );
}

function hasColumns({ columns }: Counted): boolean {
  return columns.length > 0;
}

/**
 * How cases ended, of those brought: more than the figure before counts are not of it alone where they may be of two,
 * as in 行政复议2宗、行政诉讼1宗,其中2宗维持.
 */
function withoutExcess(
  naming: Naming,
  { figure }: Quantity,
  near: AskedFigure | undefined,
): Naming {
  const brought = near?.meaning?.readings[0];
  if (naming.matter !== 'disputes' || near === undefined || brought === undefined) return naming;
  if (figure.low.lte(near.quantity.figure.high)) return naming;
  const readings = naming.readings.filter((each) => disputesOf(each) !== disputesOf(brought));
  if (readings.length === 0) return naming;
  return { matter: 'disputes', readings, kindOf: naming.kindOf, exact: naming.exact };
}

/** The matter of a figure whose meaning is known. */
function matterOf({ readings: [counted] }: Meaning): Matter {
  if (counted === undefined) return 'other';
  if (countsRequests(counted)) return 'requests';
  return disputesOf(counted) === 0 ? 'other' : 'disputes';
}

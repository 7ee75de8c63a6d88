import { wordsIn } from '../prose/figures/words-in.js';
import { agrees, tableReading } from '../calculations/table-reading.js';
import type { BoundReport } from '../fact.js';
import { conceptPlaces } from '../prose/words/counted.js';
import { disputesOf } from '../prose/words/naming-disputes.js';
import { countsRequests } from '../prose/words/naming-requests.js';
import type { Counted, Quantity } from '../prose/reading.js';
import { figuresBefore, figuresBehind, isOfTables, labelOf, type Doubtful } from './doubtful.js';

/**
 * Whether a figure that is less than the tables have may be of a figure before it in its sentence, which is narrower than
 * the report: `王某提出申请21件，予以公开3件`, `其中市政府本级行政复议11件，维持6件`, `延期办结15件，其中同意公开4件`. A figure
 * between the two that is of all, or one beside it that says the tables again, speaks against that.
 */
export function isBehindNarrower(doubtful: Doubtful): boolean {
  const { text, bound, quantity, meaning, readings } = doubtful;
  const [counted] = meaning.readings;
  if (counted === undefined || !isOfCases(counted)) return false;
  const isLess = readings.some(({ value }) => quantity.figure.high.lt(value));
  if (isLess && isOfPersons(doubtful)) return true;
  if (ofAll.test(labelOf(text, quantity))) return false;
  for (const before of figuresBefore(doubtful)) {
    if (before.unit !== quantity.unit) continue;
    if (anew.test(behind(text, before, quantity))) return false;
    if (isHead(doubtful, before)) {
      if (!isLess && !isOfOtherCases(text, counted, before)) return false;
      return isFarther(counted, quantity, before) && !areOfAll(doubtful);
    }
    if (isOfTables(bound, before)) return false;
  }
  return false;
}

/** `行政应诉4件，未审结1件`: of cases that need not be over disclosure, and so need not be fewer. */
function isOfOtherCases(text: string, counted: Counted, before: Quantity): boolean {
  if (before.meaning !== undefined || disputesOf(counted) === 0 || isWhole(counted)) return false;
  return ofCases.test(labelOf(text, before));
}

const ofCases = /复议|诉/u;

/** Whether requests or cases are counted. */
function isOfCases(counted: Counted): boolean {
  return countsRequests(counted) || disputesOf(counted) !== 0;
}

/** What says that a figure is of all. */
const ofAll = /^(?:全[年市区县省州]|[本我][市区县省州局]|[总共合]计|[一总]?共)/u;
/** What ends what was said of some. */
const anew = /[，,。；;：:](?:全[年市区县州]|[本我][市区县州局]|[总合]计)/u;

/** Whether a figure is of some requests or cases, of which those behind it may be. */
function isHead({ text, bound, quantity, meaning }: Doubtful, before: Quantity): boolean {
  const label = labelOf(text, before);
  const told = before.meaning;
  if (told === undefined || told.scope === 'part')
    return head.test(label) && !isTotalOfTables(bound, before, label);
  const [counted] = told.readings;
  const [asked] = meaning.readings;
  if (counted === undefined || asked === undefined) return false;
  if (!isOfTables(bound, before)) return isWhole(counted) && !isWhole(asked);
  if (isWhole(counted) || conceptPlaces(bound.form).nested(asked, counted)) return false;
  if (counted.rows[0] === 'requests.carriedIn' && isNext(text, before, quantity)) {
    return asked.rows[0] !== 'requests.carriedOut';
  }
  const between = behind(text, before, quantity);
  // 被复议纠正的6件中，涉及不予公开3件: of the requests that these cases were about.
  if (disputesOf(counted) !== 0 && countsRequests(asked)) return ofThese.test(between);
  if (!narrow.has(counted.rows[0] ?? '')) return false;
  return among.test(between) || (isWhole(asked) && isNext(text, before, quantity));
}

/** Whether a figure that is not understood is one of those the tables have for all requests or cases. */
function isTotalOfTables(bound: BoundReport, quantity: Quantity, label: string): boolean {
  const places = conceptPlaces(bound.form);
  const totals = ofCases.test(label) ? totalsOfCases : totalsOfRequests;
  return totals.some((concept) => {
    const counted = places.of(concept);
    const reading = counted && tableReading(bound, counted, 'year');
    return reading !== undefined && reading.value.gt(0) && agrees(quantity, reading);
  });
}

const totalsOfRequests: readonly string[] = [
  'requests.received',
  'requests.processed',
  'requests.closed',
];
const totalsOfCases: readonly string[] = [
  'review.total',
  'litigation.total',
  'litigation.direct.total',
  'litigation.afterReview.total',
];

/** `收到申请10件以上的单位18家，共办结486件`: of these. */
function isOfPersons({ text, quantities, index, quantity }: Doubtful): boolean {
  const before = quantities[index - 1];
  if (before?.sentence.start !== quantity.sentence.start) return false;
  if (before.unit === undefined || !persons.has(before.unit)) return false;
  const said = wordsIn(text, before.clause.start, quantity.clause.start);
  return !/^全|；|;/u.test(said) && /申请|收到|提[出交]/u.test(said);
}

const persons: ReadonlySet<string> = new Set(['人', '名', '位', '家', '户']);

/** What ends a label that names some of the requests or cases. */
const head =
  /(?:收到|受理|新收|接收|提[出交起]|申请|涉及|引发|代理|[本市区县省]级|[局委厅办院处镇乡县区市类的]|应诉|复议|诉讼|案件|被告|被申请人)(?:[共约]|共计|累计)?$|涉及|引发/u;

const ofThese = /^.{0,2}中[，,]|其中/u;
const among = /其中|包括|[（(]/u;

function behind(text: string, before: Quantity, quantity: Quantity): string {
  return wordsIn(text, before.span.end, quantity.span.start);
}

function isNext(text: string, before: Quantity, quantity: Quantity): boolean {
  return !/[\d０-９；;]/u.test(behind(text, before, quantity));
}

const narrow: ReadonlySet<string> = new Set([
  'requests.closed.extended',
  'requests.carriedIn',
  'requests.received.inPerson',
  'requests.received.fax',
  'requests.received.online',
  'requests.received.letter',
  'requests.received.letterOrFax',
]);

/** Whether all requests or all cases of a kind are counted, however they came or ended. */
function isWhole({ rows, columns }: Counted): boolean {
  const [row = ''] = rows;
  if (row === 'requests.received' || row === 'requests.processed' || row === 'requests.closed') {
    return true;
  }
  return (row === 'disputes' ? columns : rows).every((id) => id.endsWith('.total'));
}

/** Of some requests, no more than they are; of what came to court, as many as there are. */
function isFarther(counted: Counted, { figure }: Quantity, before: Quantity): boolean {
  const [other] = before.meaning?.readings ?? [];
  const isOfOtherKind =
    other !== undefined && isWhole(counted) && disputesOf(counted) !== 0 && disputesOf(other) !== 0;
  return isOfOtherKind || figure.low.lte(before.figure.high);
}

/** Whether another outcome told behind the narrower figure is that of the tables, and so all of them are. */
function areOfAll(doubtful: Doubtful): boolean {
  const { bound, text, quantity } = doubtful;
  const isTold = (each: Quantity): boolean => {
    const [counted] = each.meaning?.readings ?? [];
    if (counted === undefined || isWhole(counted) || each.meaning?.scope !== 'whole') return false;
    return isOfCases(counted) && isOfTables(bound, each);
  };
  for (const each of figuresBehind(doubtful)) {
    if (anew.test(behind(text, quantity, each))) break;
    if (isTold(each)) return true;
  }
  for (const each of figuresBefore(doubtful)) {
    if (isHead(doubtful, each)) break;
    if (isTold(each)) return true;
  }
  return false;
}

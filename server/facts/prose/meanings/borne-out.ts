import type { BoundReport } from '../../fact.js';
import { agrees, tableReading } from '../../calculations/table-reading.js';
import type { ClauseWords } from '../words/clause-words.js';
import { isKindOfItems } from './counts-another.js';
import type { ProseSource } from '../context.js';
import { canCount, countsNothing } from '../words/counting-units.js';
import { countsWithin, giveNamed, namedFigures, type NamedFigure } from './named-figures.js';
import { fieldAtoms, onlyThing, publishAtoms } from '../words/naming.js';
import type { OpenFigures } from './open-figures.js';
import { isOneSlipAway } from '../figures/one-slip-away.js';
import type { Counted, Quantity } from '../reading.js';
import { forEachRun, type Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';
import { atomBits, letter, periodBits, wordIndex } from '../words/word-index.js';

/**
 * Gives figures a meaning whose words name a row of the form and say neither when nor of whom:
 * `制定行政规范性文件5件，废止2件，现行有效29件`. What stands beside them tells: where the others named in the sentence are
 * those of the tables, the sentence says the tables again, and so does the one that differs.
 */
export function giveBorneOut(source: ProseSource, figures: TextFigures, open: OpenFigures): void {
  if (open.areNone) return;
  forEachRun(figures.sightings, sentenceOf, (start, end) => {
    if (end - start < fewest || !open.standIn(start, end)) return;
    const counts = countsWithin(figures, start, end);
    if (counts.length < fewest || !counts.some(isUntold)) return;
    const named = namedIn(source, counts);
    if (isBorneOut(named)) giveNamed(named);
  });
  forEachRun(figures.sightings, paragraphOf, (start, end) => {
    if (end - start < fewestOfParagraph || !open.standIn(start, end)) return;
    const counts = countsWithin(figures, start, end);
    if (counts.length < fewestOfParagraph || !counts.some(isUntold)) return;
    const named = namedIn(source, counts);
    if (isBorneOutByMany(named)) giveNamed(named);
  });
}

function paragraphOf({ paragraph }: Sighting): number {
  return paragraph;
}

/** In a paragraph, which may go on to other things, it takes three that agree, and three times as many as do not. */
const fewestOfParagraph = 4;

function isBorneOutByMany(named: readonly NamedFigure[]): boolean {
  const agreeing = named.filter((each) => agreesWith(each, each));
  const telling = agreeing.filter(({ reading }) => reading.value.gt(0)).length;
  return telling > 2 && (named.length - agreeing.length) * 3 <= telling;
}

function sentenceOf({ quantity }: Sighting): number {
  return quantity.sentence.start;
}

/** Two that agree bear out the third. */
const fewest = 3;

/** Whether it is not known what a figure counts, though it may count something. */
function isUntold({ quantity: { meaning, unit } }: Sighting): boolean {
  return meaning === undefined && unit !== undefined && !countsNothing(unit);
}

/**
 * Whether two figures or more are those of the tables, and at least twice as many as are not; of two that stand in
 * each other's place, neither speaks against it.
 */
function isBorneOut(named: readonly NamedFigure[]): boolean {
  if (named.length < fewest) return false;
  const others = named.filter((each) => !agreesWith(each, each));
  const agreeing = named.filter((each) => each.reading.value.gt(0) && !others.includes(each));
  const [one, other] = others;
  const areExchanged =
    one !== undefined &&
    other !== undefined &&
    others.length === 2 &&
    agreesWith(one, other) &&
    agreesWith(other, one);
  if (areExchanged) return agreeing.length > 0;
  return agreeing.length > 1 && others.length * 2 <= agreeing.length;
}

function agreesWith({ sighting }: NamedFigure, { reading }: NamedFigure): boolean {
  return agrees(sighting.quantity, reading);
}

/** The figures of a sentence that name a row of the form. */
export function namedIn(
  { report: { text }, bound, places, readers }: ProseSource,
  counts: readonly Sighting[],
): readonly NamedFigure[] {
  let last: Spoken = nothing;
  let sentence = -1;
  return namedFigures(bound, counts, ({ quantity }) => {
    const words = readers.clauses.of(quantity);
    if (quantity.sentence.start !== sentence) {
      last = { act: undefined, document: documentBefore(text, quantity) };
    }
    sentence = quantity.sentence.start;
    // 制发规章1件、规范性文件14件: what was done is said of both.
    const goesOn = text.charAt(quantity.clause.start - 1) === '、';
    const before = goesOn ? last : { act: undefined, document: last.document };
    last = words === undefined ? nothing : spokenBy(words, before);
    if (words === undefined || !isOfWhole(words)) return none;
    if (isKindOfItems({ words, quantity, text })) return none;
    const concept = conceptOf(words, last);
    const counted = concept === undefined ? undefined : places.of(concept);
    if (counted === undefined || !canCount(quantity, places.unitOf(counted))) return none;
    // 县政府网站 is one of several, unless its figure is nearly theirs.
    const isOfOne = words.things.some(({ kindOf }) => kindOf);
    if (isOfOne && !isNearly(bound, quantity, counted)) return none;
    const { meaning } = quantity;
    // What its words say for certain is not read anew.
    const isOfOther =
      meaning !== undefined && (meaning.scope !== 'whole' || meaning.period !== 'year');
    return isOfOther ? none : [counted];
  });
}

function isNearly(bound: BoundReport, quantity: Quantity, counted: Counted): boolean {
  const told = tableReading(bound, counted, 'year');
  if (told === undefined) return false;
  const { value } = quantity.figure;
  return agrees(quantity, told) || isOneSlipAway(value.toFixed(), told.value.toFixed());
}

const none: readonly Counted[] = [];

/** Whether a clause speaks of the whole authority, of all applicants and of this year, as far as it says. */
function isOfWhole({ actors, columns, periods, otherYear }: ClauseWords): boolean {
  if (otherYear || columns !== undefined || (periods & otherPeriods) !== 0) return false;
  return !actors.some((actor) => actor === 'part' || actor === 'foreign');
}

const otherPeriods = periodBits(
  'accumulated',
  'lastYear',
  'nextYear',
  'allYears',
  'partial',
  'compared',
  'future',
  'otherTime',
);

/** What the clauses so far have said: what was done, and with which documents. */
interface Spoken {
  readonly act: string | undefined;
  readonly document: string | undefined;
}

const nothing: Spoken = { act: undefined, document: undefined };

/** `规范性文件清理工作，本年度制发5件`: the documents that a sentence names before its first figure, if all are of one kind. */
function documentBefore(text: string, { sentence, clause }: Quantity): string | undefined {
  const index = wordIndex();
  let found: string | undefined;
  let at = sentence.start;
  while (at < clause.start) {
    const isFirst = index.letters[text.charCodeAt(at)] === letter.first;
    const sense = isFirst ? index.find(text, at, clause.start) : undefined;
    at = sense === undefined ? at + 1 : index.end;
    if (sense?.thing?.group !== 'document') continue;
    if (found !== undefined && found !== sense.thing.concept) return undefined;
    found = sense.thing.concept;
  }
  return found;
}

function spokenBy({ things, atoms }: ClauseWords, before: Spoken): Spoken {
  const thing = onlyThing(things);
  if (things.length > 0 && thing?.group !== 'document') return nothing;
  const done = acts.find(([bits]) => (atoms & ~fieldAtoms) === bits)?.[1];
  if (thing === undefined) return { act: done, document: before.document };
  const isBare = (atoms & ~fieldAtoms) === 0;
  return { act: isBare ? before.act : done, document: thing.concept };
}

const acts: readonly (readonly [number, string])[] = [
  [atomBits('issue'), 'issued'],
  [atomBits('repeal'), 'repealed'],
  [atomBits('inForce'), 'inForce'],
  [atomBits('publish'), 'published'],
];

/** The concept that a clause names; undefined where it does not name one alone. */
function conceptOf({ things, atoms }: ClauseWords, said: Spoken): string | undefined {
  const { act, document } = said;
  if (document !== undefined) return act === undefined ? undefined : `${document}.${act}`;
  const thing = onlyThing(things);
  if (
    thing === undefined ||
    (thing.kindOf && thing.group !== 'channel') ||
    (atoms & ~(beside.get(thing.group) ?? 0)) !== 0
  ) {
    return undefined;
  }
  if (!beside.has(thing.group)) return undefined;
  const isDecision = thing.group === 'decision' && !thing.concept.includes('.');
  return isDecision ? `${thing.concept}.decisions` : thing.concept;
}

/** What may be said beside the things of a group. */
const beside: ReadonlyMap<string, number> = new Map([
  ['decision', publishAtoms | atomBits('decision', 'handle', 'close', 'release')],
  ['channel', fieldAtoms | publishAtoms],
  ['response', publishAtoms | atomBits('release')],
  ['capacity', fieldAtoms],
  ['way', atomBits('request', 'receive')],
]);

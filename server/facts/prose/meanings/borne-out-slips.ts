import { agrees } from '../../calculations/table-reading.js';
import type { ProseSource } from '../context.js';
import { isOneSlipAway } from '../figures/one-slip-away.js';
import { forEachRun } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';
import { atomBits, periodBits } from '../words/word-index.js';
import { namedIn } from './borne-out.js';
import { countsWithin, giveNamed, type NamedFigure } from './named-figures.js';
import type { OpenFigures } from './open-figures.js';

/**
 * Gives a meaning to documents and decisions whose words name a row of the form and say neither when nor of whom, where
 * one digit makes of them what the tables have: `现行有效规范性文件113件` beside 131, `作出行政许可777件` beside 7770. Of short
 * numbers any two are that near: another of the sentence has to be the tables' then.
 */
export function giveBorneOutBySlip(
  source: ProseSource,
  figures: TextFigures,
  open: OpenFigures,
): void {
  if (open.areNone) return;
  forEachRun(
    figures.sightings,
    ({ quantity }) => quantity.sentence.start,
    (start, end) => {
      if (!open.standIn(start, end)) return;
      const named = namedIn(source, countsWithin(figures, start, end));
      const others = named.filter((each) => !isOfTable(each));
      const [only, another] = others;
      if (only === undefined || another !== undefined || !mayBeMeant(only, source)) return;
      const isBeside = named.some((each) => isOfTable(each) && each.reading.value.gte(leastBeside));
      const { quantity } = only.sighting;
      const [printed, told] = [quantity.figure.value, only.reading.value];
      if (printed.lt(leastBeside) || told.lt(leastBeside)) return;
      const fewest = isBeside ? fewestBeside : undefined;
      if (isOneSlipAway(printed.toFixed(), told.toFixed(), fewest)) giveNamed([only]);
    },
  );
}

/** One digit says nothing. */
const leastBeside = 10;
const fewestBeside = 2;

function isOfTable({ sighting, reading }: NamedFigure): boolean {
  return agrees(sighting.quantity, reading);
}

/**
 * Whether what stands before a figure in its sentence leaves it of the whole unit and the year, and whether it is said
 * to be issued, repealed, in force or decided: of what is handled or made public there may be more or fewer.
 */
function mayBeMeant({ sighting, reading }: NamedFigure, { readers, report }: ProseSource): boolean {
  const { quantity } = sighting;
  if (quantity.meaning !== undefined || quantity.approximation !== 'exact') return false;
  const { sentence, clause, span } = quantity;
  const before = readers.sentences.upTo(sentence, clause.start);
  if (before.actor === 'part' || before.actor === 'foreign') return false;
  if (before.otherYear || (before.periods & otherPeriods) !== 0) return false;
  const atoms = readers.clauses.of(quantity)?.atoms ?? 0;
  const [row = ''] = reading.counted.rows;
  if (documents.has(row)) {
    // 清理文件150件，现行有效113件: of those that were looked through.
    return (atoms & done) !== 0 && !ofSome.test(report.text.slice(sentence.start, span.start));
  }
  const said = report.text.slice(clause.start, span.start);
  return decisions.has(row) && (atoms & dealt) === 0 && deciding.test(said);
}

const documents: ReadonlySet<string> = new Set(['normativeDocuments', 'regulations']);
const decisions: ReadonlySet<string> = new Set(['licensing', 'penalties', 'coercion']);
const ofSome = /清理|梳理|评估|审查|审核|备案|名义|以来|其中/u;
const deciding = /作出|实施|决定/u;
const done = atomBits('issue', 'repeal', 'inForce');
const dealt = atomBits('handle', 'close', 'publish', 'release');
const otherPeriods = periodBits(
  'accumulated',
  'lastYear',
  'nextYear',
  'allYears',
  'partial',
  'compared',
);

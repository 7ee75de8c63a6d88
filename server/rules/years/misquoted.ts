import { wordsIn } from '../../facts/prose/figures/words-in.js';
import type { Fact } from '../../facts/fact.js';
import type { Quantity } from '../../facts/prose/reading.js';
import { tableFacts } from '../../facts/calculations/table-reading.js';
import { wholeOf } from '../../facts/calculations/wholes.js';
import { LastAsked } from '../../report/remembering/last-asked.js';
import type { RuleContext } from '../rule.js';
import { pairOf, waysOfFigure, type Pair } from './pair.js';

/** A figure of a sentence said to be last year's, and what last year's report has. */
export interface Misquoted {
  readonly quantity: Quantity;
  readonly pair: Pair;
}

/** Figures said to be last year's that last year's report has not. */
export function misquotedFigures(context: RuleContext): readonly Misquoted[] {
  return context.others.lastYear.length === 0 ? none : misquotedOf.of(context);
}

const none: readonly Misquoted[] = [];

/** The rule that tells of them asks, and those on what is computed from them. */
const misquotedOf = new LastAsked(findMisquoted);

function findMisquoted(context: RuleContext): readonly Misquoted[] {
  const { prose, bound, report, others } = context;
  const before = (report.year?.value ?? 0) - 1;
  if (others.lastYear.some(({ year }) => year !== before)) return none;
  const found = new Map<Quantity, Pair>();
  const add = (quantity: Quantity, ways: readonly (readonly Fact[])[]): void => {
    const pairs = ways.map((facts) => pairOf(facts, context));
    const [first] = pairs;
    const value = wholeOf(quantity.figure.value);
    const isWrong = pairs.every((pair) => pair !== undefined && pair.before !== value);
    if (first !== undefined && isWrong && !Number.isNaN(value)) found.set(quantity, first);
  };
  for (const { base, baseYear, current } of prose.changes) {
    if (base?.approximation !== 'exact' || baseYear === undefined) continue;
    if (base.unit === current.unit) add(base, waysOfFigure(current, context));
  }
  for (const quantity of prose.quantities) {
    const { meaning, approximation, sentence, clause, span } = quantity;
    if (meaning?.period !== 'previous' || meaning.scope !== 'whole') continue;
    if (approximation !== 'exact') continue;
    const opening = wordsIn(report.text, sentence.start, clause.start);
    const words = wordsIn(report.text, clause.start, span.start);
    const said = opensWithYear.test(opening) ? opening + words : words;
    if (!saysLastYear(said, report.year?.value ?? 0)) continue;
    add(
      quantity,
      meaning.readings.map((counted) => tableFacts(bound, counted, 'year') ?? []),
    );
  }
  return [...found].map(([quantity, pair]) => ({ quantity, pair }));
}

/** `2022年，我局收到申请38件`, `与2022年相比，新收申请由38件增至45件`: the year alone, in front of the clause. */
const opensWithYear =
  /^\s*(?:20\d\d年度?|上年度?|去年|[与和同较比](?:20\d\d年|[上去]年|上一年)度?(?:同期)?(?:相比|相较|比较)?)[，,]\s?$/u;

/** Whether the clause of a figure says itself that it is last year's, and is about what came then alone. */
function saysLastYear(words: string, year: number): boolean {
  const [, named] = /^\s*[与和同较比]?(20\d\d)年度?(?!结转)/u.exec(words) ?? [];
  const [, from] = /[由从](20\d\d)年度?(?:同期)?的?\s?$/u.exec(words) ?? [];
  if (named !== undefined || from !== undefined) return Number(named ?? from) === year - 1;
  if (/[由从](?:上年|去年|上一年)度?(?:同期)?的?\s?$/u.test(words)) return true;
  return /^\s*[与和同较比]?(?:上年|去年|上一年)度?(?!结转|未)/u.test(words);
}

import type { Calculation, Term } from '../../facts/calculation.js';
import type { Fact } from '../../facts/fact.js';
import type { CalculationRuleId } from '../../forms/form.js';
import { say, type Localized, type MessageArgument } from '../../language/message.js';
import { printedName } from '../naming.js';
import type { RuleContext, RuleFinding } from '../rule.js';
import { correctionFixes } from './corrections.js';
import { blankNote, evidenceOf, sumWorking, surplus } from './working.js';

/** A failing sum with the printed total it fails for. */
export interface FailingSum {
  readonly calculation: Calculation;
  readonly total: Term & { readonly fact: Fact };
}

/** The sums of one rule whose printed total is not what its parts add up to, those in `explained` left out. */
export function* failingSums(
  { calculations }: RuleContext,
  rule: CalculationRuleId,
  explained: ReadonlySet<Calculation> = new Set(),
): Iterable<FailingSum> {
  for (const calculation of calculations) {
    if (calculation.rule.rule !== rule || calculation.verdict !== 'fails') continue;
    const total = calculation.left[0];
    if (total?.fact === undefined || explained.has(calculation)) continue;
    yield { calculation, total: { ...total, fact: total.fact } };
  }
}

/**
 * The finding at the printed total of a failing sum. The text may use `{table}`, `{printed}`, `{working}`,
 * `{surplus}`, `{blanks}`, and whatever `names` adds.
 */
export function sumFinding(
  { calculation, total }: FailingSum,
  { calculations }: RuleContext,
  text: Localized,
  names: Readonly<Record<string, MessageArgument>>,
): RuleFinding {
  return {
    span: total.fact.span,
    message: say(text, {
      table: calculation.table.name,
      printed: printedName(total.fact),
      working: sumWorking(calculation.right),
      surplus: surplus(calculation),
      blanks: blankNote(calculation),
      ...names,
    }),
    evidence: evidenceOf(calculation, calculation.left),
    fixes: correctionFixes(calculation, calculations),
  };
}

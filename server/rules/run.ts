import { rules } from './catalogue.js';
import { CompleteFinding } from './complete-finding.js';
import type { Finding, Severity, SeveritySetting, SilencedFinding } from './finding.js';
import type { RuleContext } from './rule.js';
import { silence } from './silencing.js';

/** What the rules say of a draft, in the order of its text. */
export interface RuleResults {
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
}

/** What the rules are run with beside the draft. */
export interface RunOptions {
  /** Severity by rule id, over the rule's own; `off` keeps the rule from running. */
  readonly severities: Readonly<Record<string, SeveritySetting>>;
}

/** Runs every rule that is not off, holds back what ignore comments silence, and sorts by place. */
export function runRules(
  { report, form, bound, calculations, prose, mentions, causes, others }: Omit<RuleContext, 'isOn'>,
  { severities }: RunOptions,
): RuleResults {
  const isOn = (id: string): boolean => severities[id] !== 'off';
  const context: RuleContext = {
    report,
    form,
    bound,
    calculations,
    prose,
    mentions,
    causes,
    others,
    isOn,
  };
  const found: Finding[] = [];
  for (const rule of rules) {
    const setting = severities[rule.id];
    if (setting === 'off') continue;
    rule.check(context, (finding) => found.push(new CompleteFinding(rule, finding, setting)));
  }
  const speaks = (id: string): boolean => isOn(id) && !lacksOthers(id, context);
  const { kept, silenced, unused } = silence(report, found, speaks);
  const findings = [...kept];
  for (const { description, finding } of unused) {
    const setting = severities[description.id];
    if (setting !== 'off') findings.push(new CompleteFinding(description, finding, setting));
  }
  return { findings: findings.sort(byPlace), silenced };
}

/** Whether a rule had no other report to hold the draft against: nobody knows what it would say. */
function lacksOthers(id: string, { others }: RuleContext): boolean {
  const needs = rules.find((rule) => rule.id === id)?.needs;
  return needs !== undefined && others[needs].length === 0;
}

function byPlace(one: Finding, other: Finding): number {
  return (
    one.span.start - other.span.start ||
    one.span.end - other.span.end ||
    ranks[one.severity] - ranks[other.severity] ||
    (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0)
  );
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

import type { OtherReports } from '../facts/other-reports/other-report.js';
import { rules } from './catalogue.js';
import { CompleteFinding } from './complete-finding.js';
import {
  severityRanks,
  type Finding,
  type SeveritySetting,
  type SilencedFinding,
} from './finding.js';
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
  /**
   * Told of a rule that threw, which then has found what it had so far, and the others are run; without it the error is
   * thrown on.
   */
  readonly ruleFailed?: (rule: string, error: unknown) => void;
}

/** Runs every rule that is not off, holds back what ignore comments silence, and sorts by place. */
export function runRules(
  read: Omit<RuleContext, 'isOn'>,
  { severities, ruleFailed }: RunOptions,
): RuleResults {
  const { report, another, form, bound, calculations, prose, mentions, causes, others } = read;
  // A property of any name is looked up in an object far more slowly than in a map.
  const settings = new Map(Object.entries(severities));
  const isOn = (id: string): boolean => settings.get(id) !== 'off';
  const context: RuleContext = {
    report,
    another,
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
  const failed = new Set<string>();
  for (const rule of asked) {
    const setting = settings.get(rule.id);
    if (setting === 'off' || lacksOthers(rule, others)) continue;
    try {
      rule.check(context, (finding) => found.push(new CompleteFinding(rule, finding, setting)));
    } catch (error) {
      if (ruleFailed === undefined) throw error;
      failed.add(rule.id);
      ruleFailed(rule.id, error);
    }
  }
  // Of a rule that had no other report to hold the draft against, or failed, nobody knows what it would say.
  const speaks = (id: string): boolean =>
    isOn(id) &&
    !failed.has(id) &&
    !asked.some((rule) => rule.id === id && lacksOthers(rule, others));
  const { kept, silenced, unused } = silence(report, found, speaks);
  const findings = [...kept];
  for (const { description, finding } of unused) {
    const setting = settings.get(description.id);
    if (setting !== 'off') findings.push(new CompleteFinding(description, finding, setting));
  }
  return { findings: findings.sort(byPlace), silenced };
}

/** What of a rule is needed to ask it, in one shape: the engine is slow to read objects that differ in theirs. */
const asked = rules.map(({ id, severity, needs, check }) => ({ id, severity, needs, check }));

function lacksOthers({ needs }: (typeof asked)[number], others: OtherReports): boolean {
  return needs !== undefined && others[needs].length === 0;
}

function byPlace(one: Finding, other: Finding): number {
  return (
    one.span.start - other.span.start ||
    one.span.end - other.span.end ||
    severityRanks[one.severity] - severityRanks[other.severity] ||
    (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0)
  );
}

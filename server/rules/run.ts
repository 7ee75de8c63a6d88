import { LastAsked } from '../report/last-asked.js';
import { rules } from './catalogue.js';
import { CompleteFinding } from './complete-finding.js';
import type { Finding, Severity, SeveritySetting, SilencedFinding } from './finding.js';
import type { Rule, RuleContext } from './rule.js';
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
  const { running, settings, isOn } = selectionOf.of(severities);
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
  for (const { rule, setting } of running) {
    rule.check(context, (finding) => found.push(new CompleteFinding(rule, finding, setting)));
  }
  const speaks = (id: string): boolean => isOn(id) && !lacksOthers(id, context);
  const { kept, silenced, unused } = silence(report, found, speaks);
  const findings = [...kept];
  for (const { description, finding } of unused) {
    const setting = settings.get(description.id);
    if (setting !== 'off') findings.push(new CompleteFinding(description, finding, setting));
  }
  return { findings: findings.sort(byPlace), silenced };
}

/** What severities make of the rules. */
interface Selection {
  /** The rules that are not off, each with its severity where that is set. */
  readonly running: readonly {
    readonly rule: Rule;
    readonly setting: Exclude<SeveritySetting, 'off'> | undefined;
  }[];
  readonly settings: ReadonlyMap<string, SeveritySetting>;
  readonly isOn: (rule: string) => boolean;
}

/** Severities are set for many drafts, and for every version of one. */
const selectionOf = new LastAsked((severities: RunOptions['severities']): Selection => {
  const settings = new Map(Object.entries(severities));
  const running = rules.flatMap((rule) => {
    const setting = settings.get(rule.id);
    return setting === 'off' ? [] : [{ rule, setting }];
  });
  return { running, settings, isOn: (rule) => settings.get(rule) !== 'off' };
});

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

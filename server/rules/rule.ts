import type { BoundReport } from '../facts/fact.js';
import type { Calculation } from '../facts/calculations/calculation.js';
import type { Mention } from '../facts/mentions/mentions.js';
import type { ProseReading } from '../facts/prose/reading.js';
import type { OtherReports } from '../facts/other-reports/other-report.js';
import type { Citation, Form } from '../forms/form.js';
import type { Localized, Message } from '../language/message.js';
import type { Cause } from '../repair/cause.js';
import type { Report } from '../report/report.js';
import type { Span } from '../report/span.js';
import type { Evidence, Finding, Fix, Severity } from './finding.js';

/** All that is known of a draft before anything is said to be wrong with it. */
export interface RuleContext {
  /** Up to where another one begins in the same file. */
  readonly report: Report;
  /** Where another report begins. */
  readonly another: Span | undefined;
  readonly form: Form;
  readonly bound: BoundReport;
  readonly calculations: readonly Calculation[];
  readonly prose: ProseReading;
  /** The figures in sentences that speak of figures in tables. */
  readonly mentions: readonly Mention[];
  /** Why sums, sentences and tables disagree; none where they agree. */
  readonly causes: readonly Cause[];
  /** Whether a rule is not off: what one cause breaks is told by the first rule that is on. */
  readonly isOn: (rule: string) => boolean;
  /** Last year's report of the same unit and those of its units, as far as they are known. */
  readonly others: OtherReports;
}

/**
 * What a rule says; its id and default severity are added by the runner. What is expensive to make is given as a
 * function, which is called when somebody asks for it.
 */
export type RuleFinding = Pick<Finding, 'span'> &
  Partial<Omit<Finding, 'severity' | 'message' | 'evidence' | 'fixes'>> & {
    readonly severity?: Severity | undefined;
    readonly message: Message | (() => Message);
    readonly evidence?: readonly Evidence[] | (() => readonly Evidence[]);
    readonly fixes?: readonly Fix[] | (() => readonly Fix[]);
  };

/** Takes what a rule says, in any order. */
export type Tell = (finding: RuleFinding) => void;

/** A rule as its page and the settings know it. */
export interface RuleDescription {
  /** `group.name`, stable, named after what is wrong. */
  readonly id: string;
  readonly title: Localized;
  readonly severity: Severity;
  /** What its fixes are; `safe` ones may run in fix-all. */
  readonly fix: 'safe' | 'suggestion' | 'none';
  readonly citation: Citation | undefined;
  /** The other reports without which it has nothing to say: where there are none, it is not asked. */
  readonly needs?: keyof OtherReports;
  readonly page: RulePage;
}

/** A check, with everything its page says. One a file. */
export interface Rule extends RuleDescription {
  readonly check: (context: RuleContext, tell: Tell) => void;
}

/** The prose of a rule's page. `wrong` and `right` are excerpts of a draft in Chinese. */
export interface RulePage {
  readonly finds: Localized;
  readonly why: Localized;
  readonly wrong: string;
  readonly right: string;
  /** When it stays silent. */
  readonly silent: Localized;
  readonly fix: Localized;
}

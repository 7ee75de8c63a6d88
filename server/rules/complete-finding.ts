import { Lazy } from '../facts/lazy.js';
import type { Evidence, Finding, Fix, Severity, SeveritySetting } from './finding.js';
import type { RuleDescription, RuleFinding } from './rule.js';

/**
 * What a rule says, with everything it left out. Evidence and fixes are made when somebody first asks for them: most
 * drafts are analysed at every stroke, and few of their findings are ever opened.
 */
export class CompleteFinding implements Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Finding['span'];
  readonly message: Finding['message'];
  readonly certainty: Finding['certainty'];
  readonly sameCause: readonly string[];
  readonly unnecessary: boolean;
  readonly #evidence: Lazy<readonly Evidence[]>;
  readonly #fixes: Lazy<readonly Fix[]>;

  constructor(
    { id, severity }: RuleDescription,
    finding: RuleFinding,
    setting: Exclude<SeveritySetting, 'off'> | undefined,
  ) {
    this.rule = id;
    this.severity = setting ?? finding.severity ?? severity;
    this.span = finding.span;
    this.message = finding.message;
    this.certainty = finding.certainty;
    this.sameCause = finding.sameCause ?? none;
    this.unnecessary = finding.unnecessary ?? false;
    const { evidence = none, fixes = none } = finding;
    this.#evidence = new Lazy(() => (typeof evidence === 'function' ? evidence() : evidence));
    this.#fixes = new Lazy(() => (typeof fixes === 'function' ? fixes() : fixes));
  }

  get evidence(): readonly Evidence[] {
    return this.#evidence.value;
  }

  get fixes(): readonly Fix[] {
    return this.#fixes.value;
  }
}

const none: readonly never[] = [];

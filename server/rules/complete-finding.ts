import type { Evidence, Finding, Fix, Severity, SeveritySetting } from './finding.js';
import type { RuleDescription, RuleFinding } from './rule.js';

/**
 * What a rule says, with everything it left out. Message, evidence and fixes are made when somebody first asks for
 * them: most drafts are analysed at every stroke, and few of their findings are ever opened.
 */
export class CompleteFinding implements Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Finding['span'];
  readonly certainty: Finding['certainty'];
  readonly sameCause: readonly string[];
  readonly unnecessary: boolean;
  #message: RuleFinding['message'];
  #evidence: NonNullable<RuleFinding['evidence']>;
  #fixes: NonNullable<RuleFinding['fixes']>;

  constructor(
    { id, severity }: Pick<RuleDescription, 'id' | 'severity'>,
    finding: RuleFinding,
    setting: Exclude<SeveritySetting, 'off'> | undefined,
  ) {
    this.rule = id;
    this.severity = setting ?? finding.severity ?? severity;
    this.span = finding.span;
    this.certainty = finding.certainty;
    this.sameCause = finding.sameCause ?? none;
    this.unnecessary = finding.unnecessary ?? false;
    this.#message = finding.message;
    this.#evidence = finding.evidence ?? none;
    this.#fixes = finding.fixes ?? none;
  }

  get message(): Finding['message'] {
    if (typeof this.#message === 'function') this.#message = this.#message();
    return this.#message;
  }

  get evidence(): readonly Evidence[] {
    if (typeof this.#evidence === 'function') this.#evidence = this.#evidence();
    return this.#evidence;
  }

  get fixes(): readonly Fix[] {
    if (typeof this.#fixes === 'function') this.#fixes = this.#fixes();
    return this.#fixes;
  }
}

const none: readonly never[] = [];

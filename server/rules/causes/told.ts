import type { Calculation } from '../../facts/calculations/calculation.js';
import type { Constraint, FailingBound, Observation } from '../../facts/system/system.js';
import { LastAsked } from '../../report/remembering/last-asked.js';
import type { Cause, FigureChange, Repair, WholeMoveKind } from '../../repair/cause.js';
import type { RuleContext } from '../rule.js';

/** What one finding tells of a cause. */
export type Told =
  /** One wrong figure, and what it should be. */
  | {
      readonly kind: 'figure';
      readonly cause: Cause;
      readonly repair: Repair;
      readonly change: FigureChange;
    }
  /** Figures moved from one column to the other: two that are wrong together. */
  | { readonly kind: 'misfiled'; readonly cause: Cause; readonly repair: Repair }
  /** A whole row that stands beside its place, or two figures that stand in each other's. */
  | {
      readonly kind: 'moved';
      readonly cause: Cause;
      readonly repair: Repair;
      readonly move: ToldMove;
    }
  /** Something fails, and nothing singles out a figure. */
  | { readonly kind: 'open'; readonly cause: Cause; readonly failed: Constraint };

/** What was moved: rows, or two cells of which each has the figure of the other. */
export type ToldMove = WholeMoveKind | 'cells';

/** Rules that tell of causes, the one that says most first. */
const order = [
  'total.carry',
  'total.applicants',
  'total.results',
  'total.group',
  'total.part-exceeds-whole',
  'total.bound',
  'prose.table-mismatch',
  'prose.contradiction',
  'prose.breakdown',
  'years.carry',
] as const;
/** A rule that tells of causes. */
export type CauseRuleId = (typeof order)[number] | 'total.misfiled';

/** What is told, and the rules it has to do with, the one that tells it first. */
interface Telling {
  readonly told: Told;
  readonly rules: readonly CauseRuleId[];
}

/** What a rule has to tell: every cause is told once, by the first rule it concerns that is not off. */
export function toldBy(rule: CauseRuleId, { causes, isOn }: RuleContext): readonly Telling[] {
  if (causes.length === 0) return [];
  return tellingsOf.of(causes).filter(({ rules }) => rules.find(isOn) === rule);
}

/**
 * Whether a failing bound needs no finding of its own: it holds with the correction that a rule which is not off tells
 * of, and says no more of what is wrong.
 */
export function isToldWithCause(bound: Calculation, { causes, isOn }: RuleContext): boolean {
  if (causes.length === 0) return false;
  return tellingsOf
    .of(causes)
    .some(({ told, rules }) => rules.some(isOn) && boundsWith(told).includes(bound));
}

/** The failing bounds that hold once what is told is mended. */
export function boundsWith(told: Told): readonly Calculation[] {
  if (told.kind === 'open') return [];
  const { bounds } = told.repair;
  const own = told.kind === 'figure' ? bounds.filter((each) => isIn(told.change, each)) : bounds;
  return own.map(({ calculation }) => calculation);
}

function isIn({ observation }: FigureChange, { atMost }: FailingBound): boolean {
  return atMost.some((terms) => terms.some((term) => term.observation === observation));
}

/** Every rule of sums and sentences asks. */
const tellingsOf = new LastAsked((causes: readonly Cause[]): readonly Telling[] =>
  causes.flatMap(tellings).map((told) => ({ told, rules: rulesOf(told) })),
);

/** The failing constraints a figure takes part in. */
export function failedWith({ failed }: Cause, observation: Observation): readonly Constraint[] {
  return failed.filter(({ terms }) => terms.some((term) => term.observation === observation));
}

function tellings(cause: Cause): readonly Told[] {
  const { certainty, failed, repairs } = cause;
  const best = repairs[0];
  if (best?.move !== undefined) return [{ kind: 'moved', cause, repair: best, move: best.move }];
  if (best !== undefined && isMisfiled(best)) return [{ kind: 'misfiled', cause, repair: best }];
  if (best !== undefined && (certainty === 'unique' || certainty === 'likely')) {
    if (areExchanged(best)) return [{ kind: 'moved', cause, repair: best, move: 'cells' }];
    return best.changes.map((change) => ({ kind: 'figure', cause, repair: best, change }));
  }
  const first = failed.toSorted((one, other) => rank(one) - rank(other))[0];
  if (certainty === 'several' && first !== undefined) {
    return [{ kind: 'open', cause, failed: first }];
  }
  return failed.map((each) => ({ kind: 'open', cause, failed: each }));
}

/** Whether two figures of one row of a table are each what the other should be. */
function areExchanged({ changes }: Repair): boolean {
  const [one, other] = changes;
  if (one === undefined || other === undefined || changes.length !== 2) return false;
  const [first, second] = [one.observation.fact?.place, other.observation.fact?.place];
  if (first === undefined || first.row !== second?.row) return false;
  return one.value.eq(other.observation.value) && other.value.eq(one.observation.value);
}

/** Whether something was moved between applicants: two figures of one row, as much too high as too low. */
function isMisfiled({ changes }: Repair): boolean {
  const [one, other] = changes.map(({ observation }) => observation.fact?.place);
  return (
    changes.length === 2 &&
    changes.every(({ slip }) => slip === 'misfiled') &&
    one?.column.applicant !== undefined &&
    one.row === other?.row
  );
}

function rulesOf(told: Told): readonly CauseRuleId[] {
  const bounds = boundsWith(told);
  if (told.kind === 'misfiled') return ['total.misfiled', ...idsOf(told.cause.failed, bounds)];
  if (told.kind === 'open') return idsOf([told.failed], bounds);
  if (told.kind === 'moved') return idsOf(told.cause.failed, bounds);
  const { observation } = told.change;
  const ids = idsOf(failedWith(told.cause, observation), bounds);
  if (observation.home !== 'prose') return ids;
  return ids.toSorted(
    (one, other) => Number(one.startsWith('total.')) - Number(other.startsWith('total.')),
  );
}

function idsOf(
  failed: readonly Constraint[],
  bounds: readonly Calculation[],
): readonly CauseRuleId[] {
  const ids = new Set([...failed.map(ruleOf), ...bounds.map(({ rule }) => rule.rule)]);
  return order.filter((id) => ids.has(id));
}

function rank(constraint: Constraint): number {
  const place = order.findIndex((id) => id === ruleOf(constraint));
  return place < 0 ? order.length : place;
}

function ruleOf({ origin }: Constraint): string {
  switch (origin.kind) {
    case 'calculation':
      return origin.calculation.rule.rule;
    case 'mention':
      return 'prose.table-mismatch';
    case 'repetition':
      return 'prose.contradiction';
    case 'breakdown':
      return 'prose.breakdown';
    case 'years':
      return 'years.carry';
  }
}

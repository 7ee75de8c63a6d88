import type { Quantity } from '../../facts/prose/reading.js';
import type { Constraint } from '../../facts/system/system.js';
import { say, type Localized, type Message } from '../../language/message.js';
import type { Slip } from '../../repair/cause.js';
import type { Evidence, Finding } from '../finding.js';
import { printedName } from '../naming.js';
import { boundText } from '../totals/bound-text.js';
import { evidenceOf } from '../totals/working.js';
import type { RuleContext, RuleFinding, Tell } from '../rule.js';
import { correctionsOf, placeOf } from './correction.js';
import { evidenceOfConstraint, failureText } from './failure.js';
import { failuresTold } from './failures-told.js';
import { misfiledFinding } from './misfiled.js';
import { movedFinding } from './moved.js';
import { printedLike } from './print-value.js';
import { boundsWith, failedWith, toldBy, type CauseRuleId, type Told } from './told.js';

/**
 * What a rule has to say of the causes of failing sums: the wrong figure carries the finding, the sums are its
 * evidence; where nothing singles out a figure, the failing sum carries it and every correction is offered.
 */
export function tellCauses(rule: CauseRuleId, context: RuleContext, tell: Tell): void {
  for (const { told, rules } of toldBy(rule, context)) {
    const sameCause = rules.filter((other) => other !== rule);
    tell(findingOf(told, sameCause, context));
  }
}

function findingOf(told: Told, sameCause: SameCause, context: RuleContext): RuleFinding {
  if (told.kind === 'figure') return figureFinding(told, sameCause, context);
  if (told.kind === 'misfiled') return misfiledFinding(told, sameCause, context);
  if (told.kind === 'moved') return movedFinding(told, sameCause, context);
  return openFinding(told, sameCause, context);
}

type SameCause = Finding['sameCause'];

function figureFinding(
  told: Told & { readonly kind: 'figure' },
  sameCause: SameCause,
  { report }: RuleContext,
): RuleFinding {
  const { cause, change } = told;
  const { observation, value, slip } = change;
  const failed = failedWith(cause, observation);
  const bounds = boundsWith(told);
  const expected = (): string => printedLike(observation, value) ?? value.toFixed();
  return {
    span: observation.span,
    certainty: cause.certainty,
    sameCause,
    message: () =>
      say(FIGURE, {
        table: tableOf(failed, observation.fact?.place?.table.name),
        place: placeOf(observation, report),
        printed: observation.fact ? printedName(observation.fact) : observation.printed,
        sure: sureOf(told),
        value: expected(),
        slip: slip === undefined ? NOTHING : slipNames[slip],
        failures: failuresTold([
          ...failed.map((constraint) => () => failureText(constraint, report)),
          ...bounds.map((bound) => () => boundText(bound)),
        ]),
      }),
    evidence: () => [
      {
        role: 'expected',
        span: observation.span,
        text: say(EXPECTED, { place: placeOf(observation, report), value: expected() }),
        value: value.toFixed(),
      },
      ...oncePerPlace([
        ...failed.flatMap((constraint) => evidenceOfConstraint(constraint, report)),
        ...bounds.flatMap((bound) => evidenceOf(bound, bound.left)),
      ]),
    ],
    fixes: () => correctionsOf(told, report),
  };
}

function openFinding(
  told: Told & { readonly kind: 'open' },
  sameCause: SameCause,
  { report }: RuleContext,
): RuleFinding {
  const { cause, failed } = told;
  const all = cause.certainty === 'unknown' ? [failed] : cause.failed;
  return {
    span: carrierOf(failed),
    certainty: cause.certainty,
    sameCause,
    message: () =>
      say(OPEN, {
        table: tableOf(all, undefined),
        failures: failuresTold(all.map((constraint) => () => failureText(constraint, report))),
        advice: adviceOf(told),
      }),
    evidence: () =>
      oncePerPlace(all.flatMap((constraint) => evidenceOfConstraint(constraint, report))),
    fixes: () => correctionsOf(told, report),
  };
}

/** How sure it is; where bounds or rounding leave more than one value, between which it lies. */
function sureOf({ cause, change }: Told & { readonly kind: 'figure' }): Localized | Message {
  const { range, observation, slip } = change;
  if (slip === 'scale') return LIKELY;
  if (range?.low !== undefined && range.high !== undefined) {
    return say(BETWEEN, {
      low: printedLike(observation, range.low) ?? range.low.toFixed(),
      high: printedLike(observation, range.high) ?? range.high.toFixed(),
    });
  }
  return cause.certainty === 'unique' && range === undefined ? SURE : LIKELY;
}

/** Where a failing constraint is shown: its printed total, else the sentence. */
function carrierOf({ origin, terms }: Constraint): RuleFinding['span'] {
  if (origin.kind === 'mention' || origin.kind === 'repetition') return origin.quantity.span;
  if (origin.kind === 'breakdown') return origin.breakdown.total.span;
  if (origin.kind === 'years') return ownFigure(terms);
  const { left, right, rule } = origin.calculation;
  const carrier = rule.rule === 'total.carry' ? right[0]?.fact : left[0]?.fact;
  return carrier?.span ?? ownFigure(terms);
}

function ownFigure(terms: Constraint['terms']): RuleFinding['span'] {
  const own = terms.find(({ observation }) => observation.home !== 'other-report');
  return own?.observation.span ?? { start: 0, end: 0 };
}

function adviceOf({ cause, failed }: Told & { readonly kind: 'open' }): Localized | Message {
  const { certainty, repairs } = cause;
  if (certainty === 'unknown') return GAVE_UP;
  const together = repairs[0]?.changes.length ?? 1;
  if (together === 1 && hasTotalOfTables(failed)) {
    return say(TOTAL_OF_TABLES, { count: repairs.length - 1 });
  }
  return say(together > 1 ? NOT_SINGLED_OUT_TOGETHER : NOT_SINGLED_OUT, {
    count: repairs.length,
    together,
  });
}

/** Whether the total of a list in a sentence stands in a table, and so is hardly the figure that is wrong. */
function hasTotalOfTables({ origin, terms }: Constraint): boolean {
  if (origin.kind !== 'breakdown') return false;
  const { total, parts } = origin.breakdown;
  const isInTables = (quantity: Quantity): boolean =>
    terms.some(
      ({ observation }) =>
        observation.mention === quantity &&
        observation.value.gte(smallestTelling) &&
        observation.inTables?.(observation.value) === true,
    );
  return isInTables(total) && !parts.every(isInTables);
}

/** Smaller figures stand in a table by chance. */
const smallestTelling = 10;

/** The table a message begins with; none where the sums are of several, or of none. */
function tableOf(failed: readonly Constraint[], own: Localized | undefined): Message {
  const tables = new Set(
    failed.flatMap(({ origin }) =>
      origin.kind === 'calculation' ? [origin.calculation.table.name] : [],
    ),
  );
  const [table = own] = tables;
  return table === undefined || tables.size > 1 ? say(NOTHING) : say(TABLE, { table });
}

/** Every figure once; one that is a total of one sum and a part of another is a total. */
function oncePerPlace(evidence: readonly Evidence[]): readonly Evidence[] {
  const found = new Map<string, Evidence>();
  for (const each of evidence) {
    const key = `${String(each.span.start)}-${String(each.span.end)}`;
    const known = found.get(key);
    if (known === undefined || known.role === 'part') found.set(key, each);
  }
  return [...found.values()];
}

const slipNames: Readonly<Record<Slip, Localized>> = {
  'digit-replaced': { zh: '（一位数字写错）', en: ' (one digit mistyped)' },
  'digit-dropped': { zh: '（漏了一位数字）', en: ' (a digit dropped)' },
  'digit-added': { zh: '（多了一位数字）', en: ' (a digit too many)' },
  'digits-transposed': { zh: '（两位数字颠倒）', en: ' (two digits transposed)' },
  sign: { zh: '（正负号写反）', en: ' (the sign)' },
  shifted: { zh: '（填成了相邻一格的数）', en: ' (the figure of the next cell)' },
  misfiled: { zh: '（计入了另一项）', en: ' (counted elsewhere)' },
  blank: { zh: '（漏填）', en: ' (left blank)' },
  scale: { zh: '（漏了“万”）', en: ' (万 left out)' },
  'total-not-updated': { zh: '（合计没有随分项更新）', en: ' (the total was not updated)' },
};

const NOTHING: Localized = { zh: '', en: '' };
const TABLE: Localized = { zh: '{table}：', en: '{table}: ' };
const FIGURE: Localized = {
  zh: '{table}{place}为 {printed}，{sure} {value}{slip}。{failures}。',
  en: '{table}{place} is {printed} and {sure} {value}{slip}: {failures}.',
};
const SURE: Localized = { zh: '应为', en: 'should be' };
const LIKELY: Localized = { zh: '很可能应为', en: 'should probably be' };
const BETWEEN: Localized = {
  zh: '应在 {low} 至 {high} 之间，最可能是',
  en: 'should be between {low} and {high}, most likely',
};
const EXPECTED: Localized = { zh: '{place}应为 {value}', en: '{place} should be {value}' };
const OPEN: Localized = { zh: '{table}{failures}。{advice}', en: '{table}{failures}. {advice}' };
const NOT_SINGLED_OUT: Localized = {
  zh: '看不出是哪一个数有误：有 {count} 个数，改其中任何一个都能相符。',
  en: 'Nothing singles out a figure: changing any one of {count} makes it agree.',
};
const TOTAL_OF_TABLES: Localized = {
  zh: '表中有与总数相同的数，多半是 {count} 个分项中的一个有误。',
  en: 'A table has the figure of the total, so that it is probably one of its {count} parts.',
};
const NOT_SINGLED_OUT_TOGETHER: Localized = {
  zh: '看不出是哪几个数有误：同时改 {together} 个数才能相符，有 {count} 种改法。',
  en: 'Nothing singles out the figures: {together} have to change together, in one of {count} ways.',
};
const GAVE_UP: Localized = {
  zh: '不止一个数有误，未能找出是哪几个。',
  en: 'More than one figure is wrong, and they could not be told apart.',
};

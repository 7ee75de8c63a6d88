import type { Analysis } from '../../analysis.js';
import type { Fact } from '../../facts/fact.js';
import type { Change, Quantity, Share } from '../../facts/prose/reading.js';
import type { Constraint } from '../../facts/system/system.js';
import { say, type Localized, type Message } from '../../language/message.js';
import { quoted } from '../../rules/evidence.js';
import {
  fractionOf,
  judgePercentage,
  percentageOf,
  timesOf,
} from '../../rules/prose/shares/percentage.js';

/** Something that must hold of what sentences say: with the tables, with each other, between their own figures. */
export interface SaidCheck {
  /** The same in another reading of the draft with other figures. */
  readonly key: string;
  readonly kind: 'mention' | 'repetition' | 'breakdown' | 'share' | 'change';
  /** The rule that speaks of it where it fails. */
  readonly rule: string;
  readonly figures: readonly (Fact | Quantity)[];
  readonly verdict: 'holds' | 'fails';
  /** Where it is shown: the sentence's figure, of a breakdown its total. */
  readonly at: Quantity;
  /** What both sides come to: `119 ≠ 199`. */
  readonly sides: string;
  /** Everything that takes part in it: `正文分项 31776 + 11204 ≠ 42938`. */
  readonly working: Message;
  /** By how much a total is off, as its sides are printed; undefined for what has no total, and where it holds. */
  readonly surplus: Constraint['residual'] | undefined;
}

/**
 * Every such check of a draft, in the order of the text. A percentage that does not follow is among them only where a
 * finding tells so: of many the rules know that they are of something else, or made to fit beside others.
 */
export function saidChecks(analysis: Analysis): readonly SaidCheck[] {
  const { prose, system } = analysis;
  const isTold = toldIn(analysis);
  const order = new Map(prose.quantities.map((quantity, index) => [quantity, index]));
  const checks = [
    ...system.constraints.flatMap((constraint) => ofConstraint(constraint, analysis, order) ?? []),
    ...prose.shares.flatMap((share) => ofShare(share, order) ?? []),
    ...prose.changes.flatMap((change) => ofChange(change, order) ?? []),
  ].filter((check) => check.verdict === 'holds' || isOfSums(check) || isTold(check));
  return checks.sort((one, other) => one.at.span.start - other.at.span.start);
}

/** Whether it is a sum of the system, whose verdict is the rules' own. */
function isOfSums({ kind }: SaidCheck): boolean {
  return kind !== 'share' && kind !== 'change';
}

/** Whether a finding, silenced or not, stands at one of a check's figures, or has where it is shown for evidence. */
function toldIn({ findings, silenced }: Analysis): (check: SaidCheck) => boolean {
  const places = new Set<number>();
  const evident = new Set<number>();
  for (const { span, evidence } of [...findings, ...silenced.map(({ finding }) => finding)]) {
    places.add(span.start);
    for (const { span: own, elsewhere } of evidence) if (!elsewhere) evident.add(own.start);
  }
  return ({ at, figures }) =>
    evident.has(at.span.start) || figures.some(({ span }) => places.has(span.start));
}

type Order = ReadonlyMap<Quantity, number>;

function ofConstraint(
  constraint: Constraint,
  { report }: Analysis,
  order: Order,
): SaidCheck | undefined {
  const { origin, terms, verdict, residual } = constraint;
  if (origin.kind === 'calculation' || origin.kind === 'years') return undefined;
  const figures = terms.flatMap(({ observation: { fact, mention } }) => fact ?? mention ?? []);
  const isBreakdown = origin.kind === 'breakdown';
  const at = isBreakdown ? origin.breakdown.total : origin.quantity;
  const sign = verdict === 'holds' ? '=' : '≠';
  const others = terms.flatMap(({ observation }) =>
    observation.mention === at ? [] : [observation],
  );
  const printed = others.map((each) => (each.blank ? '0' : each.printed)).join(' + ');
  const sum = at.figure.value.plus(residual).toFixed();
  const clause = quoted(at, report);
  return {
    key: `${origin.kind}|${String(order.get(at) ?? '')}`,
    kind: origin.kind,
    rule: rules[origin.kind],
    figures,
    verdict,
    at,
    sides: isBreakdown
      ? `${sum} ${sign} ${at.figure.printed}`
      : `${at.figure.printed} ${sign} ${sum}`,
    working:
      origin.kind === 'repetition'
        ? say(REPEATED, { clause, sign, earlier: quoted(origin.earlier, report) })
        : say(isBreakdown ? BROKEN_DOWN : IN_TABLE, { clause, sign, printed }),
    surplus: isBreakdown && verdict === 'fails' ? residual.times(-1) : undefined,
  };
}

function ofShare({ percentage, part, base }: Share, order: Order): SaidCheck | undefined {
  const figures = [percentage, part, base];
  const range = fractionOf(part.figure, base.figure);
  if (range === undefined) return undefined;
  if (figures.some(({ approximation }) => approximation !== 'exact')) return undefined;
  const holds = judgePercentage(percentage, range) !== 'wrong';
  const { decimals } = percentage.figure;
  const given = percentageOf(part.figure.value, base.figure.value, decimals);
  const sides = `${given}% ${holds ? '=' : '≠'} ${withSign(percentage)}`;
  return {
    key: `share|${String(order.get(percentage) ?? '')}`,
    kind: 'share',
    rule: 'prose.share',
    figures,
    verdict: holds ? 'holds' : 'fails',
    at: percentage,
    sides,
    working: say(SHARE, { part: part.figure.printed, base: base.figure.printed, sides }),
    surplus: undefined,
  };
}

function ofChange(
  { amount, printedIn, current, base, direction }: Change,
  order: Order,
): SaidCheck | undefined {
  if (base === undefined || current.unit !== base.unit || amount.unit !== '%') return undefined;
  const figures = [amount, current, base];
  if (figures.some(({ approximation }) => approximation !== 'exact')) return undefined;
  const [more, less] = direction === 'increase' ? [current, base] : [base, current];
  const gap = {
    low: more.figure.low.minus(less.figure.high),
    high: more.figure.high.minus(less.figure.low),
  };
  const range = fractionOf(gap, base.figure);
  if (range === undefined) return undefined;
  const holds = judgePercentage(amount, range) !== 'wrong';
  const value = more.figure.value.minus(less.figure.value);
  const from = base.figure.value;
  const isMultiple = printedIn === 'multiple';
  const { decimals } = amount.figure;
  const given =
    isMultiple || printedIn === 'times'
      ? `${timesOf(isMultiple ? current.figure.value : value, from, decimals + 2)}倍`
      : `${percentageOf(value, from, Math.max(0, decimals))}%`;
  const sides = `${given} ${holds ? '=' : '≠'} ${asPrinted(amount, printedIn)}`;
  return {
    key: `change|${String(order.get(amount) ?? '')}`,
    kind: 'change',
    rule: 'prose.change',
    figures,
    verdict: holds ? 'holds' : 'fails',
    at: amount,
    sides,
    working: say(isMultiple ? MULTIPLE : direction === 'increase' ? INCREASE : DECREASE, {
      more: more.figure.printed,
      less: less.figure.printed,
      base: base.figure.printed,
      sides,
    }),
    surplus: undefined,
  };
}

function asPrinted(amount: Quantity, printedIn: Change['printedIn']): string {
  const { printed } = amount.figure;
  if (printedIn === 'plain') return withSign(amount);
  return printedIn === 'doublings' ? `翻${printed}番` : `${printed}倍`;
}

function withSign({ figure: { printed } }: Quantity): string {
  return /[%％]$/u.test(printed) ? printed : `${printed}%`;
}

const rules = {
  mention: 'prose.table-mismatch',
  repetition: 'prose.contradiction',
  breakdown: 'prose.breakdown',
} as const;

const IN_TABLE: Localized = {
  zh: '正文“{clause}” {sign} 表中 {printed}',
  en: 'the text “{clause}” {sign} the table {printed}',
};
const REPEATED: Localized = {
  zh: '正文“{clause}” {sign} 前文“{earlier}”',
  en: 'the text “{clause}” {sign} earlier “{earlier}”',
};
const BROKEN_DOWN: Localized = {
  zh: '正文各分项 {printed} {sign} “{clause}”',
  en: 'the parts in the text {printed} {sign} “{clause}”',
};
const SHARE: Localized = {
  zh: '占比 {part} ÷ {base} = {sides}',
  en: 'share {part} ÷ {base} = {sides}',
};
const INCREASE: Localized = {
  zh: '增长（{more} − {less}）÷ {base} = {sides}',
  en: 'increase ({more} − {less}) ÷ {base} = {sides}',
};
const MULTIPLE: Localized = {
  zh: '倍数 {more} ÷ {base} = {sides}',
  en: 'multiple {more} ÷ {base} = {sides}',
};
const DECREASE: Localized = {
  zh: '下降（{more} − {less}）÷ {base} = {sides}',
  en: 'decrease ({more} − {less}) ÷ {base} = {sides}',
};

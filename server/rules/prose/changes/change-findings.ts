import { say, type Localized, type Message } from '../../../language/message.js';
import type { Report } from '../../../report/report.js';
import { evidenceElsewhere, evidenceOfMention, quoted } from '../../evidence.js';
import type { Evidence, Fix } from '../../finding.js';
import { placeNameOf } from '../../naming.js';
import type { RuleContext, RuleFinding } from '../../rule.js';
import {
  insteadOfChange,
  likelierThanChange,
  turnedWord,
  type WrongFigure,
} from './change-corrections.js';
import { placedFix, plainFix } from '../correction.js';
import { exchangeFix, exchangeOf } from '../exchange.js';
import type { ExchangedChange } from './exchanged-changes.js';
import { isTurned, rightAsPrinted, rightOf, type JudgedChange } from './judged-change.js';
import { percentSignOf } from '../shares/percentage.js';

/** Tells of a figure that two changes disagree with. */
export function ofWrongFigure(wrong: WrongFigure, context: RuleContext): RuleFinding {
  const { quantity, newText, changes } = wrong;
  const { report } = context;
  const [first, second] = changes;
  return {
    span: quantity.span,
    message: () =>
      say(WRONG_FIGURE, {
        clause: quoted(quantity, report),
        first: quoted(first.amount, report),
        second: quoted(second.amount, report),
        right: newText,
      }),
    evidence: () => [...evidenceOf(first, context), evidenceOfMention(second.amount, report)],
    fixes: () => [{ ...plainFix(quantity.span, newText), preferred: true }],
  };
}

/** Tells of two figures of a comparison that stand in each other's place. */
export function ofExchanged(exchange: ExchangedChange, report: Report): RuleFinding {
  const { one, other, changes } = exchange;
  return {
    span: one.span,
    message: () =>
      say(EXCHANGED, {
        clauses: changes.map(({ amount }) => quoted(amount, report)).join('”“'),
        one: one.figure.printed,
        other: other.figure.printed,
      }),
    evidence: () =>
      [one, other, ...changes.map(({ amount }) => amount)].map((each) =>
        evidenceOfMention(each, report),
      ),
    fixes: () => [exchangeFix(exchange, report)],
  };
}

/** Tells of a change that does not follow from the figures before and now. */
export function ofChange(judged: JudgedChange, context: RuleContext): RuleFinding {
  const { amount, agreement, printedIn, reversed } = judged;
  const turned = isTurned(judged)
    ? turnedWord({ amount, direction: judged.direction }, context.report)
    : undefined;
  const likely = turned ? undefined : likelierThanChange(judged);
  const placed = (): readonly Fix[] => [
    ...(likely ? [placedFix(likely, context.report)] : []),
    ...(reversed || printedIn === 'doublings' ? [] : [fixOf(judged)]),
    ...insteadOfChange(judged)
      .filter(
        ({ quantity, newText }) => quantity !== likely?.quantity || newText !== likely.newText,
      )
      .map((each) => placedFix(each, context.report)),
  ];
  return {
    span: turned?.span ?? likely?.quantity.span ?? amount.span,
    severity: agreement === 'cut' ? 'information' : undefined,
    message: () => messageOf(judged, context),
    evidence: () => evidenceOf(judged, context),
    fixes: () => [
      ...(turned ? [plainFix(turned.span, turned.newText)] : placed()),
      ...exchangeInstead(judged, context.report),
    ],
  };
}

/** `92.1分，较上年的94.8分提高2.7分`: instead of the word, the two figures may be the wrong way round. */
function exchangeInstead(judged: JudgedChange, report: Report): readonly Fix[] {
  const { base, current, reversed } = judged;
  if (!reversed || base.home !== 'sentence' || base.figure !== base.quantity.figure) return [];
  const pair = exchangeOf(current, base.quantity);
  if (pair === undefined || !isTurned(judged)) return [];
  return judged.amount.unit === '%' ? [] : [exchangeFix(pair, report)];
}

function messageOf(judged: JudgedChange, { report }: RuleContext): Message {
  const { agreement, reversed, amount, current, base } = judged;
  const text = agreement === 'cut' ? CUT : reversed ? REVERSED : WRONG;
  return say(text, {
    clause: quoted(amount, report),
    base:
      base.home === 'sentence'
        ? base.figure.printed
        : say(LAST_YEARS, {
            year: base.figure.parts[0]?.before.report.year ?? '',
            value: base.figure.value.toFixed(),
          }),
    current: current.figure.printed,
    right: rightAsPrinted(judged),
  });
}

function evidenceOf({ amount, current, base }: JudgedChange, { report }: RuleContext): Evidence[] {
  const here = [amount, current].map((each) => evidenceOfMention(each, report));
  if (base.home === 'sentence') return [...here, evidenceOfMention(base.quantity, report)];
  const elsewhere = base.figure.parts.flatMap(({ fact: { place }, before }) =>
    place ? evidenceElsewhere(before, amount.span, placeNameOf(place)) : [],
  );
  return [...here, ...elsewhere];
}

function fixOf(judged: JudgedChange): Fix {
  const { span, figure, unit } = judged.amount;
  const sign = unit === '%' ? percentSignOf(figure) : '';
  return plainFix(span, `${rightOf(judged)}${sign}`, rightAsPrinted(judged));
}

const WRONG: Localized = {
  zh: '正文“{clause}”：由 {base} 到 {current}，应为 {right}。',
  en: 'The text says “{clause}”: from {base} to {current} is {right}.',
};
const REVERSED: Localized = {
  zh: '正文“{clause}”：由 {base} 到 {current}，增减的方向写反了。',
  en: 'The text says “{clause}”: from {base} to {current} goes the other way.',
};
const CUT: Localized = {
  zh: '正文“{clause}”：由 {base} 到 {current}，四舍五入为 {right}，所印的数是截去尾数得来的。',
  en: 'The text says “{clause}”: from {base} to {current} rounds to {right}; the printed figure was cut, not rounded.',
};
const LAST_YEARS: Localized = {
  zh: '{year}年报告的 {value}',
  en: '{value} in the report for {year}',
};
const EXCHANGED: Localized = {
  zh: '正文“{clauses}”：{one} 和 {other} 写反了，对调后增减相符。',
  en: 'The text says “{clauses}”: {one} and {other} stand in each other’s place; exchanged, the changes follow.',
};
const WRONG_FIGURE: Localized = {
  zh: '正文“{clause}”与“{first}”“{second}”都对不上，应为 {right}。',
  en: 'The text says “{clause}”, from which neither “{first}” nor “{second}” follows; it should be {right}.',
};

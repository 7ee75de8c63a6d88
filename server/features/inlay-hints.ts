import { MarkupKind, type InlayHint, type Range } from 'vscode-languageserver';
import type { Calculation } from '../facts/calculation.js';
import { render, say, type Language, type Localized } from '../language/message.js';
import { encloses, type Span } from '../report/span.js';
import { balancesOf, signed, type Balance, type Severities } from './balances.js';
import { calculationLine } from './calculation-line.js';
import { placeBeingTyped } from './held-back.js';
import { spanOf, type Reading } from './reading.js';

/** What is hinted at, and what waits. */
export interface InlayHintOptions {
  readonly severities: Severities;
  /** The stretch being typed: of sums with a figure there nothing is said yet. */
  readonly stroke: Span | undefined;
}

/** Behind each printed total that is not what its parts add up to, by how much: `差 +2`; the working in the tooltip. */
export function inlayHints(
  reading: Reading,
  range: Range,
  { severities, stroke }: InlayHintOptions,
): InlayHint[] {
  const { analysis, document } = reading;
  const within = spanOf(document, range);
  const typed = stroke && placeBeingTyped(analysis.report, stroke.end);
  const failing = new Map<number, Difference[]>();
  for (const balance of balancesOf(reading, severities)) {
    const difference = differenceOf(balance);
    if (!difference || !encloses(within, difference.anchor.span)) continue;
    if (typed && takesPart(difference.calculation, typed)) continue;
    const { end } = difference.anchor.span;
    const others = failing.get(end);
    if (others) others.push(difference);
    else failing.set(end, [difference]);
  }
  const inOrder = [...failing].sort(([one], [other]) => one - other);
  return inOrder.map(([offset, differences]) => ({
    position: document.positionAt(offset),
    label: labelOf(differences, reading.language),
    tooltip: { kind: MarkupKind.Markdown, value: working(differences, reading.language) },
    paddingLeft: true,
  }));
}

/** A sum that fails, with everything needed to say by how much. */
type Difference = Required<Pick<Balance, 'calculation'>> & {
  readonly anchor: NonNullable<Balance['anchor']>;
  readonly surplus: NonNullable<Balance['surplus']>;
};

/** A part that exceeds its whole is no total that is off. */
function differenceOf({ calculation, standing, anchor, surplus }: Balance): Difference | undefined {
  if (standing !== 'fails' || calculation.rule.relation === 'atMost') return undefined;
  return anchor && surplus && { calculation, anchor, surplus };
}

function takesPart({ left, right }: Calculation, place: Span): boolean {
  return [...left, ...right].some(({ fact }) => fact !== undefined && encloses(place, fact.span));
}

/** `差 +2`; where the sums a figure is the total of say different things, which is which: `行差 +2，列差 −1`. */
function labelOf(differences: readonly Difference[], language: Language): string {
  const [first, ...others] = differences;
  if (!first) return '';
  const same = others.every(({ surplus }) => surplus.eq(first.surplus));
  if (same) return render(say(OFF_BY, { surplus: signed(first.surplus) }), language);
  const labels = differences.map(({ calculation: { rule }, surplus }) => {
    const kind = rule.rule === 'total.carry' ? 'carry' : rule.between;
    return render(say(OFF_IN[kind], { surplus: signed(surplus) }), language);
  });
  return [...new Set(labels)].join(language === 'en' ? ', ' : '，');
}

function working(differences: readonly Difference[], language: Language): string {
  return differences
    .map(({ calculation, anchor: { fact } }) => `- ${calculationLine(calculation, fact, language)}`)
    .join('\n');
}

const OFF_BY: Localized = { zh: '差 {surplus}', en: 'off by {surplus}' };
const OFF_IN: Readonly<Record<'carry' | Calculation['rule']['between'], Localized>> = {
  carry: { zh: '收办差 {surplus}', en: 'balance {surplus}' },
  columns: { zh: '行差 {surplus}', en: 'row {surplus}' },
  rows: { zh: '列差 {surplus}', en: 'column {surplus}' },
};

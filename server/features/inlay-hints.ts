import type Big from 'big.js';
import type { InlayHint, Range } from 'vscode-languageserver';
import type { Analysis } from '../analysis.js';
import type { Quantity } from '../facts/prose/reading.js';
import { render, say, type Language, type Localized } from '../language/message.js';
import { encloses, type Span } from '../report/span.js';
import { balancesOf, isSilenced, signed, type Severities } from './figures/balances.js';
import { calculationLine } from './figures/calculation-line.js';
import { placeBeingTyped } from './held-back.js';
import { MarkupKind } from './lsp.js';
import { escapeMarkdown } from './markup.js';
import { spanOf, type Reading } from './reading.js';
import { saidChecks } from './figures/said-checks.js';

/** What is hinted at, and what waits. */
export interface InlayHintOptions {
  readonly severities: Severities;
  /** The stretch being typed: of sums with a figure there nothing is said yet. */
  readonly stroke: Span | undefined;
}

/**
 * Behind each printed total that is not what its parts add up to, in a table or a sentence, by how much: `差 +2`; the
 * working in the tooltip.
 */
export function inlayHints(
  reading: Reading,
  range: Range,
  { severities, stroke }: InlayHintOptions,
): InlayHint[] {
  const { analysis, document, language } = reading;
  const within = spanOf(document, range);
  const typed = stroke && placeBeingTyped(analysis.report, stroke.end);
  const failing = new Map<number, Difference[]>();
  for (const difference of [...inTables(reading, severities), ...inText(reading, severities)]) {
    const { at, figures } = difference;
    if (at < within.start || at > within.end) continue;
    if (typed && figures.some(({ span }) => encloses(typed, span))) continue;
    const others = failing.get(at);
    if (others) others.push(difference);
    else failing.set(at, [difference]);
  }
  const inOrder = [...failing].sort(([one], [other]) => one - other);
  return inOrder.map(([offset, differences]) => ({
    position: document.positionAt(offset),
    label: labelOf(differences, language),
    tooltip: {
      kind: MarkupKind.Markdown,
      value: differences.map(({ working }) => `- ${working}`).join('\n'),
    },
    paddingLeft: true,
  }));
}

/** A sum that fails. */
interface Difference {
  /** Behind the total. */
  readonly at: number;
  readonly figures: readonly { readonly span: Span }[];
  readonly surplus: Big;
  readonly kind: keyof typeof OFF_IN;
  /** In Markdown. */
  readonly working: string;
}

/** A part that exceeds its whole is no total that is off. */
function inTables(reading: Reading, severities: Severities): readonly Difference[] {
  return balancesOf(reading, severities).flatMap(({ calculation, standing, anchor, surplus }) => {
    const { rule, left, right } = calculation;
    if (standing !== 'fails' || rule.relation === 'atMost' || !anchor || !surplus) return [];
    return [
      {
        at: anchor.span.end,
        figures: [...left, ...right].flatMap(({ fact }) => fact ?? []),
        surplus,
        kind: rule.rule === 'total.carry' ? 'carry' : rule.between,
        working: calculationLine(calculation, anchor.fact, reading.language),
      },
    ];
  });
}

function inText({ analysis, language }: Reading, severities: Severities): readonly Difference[] {
  if (analysis.prose.breakdowns.length === 0) return [];
  return saidChecks(analysis).flatMap(({ at, rule, figures, surplus, working }) => {
    if (!surplus || severities[rule] === 'off' || isSilenced(analysis, figures)) return [];
    return [
      {
        at: endOf(analysis, at),
        figures,
        surplus,
        kind: 'text',
        working: `✗ ${escapeMarkdown(render(working, language))}`,
      },
    ];
  });
}

/** Behind the unit of a figure in a sentence. */
function endOf({ report: { text } }: Analysis, { span: { end }, unit = '' }: Quantity): number {
  return text.startsWith(unit, end) ? end + unit.length : end;
}

/** `差 +2`; where the sums a figure is the total of say different things, which is which: `行差 +2，列差 −1`. */
function labelOf(differences: readonly Difference[], language: Language): string {
  const [first, ...others] = differences;
  if (!first) return '';
  const same = others.every(({ surplus }) => surplus.eq(first.surplus));
  if (same) return render(say(OFF_BY, { surplus: signed(first.surplus) }), language);
  const labels = differences.map(({ kind, surplus }) =>
    render(say(OFF_IN[kind], { surplus: signed(surplus) }), language),
  );
  return [...new Set(labels)].join(language === 'en' ? ', ' : '，');
}

const OFF_BY: Localized = { zh: '差 {surplus}', en: 'off by {surplus}' };
const OFF_IN = {
  carry: { zh: '收办差 {surplus}', en: 'balance {surplus}' },
  columns: { zh: '行差 {surplus}', en: 'row {surplus}' },
  rows: { zh: '列差 {surplus}', en: 'column {surplus}' },
  text: { zh: '分项差 {surplus}', en: 'parts {surplus}' },
} as const;

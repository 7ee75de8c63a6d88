import type { Analysis } from '../analysis.js';
import type { Calculation } from '../facts/calculations/calculation.js';
import {
  render,
  renderAlone,
  say,
  type Language,
  type Localized,
  type Message,
} from '../language/message.js';
import type { Span } from '../report/span.js';
import type { Finding, Fix, TextEdit } from '../rules/finding.js';
import { applyEdits } from '../rules/fixing.js';
import { placeNameOf } from '../rules/naming.js';
import { anchorOf } from './figures/balances.js';
import { sidesOf, working } from './figures/calculation-line.js';
import { figureAt, tableFigure } from './figures/figures.js';
import type { AnalyseAgain } from './fix-all.js';
import { escapeMarkdown } from './markup.js';
import type { Comparison } from './protocol/findings.js';
import { protocolEdits, type Reading } from './reading.js';
import { saidChecks, type SaidCheck } from './figures/said-checks.js';

/** The fixes of a finding that write another figure in the place of one that is printed. */
export function correctionsOf(analysis: Analysis, { fixes }: Finding): readonly Fix[] {
  return fixes.filter(({ safe, edits }) => {
    const changes = safe ? [] : edits();
    return changes.length > 0 && changes.every((change) => isOfFigure(analysis, change));
  });
}

function isOfFigure(analysis: Analysis, { span: { start, end } }: TextEdit): boolean {
  const figure = figureAt(analysis, start);
  return figure?.span.start === start && figure.span.end === end;
}

/**
 * What each correction of some findings would make of the draft: how many sums fail then, and every sum it touches
 * before and after, in Markdown. For each the draft is read again with the correction made; nothing of it changes.
 */
export function comparison(
  { analysis, document, language }: Reading,
  findings: readonly Finding[],
  analyse: AnalyseAgain,
): Comparison {
  const before = checksOf(analysis, language);
  const outcomes = findings
    .flatMap((finding) => correctionsOf(analysis, finding))
    .flatMap((fix): Outcome | readonly [] => {
      const edits = fix.edits();
      const corrected = analyse(applyEdits(analysis.report.printed, edits));
      return corrected ? { fix, edits, after: checksOf(corrected, language) } : [];
    });
  const messages = findings.map(({ message }) => renderAlone(message, language));
  return {
    markdown: [
      `# ${render(TITLE, language)}`,
      ...messages.map((message) => `> ${escapeMarkdown(message)}`),
      ...(outcomes.length > 1 ? [overview(before, outcomes, language)] : []),
      ...outcomes.map((outcome, index) => details(before, outcome, index + 1, language)),
      render(NOTHING_CHANGED, language),
    ].join('\n\n'),
    corrections: outcomes.map(({ fix, edits, after }) => ({
      title: render(fix.title, language),
      outcome: renderAlone(fromTo(before, after), language),
      edits: protocolEdits(document, edits),
    })),
    version: document.version,
  };
}

/** A correction, and the draft's checks with it made. */
interface Outcome {
  readonly fix: Fix;
  readonly edits: readonly TextEdit[];
  readonly after: Checks;
}

/** Something that must hold between figures of a draft. */
interface Check {
  readonly name: Localized | Message;
  readonly verdict: Calculation['verdict'];
  /** What both sides come to. */
  readonly sides: string;
  readonly figures: readonly { readonly span: Span }[];
  /** Everything that takes part, in Markdown, the figure at an index bold. */
  readonly working: (figure: number) => string;
}

/** The checks of one reading of a draft, by a key that is the same in another reading of it. */
type Checks = ReadonlyMap<string, Check>;

function checksOf(analysis: Analysis, language: Language): Checks {
  const checks = new Map<string, Check>();
  for (const calculation of analysis.calculations) {
    const { table, rule, row, column, left, right, verdict } = calculation;
    const anchor = anchorOf(calculation);
    if (!anchor) continue;
    const index = table.calculations.indexOf(rule);
    const facts = [...left, ...right].flatMap(({ fact }) => fact ?? []);
    checks.set([table.id, index, row?.id ?? '', column?.id ?? ''].join('|'), {
      name: say(TABLE_AND_PLACE, { table: table.name, place: placeNameOf(anchor.place) }),
      verdict,
      sides: sidesOf(calculation),
      figures: facts.flatMap((fact) => tableFigure(fact) ?? []),
      working: (figure) => working(calculation, facts[figure] ?? anchor.fact, language),
    });
  }
  for (const { key, kind, verdict, sides, figures, working: text } of saidChecks(analysis)) {
    const told = escapeMarkdown(render(text, language));
    checks.set(key, { name: names[kind], verdict, sides, figures, working: () => told });
  }
  return checks;
}

function failing(checks: Checks): number {
  return [...checks.values()].filter(({ verdict }) => verdict === 'fails').length;
}

function fromTo(before: Checks, after: Checks): Message {
  return say(FROM_TO, { before: failing(before), after: failing(after) });
}

/** One row a correction: how many sums fail with it. */
function overview(before: Checks, outcomes: readonly Outcome[], language: Language): string {
  const now = say(COUNT, { count: failing(before) });
  return table([
    [CORRECTION, FAILING].map((head) => render(head, language)),
    [render(AS_IT_IS, language), render(now, language)],
    ...outcomes.map(({ fix, after }, index) => [
      `${String(index + 1)}. ${escapeMarkdown(render(fix.title, language))}`,
      render(say(COUNT, { count: failing(after) }), language),
    ]),
  ]);
}

/** Every sum a correction touches, before and after; what it breaks first, then what it mends. */
function details(
  before: Checks,
  { fix, edits, after }: Outcome,
  number: number,
  language: Language,
): string {
  const changed = new Set(edits.map(({ span }) => span.start));
  const touched = [...before].flatMap(([key, was]) => {
    const is = after.get(key);
    const figure = was.figures.findIndex(({ span }) => changed.has(span.start));
    if (!is || (figure < 0 && was.verdict === is.verdict)) return [];
    const name = escapeMarkdown(renderAlone(was.name, language));
    const outcomes = [was, is].map((check) => outcomeOf(check, language)).join(' → ');
    const lines = [`${name}  `, `${outcomes}  `, is.working(figure)];
    return [{ rank: rankOf(was, is), text: `- ${lines.join('\n  ')}` }];
  });
  touched.sort((one, other) => one.rank - other.rank);
  return [
    `## ${String(number)}. ${escapeMarkdown(render(fix.title, language))}`,
    `${renderAlone(fromTo(before, after), language)}${language === 'en' ? '.' : '。'}`,
    ...touched.map(({ text }) => text),
  ].join('\n\n');
}

/** `✗ 7 ≠ 5`, on one line. */
function outcomeOf({ verdict, sides }: Check, language: Language): string {
  if (verdict === 'unknown') return render(NOT_CHECKED, language);
  const text = `${verdict === 'holds' ? '✓' : '✗'} ${sides}`;
  return `**${text}**`.replaceAll(' ', '\u00a0');
}

function rankOf({ verdict: was }: Check, { verdict: is }: Check): number {
  if (is === 'fails') return was === 'fails' ? 2 : 0;
  return was === 'fails' ? 1 : 3;
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const TITLE: Localized = { zh: '改正前后对照', en: 'Before and after the correction' };
const NOTHING_CHANGED: Localized = {
  zh: '稿件尚未改动。选定一种改法后才会写入。',
  en: 'The draft is as it was. Only the correction you choose is written.',
};
const FROM_TO: Localized = {
  zh: '不符的勾稽由 {before} 项变为 {after} 项',
  en: 'Sums that are off: {before} before, {after} after',
};
const TABLE_AND_PLACE: Localized = { zh: '{table}：{place}', en: '{table}: {place}' };
const names: Readonly<Record<SaidCheck['kind'], Localized>> = {
  mention: { zh: '正文与表格', en: 'Text and table' },
  repetition: { zh: '正文前后', en: 'Two sentences' },
  breakdown: { zh: '正文分项之和', en: 'Parts in the text' },
  share: { zh: '正文占比', en: 'A share in the text' },
  change: { zh: '正文增减幅度', en: 'A change in the text' },
};
const CORRECTION: Localized = { zh: '改法', en: 'Correction' };
const FAILING: Localized = { zh: '不符的勾稽', en: 'Sums that are off' };
const AS_IT_IS: Localized = { zh: '（现在）', en: '(as it is)' };
const COUNT: Localized = { zh: '{count} 项', en: '{count}' };
const NOT_CHECKED: Localized = { zh: '缺数', en: 'a figure is missing' };

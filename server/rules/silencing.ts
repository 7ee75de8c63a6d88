import { say, type Localized } from '../language/message.js';
import { isSpace } from '../report/lines.js';
import type { Report } from '../report/report.js';
import type { Mention, Span } from '../report/span.js';
import { ruleIds } from './catalogue.js';
import type { Finding, Fix, SeveritySetting, SilencedFinding, TextEdit } from './finding.js';
import { ignoreReasonMissing } from './ignore-reason-missing.js';
import { ignoreUnused } from './ignore-unused.js';
import { lineBreakOf, lineEndAt, lineStartAt } from './inserting.js';
import type { RuleDescription, RuleFinding } from './rule.js';

/** An ignore comment, read. */
export interface IgnoreComment {
  readonly span: Span;
  /** The rules it names, each where its id stands. */
  readonly rules: readonly Mention<string>[];
  /** Empty for none. */
  readonly reason: string;
  /** Findings that start in here are silenced. */
  readonly range: Span;
}

/** What ignore comments make of the findings. */
export interface Silencing {
  readonly kept: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  /** What is wrong with the comments themselves. */
  readonly unused: readonly {
    readonly description: RuleDescription;
    readonly finding: RuleFinding;
  }[];
}

/** Holds back the findings that ignore comments silence, and reports the comments that silence nothing. */
export function silence(
  report: Report,
  findings: readonly Finding[],
  severities: Readonly<Record<string, SeveritySetting>>,
): Silencing {
  const comments = readIgnoreComments(report);
  if (comments.length === 0) return { kept: findings, silenced: [], unused: [] };
  const kept: Finding[] = [];
  const silenced: SilencedFinding[] = [];
  const used = new Set<Mention<string>>();
  for (const finding of findings) {
    const silencer = silencerOf(finding, comments);
    if (silencer === undefined) {
      kept.push(finding);
      continue;
    }
    used.add(silencer.rule);
    silenced.push({ finding, reason: silencer.comment.reason });
  }
  const unused = comments.flatMap((comment) => [
    ...unusedIn(report, comment, used, severities),
    ...withoutReason(comment),
  ]);
  return { kept, silenced, unused };
}

/**
 * Reads `nianbao-ignore RULE[, RULE] REASON` and `nianbao-ignore-file RULE[, RULE] REASON`. The first holds for
 * the next line that is neither blank nor a comment, and where a table starts on that line, for the whole table:
 * a comment between two rows would take the table apart.
 */
export function readIgnoreComments(report: Report): readonly IgnoreComment[] {
  return report.comments.flatMap((comment) => {
    const head = /^nianbao-ignore(-file)?(?![\w-])/u.exec(comment.value);
    if (head === null) return [];
    const base = report.text.indexOf(comment.value, comment.span.start);
    const { rules, end } = readRuleIds(comment.value, head[0].length, base);
    const reason = comment.value.slice(end).replace(/^[\s,，、:：]+/u, '');
    const range =
      head[1] === undefined
        ? rangeAfter(report, comment.span)
        : { start: 0, end: report.text.length };
    return [{ span: comment.span, rules, reason, range }];
  });
}

function readRuleIds(
  value: string,
  from: number,
  base: number,
): { readonly rules: readonly Mention<string>[]; readonly end: number } {
  const rules: Mention<string>[] = [];
  let end = from;
  const id = /[\s,，、]+([a-z][a-z\d-]*(?:\.[a-z][a-z\d-]*)+)(?![\w.-])/uy;
  for (;;) {
    id.lastIndex = end;
    const match = id.exec(value);
    if (match?.[1] === undefined) return { rules, end };
    end = id.lastIndex;
    const start = base + end - match[1].length;
    rules.push({ value: match[1], span: { start, end: base + end } });
  }
}

function rangeAfter({ text, comments, tables }: Report, comment: Span): Span {
  const start = targetAfter(text, comments, comment.end);
  const line = { start, end: lineEndAt(text, start) };
  const end = tables
    .filter(({ span }) => line.start <= span.start && span.start <= line.end)
    .reduce((last, { span }) => Math.max(last, span.end), line.end);
  return { start: lineStartAt(text, start), end };
}

/** The first offset behind the comment that is neither space nor in another comment. */
function targetAfter(text: string, comments: readonly Mention<string>[], from: number): number {
  let at = from;
  let following = comments.findIndex(({ span }) => span.start >= from);
  for (;;) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    const next = following === -1 ? undefined : comments[following];
    if (next?.span.start !== at) return at;
    at = next.span.end;
    following++;
  }
}

function silencerOf(
  finding: Finding,
  comments: readonly IgnoreComment[],
): { readonly comment: IgnoreComment; readonly rule: Mention<string> } | undefined {
  const { start } = finding.span;
  for (const comment of comments) {
    if (start < comment.range.start || start > comment.range.end) continue;
    const rule = comment.rules.find(({ value }) => value === finding.rule);
    if (rule !== undefined) return { comment, rule };
  }
  return undefined;
}

function unusedIn(
  report: Report,
  comment: IgnoreComment,
  used: ReadonlySet<Mention<string>>,
  severities: Readonly<Record<string, SeveritySetting>>,
): Silencing['unused'] {
  if (comment.rules.length === 0) {
    const finding = {
      span: comment.span,
      message: say(NAMES_NO_RULE),
      fixes: [removeFix(report, comment, undefined)],
    };
    return [{ description: ignoreUnused, finding }];
  }
  return comment.rules
    .filter((rule) => !used.has(rule) && severities[rule.value] !== 'off')
    .map((rule) => ({
      description: ignoreUnused,
      finding: {
        span: rule.span,
        message: say(ruleIds.has(rule.value) ? SILENCES_NOTHING : NO_SUCH_RULE, {
          rule: rule.value,
        }),
        fixes: [removeFix(report, comment, rule)],
      },
    }));
}

function withoutReason({ span, rules, reason }: IgnoreComment): Silencing['unused'] {
  if (rules.length === 0 || (reason !== '' && !isPlaceholder(reason))) return [];
  const message = say(NO_REASON);
  return [{ description: ignoreReasonMissing, finding: { span, message } }];
}

/** Removes one rule from a comment, or the comment where it names no other. */
function removeFix(
  { text }: Report,
  comment: IgnoreComment,
  rule: Mention<string> | undefined,
): Fix {
  const whole = rule === undefined || comment.rules.length === 1;
  return {
    title: whole ? say(REMOVE_COMMENT) : say(REMOVE_RULE, { rule: rule.value }),
    safe: false,
    preferred: true,
    edits: () => [
      { span: whole ? withLine(text, comment.span) : withSeparator(text, rule.span), newText: '' },
    ],
  };
}

/** A comment with its line break, where nothing else stands on its lines. */
function withLine(text: string, { start, end }: Span): Span {
  const lineStart = lineStartAt(text, start);
  const lineEnd = lineEndAt(text, end);
  const alone = (text.slice(lineStart, start) + text.slice(end, lineEnd)).trim() === '';
  if (!alone) return { start, end };
  const eol = lineBreakOf(text);
  return { start: lineStart, end: text.startsWith(eol, lineEnd) ? lineEnd + eol.length : lineEnd };
}

function withSeparator(text: string, { start, end }: Span): Span {
  let after = end;
  while (',，、 '.includes(text[after] ?? '.')) after++;
  return { start, end: after };
}

/** What is to be silenced: a finding in its place, or its rule in the whole draft. */
export interface SilenceTarget {
  readonly rule: string;
  readonly span: Span;
  readonly scope: 'place' | 'file';
}

/** The edit that writes the ignore comment: on the line before, before the table for a place in a table, or at the head. */
export function silenceEdit(report: Report, target: SilenceTarget, reason: string): TextEdit {
  const { text } = report;
  const words = target.scope === 'file' ? 'nianbao-ignore-file' : 'nianbao-ignore';
  const told = reason.replace(/-{2,}/gu, '—').replace(/\s+/gu, ' ').trim();
  const comment = `<!-- ${[words, target.rule, told].filter((part) => part !== '').join(' ')} -->`;
  const at = target.scope === 'file' ? headOf(text) : lineStartAt(text, placeOf(report, target));
  return { span: { start: at, end: at }, newText: comment + lineBreakOf(text) };
}

/** The quick fixes that silence a finding where the editor cannot ask for the reason: it is left to be written. */
export function silenceFixes(report: Report, { rule, span }: Finding): readonly Fix[] {
  return (['place', 'file'] as const).map((scope) => ({
    title: say(scope === 'place' ? SILENCE_HERE : SILENCE_IN_FILE, { rule }),
    safe: false,
    preferred: false,
    edits: () => [silenceEdit(report, { rule, span, scope }, PLACEHOLDER)],
  }));
}

function placeOf({ tables }: Report, { span }: SilenceTarget): number {
  const table = tables.find((each) => each.span.start <= span.start && span.start <= each.span.end);
  return table?.span.start ?? span.start;
}

function headOf(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** Stands where the reason is to be written, and counts as none. */
const PLACEHOLDER = '（请写明理由）';

function isPlaceholder(reason: string): boolean {
  return reason === PLACEHOLDER;
}

const NAMES_NO_RULE: Localized = {
  zh: '忽略注释没有写规则名，不起作用；写法如“nianbao-ignore total.carry 理由”。',
  en: 'The ignore comment names no rule and does nothing; write “nianbao-ignore total.carry reason”.',
};
const NO_SUCH_RULE: Localized = {
  zh: '没有“{rule}”这条规则，忽略注释不起作用。',
  en: 'There is no rule “{rule}”; the ignore comment does nothing.',
};
const SILENCES_NOTHING: Localized = {
  zh: '“{rule}”在这里没有报告问题，忽略注释可以删去。',
  en: '“{rule}” finds nothing here; the ignore comment can go.',
};
const NO_REASON: Localized = {
  zh: '忽略注释没有写理由，请补上为什么不改。',
  en: 'The ignore comment gives no reason; say why nothing is changed.',
};
const REMOVE_COMMENT: Localized = { zh: '删去忽略注释', en: 'Remove the ignore comment' };
const REMOVE_RULE: Localized = {
  zh: '从忽略注释中删去“{rule}”',
  en: 'Remove “{rule}” from the ignore comment',
};
const SILENCE_HERE: Localized = {
  zh: '忽略这一处“{rule}”并写明理由',
  en: 'Ignore “{rule}” here, with a reason',
};
const SILENCE_IN_FILE: Localized = {
  zh: '在本文中忽略“{rule}”并写明理由',
  en: 'Ignore “{rule}” in this file, with a reason',
};

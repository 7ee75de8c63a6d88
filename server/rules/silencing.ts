import { say, type Localized } from '../language/message.js';
import { firstWhere } from '../report/first-where.js';
import type { Report } from '../report/report.js';
import { touches, type Stated, type Span } from '../report/span.js';
import { ruleIds } from './catalogue.js';
import type { Finding, Fix, SilencedFinding } from './finding.js';
import { readIgnoreComments, type IgnoreComment } from './ignore-comments.js';
import { ignoreReasonMissing } from './ignore-reason-missing.js';
import { ignoreUnused } from './ignore-unused.js';
import { lineEndAt, lineStartAt } from '../report/text/lines.js';
import { lineBreakOf } from './inserting.js';
import type { RuleDescription, RuleFinding } from './rule.js';
import { reasonPlaceholder } from './silence-edit.js';

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

/**
 * Holds back the findings that ignore comments silence, and reports the comments that silence nothing, unless the rule
 * they name is one that could not have spoken.
 */
export function silence(
  report: Report,
  findings: readonly Finding[],
  speaks: (rule: string) => boolean,
): Silencing {
  const comments = readIgnoreComments(report);
  if (comments.length === 0) return { kept: findings, silenced: [], unused: [] };
  const kept: Finding[] = [];
  const silenced: SilencedFinding[] = [];
  const used = new Set<Stated<string>>();
  const silencers = silencersByRule(comments);
  for (const finding of findings) {
    const { rule, sameCause, span } = finding;
    const found = [rule, ...sameCause].flatMap((id) => silencers.get(id)?.at(span.start) ?? []);
    const [silencer] = found;
    if (silencer === undefined) {
      kept.push(finding);
      continue;
    }
    for (const each of found) used.add(each.rule);
    silenced.push({ finding, reason: silencer.comment.reason });
  }
  const unused = comments.flatMap((comment) => [
    ...unusedIn(report, comment, used, speaks),
    ...withoutReason(comment),
  ]);
  return { kept, silenced, unused };
}

function unusedIn(
  report: Report,
  comment: IgnoreComment,
  used: ReadonlySet<Stated<string>>,
  speaks: (rule: string) => boolean,
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
    .filter((rule) => !used.has(rule) && speaks(rule.value))
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
  if (rules.length === 0 || (reason !== '' && reason !== reasonPlaceholder)) return [];
  const message = say(NO_REASON);
  return [{ description: ignoreReasonMissing, finding: { span, message } }];
}

interface Silencer {
  readonly comment: IgnoreComment;
  readonly rule: Stated<string>;
}

/** The comments that name one rule. */
class SilencersOfRule {
  #wholeFile: Silencer | undefined;
  /** In the order of the text, and so of their ranges. */
  readonly #places: Silencer[] = [];
  /** The furthest end of any range up to each. */
  readonly #reach: number[] = [];

  add(silencer: Silencer): void {
    if (silencer.comment.scope === 'file') {
      this.#wholeFile ??= silencer;
      return;
    }
    this.#reach.push(Math.max(silencer.comment.range.end, this.#reach.at(-1) ?? 0));
    this.#places.push(silencer);
  }

  /** The nearest comment before an offset that holds there, else one for the whole file. */
  at(offset: number): Silencer | undefined {
    for (let index = this.#lastBefore(offset); (this.#reach[index] ?? -1) >= offset; index--) {
      const silencer = this.#places[index];
      if (silencer && touches(silencer.comment.range, offset)) return silencer;
    }
    return this.#wholeFile;
  }

  #lastBefore(offset: number): number {
    return firstWhere(this.#places, ({ comment }) => comment.range.start > offset) - 1;
  }
}

function silencersByRule(comments: readonly IgnoreComment[]): ReadonlyMap<string, SilencersOfRule> {
  const byRule = new Map<string, SilencersOfRule>();
  for (const comment of comments) {
    for (const rule of comment.rules) {
      const silencers = byRule.get(rule.value) ?? new SilencersOfRule();
      silencers.add({ comment, rule });
      byRule.set(rule.value, silencers);
    }
  }
  return byRule;
}

/** Removes one rule from a comment, or the comment where it names no other. */
function removeFix(
  { text }: Report,
  comment: IgnoreComment,
  rule: Stated<string> | undefined,
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

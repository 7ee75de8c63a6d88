import { matchSections, type SectionMatch } from '../../../forms/recognising/match-sections.js';
import { say } from '../../../language/message.js';
import { printChineseNumeral } from '../../../report/text/numerals.js';
import type { Report, Section } from '../../../report/report.js';
import type { Fix } from '../../finding.js';
import { lineBreakOf } from '../../inserting.js';
import type { Rule, RuleFinding } from '../../rule.js';
import { beforeMarks, sectionWithMarks } from './heading-line.js';
import { ordinalEdit } from './ordinal-edit.js';

/** Sections that do not stand in the form's order. */
export const sectionOrder: Rule = {
  id: 'section.order',
  title: { zh: '各部分次序与格式不符', en: 'Sections out of order' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '一级标题没有按格式规定的次序排列。',
      en: 'First-level sections that do not follow the form’s order.',
    },
    why: {
      zh: '格式规定了六个部分的次序，便于公众逐年、逐单位对照。',
      en: 'The form fixes the order of the six parts so that years and units can be compared.',
    },
    wrong: '三、政府信息公开行政复议、行政诉讼情况\n……\n四、收到和处理政府信息公开申请情况\n……',
    right: '三、收到和处理政府信息公开申请情况\n……\n四、政府信息公开行政复议、行政诉讼情况\n……',
    silent: {
      zh: '次序和写法可以变通的格式（2014年格式、福建格式）。',
      en: 'Forms whose order varies in practice (2014, Fujian).',
    },
    fix: {
      zh: '把这一部分连同内容移到应在的位置，并重新编号。移动正文需要人来确认，不批量执行。',
      en: 'Moves the section with its text to its place and renumbers. Moving text is for a person to confirm, so never part of fix-all.',
    },
  },
  check({ report, form }, tell) {
    if (form.sectionOrder === 'free') return;
    const { matches } = matchSections(report, form);
    const placed = placedOf(matches);
    const kept = longestInOrder(placed);
    for (const misplaced of placed) {
      if (!kept.has(misplaced)) tell(finding(report, placed, kept, misplaced));
    }
  },
};

/** Whether some section of the form stands before one it should follow. */
export function isOutOfOrder(matches: readonly SectionMatch[]): boolean {
  const placed = placedOf(matches);
  return placed.some(({ ordinal }, index) => {
    const previous = placed[index - 1];
    return previous !== undefined && previous.ordinal > ordinal;
  });
}

/** A section of the report and its ordinal in the form. */
interface Placed {
  readonly section: Section;
  readonly ordinal: number;
}

function placedOf(matches: readonly SectionMatch[]): readonly Placed[] {
  return matches.flatMap(({ section, formSection, repeated }) =>
    formSection && !repeated ? [{ section, ordinal: formSection.ordinal }] : [],
  );
}

/** As many sections as possible that are in order already; what is not among them has to move. */
function longestInOrder(placed: readonly Placed[]): ReadonlySet<Placed> {
  const best: Placed[][] = [];
  for (const [index, candidate] of placed.entries()) {
    let before: Placed[] = [];
    for (const [earlier, chain] of best.entries()) {
      const last = placed[earlier];
      if (last && last.ordinal < candidate.ordinal && chain.length > before.length) before = chain;
    }
    best[index] = [...before, candidate];
  }
  let longest: Placed[] = [];
  for (const chain of best) if (chain.length > longest.length) longest = chain;
  return new Set(longest);
}

function finding(
  report: Report,
  placed: readonly Placed[],
  kept: ReadonlySet<Placed>,
  misplaced: Placed,
): RuleFinding {
  const next = [...kept].find(({ ordinal }) => ordinal > misplaced.ordinal);
  const { heading } = misplaced.section;
  const expected = printChineseNumeral(misplaced.ordinal);
  return {
    span: heading.span,
    message: next
      ? say(
          {
            zh: '“{title}”应为第{expected}部分，排在“{next}”之前。',
            en: '“{title}” should be part {expected}, before “{next}”.',
          },
          { title: heading.title, expected, next: next.section.heading.title },
        )
      : say(
          {
            zh: '“{title}”应为第{expected}部分，排在最后。',
            en: '“{title}” should be part {expected}, the last.',
          },
          { title: heading.title, expected },
        ),
    evidence: next
      ? [
          {
            role: 'expected',
            span: next.section.heading.span,
            text: say({ zh: '应排在这一部分之前', en: 'should stand before this part' }),
            value: undefined,
          },
        ]
      : [],
    fixes: misplaced.section.heading.inline ? [] : [move(report, placed, misplaced, next)],
  };
}

function move(
  report: Report,
  placed: readonly Placed[],
  misplaced: Placed,
  next: Placed | undefined,
): Fix {
  return {
    title: say(
      { zh: '移到应在的位置：第{expected}部分', en: 'Move to its place: part {expected}' },
      { expected: printChineseNumeral(misplaced.ordinal) },
    ),
    safe: false,
    preferred: true,
    edits: () => {
      const moved = sectionWithMarks(report, misplaced.section);
      const at = next
        ? beforeMarks(report, next.section.span.start)
        : (report.sections.at(-1)?.span.end ?? moved.end);
      const text = renumbered(report, misplaced).trimEnd();
      const eol = lineBreakOf(report.text);
      const insertion = {
        span: { start: at, end: at },
        newText: next ? text + eol + eol : eol + eol + text + eol,
      };
      const removal = { span: moved, newText: '' };
      const renumbering = placed
        .filter(({ section, ordinal }) => {
          const printed = section.heading.ordinal?.value;
          return section !== misplaced.section && printed !== undefined && printed !== ordinal;
        })
        .map(({ section, ordinal }) => ordinalEdit(section, ordinal));
      return [insertion, removal, ...renumbering].sort(
        (one, other) => one.span.start - other.span.start || one.span.end - other.span.end,
      );
    },
  };
}

/** The section's text with the ordinal of its new place. */
function renumbered(report: Report, { section, ordinal }: Placed): string {
  const { start, end } = sectionWithMarks(report, section);
  const text = report.printed.slice(start, end);
  const numeral = section.heading.ordinal?.numeral;
  if (!numeral) return text;
  return (
    text.slice(0, numeral.start - start) +
    printChineseNumeral(ordinal) +
    text.slice(numeral.end - start)
  );
}

import type { BoundReport } from '../../../facts/fact.js';
import { matchSections, type SectionMatch } from '../../../forms/recognising/match-sections.js';
import type { Form } from '../../../forms/form.js';
import { say } from '../../../language/message.js';
import { labelKey } from '../../../report/text/label-key.js';
import { printChineseNumeral } from '../../../report/text/numerals.js';
import type { Report, Section } from '../../../report/report.js';
import { overlaps } from '../../../report/span.js';
import type { Evidence, Fix } from '../../finding.js';
import type { Rule, RuleFinding } from '../../rule.js';
import { textOf } from '../../running-text.js';
import { isOutOfOrder } from './section-order.js';
import { holdsOrdinal } from './ordinal-in-text.js';
import { ordinalEdit } from './ordinal-edit.js';

/** First-level ordinals that are skipped, doubled or wrong. */
export const sectionNumber: Rule = {
  id: 'section.number',
  title: { zh: '一级标题序号有误', en: 'Section ordinal wrong' },
  severity: 'warning',
  fix: 'safe',
  citation: undefined,
  page: {
    finds: {
      zh: '一级标题的序号跳号、重号、颠倒，与其他一级标题写法不同（（一）、壹、），或者有的标题有序号、有的没有。',
      en: 'First-level ordinals that skip, repeat, go back or are written unlike the others’ (（一）, 壹、); a heading without one among numbered headings.',
    },
    why: {
      zh: '读者和汇总系统按“一”至“六”找各部分；跳号让人以为有一部分丢了。',
      en: 'Readers find the parts by their ordinals; a gap looks like a lost part.',
    },
    wrong:
      '四、政府信息公开行政复议、行政诉讼情况\n六、存在的主要问题及改进情况\n七、其他需要报告的事项',
    right:
      '四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项',
    silent: {
      zh: '缺了某一部分、其余各部分仍用格式规定的序号时（见 section.missing）；各部分次序颠倒时（见 section.order）；附件、附表没有序号时；同一部分粘贴了两次、其余各部分序号正确时（见 section.extra）；看似跳过的序号在正文里出现、标题却认不出来时；一个部分里面从“一”重新数起的列举。',
      en: 'Where a part is missing and the others keep the form’s ordinals (section.missing); where the parts are out of order (section.order); unnumbered annexes; where a part stands twice and the other ordinals are right (section.extra); where the ordinal that seems skipped stands in the text; lists inside a part that count from 一 again.',
    },
    fix: {
      zh: '重新编号。各部分齐全、没有重复且次序正确时可以批量执行；否则请逐处确认，以免掩盖漏掉或者重复的部分。',
      en: 'Renumbers. Runs in fix-all only where all parts are there, once each and in order; otherwise confirm it, lest it hide a part lost or doubled.',
    },
  },
  check({ report, form, bound }, tell) {
    const { matches, missing } = matchSections(report, form);
    if (form.sectionOrder === 'fixed' && isOutOfOrder(matches)) return;
    const numbered = matches.filter(
      ({ section, formSection, repeated }) =>
        (section.heading.ordinal !== undefined ||
          (formSection !== undefined && !repeated && !isAnnex(section))) &&
        !isRowLabel(section, bound),
    );
    const once = numbered.filter(({ repeated }) => !repeated);
    const repeats = once.length < numbered.length;
    const wrong = repeats
      ? fewest(wrongOrdinals(once, form), wrongOrdinals(numbered, form))
      : wrongOrdinals(once, form);
    const [first] = wrong;
    // A number alone is no heading yet, or a piece of a label that a PDF wrote downwards.
    if (!first || first.section.heading.title === '' || mayBeUnrecognised(report, first)) return;
    const complete =
      missing.length === 0 &&
      once.length === numbered.length &&
      numbered.every(({ formSection }) => formSection);
    tell(finding(report, wrong, first, { safe: form.sectionOrder === 'fixed' && complete }));
  },
};

/** `附表：`, `附件` behind the last part. */
function isAnnex({ heading }: Section): boolean {
  return heading.title.startsWith('附');
}

/** Whether it is the label of a row, above the piece of a table that begins with it. */
function isRowLabel({ heading: { span, title } }: Section, { tables }: BoundReport): boolean {
  return tables.some(
    ({ rows, sources, span: whole }) =>
      (overlaps(whole, span) &&
        rows.some(({ labels }) => labels.some((label) => overlaps(label.span, span)))) ||
      (sources.some((source) => source.span.end <= span.start) &&
        sources.some((source) => span.end <= source.span.start) &&
        rows.some(({ row }) => labelKey(row.label) === labelKey(title))),
  );
}

/** Whether the ordinal that seems skipped stands in the text above, behind a heading that was not recognised. */
function mayBeUnrecognised(report: Report, { section, expected }: Renumbering): boolean {
  const printed = section.heading.ordinal?.value;
  if (printed === undefined || printed < expected) return false;
  const before = report.sections[report.sections.indexOf(section) - 1];
  const start = before?.body.start ?? report.preface?.start ?? 0;
  return holdsOrdinal(report, expected, { start, end: section.span.start });
}

/** A section and the ordinal it should have. */
interface Renumbering {
  readonly section: Section;
  readonly expected: number;
}

/** The first unless the second is shorter: a part pasted twice keeps the ordinals of the others as they are. */
function fewest(
  one: readonly Renumbering[],
  other: readonly Renumbering[],
): readonly Renumbering[] {
  return other.length < one.length ? other : one;
}

/**
 * The sections whose ordinals must change: to the form's where a part is missing and the others keep theirs,
 * to one after the other elsewhere, whichever changes fewer.
 */
function wrongOrdinals(numbered: readonly SectionMatch[], form: Form): readonly Renumbering[] {
  const isUsual = numbered.some(({ section }) => hasUsualOrdinal(section));
  const renumbering = (section: Section, expected: number): readonly Renumbering[] =>
    section.heading.ordinal?.value === expected && (!isUsual || hasUsualOrdinal(section))
      ? []
      : [{ section, expected }];
  const oneByOne = numbered.flatMap(({ section }, index) => renumbering(section, index + 1));
  if (form.sectionOrder === 'free') return oneByOne;
  const byForm = numbered.flatMap(({ section, formSection, repeated }) =>
    formSection && !repeated ? renumbering(section, formSection.ordinal) : undefined,
  );
  if (byForm.includes(undefined)) return oneByOne;
  const asInForm = byForm.filter((each) => each !== undefined);
  return asInForm.length < oneByOne.length ? asInForm : oneByOne;
}

/** A heading without an ordinal, or with the mark of one only. */
function hasNoNumber({ heading: { ordinal } }: Section): boolean {
  return ordinal === undefined || ordinal.value === 0;
}

/** `一、`, `第一部分`, and the dash typed for 一; not `（一）`, `1.`, `壹、`. */
function hasUsualOrdinal({ heading }: Section): boolean {
  return (
    heading.ordinal !== undefined &&
    !/^\\?[(（〔\d０-９壹贰叁肆伍陆柒捌玖]/u.test(heading.ordinal.text)
  );
}

function finding(
  report: Report,
  wrong: readonly Renumbering[],
  first: Renumbering,
  { safe }: Pick<Fix, 'safe'>,
): RuleFinding {
  const { ordinal, span, title } = first.section.heading;
  const expected = printChineseNumeral(first.expected);
  const isUsual = hasUsualOrdinal(first.section);
  const allBare = wrong.every(({ section }) => hasNoNumber(section));
  return {
    severity: allBare && wrong.length === report.sections.length ? 'information' : undefined,
    span: ordinal?.span ?? span,
    message:
      ordinal && !hasNoNumber(first.section)
        ? say(
            {
              zh: '一级标题“{title}”的序号是“{printed}”，应为“{expected}”。',
              en: 'The heading “{title}” is numbered “{printed}”; it should be “{expected}”.',
            },
            {
              title,
              printed: isUsual ? textOf(report, ordinal.numeral) : ordinal.text.trim(),
              expected: isUsual ? expected : `${expected}、`,
            },
          )
        : say(
            {
              zh: '一级标题“{title}”没有序号，应为“{expected}、”。',
              en: 'The heading “{title}” has no ordinal; it should be “{expected}、”.',
            },
            { title, expected },
          ),
    evidence: wrong.slice(1).map(evidenceOf),
    fixes: [renumber(wrong, { safe })],
  };
}

function evidenceOf({ section, expected }: Renumbering): Evidence {
  return {
    role: 'mention',
    span: section.heading.ordinal?.span ?? section.heading.span,
    text: say(
      { zh: '此处应为“{expected}”', en: 'this one should be “{expected}”' },
      { expected: printChineseNumeral(expected) },
    ),
    value: undefined,
  };
}

function renumber(wrong: readonly Renumbering[], { safe }: Pick<Fix, 'safe'>): Fix {
  return {
    title: say({ zh: '重新编排一级标题的序号', en: 'Renumber the first-level headings' }),
    safe,
    preferred: true,
    edits: () =>
      wrong.map(({ section, expected }) =>
        section.heading.ordinal === undefined || hasUsualOrdinal(section)
          ? ordinalEdit(section, expected)
          : {
              span: {
                start: section.heading.ordinal.span.start,
                end: section.heading.titleSpan.start,
              },
              newText: `${printChineseNumeral(expected)}、`,
            },
      ),
  };
}

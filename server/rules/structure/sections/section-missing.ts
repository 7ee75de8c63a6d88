import type { BoundReport } from '../../../facts/fact.js';
import type { Form, FormSection } from '../../../forms/form.js';
import { isInForce } from '../../../forms/catalogue.js';
import { matchSections, type SectionMatch } from '../../../forms/recognising/match-sections.js';
import { printSection } from '../../../forms/printing/print.js';
import { say } from '../../../language/message.js';
import { normalise } from '../../../report/text/normalise.js';
import { printChineseNumeral } from '../../../report/text/numerals.js';
import { trimSpan } from '../../../report/text/lines.js';
import { withoutOrdinal } from '../../../report/text/ordinals.js';
import type { Report, Section } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import type { Fix, TextEdit } from '../../finding.js';
import { blockEdit } from '../../inserting.js';
import { openingWords } from '../../opening-words.js';
import type { Rule, RuleContext, RuleFinding } from '../../rule.js';
import { linesIn, proseOf, textOf } from '../../running-text.js';
import { beforeMarks, headingWords } from './heading-line.js';
import { holdsOrdinal } from './ordinal-in-text.js';
import { ordinalEdit } from './ordinal-edit.js';

/** A section the form requires is not there. */
export const sectionMissing: Rule = {
  id: 'section.missing',
  title: { zh: '缺少规定的部分', en: 'Section missing' },
  severity: 'error',
  fix: 'suggestion',
  citation: {
    zh: '《政府信息公开条例》第五十条',
    en: 'Regulations on Open Government Information, article 50',
    read: true,
  },
  page: {
    finds: {
      zh: '格式规定的某一部分没有出现，并指出它应当排在哪里。',
      en: 'A part the form requires is not there; says which and where it belongs.',
    },
    why: {
      zh: '条例规定了年度报告应当包括的内容，没有发生的事项也要写明。',
      en: 'The regulations say what a report contains; what did not occur is to be said too.',
    },
    wrong: '二、主动公开政府信息情况\n……\n四、政府信息公开行政复议、行政诉讼情况\n……',
    right:
      '二、主动公开政府信息情况\n……\n三、收到和处理政府信息公开申请情况\n……\n四、政府信息公开行政复议、行政诉讼情况\n……',
    silent: {
      zh: '标题用了别的说法，或者这一部分写成了二级标题时；标题写在表格的一行里时；这一部分的序号在正文里出现、标题却认不出来时；2014年格式和福建格式中，收费等内容并入其他部分，或者正文另有交代时。在编辑器中从头写起的稿子，正在写的最后一个部分以后的，先不报；保存、光标移到前面的部分或者转到别的窗口后再报，命令行照报。',
      en: 'Where it stands in other words, one level lower or in a row of a table; where its ordinal stands in the text behind a heading nobody knows; in the 2014 and Fujian forms, where it is folded into another part or spoken of in the text. In an editor, in a draft written from the top: parts behind the last one there is, while that is written; they are told once the draft is saved, or the caret goes to an earlier part or out of the window, and always on the command line.',
    },
    fix: {
      zh: '在应在的位置插入标题和空白统计表，并顺延后面的序号。',
      en: 'Inserts the heading and its empty tables in place, and renumbers what follows.',
    },
  },
  check(context, tell) {
    const { report, form } = context;
    if (report.sections.length === 0) {
      tell({
        span: report.title?.span ?? openingWords(report),
        message: say(
          {
            zh: '没有找到任何一级标题；格式规定的部分有：{titles}。',
            en: 'No first-level heading was found; the form has: {titles}.',
          },
          {
            titles: form.sections
              .filter(({ required }) => required)
              .map(nameOf)
              .join('；'),
          },
        ),
      });
      return;
    }
    for (const formSection of matchSections(report, form).missing) {
      if (isMissed(context, formSection)) tell(finding(context, formSection));
    }
  },
};

/** Whether its absence is certain and matters. */
function isMissed(context: RuleContext, formSection: FormSection): boolean {
  const { report, form, bound } = context;
  if (isHeadOfTable(report, formSection)) return false;
  const tables = form.tables.filter(({ section }) => section === formSection.id);
  const lostTable = tables.some((table) => bound.missing.includes(table));
  if (form.sectionOrder === 'fixed') {
    if (!formSection.required) return lostTable;
    return !holdsOrdinal(report, formSection.ordinal, gapOf(context, formSection));
  }
  // Before a form came into force its sections were asked for, its table was not.
  if (tables.length > 0) return lostTable && isInForceFor(form, report);
  const asked = formSection.required && formSection.citation !== undefined;
  return asked && !isSpokenOf(report, formSection);
}

/** Whether its title stands alone in a row of a table, as pages have it that put headings into their tables. */
function isHeadOfTable({ tables }: Report, { title, variants }: FormSection): boolean {
  const titles = new Set([title, ...variants].map(normalise));
  return tables.some(({ rows }) =>
    rows.some(({ cells }) => {
      const [only, other] = cells.filter(({ state }) => state !== 'blank');
      return (
        only?.state === 'text' &&
        other === undefined &&
        titles.has(normalise(withoutOrdinal(only.text)).trim())
      );
    }),
  );
}

function isInForceFor(form: Form, report: Report): boolean {
  return report.year === undefined || isInForce(form, report.year.value);
}

/** The text between the sections it belongs between. */
function gapOf({ report, form }: RuleContext, formSection: FormSection): Span {
  const { matches } = matchSections(report, form);
  const next = nextOf(matches, formSection);
  const before =
    matches[next ? matches.findIndex(({ section }) => section === next) - 1 : matches.length - 1];
  return {
    start: before?.section.body.start ?? report.preface?.start ?? 0,
    end: next?.span.start ?? report.text.length,
  };
}

/** Where wording varies, a part folded into another still shows in its words. */
function isSpokenOf(report: Report, { keywords }: FormSection): boolean {
  const [first] = report.sections;
  const last = report.sections.at(-1);
  if (!first || !last) return false;
  const text = proseOf(report, { start: first.span.start, end: last.span.end });
  return keywords.some((keyword) => text.includes(keyword));
}

function finding(context: RuleContext, formSection: FormSection): RuleFinding {
  const { report, another, form, bound } = context;
  const { matches } = matchSections(report, form);
  const next = nextOf(matches, formSection);
  const last = matches.at(-1)?.section;
  return {
    span: (next ?? last)?.heading.span ?? openingWords(report),
    message: next
      ? say(
          {
            zh: '缺少“{name}”，应在“{next}”之前。',
            en: 'The part “{name}” is missing; it belongs before “{next}”.',
          },
          { name: nameOf(formSection), next: headingWords(report, next) },
        )
      : say(
          {
            zh: '缺少“{name}”，应在最后。',
            en: 'The part “{name}” is missing; it belongs at the end.',
          },
          { name: nameOf(formSection) },
        ),
    fixes: next || !another ? [insert({ report, form, bound, matches }, formSection, next)] : [],
  };
}

function nameOf({ ordinal, title }: FormSection): string {
  return `${printChineseNumeral(ordinal)}、${title}`;
}

/** The section of the report it belongs before: the one behind the last that precedes it in the form. */
function nextOf(matches: readonly SectionMatch[], { ordinal }: FormSection): Section | undefined {
  const before = matches.findLastIndex(
    ({ formSection, repeated }) => formSection && !repeated && formSection.ordinal < ordinal,
  );
  return matches[before + 1]?.section;
}

interface Surroundings {
  readonly report: Report;
  readonly form: Form;
  readonly bound: BoundReport;
  readonly matches: readonly SectionMatch[];
}

function insert(
  surroundings: Surroundings,
  formSection: FormSection,
  next: Section | undefined,
): Fix {
  return {
    title: say({ zh: '插入“{name}”', en: 'Insert “{name}”' }, { name: nameOf(formSection) }),
    safe: false,
    preferred: true,
    edits: () => insertion(surroundings, formSection, next),
  };
}

function insertion(
  { report, form, bound, matches }: Surroundings,
  formSection: FormSection,
  next: Section | undefined,
): readonly TextEdit[] {
  const numbers = numbering(form, matches, formSection, next);
  const section = { ...formSection, ordinal: numbers.own };
  const hashes = (next ?? report.sections.at(-1))?.heading.hashes ?? 0;
  // Tables that stand elsewhere in the draft are not asked for twice.
  const tables = form.tables.filter((table) => bound.missing.includes(table));
  const lines = printSection(section, {
    form: { ...form, tables },
    year: report.year?.value,
    hashes,
  }).split('\n');
  const at = next ? beforeMarks(report, next.heading.span.start) : endOf(report);
  return [blockEdit(report.text, { start: at, end: at }, lines), ...numbers.others];
}

/**
 * The ordinals once the section stands in its place: the form's where every section is one of the form's, else
 * one after the other. Drafts without ordinals keep their headings as they are.
 */
function numbering(
  form: Form,
  matches: readonly SectionMatch[],
  inserted: FormSection,
  next: Section | undefined,
): { readonly own: number; readonly others: readonly TextEdit[] } {
  const numbered = matches.filter(({ section }) => section.heading.ordinal);
  const byForm = form.sectionOrder === 'fixed' && numbered.every(({ formSection }) => formSection);
  const place = numbered.findIndex(({ section }) => section === next);
  const position = place === -1 ? numbered.length : place;
  const others = numbered.slice(position).flatMap(({ section, formSection }, index) => {
    const expected = byForm ? formSection?.ordinal : position + index + 2;
    if (expected === undefined || section.heading.ordinal?.value === expected) return [];
    return [ordinalEdit(section, expected)];
  });
  return { own: byForm ? inserted.ordinal : position + 1, others };
}

/** The end of the report's text, above the unit's name and the date that sign it. */
function endOf(report: Report): number {
  const { end } = trimSpan(report.text, { start: 0, end: report.text.length });
  const lines = linesIn(report, { start: Math.max(0, end - longestSignature), end });
  const date = lines.at(-1);
  const unit = lines.at(-2);
  if (!date || !/^20\d\d年\d{1,2}月\d{1,2}日$/u.test(textOf(report, date))) return end;
  return unit && isUnitName(textOf(report, unit)) ? unit.start : date.start;
}

const longestSignature = 120;

function isUnitName(text: string): boolean {
  return (
    text.length <= 30 && !/[。，；：,;:|]/u.test(text) && /[府局委办厅院处所会心]$/u.test(text)
  );
}

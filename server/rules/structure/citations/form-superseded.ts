import { formInForce, isInForce } from '../../../forms/catalogue.js';
import { citedForms } from '../../../forms/recognising/cited-forms.js';
import type { FormerTable } from '../../../facts/fact.js';
import type { Form } from '../../../forms/form.js';
import { say } from '../../../language/message.js';
import type { Report } from '../../../report/report.js';
import type { Table } from '../../../report/table.js';
import { encloses, type Span } from '../../../report/span.js';
import type { Evidence } from '../../finding.js';
import { Cue } from '../../cue.js';
import type { Rule, RuleContext, RuleFinding } from '../../rule.js';
import { changeTo } from '../../replacing.js';
import { answerTerm, formerTerms } from './answer-terms.js';
import { certainYear } from '../dates/report-year.js';
import { matchesInRunningText, textOf } from '../../running-text.js';

/** The form, or a document cited for it, is not the one in force for the report year. */
export const formSuperseded: Rule = {
  id: 'form.superseded',
  title: { zh: '格式或依据不是现行的', en: 'Form or basis not in force' },
  severity: 'warning',
  fix: 'suggestion',
  citation: {
    zh: '国办公开办函〔2021〕30号',
    en: '国办公开办函〔2021〕30号 (the format since 2021)',
    read: true,
  },
  page: {
    finds: {
      zh: '统计表（或者其中一张）用的不是报告年度的格式；引言（或者写在总体情况开头的引言）引用的格式文件、条例文号不是报告年度施行的；正文写的答复期限、延长期限是旧《条例》的15个工作日。',
      en: 'Tables, or one of them, on a form that is not the report year’s; a notice or a decree number cited in the preface, or in one that stands at the head of the overview, that was not in force for it; the 15 working days that were the term for an answer before 2019.',
    },
    why: {
      zh: '各年格式的指标不同，用错格式的数据无法汇总，也无法与其他单位比较。',
      en: 'The forms count different things; figures on the wrong one can be neither summed nor compared.',
    },
    wrong: '根据……（国办公开办函〔2019〕60号）要求，编制本机关2023年度政府信息公开工作年度报告。',
    right: '根据……（国办公开办函〔2021〕30号）要求，编制本机关2023年度政府信息公开工作年度报告。',
    silent: {
      zh: '看不出报告年度时；同时引用了现行文件时；正文里作为往年情况提到旧文件时；写明压缩、承诺答复时限的，第三方提出意见的15个工作日。',
      en: 'Where the report year is unknown; where the document in force is cited too; where the text mentions an old document as history; where it is said that the term was made shorter, and the 15 working days of a third party.',
    },
    fix: {
      zh: '把文号改成报告年度施行的文件，期限改为20个工作日。表格需要按新格式重新填写，没有自动修改。',
      en: 'Sets the number of the document in force, and the term of 20 working days. A table has to be filled in anew, which is not done for you.',
    },
  },
  check(context, tell) {
    const { report, form, bound } = context;
    const year = certainYear(report) ?? report.year?.value;
    if (year === undefined) return;
    for (const span of year < answerTerm.firstYear ? [] : formerTerms(report)) {
      tell(formerTermOf(span, textOf(report, span)));
    }
    const inForce = isInForce(form, year) ? form : formInForce(year);
    if (!inForce) return;
    const cited = citations(report, year, inForce);
    const table = inForce === form ? undefined : firstWords(bound.tables[0]?.sources[0]);
    if (table) {
      tell(wrongTable(context, { table, inForce, year, cited }));
      return;
    }
    for (const former of bound.former) tell(wrongTableAmong(former, inForce, year));
    for (const citation of cited) tell(wrongCitation(citation, year));
  },
};

/** The first cell of a table that says anything. */
function firstWords(table: Table | undefined): Span | undefined {
  const cells = table?.rows.flatMap((row) => row.cells);
  return cells?.find((cell) => cell.state === 'text')?.span;
}

/** A document number in the preface that belongs to another year's form or law. */
interface SupersededCitation {
  readonly span: Span;
  readonly printed: string;
  readonly expected: string;
}

function citations(report: Report, year: number, inForce: Form): readonly SupersededCitation[] {
  const basis = basisOf(report);
  if (basis === undefined) return [];
  const found: SupersededCitation[] = [];
  const cited = citedForms(report);
  // Cited beside the document in force, an older one tells the history.
  const older = cited.some(({ value }) => value === inForce) ? [] : cited;
  for (const { span, value } of older) {
    // A province's own measures may stay in force when its form does not.
    if (isInForce(value, year) || value.region !== undefined || !encloses(basis, span)) continue;
    found.push({ span, printed: textOf(report, span), expected: inForce.basis.zh });
  }
  if (year < decreeFrom2019.year) return found;
  if (!numberBefore2019.standsIn(report)) return found;
  if (matchesInRunningText(report, decreeSince2019, basis).length > 0) return found;
  for (const { span, text } of matchesInRunningText(report, decreeBefore2019, basis)) {
    found.push({ span, printed: text, expected: decreeFrom2019.printed });
  }
  return found;
}

/** Where a report says what it is based on: its preface, or what of it stands where the first section begins. */
function basisOf({ preface, period, sections }: Report): Span | undefined {
  const start = sections[0]?.heading.span.end;
  if (period === undefined || start === undefined || period.span.start < start) return preface;
  return { start: preface?.start ?? start, end: period.span.end };
}

/** 国务院令第492号 was the 条例 until 14 May 2019; reports for 2019 cite 第711号. */
const decreeBefore2019 = /第\s?492\s?号/gu;
const numberBefore2019 = new Cue(['4', '9', '2']);
const decreeSince2019 = /第\s?711\s?号/gu;
const decreeFrom2019 = { year: 2019, printed: '第711号' };

function wrongTable(
  { form }: RuleContext,
  found: {
    readonly table: Span;
    readonly inForce: Form;
    readonly year: number;
    readonly cited: readonly SupersededCitation[];
  },
): RuleFinding {
  const { table, inForce, year, cited } = found;
  return {
    span: table,
    message: say(
      {
        zh: '统计表用的是{used}，{year}年度应当用{expected}（{basis}）。',
        en: 'The tables follow {used}; reports for {year} follow {expected} ({basis}).',
      },
      {
        used: form.name,
        year: String(year),
        expected: inForce.name,
        basis: { zh: inForce.basis.zh, en: inForce.basis.en },
      },
    ),
    evidence: cited.map(citedEvidence),
  };
}

/** One table of a form of other years among those of the form in force. */
function wrongTableAmong(
  { table, form, source }: FormerTable,
  inForce: Form,
  year: number,
): RuleFinding {
  return {
    span: firstWords(source) ?? source.span,
    message: say(
      {
        zh: '{table}用的是{used}，{year}年度应当用{expected}（{basis}），这张表未参加核对。',
        en: '{table} follows {used}; reports for {year} follow {expected} ({basis}). It is not checked.',
      },
      {
        table: table.name,
        used: form.name,
        year: String(year),
        expected: inForce.name,
        basis: { zh: inForce.basis.zh, en: inForce.basis.en },
      },
    ),
  };
}

function citedEvidence({ span, printed }: SupersededCitation): Evidence {
  return {
    role: 'mention',
    span,
    text: say({ zh: '引言引用了{printed}', en: 'the preface cites {printed}' }, { printed }),
    value: undefined,
  };
}

function wrongCitation({ span, printed, expected }: SupersededCitation, year: number): RuleFinding {
  return {
    span,
    message: say(
      {
        zh: '{printed}不是{year}年度报告的依据，应为{expected}。',
        en: '{printed} is not what reports for {year} follow; that is {expected}.',
      },
      { printed, year: String(year), expected },
    ),
    fixes: [changeTo(span, expected)],
  };
}

function formerTermOf(span: Span, printed: string): RuleFinding {
  return {
    span,
    message: say(
      {
        zh: '{printed}个工作日是2019年修订以前的期限，现行《条例》规定的是{days}个工作日。',
        en: '{printed} working days were the term before 2019; it is {days} now.',
      },
      { printed, days: answerTerm.days },
    ),
    fixes: [changeTo(span, answerTerm.days)],
  };
}

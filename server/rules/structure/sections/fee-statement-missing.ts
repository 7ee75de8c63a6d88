import { matchSections } from '../../../forms/recognising/match-sections.js';
import type { Aspect } from '../../../forms/form.js';
import { say } from '../../../language/message.js';
import { trimSpan } from '../../../report/text/lines.js';
import type { Report, Section } from '../../../report/report.js';
import type { Fix } from '../../finding.js';
import { lineBreakOf } from '../../inserting.js';
import type { Rule } from '../../rule.js';
import { contentOf } from '../../running-text.js';

/** Section 六 does not say whether 信息处理费 was charged. */
export const feeStatementMissing: Rule = {
  id: 'fee.statement-missing',
  title: { zh: '没有写明信息处理费收取情况', en: 'Processing fees not reported' },
  severity: 'warning',
  fix: 'suggestion',
  citation: {
    zh: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
    en: 'Measures on Processing Fees for Open Government Information (国办函〔2020〕109号)',
    read: true,
  },
  page: {
    finds: {
      zh: '“其他需要报告的事项”没有写明本年度是否收取信息处理费。',
      en: 'A last part that does not say whether processing fees were charged.',
    },
    why: {
      zh: '2021年格式要求在这一部分报告信息处理费的收取情况，没有收取的也要写明。',
      en: 'The 2021 form wants fees reported there, also when there were none.',
    },
    wrong: '六、其他需要报告的事项\n无。',
    right: '六、其他需要报告的事项\n2024年度未收取信息处理费。无其他需要报告的事项。',
    silent: {
      zh: '这一部分任何一句提到信息处理费、收费或者收取费用时；没有这一部分时（见 section.missing）；2021年以前的格式。',
      en: 'Where any sentence there speaks of fees; where the part itself is missing (section.missing); forms before 2021.',
    },
    fix: {
      zh: '插入“未收取信息处理费”一句。请先核实确实没有收取。',
      en: 'Inserts the sentence that none were charged; make sure first that this is so.',
    },
  },
  check({ report, form }, tell) {
    for (const { section, formSection, repeated } of matchSections(report, form).matches) {
      if (!formSection?.aspects.some(isFeeAspect) || repeated) continue;
      const content = contentOf(report, section.body);
      if (speaksOfFees.test(content) || speaksOfFees.test(content.replace(blanks, ''))) continue;
      tell({
        span: section.heading.span,
        message: say(
          {
            zh: '“{title}”没有写明本年度是否收取信息处理费；没有收取的也要写明。',
            en: '“{title}” does not say whether processing fees were charged; say so also when none were.',
          },
          { title: section.heading.title },
        ),
        fixes: [insertStatement(report, section)],
      });
    }
  },
};

/** The aspect by which a form asks for a statement on fees. */
export function isFeeAspect(aspect: Aspect): boolean {
  return aspect.id === 'fees';
}

/** Words may go on behind the end of a line. */
const blanks = /\s+/gu;
const speaksOfFees = /处理费|收费|费用|收取[^\n\r。]{0,20}费/u;

function insertStatement(report: Report, section: Section): Fix {
  const year = report.year ? `${String(report.year.value)}年度` : '本年度';
  const sentence = `${year}未收取信息处理费。`;
  return {
    title: say(
      { zh: '插入“{sentence}”（请先核实）', en: 'Insert “{sentence}” (make sure it is so)' },
      { sentence },
    ),
    safe: false,
    preferred: true,
    edits: () => {
      const at = section.heading.span.end;
      const { start } = trimSpan(report.text, { start: at, end: section.body.end });
      const blank = start === at && report.text.slice(at, section.body.end).trim() === '';
      return [
        blank
          ? { span: { start: at, end: at }, newText: lineBreakOf(report.text) + sentence }
          : { span: { start, end: start }, newText: sentence },
      ];
    },
  };
}

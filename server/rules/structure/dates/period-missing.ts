import { say } from '../../../language/message.js';
import { trimSpan } from '../../../report/text/lines.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import type { Fix } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { openingWords } from '../../opening-words.js';

/** Nowhere does the report say what period its figures count. */
export const periodMissing: Rule = {
  id: 'period.missing',
  title: { zh: '没有写明统计期限', en: 'Statistical period not stated' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '正文之前和正文里都没有写明数据的统计期限。',
      en: 'Neither the preface nor the text says what period the figures count.',
    },
    why: {
      zh: '写明统计期限，读者才知道数据是全年的，还是截至报告成文时的。',
      en: 'Readers must know whether the figures count the whole year or stop when the report was written.',
    },
    wrong: '本报告由某某市水务局编制。本报告的电子版可以在市政府网站下载。',
    right:
      '本报告由某某市水务局编制，所列数据的统计期限自2024年1月1日起至2024年12月31日止。本报告的电子版可以在市政府网站下载。',
    silent: {
      zh: '文中任何地方写有“统计期限”“统计时限”“数据统计时间”等字样，或者写有起止日期时。',
      en: 'Wherever the text speaks of 统计期限, 统计时限 or the like, or gives a first and a last day.',
    },
    fix: {
      zh: '在引言末尾插入统计期限一句。',
      en: 'Inserts the sentence at the end of the preface.',
    },
  },
  check({ report }, tell) {
    if (report.period || saysPeriod.test(report.text)) return;
    tell({
      span: report.title?.span ?? openingWords(report),
      message: say({
        zh: '没有写明统计期限（报告年度的1月1日至12月31日）。',
        en: 'The statistical period (1 January to 31 December of the report year) is not stated.',
      }),
      fixes:
        report.preface && report.year
          ? [insertPeriod(report, report.preface, report.year.value)]
          : [],
    });
  },
};

/** Any wording by which drafts state the period, or both its ends. */
const saysPeriod =
  /统计[的数据]{0,3}(?:期限|时限|期间|时间|时段|周期|区间|范围|起止|截止)|数据[^\n\r。]{0,8}(?:期限|时限|期间|时间|起止|截[止至])|1月1日[^\n\r。]{0,12}12月3[01]日/u;

function insertPeriod(report: Report, preface: Span, year: number): Fix {
  const { end } = trimSpan(report.text, preface);
  const last = report.text.charAt(end - 1);
  const years = String(year);
  const sentence = `本报告所列数据的统计期限自${years}年1月1日起至${years}年12月31日止。`;
  return {
    title: say({ zh: '插入“{sentence}”', en: 'Insert “{sentence}”' }, { sentence }),
    safe: false,
    preferred: true,
    edits: () => [
      {
        span: { start: end, end },
        newText: '。！）)'.includes(last) ? sentence : `。${sentence}`,
      },
    ],
  };
}

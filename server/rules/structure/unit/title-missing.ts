import { say, type Localized } from '../../../language/message.js';
import type { Report } from '../../../report/report.js';
import type { Fix } from '../../finding.js';
import { lineBreakOf } from '../../inserting.js';
import { replace } from '../../replacing.js';
import type { Rule } from '../../rule.js';
import { textOf } from '../../running-text.js';
import { openingWords } from '../../opening-words.js';

/** No title line names the unit, the year and the kind of report. */
export const titleMissing: Rule = {
  id: 'title.missing',
  title: { zh: '缺少标题', en: 'Title missing' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '文首没有写明单位、年度和“政府信息公开工作年度报告”的标题行；或者标题里没有单位名称（提示级别）。',
      en: 'No title line with unit, year and 政府信息公开工作年度报告 at the head; or a title without the unit (information).',
    },
    why: {
      zh: '年度报告会被单独下载、转载和归档，离开网页以后只有标题能说明它是哪个单位、哪一年的报告。',
      en: 'Reports are downloaded, copied and filed; away from its web page only the title says whose and which year’s it is.',
    },
    wrong: '本报告由某某市水务局结合有关统计数据编制，……\n一、总体情况',
    right:
      '某某市水务局2024年政府信息公开工作年度报告\n本报告由某某市水务局结合有关统计数据编制，……\n一、总体情况',
    silent: {
      zh: '标题写作“政府信息公开年度报告”“政府信息公开年报”，年度写在单位之前或者分成两行，均视为标题。',
      en: 'Wordings such as 政府信息公开年度报告 or 年报, the year before the unit, and a title over two lines all count.',
    },
    fix: {
      zh: '文中已经写明单位和年度时，按它们插入标题，请核对单位全称。',
      en: 'Inserts a title from the unit and year stated in the text; check the unit’s full name.',
    },
  },
  check({ report }, tell) {
    const { title, organization, year } = report;
    if (!title) {
      tell({
        span: openingWords(report),
        message: say({
          zh: '缺少标题：文首没有“（单位）（年度）政府信息公开工作年度报告”一行。',
          en: 'The title is missing: no line “(unit) (year) 政府信息公开工作年度报告” at the head.',
        }),
        fixes: organization && year ? [insertTitle(report, organization.value, year.value)] : [],
      });
      return;
    }
    if (title.organization) return;
    const unit = organization?.value;
    tell({
      severity: 'information',
      span: title.span,
      message: say({
        zh: '标题没有写明单位名称。',
        en: 'The title does not name the unit.',
      }),
      fixes: unit === undefined ? [] : [insertUnit(title.span.start, unit)],
    });
  },
};

function insertTitle(report: Report, unit: string, year: number): Fix {
  const title = `${unit}${String(year)}年政府信息公开工作年度报告`;
  const opening = openingWords(report);
  // A line that gives the unit and nothing else was the title's first part.
  const end = textOf(report, opening).trim() === unit ? opening.end : opening.start;
  const newText = end > opening.start ? title : title + lineBreakOf(report.text).repeat(2);
  return replace({ start: opening.start, end }, newText, say(INSERT_TITLE, { title }));
}

function insertUnit(start: number, unit: string): Fix {
  return replace({ start, end: start }, unit, say(INSERT_UNIT, { unit }));
}

const INSERT_TITLE: Localized = {
  zh: '插入标题“{title}”',
  en: 'Insert the title “{title}”',
};
const INSERT_UNIT: Localized = {
  zh: '在标题前加上“{unit}”',
  en: 'Put “{unit}” before the title',
};

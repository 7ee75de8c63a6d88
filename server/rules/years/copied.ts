import { resemblance } from '../../facts/other-reports/fingerprint.js';
import {
  placeIn,
  type OtherReport,
  type SectionPrint,
} from '../../facts/other-reports/other-report.js';
import { sectionPrints } from '../../facts/other-reports/section-prints.js';
import { say, type Localized } from '../../language/message.js';
import type { Rule, RuleContext, RuleFinding } from '../rule.js';

/** A section is nearly word for word last year's. */
export const yearsCopied: Rule = {
  id: 'years.copied',
  title: { zh: '与上一年报告几乎逐字相同', en: 'Nearly word for word last year’s' },
  severity: 'information',
  fix: 'none',
  needs: 'lastYear',
  citation: undefined,
  page: {
    finds: {
      zh: '某一部分（或其下的小节）的文字与同一单位上一年报告几乎逐字相同，数字、标点不计。',
      en: 'A section, or one of its subsections, that says nearly word for word what the unit’s report for the year before said; figures and punctuation do not count.',
    },
    why: {
      zh: '年度报告写的是这一年的工作。只换数字的报告常留下上一年的问题、措施和日期，社会评议也多次点名。',
      en: 'A report is about the year. One in which only the figures were changed keeps last year’s problems, plans and dates.',
    },
    wrong: '（2023年、2024年报告逐字相同）五、存在的主要问题及改进情况：一是公开内容不够全面……',
    right: '五、存在的主要问题及改进情况：2023年报告所列的公开内容不全面问题已经整改……',
    silent: {
      zh: '没有同一单位上一年的报告；不足150个汉字的部分；引言，以及收费、其他需要报告的事项等固定表述较多的部分；表格；相同的文字不到八成。',
      en: 'No report of the unit for the year before; sections of less than 150 Chinese characters; the preface, and sections that are mostly set phrases (fees, other matters); tables; less than four fifths in common.',
    },
    fix: {
      zh: '没有自动修改：按本年度的情况改写。',
      en: 'None: write it anew for this year.',
    },
  },
  check(context, tell) {
    const { report } = context;
    let within: SectionPrint | undefined;
    let copied = false;
    for (const section of sectionPrints(report)) {
      if (section.level === 1) {
        within = section;
        copied = false;
      } else if (copied || isSetPhrases(within)) continue;
      if (isSetPhrases(section)) continue;
      const found = nearCopy(section, context);
      if (found === undefined) continue;
      copied = section.level === 1;
      tell(found);
    }
  },
};

/** Of all runs of characters in two passages, the share both have: 0.8 is a word changed here and there. */
const nearlyAll = 0.8;

function isSetPhrases(section: SectionPrint | undefined): boolean {
  return (
    section !== undefined &&
    /其他需要|其它需要|需要说明|需要报告|收费|费用|附表|附件/u.test(section.title)
  );
}

function nearCopy(section: SectionPrint, { others }: RuleContext): RuleFinding | undefined {
  let best: { readonly report: OtherReport; readonly twin: SectionPrint } | undefined;
  let most = nearlyAll;
  for (const report of others.lastYear) {
    for (const twin of report.sections) {
      if (!isComparable(section, twin)) continue;
      const shared = resemblance(section.words, twin.words);
      if (shared < most) continue;
      most = shared;
      best = { report, twin };
    }
  }
  if (best === undefined) return undefined;
  const { report, twin } = best;
  const year = String(report.year);
  return {
    span: section.span,
    message: say(COPIED, { year, percent: Math.round(most * 100) }),
    evidence: [
      {
        role: 'mention',
        span: section.span,
        elsewhere: placeIn(report, twin.span),
        text: say(SAME_SECTION, { year }),
        value: undefined,
      },
    ],
  };
}

function isComparable(one: SectionPrint, other: SectionPrint): boolean {
  const [short, long] = [one.words.length, other.words.length].sort((a, b) => a - b);
  return one.level === other.level && (short ?? 0) >= (long ?? 0) * nearlyAll;
}

const COPIED: Localized = {
  zh: '这一部分与本单位{year}年报告几乎逐字相同（约 {percent}%，数字不计），请核对是否已按本年度情况改写。',
  en: 'This is nearly word for word what this unit’s report for {year} says (about {percent}%, figures aside). Has it been written for this year?',
};
const SAME_SECTION: Localized = {
  zh: '{year}年报告的同一部分',
  en: 'the same passage in the report for {year}',
};

import { say, type Localized } from '../../../language/message.js';
import type { Report, Title } from '../../../report/report.js';
import type { Stated, Span } from '../../../report/span.js';
import type { Evidence, Fix } from '../../finding.js';
import type { Rule, RuleFinding } from '../../rule.js';
import { matchesIn } from '../../running-text.js';
import { openingYears, statedYears, type StatedYears } from './report-year.js';

/** The title's year is absent, or is not the year the rest of the report is about. */
export const titleYear: Rule = {
  id: 'title.year',
  title: { zh: '标题年度缺失或与正文不符', en: 'Title year absent or contradicted' },
  severity: 'error',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '标题没有写年度，或者年度多写、少写了数字；标题的年度与统计期限的年度、各部分段首所写的年度不一致。',
      en: 'A title without a year or with one of more or fewer than four digits; a title whose year differs from the statistical period’s and the sections’.',
    },
    why: {
      zh: '在上一年报告上改写时最容易漏改标题。年度错了，数据就会归到另一年名下。',
      en: 'The title is what is most easily left unchanged when last year’s report is reused; the figures are then filed under another year.',
    },
    wrong:
      '某某市水务局2023年政府信息公开工作年度报告\n……统计期限自2024年1月1日起至2024年12月31日止。\n一、总体情况\n2024年，……',
    right:
      '某某市水务局2024年政府信息公开工作年度报告\n……统计期限自2024年1月1日起至2024年12月31日止。\n一、总体情况\n2024年，……',
    silent: {
      zh: '没有标题时（见 title.missing）；标题与正文一致而只有统计期限不同时（见 period.range）；正文各段所写年度互不一致、看不出报告年度时。',
      en: 'Without a title (title.missing); where title and text agree and only the period differs (period.range); where the paragraphs’ years tell no report year.',
    },
    fix: {
      zh: '把标题的年度改成统计期限和正文所写的年度；正文看不出是哪一年的，也可以改统计期限；标题早改成了下一年的，也可以让统计期限和各段跟着改。',
      en: 'Sets the title’s year to the one the period and the text give; where the text tells neither, the period’s may be set instead; where the title is a year ahead, period and paragraphs may follow it.',
    },
  },
  check({ report }, tell) {
    if (!report.title) return;
    const years = statedYears(report);
    if (!years.title) {
      tell(
        misprinted(report, report.title, years) ?? {
          span: report.title.span,
          message: say({ zh: '标题没有写明年度。', en: 'The title does not give the year.' }),
          evidence: evidenceOf(years),
          fixes: [],
        },
      );
      return;
    }
    const other = contradicting(years);
    if (other) tell(contradiction(report, years.title, other));
  },
};

/** `20223年`, `203年`, `2O23年`: a year with a digit too many, one too few, or a letter for one. */
function misprinted(report: Report, title: Title, years: StatedYears): RuleFinding | undefined {
  const [found] = matchesIn(
    report,
    /(?<![\dA-Za-z０-９][ \u3000]?)[\dOol]{2,8}(?=\s?年)/gu,
    title.span,
  );
  if (!found || !/^2[\dO]/iu.test(found.text)) return undefined;
  const { span, text: printed } = found;
  return {
    span,
    message: say(
      {
        zh: '标题的年度写成了“{printed}”，应为四位数字的年份。',
        en: 'The title’s year reads “{printed}”; a year has four digits.',
      },
      { printed },
    ),
    evidence: evidenceOf(years),
    fixes:
      years.agreed === undefined
        ? []
        : [setYear([span], years.agreed, { in: TITLE, preferred: true })],
  };
}

/** The year that speaks against the title's: never the period alone where the text sides with the title. */
function contradicting(years: StatedYears): Stated<number> | undefined {
  const { title, period, sections } = years;
  if (!title || sections?.value === title.value) return undefined;
  if (period && period.value !== title.value) return period;
  if (period) return undefined;
  return sections;
}

function contradiction(report: Report, title: Stated<number>, other: Stated<number>): RuleFinding {
  const years = statedYears(report);
  const year = String(other.value);
  const source = other === years.period ? PERIOD : TEXT;
  return {
    span: title.span,
    message: say(
      {
        zh: '标题写的是{title}年，{source}写的是{other}年。',
        en: 'The title says {title}, {source} {other}.',
      },
      { title: String(title.value), source, other: year },
    ),
    evidence: evidenceOf(years),
    fixes: [
      setYear([title.span], other.value, { in: TITLE, preferred: years.agreed === other.value }),
      ...furtherFixes(report, title, other),
    ],
  };
}

/**
 * Where nothing decides between them, the period may be what was left from last year. Where the title is a year ahead,
 * it may be the first thing that was set in last year's report, and period and text are to follow.
 */
function furtherFixes(
  report: Report,
  title: Stated<number>,
  other: Stated<number>,
): readonly Fix[] {
  const { period, sections, agreed } = statedYears(report);
  const spans = [report.period?.from.yearSpan, report.period?.to.yearSpan].filter(
    (span) => span !== undefined,
  );
  if (agreed === undefined && other === period) {
    return [setYear(spans, title.value, { in: PERIOD, preferred: false })];
  }
  const isAhead = agreed !== undefined && title.value === agreed + 1;
  if (!isAhead || period === undefined || sections === undefined) return [];
  const openings = openingYears(report).filter(({ value }) => value === agreed);
  const everywhere = [...spans, ...openings.map(({ span }) => span)];
  return [setYear(everywhere, title.value, { in: BOTH, preferred: false })];
}

function setYear(
  spans: readonly Span[],
  value: number,
  { in: place, preferred }: { readonly in: Localized; readonly preferred: boolean },
): Fix {
  const year = String(value);
  return {
    title: say(
      { zh: '把{place}的年度改为{year}', en: 'Set the year of {place} to {year}' },
      { place, year },
    ),
    safe: false,
    preferred,
    edits: () => spans.map((span) => ({ span, newText: year })),
  };
}

const TITLE: Localized = { zh: '标题', en: 'the title' };
const PERIOD: Localized = { zh: '统计期限', en: 'the statistical period' };
const BOTH: Localized = { zh: '统计期限和各段', en: 'the statistical period and the paragraphs' };
const TEXT: Localized = { zh: '正文', en: 'the text' };

function evidenceOf(years: StatedYears): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const [mention, source] of [
    [years.period, PERIOD],
    [years.sections, TEXT],
  ] as const) {
    if (!mention) continue;
    evidence.push({
      role: 'mention',
      span: mention.span,
      text: say(
        { zh: '{source}：{year}年', en: '{source}: {year}' },
        { source, year: String(mention.value) },
      ),
      value: String(mention.value),
    });
  }
  return evidence;
}

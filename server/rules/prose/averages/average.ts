import { wordsBehind } from '../words-behind.js';
import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import type { Quantity } from '../../../facts/prose/reading.js';
import { wholeOf } from '../../../facts/calculations/wholes.js';
import { say, type Localized } from '../../../language/message.js';
import type { Report } from '../../../report/report.js';
import { Cue } from '../../cue.js';
import { evidenceOfMention, quoted } from '../../evidence.js';
import type { Rule, RuleContext, Tell } from '../../rule.js';
import { averageEach } from './average-each.js';
import { correctionsOfAverage } from './average-corrections.js';
import { correctedFigures } from '../corrected.js';
import { placedFix } from '../correction.js';

/** 平均每月, 日均 or 平均每期 does not follow from the figures of its sentence. */
export const proseAverage: Rule = {
  id: 'prose.average',
  title: { zh: '平均数算得不对', en: 'An average does not follow' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '“平均每月X次”“日均X次”“周均X条”“平均每季度X期”与同一句中全年的数对不上；“培训4期，培训168人次，平均每期X人次”一类，与前面两个数对不上。',
      en: 'An average by month, week, day or quarter that does not follow from the figure of the year in its sentence; one by event or thing (平均每期, 场均, 篇均) that does not follow from the two figures before it.',
    },
    why: {
      zh: '平均数由前面的数算出，读者一算便知，多半是其中一个数写错或者沿用了上年的。',
      en: 'Any reader can compute it; one of the two figures is usually wrong or last year’s.',
    },
    wrong: '全年召开会议24次，平均每月3次。',
    right: '全年召开会议24次，平均每月2次。',
    silent: {
      zh: '按四个季度、十二个月、五十至五十三周、二百三十（工作日；访问、浏览量除外）至三百六十六天算，上下差不到末位一个单位的；有约数的；没有写明是全年的数的；写到“以来”“上线”“上半年”等别的时段的；单位、所数的东西不同的；同一句里有不止一个以“期”“场”计的数的。',
      en: 'It follows, within one unit of its last place, from four quarters, twelve months, fifty to fifty-three weeks, or 230 (working days, but not of visits and views) to 366 days; approximate figures; a figure not said to be of the year; other periods (以来, 上线, 上半年); other units or things; several counts by the unit it is an average over.',
    },
    fix: {
      zh: '按期、场等算的平均数，可以选择改平均数，或者改那个像是笔误的次数或总数；按全年算的没有自动修改。',
      en: 'Of an average by courses, events and the like, sets the average, or the count or total that a single slip explains, as you choose; of one over the year, none.',
    },
  },
  check(context, tell) {
    const { report, prose } = context;
    if (eachCue.standsIn(report)) tellEach(context, tell);
    if (!averageCue.standsIn(report)) return;
    if (ofSchool.test(report.organization?.value ?? '')) return;
    for (const [index, average] of prose.quantities.entries()) {
      const total = prose.quantities[index - 1];
      if (total === undefined || !isOfOneThing(total, average)) continue;
      const periodsOfYear = periodOf(total, average, report);
      if (periodsOfYear === undefined || isCorrected([total, average], context)) continue;
      if (follows(total, average, periodsOfYear)) continue;
      tell({
        span: average.span,
        message: () =>
          say(WRONG, { total: quoted(total, report), average: quoted(average, report) }),
        evidence: () => [evidenceOfMention(total, report), evidenceOfMention(average, report)],
      });
    }
  },
};

/** Averages over the count that the sentence gives: 培训4期，培训168人次，平均每期42人次. */
function tellEach(context: RuleContext, tell: Tell): void {
  const { report, prose } = context;
  for (const index of prose.quantities.keys()) {
    const found = averageEach(prose.quantities, index, report);
    if (found === undefined) continue;
    const { count, total, average } = found;
    const figures = [count, total, average];
    if (isCorrected(figures, context)) continue;
    const times = wholeOf(count.figure.value);
    if (Number.isNaN(times) || follows(total, average, [times, times])) continue;
    tell({
      span: average.span,
      message: () =>
        say(WRONG_EACH, {
          count: quoted(count, report),
          total: quoted(total, report),
          average: quoted(average, report),
        }),
      evidence: () => figures.map((each) => evidenceOfMention(each, report)),
      fixes: correctionsOfAverage(found).map((each) => placedFix(each, report)),
    });
  }
}

/** Schools count the months they teach in. */
const ofSchool = /(?:学校?|学院|中学|小学|高中|幼儿园)$/u;

function isOfOneThing(total: Quantity, average: Quantity): boolean {
  return (
    total.sentence.start === average.sentence.start &&
    total.unit === average.unit &&
    total.unit !== '%' &&
    total.approximation === 'exact' &&
    average.approximation === 'exact'
  );
}

function isCorrected(quantities: readonly Quantity[], context: RuleContext): boolean {
  const corrected = correctedFigures(context);
  return quantities.some((each) => corrected.has(each));
}

/** How many months, weeks or days a year has, at least and at most. */
type Periods = readonly [fewest: number, most: number];

/** A day may be a working day, of which there are some 250; wide enough for every way to count them. */
const periods: ReadonlyMap<string, Periods> = new Map([
  ['月', [12, 12]],
  ['季', [4, 4]],
  ['周', [50, 53]],
  ['天', [230, 366]],
  ['日', [230, 366]],
]);

/** Pages are seen every day. */
const seen = /访问|浏览|点击|阅读/u;
const everyDay: Periods = [365, 366];

const averageWords =
  /(?:(?:平均|均)到?每个?([月天日周季])度?|(?<!同)([日月周季])均)([^，,。；;\d]{0,12})$/u;

/** What each of these has. */
const averageCue = new Cue(['均', '每到月天日周季'], ['日月周季', '均']);

/** What words of an average by event or thing have. */
const eachCue = new Cue(['均', '每'], ['场期次篇件条家户每', '均'], ['场期次篇件条家户批宗', '平']);

/** What is said of the year, and what tells of another time. */
const ofYear =
  /全年|20\d\d年(?=[度，,我本全共召举开发公接受办推编组微网访]|政府)|[本今]年(?!来)|年度|年总|年访问/u;
const ofAnotherTime =
  /累计|[自月季较比汛假前后期周天]|日(?![报常])|以来|开通|启用|上[线年]|半年|过程|两[节会]|春节|元旦|国庆|采暖|供暖|旺季|淡季|截[至止]|去年|目标|计划|不少于|不低于/u;

/** What an average is taken over, where the figure before it is the year's and of the same things. */
function periodOf(total: Quantity, average: Quantity, { text }: Report): Periods | undefined {
  const said = averageWords.exec(wordsIn(text, average.clause.start, average.span.start));
  if (said === null) return undefined;
  const [words = '', each = '', short = '', counted = ''] = said;
  const before = wordsIn(text, total.sentence.start, total.span.start);
  if (!ofYear.test(before) || ofAnotherTime.test(before)) return undefined;
  const upTo = wordsIn(text, total.span.end, average.span.start);
  const between = upTo.slice(0, Math.max(0, upTo.length - words.length));
  if (!/^[^，,。；;：:（(\d]{0,4}[，,（(]?$/u.test(between)) return undefined;
  const things = counted.replace(/[为达到是约有的\s]/gu, '');
  const whole = wordsIn(text, total.clause.start, total.clause.end);
  if (!whole.includes(things) || !whole.includes(nounBehind(average, text))) return undefined;
  const isSeen = seen.test(wordsIn(text, total.clause.start, average.span.start));
  return isSeen && '天日'.includes(each || short) ? everyDay : periods.get(each || short);
}

/** 单位 of `检查2个单位`: what the average counts, with what is said of it. */
function nounBehind(average: Quantity, text: string): string {
  const { span, unit = '' } = average;
  const words = wordsBehind(text, average, span.end + unit.length + longestNoun);
  return /^[\u4e00-\u9fff]*/u.exec(words)?.[0] ?? '';
}

/** What is longer says more than the total does. */
const longestNoun = 12;

/** Whether the average is what the total gives, within one unit of the average's last place. */
function follows(
  { figure: total }: Quantity,
  { figure }: Quantity,
  periodsOfYear: Periods,
): boolean {
  const [fewest, most] = periodsOfYear;
  const width = figure.high.minus(figure.low);
  const unit = width.gt(0) ? width : 1;
  return (
    figure.value.plus(unit).times(most).gt(total.low) &&
    figure.value.minus(unit).times(fewest).lt(total.high)
  );
}

const WRONG_EACH: Localized = {
  zh: '正文“{count}”“{total}”，算不出“{average}”。',
  en: 'The text says “{count}” and “{total}”, of which the average is not “{average}”.',
};
const WRONG: Localized = {
  zh: '正文“{total}”，按全年平均算不出“{average}”。',
  en: 'The text says “{total}”, of which the average over the year is not “{average}”.',
};

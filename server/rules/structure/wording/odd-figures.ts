import { say, type Localized, type Message } from '../../../language/message.js';
import { Characters } from '../../../report/text/characters.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue, DIGITS } from '../../cue.js';
import { isRunningText, matchesNear } from '../../running-text.js';

/** A figure that cannot be right as it is written. */
export interface OddFigure {
  readonly span: Span;
  readonly message: Message;
}

/** A way of writing no figure has. */
interface Oddity {
  readonly cue: Cue;
  /** How far before the cue a match may begin. */
  readonly reach: number;
  /** A figure of things that are counted one by one, behind a word. */
  readonly pattern: RegExp;
  /** What is printed so and is no slip, up to the figure or as the figure. */
  readonly right: RegExp;
  /** What is a way of writing figures, and no slip, where a report does so throughout. */
  readonly habit?: RegExp;
  readonly says: Localized;
}

/** A year in the brackets of a document number with letters in it: 〔20l9〕, 〔2O21〕. */
const letteredYear =
  /2(?<=[〔［[【]2)[0oO](?:[lI]\d|\d[lIoO]|[lI]{2})(?=[〕］\]】]\d{1,4}号)|2(?<=[〔［[【]2)[oO]\d\d(?=[〕］\]】]\d{1,4}号)/uy;
/** A letter with a digit or a letter before it. */
const lettered = {
  cue: new Cue([`${DIGITS}oOlI`, 'oOlI']),
  reach: 2,
  begins: new Characters('2'),
};

/** All of them begin with a digit. */
const begins = new Characters(DIGITS);

const oddities: readonly Oddity[] = [
  {
    cue: new Cue([DIGITS, ',', DIGITS]),
    reach: 12,
    pattern: /(?<=[\u4e00-\u9fff])\d{1,3}(?:,\d{1,3}){1,3}(?=[条件篇份期场次])/uy,
    right:
      /(?:[第至到和与、号]|意见|建议|要求|条款|(?:分别|依次|[各、和与及])[^，。；]{0,20})\d[\d,]*$|(?<![\d,])\d{1,3}(?:,\d{3})+$/u,
    says: {
      zh: '“{figure}”的千分位逗号位置不对。',
      en: 'The commas of “{figure}” do not part its thousands.',
    },
  },
  {
    cue: new Cue([DIGITS, 'OoＯ']),
    reach: 12,
    pattern: /(?<=[\u4e00-\u9fff])\d{1,6}[OoＯ]\d{0,6}(?=[条件篇份期场次个项人])/uy,
    right: /[第款型号]\d[\dOoＯ]*$/u,
    says: {
      zh: '“{figure}”里把数字0写成了字母。',
      en: 'A letter stands for a zero in “{figure}”.',
    },
  },
  {
    cue: new Cue([DIGITS, ' ', DIGITS]),
    reach: 6,
    pattern: /(?<=[\u4e00-\u9fff])\d{1,4} \d{1,4}(?=[条件篇份](?![条件篇份]))/uy,
    right: /[第表图附注]\d+ \d+$|20\d\d \d+$/u,
    // 8 914条: thousands parted as the standard on figures, GB/T 15835, allows.
    habit: /^[1-9]\d{0,2} \d{3}$/u,
    says: { zh: '“{figure}”的数字之间多了空格。', en: 'A space stands within “{figure}”.' },
  },
  {
    cue: new Cue([DIGITS, '.', DIGITS]),
    reach: 8,
    pattern: /(?<=[\u4e00-\u9fff])\d{1,8}\.\d{1,4}(?=[条件篇份](?![款目例线/／计]|的?标准))/uy,
    right:
      /(?:第|(?:[均每约近率倍比折按]|[单月]日?|[万千百](?:人|户|客户|用户|居民)|标准|相当)[^，。；]{0,12})\d[\d.]*$/u,
    says: {
      zh: '“{figure}”：按件、按条计的数不会有小数。',
      en: '“{figure}”: what is counted has no decimals.',
    },
  },
];

/** The figures of the running text that cannot be right as they are written. */
export function oddFigures(report: Report): readonly OddFigure[] {
  const found: OddFigure[] = [];
  for (const { cue, reach, pattern, right, habit, says } of oddities) {
    const matches = [...matchesNear(report, pattern, { cue, reach, begins })];
    if (matches.length > 1 && habit && matches.every(({ text }) => habit.test(text))) continue;
    for (const { span, text } of matches) {
      const before = report.text.slice(Math.max(0, span.start - longestWords), span.end);
      if (right.test(before) || !isRunningText(report, span)) continue;
      found.push({ span, message: say(says, { figure: text }) });
    }
  }
  for (const { span, text } of matchesNear(report, letteredYear, lettered)) {
    if (!isRunningText(report, span)) continue;
    found.push({ span, message: say(LETTERED, { figure: text }) });
  }
  return found;
}

const LETTERED: Localized = {
  zh: '文号的年份“{figure}”里把数字写成了字母。',
  en: 'Letters stand for digits in the year “{figure}” of a document number.',
};

/** What makes a figure right stands no further before its end. */
const longestWords = 24;

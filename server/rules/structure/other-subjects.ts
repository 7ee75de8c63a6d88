import { areTwoUnits, isUnitName } from '../../facts/unit-kind.js';
import type { Report } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import { Cue } from '../cue.js';
import { isRunningText } from '../running-text.js';
import { statementStart } from '../statements.js';

/** What only the reporting unit says of itself: where it stands, and who it says it of. */
interface SelfWords {
  /** A word of it. */
  readonly cue: Cue;
  /** The sentence that has the cue, from its start; its first group is the subject. */
  readonly sentence: RegExp;
}

/** What is to be done, and by whom; whoever goes on with 我局 has spoken of another before. */
const plan =
  /^(?:下一步|今后)[，,：:]?([\u4e00-\u9fff]{2,24}?(?:人民政府|街道办事处|委员会|局))(?:将|继续)(?![^。；;\n]{0,80}[我本])[^。；;\n]{0,40}公开/u;

/** 东湖街道党工委 is the street's. */
const selfWords: readonly SelfWords[] = [
  {
    cue: new Cue(['理', '费']),
    sentence:
      /^(?:20\d\d(?:年度|年)[，,]?)?([\u4e00-\u9fff]{2,24}?(?:人民政府|街道办事处|委员会|局))(?:20\d\d年度?)?[均也]?(?:未|没有)(?:发生|产生)?(?:收取|向)/u,
  },
  {
    cue: new Cue(['高', '度', '重']),
    sentence:
      /^(?:20\d\d(?:年度|年)[，,]?)?([\u4e00-\u9fff]{2,24}?(?:人民政府|街道办事处|街道(?=党工委)|委员会|局))(?:党工委|党委|党组)?高度重视[^，,。；;]{0,10}公开/u,
  },
  { cue: new Cue(['下', '一', '步']), sentence: plan },
  { cue: new Cue(['今', '后']), sentence: plan },
];

/** Units other than the report's own that sentences have as their subject which only its own unit can have. */
export function otherSubjects(report: Report, own: string): readonly Span[] {
  const { text } = report;
  const found: Span[] = [];
  for (const { cue, sentence } of selfWords) {
    for (const at of cue.placesIn(report)) {
      const start = firstWord(text, at);
      const name = sentence.exec(text.slice(start, at + longest))?.[1];
      if (name === undefined || !isUnitName(name) || !areTwoUnits(own, name)) continue;
      const from = text.indexOf(name, start);
      const span = { start: from, end: from + name.length };
      if (found.every((each) => each.start !== from) && isRunningText(report, span)) {
        found.push(span);
      }
    }
  }
  return found;
}

/** No sentence of this kind has its cue further in, or says more that counts. */
const longest = 120;

/** Where the words begin that a place stands in. */
function firstWord(text: string, at: number): number {
  let start = statementStart(text, at, longest);
  while (start < at && ' \t\u3000'.includes(text.charAt(start))) start++;
  return start;
}

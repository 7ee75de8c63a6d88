import { areTwoUnits, isUnitName } from '../../../facts/other-reports/unit-kind.js';
import { lineStartAt } from '../../../report/text/lines.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue, DIGITS } from '../../cue.js';
import { isRunningText } from '../../running-text.js';
import { statementStart } from '../../statements.js';
import { tellsOfNewName } from './stated-units.js';

/** What only the reporting unit says of itself: where it stands, and who it says it of. */
interface SelfWords {
  /** A word of it. */
  readonly cue: Cue;
  /** The sentence that has the cue, from its start; its first group is the subject. */
  readonly sentence: RegExp;
}

/** What is to be done, and by whom; whoever goes on with 我局 has spoken of another before. */
const plan =
  /^(?:下一步|今后)[，,：:]?([\u4e00-\u9fff]{2,24}?(?:人民政府|街道办事处|委员会|局))(?:将|继续)(?![^。；;\n\r]{0,80}[我本])[^。；;\n\r]{0,40}公开/u;

/** 高度重视, 下一步, 今后. */
const highCue = new Cue(['高', '度', '重']);
const nextCue = new Cue(['下', '一', '步']);
const laterCue = new Cue(['今', '后']);

/** A place alone goes on, whatever it is with. */
const planOfPlace =
  /^(?:下一步|今后)[，,：:]?([\u4e00-\u9fff]{2,8}?[县镇乡])(?:将|继续)(?![^。；;\n\r]{0,80}[我本])[^。；;\n\r]{0,40}公开/u;

/** `2023年，云麓市林业局认真贯彻落实…条例`: how the overview begins. */
const opening =
  /^20\d\d年度?[，,]?([\u4e00-\u9fff]{2,24}?(?:人民政府|街道办事处|委员会|[局厅县镇乡]))(?:党工委|党委|党组)?(?:认真|深入|全面|严格|坚持|始终|切实|积极|紧紧|持续|扎实)[^。；;]{0,80}(?:条例|政务公开|信息公开)/u;

/** 东湖街道党工委 is the street's. */
const selfWords: readonly SelfWords[] = [
  {
    cue: new Cue(['理', '费']),
    sentence:
      /^(?:(?:20\d\d|本)(?:年度|年)[，,]?)?([\u4e00-\u9fff]{2,24}?(?:人民政府|街道办事处|委员会|[局县镇乡]))(?:(?:20\d\d|本)年度?)?[均也]?(?:未|没有)(?:发生|产生)?(?:收取|向)/u,
  },
  {
    cue: highCue,
    sentence:
      /^(?:20\d\d(?:年度|年)[，,]?)?([\u4e00-\u9fff]{2,24}?(?:人民政府|街道办事处|街道(?=党工委)|委员会|局|[镇乡](?=党委)))(?:党工委|党委|党组)?(?:、?[镇乡]?政府)?高度重视[^，,。；;]{0,10}公开/u,
  },
  ...[plan, planOfPlace].flatMap((sentence) => [
    { cue: nextCue, sentence },
    { cue: laterCue, sentence },
  ]),
  { cue: new Cue([DIGITS, '年']), sentence: opening },
];

/** Units other than the report's own that sentences have as their subject which only its own unit can have. */
export function otherSubjects(report: Report, own: string): readonly Span[] {
  const { text } = report;
  const found: Span[] = [...townsOfStreet(report, own)];
  for (const { cue, sentence } of selfWords) {
    for (const at of cue.placesIn(report)) {
      const start = firstWord(text, at);
      const name = sentence.exec(text.slice(start, at + longest))?.[1];
      if (name === undefined || !isUnitName(name) || !areTwoUnits(own, name)) continue;
      if (isBeside(text, name, start)) continue;
      const from = text.indexOf(name, start);
      const span = { start: from, end: from + name.length };
      if (found.every((each) => each.start !== from) && isRunningText(report, span)) {
        found.push(span);
      }
    }
  }
  return found;
}

/** `与白石镇联合公布；白石镇党委高度重视…`: a unit that the paragraph has named beside its own. */
function isBeside(text: string, name: string, start: number): boolean {
  const before = text.slice(lineStartAt(text, start, longest), start);
  const at = before.indexOf(name);
  return at > 0 && '与和同向'.includes(before.charAt(at - 1));
}

/** `镇党委、镇政府高度重视…公开`, where the unit is a street. */
function townsOfStreet(report: Report, own: string): readonly Span[] {
  if (!/街道(?:办事处)?$/u.test(own) || /[镇乡]/u.test(own) || tellsOfNewName(report)) return [];
  return highCue.placesIn(report).flatMap((at) => {
    const start = firstWord(report.text, at);
    const said = town.exec(report.text.slice(start, at + longest));
    if (said === null) return [];
    const from = start + said[0].indexOf(said[1] ?? '');
    const span = { start: from, end: from + '镇党委'.length };
    return isRunningText(report, span) ? [span] : [];
  });
}

/** The committee of a town, its year or nothing before it. */
const town =
  /^(?:20\d\d年度?[，,]?)?([镇乡]党委)(?:[、和]?[镇乡]?政府)?(?:班子|领导)?高度重视[^，,。；;]{0,10}公开/u;

/** No sentence of this kind has its cue further in, or says more that counts. */
const longest = 120;

/** Where the words begin that a place stands in. */
function firstWord(text: string, at: number): number {
  let start = statementStart(text, at, longest);
  while (start < at && ' \t\u3000'.includes(text.charAt(start))) start++;
  return start;
}

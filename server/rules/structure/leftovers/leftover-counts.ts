import { lineStartAt } from '../../../report/text/lines.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue } from '../../cue.js';
import { isRunningText } from '../../running-text.js';
import { statementStart } from '../../statements.js';
import { EMPTY, NUMBERLESS, PLACEHOLDER, type Leftover } from './leftover.js';

/** Counts in sentences whose number was never filled in: 申请（）件, 申请***件, 占 %. */
export const leftoverCounts: readonly Leftover[] = [
  {
    // 件 behind a gap, after what is counted by it: a word that a line's end broke in two has nothing before its gap.
    pattern:
      /(?:申请|受理|收到|接到|办结|办理|答复|回复|公开|发布|发放|文件|信息)[ \u3000\u00a0]{1,8}[件份篇](?=[,，。；;、)）])/gu,
    message: NUMBERLESS,
    cue: new Cue([' \u3000\u00a0', '件份篇', ',，。；;、)）']),
    holds: isRunningText,
  },
  {
    pattern:
      /(?:(?:[,，、；;]|其中)占(?:比为?|总数的)?|率[为达]到?|增长|下降|上升)[ \u3000\u00a0]{0,8}[%％](?=[,，。；;])/gu,
    message: NUMBERLESS,
    cue: new Cue(['占比为的达到长降升 \u3000\u00a0', '%％', ',，。；;']),
    holds: isRunningText,
  },
  {
    // 培训人次，发放资料份，开展检查    次: a unit right behind what is counted, or behind a gap.
    pattern:
      /(?:(?:培训|参训|接待|访问量|浏览量|阅读量)(?:人次|万人次|万次)|粉丝(?:数|量)?(?:达|为)?(?:万?人|万)|(?:会议|培训|检查|发布会|访谈|活动|讲座|督查)[ \u3000\u00a0]{2,8}[次场期]|(?:权重|比例|比重)[为达占][ \u3000\u00a0]{0,8}[%％])(?=[,，。；;、])/gu,
    message: NUMBERLESS,
    cue: new Cue(
      ['训待量', '人万', '次人'],
      ['丝数量达为', '人万', '人万,，。；;、'],
      [' \u3000\u00a0', '次场期', ',，。；;、'],
      ['为达占 \u3000\u00a0', '%％', ',，。；;、'],
    ),
    holds: (report, span) => isRunningText(report, span) && !isCountedAbove(report, span),
  },
  {
    // `[公开指南]()` is a link to nowhere.
    pattern:
      /(?<!\])(?:（[ \u3000\u00a0]{0,8}）|\([ \u3000\u00a0]{0,8}\))(?=[件条份篇场年月日万元%％]|[个次期人][,，。；;、]|人次)/gu,
    message: PLACEHOLDER,
    cue: new Cue(['(（ \u3000\u00a0', ')）', '件条份篇场年月日万元%％个次期人']),
    holds: isRunningText,
  },
  {
    pattern:
      /(?<![一二三四五六七八九十百千万亿〇零○◯\d])(?:[○◯]{2,6}(?=[件条份篇场](?!例)|[次期个][,，。；;、])|〇{2,6}(?=[件条份篇场局厅](?!例)|[次期个][,，。；;、]))/gu,
    message: PLACEHOLDER,
    cue: new Cue(['○◯〇', '○◯〇']),
    holds: isRunningText,
  },
  {
    pattern:
      /(?<=[\p{Script=Han} ])\*{2,6}(?=[件条份篇场次期个][,，。；;、均]|%[,，。；;]|人次|万?元)/gu,
    message: PLACEHOLDER,
    cue: new Cue(['*', '*', '件条份篇场次期个%人万元']),
    holds: (report, span) => isRunningText(report, span) && isNoEmphasis(report, span),
  },
  {
    // One letter or mark in the place of a number; 第N条 is any article, 跑N次 no count.
    pattern:
      /(?<=\p{Script=Han})(?<!第)(?:[NＮnXＸx?？]|…{1,4}|\.{3,6})[件条份篇场](?=[,，。；;])/gu,
    message: PLACEHOLDER,
    cue: new Cue(['NＮnXＸx?？….', '件条份篇场', ',，。；;']),
    holds: (report, span) => isRunningText(report, span) && !isElided(report, span),
  },
  {
    // Officials are named; 张×× and ×× alone may stand for citizens.
    pattern:
      /(?<=局长|主任|书记|县长|区长|市长|镇长|乡长|组长|股长|科长|处长|所长|站长)[XxＸ×○*]{2,3}(?=任|担任|同志|为(?:组长|副组长|责任人)|分管)/gu,
    message: PLACEHOLDER,
    cue: new Cue(['长任记', 'XxＸ×○*', 'XxＸ×○*']),
    holds: isRunningText,
  },
  {
    // `电话：，`: what follows on the next line may belong to it.
    pattern:
      /(?<=[（(，,；;、。\n\r]|^)(?:联系|通[讯信]|办公)?(?:电话|传真|地址|邮编|邮政编码|电子邮[箱件]|邮箱)[:：](?=[ \u3000]{0,4}[,，；;。])/gu,
    message: EMPTY,
    cue: new Cue(['话真址编码箱件', ':：', ' \u3000,，；;。']),
    holds: isRunningText,
  },
];

/** `1200余参加培训人次`, `分别为培训人次、…`: the number stands before, or columns are named. */
function isCountedAbove({ text }: Report, { start, end }: Span): boolean {
  const said = text.slice(statementStart(text, start, 40), start);
  return (
    /\d[^，,。；;]{0,8}$|[、和及与]$|分别|包括|按照|统计/u.test(said) ||
    text.slice(end).startsWith('、')
  );
}

/** Asterisks that open no emphasis and close none: no other stands before them on the line, but for a bullet. */
function isNoEmphasis({ text }: Report, { start }: Span): boolean {
  const before = text.slice(lineStartAt(text, start, 200), start);
  return !/(?!^\s*\*\s)\*/u.test(before);
}

/** `《条例》第二十……条`: the number of an article is left out, or the words of a quotation. */
function isElided({ text }: Report, { start }: Span): boolean {
  const said = text.slice(statementStart(text, start, 60), start);
  return /[“"‘《第]|[一二三四五六七八九十百]$/u.test(said);
}

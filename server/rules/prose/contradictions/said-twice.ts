import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import type { Quantity } from '../../../facts/prose/reading.js';
import { say } from '../../../language/message.js';
import { lineStartAt } from '../../../report/text/lines.js';
import type { Report, Section } from '../../../report/report.js';
import { encloses } from '../../../report/span.js';
import { quotable } from '../../evidence.js';
import type { RuleContext, Tell } from '../../rule.js';
import { certainYear } from '../../structure/dates/report-year.js';

/** Tells the second of two sentences that say the same of the whole year in the same words, with another figure. */
export function findSaidTwice({ report, prose }: RuleContext, tell: Tell): void {
  const year = certainYear(report);
  if (year === undefined) return;
  const said = new Map<string, Said[]>();
  for (const quantity of prose.quantities) {
    // What has a meaning is compared by it, and with the tables.
    if (quantity.meaning !== undefined) continue;
    const one = readSaid(report, quantity, year);
    if (one === undefined) continue;
    const others = said.get(one.key);
    const other = others?.find((each) => isOfSameWhole(each, one));
    if (other === undefined) said.set(one.key, [...(others ?? []), one]);
    else if (!other.quantity.figure.value.eq(quantity.figure.value) && areOneKind(other, one)) {
      tellBoth(other, one, tell);
    }
  }
}

/** A sentence that begins with what was done all year, and how often. */
interface Said {
  readonly quantity: Quantity;
  /** What was done, with its unit of counting, words that make no difference left out. */
  readonly key: string;
  readonly printed: string;
  /** 全县, 我局; empty where the sentence names nobody. */
  readonly who: string;
}

/** `2023年,全县共主动公开政府信息`, `我局全年举办政务公开培训`: when, who, what. */
const opening =
  /^(?:(20\d\d)年度?[,，]?|(全年|本年度?|年内)[,，]?)?([全我本](?:[省市州县区镇乡局委办]|街道|机关|单位))?(全年|本年度?)?(?:[共均]计?|累计|总共)?([\u4e00-\u5ea5\u5ea7-\u9fff“”][\u4e00-\u9fff“”]{3,23})$/u;

/** No longer sentence matches it: 年度 with its year, a unit, 本年度, a verb of four and what was done. */
const longestOpening = 50;

function readSaid(report: Report, quantity: Quantity, year: number): Said | undefined {
  const { sentence, unit } = quantity;
  const { text } = report;
  // Few figures stand so near the beginning of their sentence.
  if (quantity.span.start - sentence.start > longestOpening) return undefined;
  const end = endOfSaid(text, quantity);
  const opened = end === undefined ? undefined : readOpening(text, quantity, year);
  if (unit === undefined || opened === undefined) return undefined;
  const { who, what } = opened;
  // A named account is the same one wherever it is named.
  const isNamed = who !== '' || what.includes('“');
  const before = lineBefore(report, quantity);
  // Without a subject, a sentence speaks of what the one before speaks of.
  if (!isNamed && before !== '' && (!ofItself.test(what) || mayNameAnother(report, before))) {
    return undefined;
  }
  if (headingsOver(report.sections, sentence.start).some(isNarrow)) return undefined;
  if (leadsIn.test(before)) return undefined;
  return {
    quantity,
    key: `${plain(what)} ${unit}`,
    printed: quotable(text.slice(sentence.start, end)),
    who: who.replace(/^[我本]/u, '我'),
  };
}

/** Where a plain count and its unit end, with nothing behind them in their clause; undefined for any other figure. */
function endOfSaid(text: string, quantity: Quantity): number | undefined {
  const { span, unit, approximation, figure } = quantity;
  if (approximation !== 'exact' || unit === undefined || unit.endsWith('%')) return undefined;
  const end = span.end + unit.length;
  const isBare = text.startsWith(unit, span.end) && endsSaid.test(text.slice(end, end + 1));
  return isBare && figure.low.eq(figure.high) ? end : undefined;
}

const endsSaid = /^[,，。；;\s]?$/u;

/** Who did what, where all that stands before a figure in its sentence says so, and that it was all year. */
function readOpening(
  text: string,
  { span, sentence }: Quantity,
  year: number,
): { readonly who: string; readonly what: string } | undefined {
  const found = opening.exec(wordsIn(text, sentence.start, span.start));
  if (found === null) return undefined;
  const [, printedYear = '', when = '', who = '', laterWhen = '', what = ''] = found;
  const isOfYear = printedYear === '' ? when + laterWhen !== '' : Number(printedYear) === year;
  return isOfYear ? { who, what } : undefined;
}

/** Words for the same deed become one, and those go that say nothing of what is counted. */
function plain(what: string): string {
  return what
    .replaceAll(/通过各(?:类|种)?渠道|政府(?=信息)|材料|业务|各[类种]|共/gu, '')
    .replace(/^(?:组织)?(?:召开|举办|举行|开展|组织)/u, '办')
    .replaceAll(/发布|推送/gu, '发');
}

/** 全县 and 我局 need not be the same whole. */
function isOfSameWhole(one: Said, other: Said): boolean {
  return one.who === other.who || one.who === '' || other.who === '';
}

/** 公开信息 may be more than 公开政府信息; digits in another order are a slip all the same. */
function areOneKind(one: Said, other: Said): boolean {
  const [first, second] = [one, other].map(({ printed }) => printed.includes('政府信息'));
  return first === second || digitsOf(one) === digitsOf(other);
}

function digitsOf({ quantity }: Said): string {
  return Array.from(quantity.figure.value.toFixed()).sort().join('');
}

/** What stands before a sentence on its line, as far as it matters. */
function lineBefore({ text }: Report, { sentence: { start } }: Quantity): string {
  return text.slice(lineStartAt(text, start, longestLine), start).trim();
}

const longestLine = 600;

/** What is the same wherever it is said; 培训 and 宣传 are of what the sentences around them are about. */
const ofItself =
  /政府信息|信息公开|公开信息|政务公开|政策解读|解读(?:材料|稿件)|新闻发布会|在线访谈|公报|规范性文件|热点|舆情/u;

/** Whether what is said after these words may be of an office, a channel or a subject they name. */
function mayNameAnother({ organization }: Report, before: string): boolean {
  return narrowing.test(before.replaceAll(organization?.value ?? '\n', ''));
}

/** `网站方面。`, `公开情况：`. */
const leadsIn = /[:：]$|(?:^|[。；;])[^。；;]{0,14}(?:方面|情况|公开)?[。；;]$|方面/u;
const narrowing =
  /局|镇|乡(?!村)|街道|(?<!为)中心(?!工作|任务|大局)|医院|学校|公司|网站|公众号|微信|微博|抖音|新媒体|栏目/u;

function isNarrow({ level, heading }: Section): boolean {
  if (level === 1) return false;
  return level === 3 || !general.test(heading.title);
}

/** Headings under which a unit reports on all it did. */
const general =
  /^(?:强化|加强|抓好|做好|深化|推进)?(?:政府信息)?(?:主动公开|依申请公开|信息管理|资源管理|管理|平台建设|监督保障|总体|概述|概况)(?:政府信息)?(?:工作)?(?:情况)?[。：:]?$/u;

function headingsOver(sections: readonly Section[], at: number): readonly Section[] {
  const inside = sections.find(({ span }) => encloses(span, { start: at, end: at }));
  return inside === undefined ? [] : [inside, ...headingsOver(inside.sections, at)];
}

function tellBoth(first: Said, second: Said, tell: Tell): void {
  const { span } = second.quantity;
  tell({
    span,
    message: say(
      {
        zh: '正文一处说“{first}”，一处说“{second}”。',
        en: 'The text says “{first}” in one place and “{second}” in another.',
      },
      { first: first.printed, second: second.printed },
    ),
    evidence: [
      {
        role: 'mention',
        span: first.quantity.span,
        text: say({ zh: '“{first}”', en: '“{first}”' }, { first: first.printed }),
        value: first.quantity.figure.value.toFixed(),
      },
    ],
  });
}

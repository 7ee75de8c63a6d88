import { say } from '../../../language/message.js';
import { trimSpan } from '../../../report/text/lines.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue, DIGITS } from '../../cue.js';
import type { Tell } from '../../rule.js';
import { isRunningText, sentencesIn, textOf } from '../../running-text.js';
import { certainYear } from '../../structure/dates/report-year.js';

/** Tells each sentence by which a fee was charged, where another says that none was. */
export function findFeesBothWays(report: Report, tell: Tell): void {
  // Hardly any report charges one.
  if (!chargedCue.placesIn(report).some((at) => isCharge(report.text, at))) return;
  const year = certainYear(report);
  const clauses = clausesOnFees(report).filter(({ text }) => !isOfOtherYear(text, year));
  const none = clauses.find(({ text }) => deniesAll(text));
  if (none === undefined) return;
  for (const { span, text } of clauses) {
    const said = charged.exec(text);
    if (said === null || notThisCharge.test(text)) continue;
    const [, amount = said[2]] = said;
    if (amount !== undefined && Number(amount.replaceAll(',', '')) === 0) continue;
    const denial = none.text;
    tell({
      span,
      message: say(
        {
          zh: '正文一处说“{said}”，一处说“{denial}”。',
          en: 'The text says “{said}” here and “{denial}” elsewhere.',
        },
        { said: text, denial },
      ),
      evidence: [
        {
          role: 'mention',
          span: none.span,
          text: say({ zh: '“{denial}”', en: '“{denial}”' }, { denial }),
          value: undefined,
        },
      ],
    });
  }
}

interface Clause {
  readonly span: Span;
  readonly text: string;
}

/** The sentences on fees, and what a ； parts of one. */
function clausesOnFees(report: Report): readonly Clause[] {
  const found: Clause[] = [];
  for (const sentence of sentencesIn(report, { start: 0, end: report.text.length })) {
    let { start } = sentence;
    for (const part of textOf(report, sentence).split(/[。；;]/u)) {
      const span = trimSpan(report.text, { start, end: start + part.length });
      start += part.length + 1;
      if (part.includes('费') && isRunningText(report, span)) {
        found.push({ span, text: textOf(report, span) });
      }
    }
  }
  return found;
}

const fee = String.raw`(?:信息(?:公开)?处理费|检索|依申请公开[^，,]{0,8}费用)`;

const denied = new RegExp(
  String.raw`(?:未|没有|无)(?:向申请人|发生|产生|涉及)?(?:收取|收缴)(?:过|任何|政府|依申请公开|信息公开|的)*${fee}|${fee}[^，,]{0,10}(?:未|没有)收取`,
  'u',
);

/** What is said of some, of part of the year or of another unit denies no charge. */
const notOfAll =
  /[除外如若]|部分|其中|窗口|下属|所属|直属|本级|本部|机关本身|季度|\d月|上半年|下半年|此前|之前|目前|截[至止]|往年|上年|去年|以前|对(?!外)|标准/u;

function deniesAll(text: string): boolean {
  const found = denied.exec(text);
  if (found === null) return false;
  // 按照《政府信息公开信息处理费管理办法》 stands before it as a rule.
  return !notOfAll.test(
    text.replaceAll(/《[^《》]{0,60}》/gu, '').split(/没有其他|无其他/u)[0] ?? '',
  );
}

/** `收取信息处理费1200元`, `信息处理费收入1200元`, `对3名申请人收取了信息处理费`. */
const charged =
  /(?:收取|计收|实收|收缴)了?(?:政府信息公开|信息公开)?(?:信息(?:公开)?处理费|检索费)[^\d。；，,每]{0,12}(?:\d+件，(?:共计|合计))?(\d[\d,.]*)万?元(?!\s?[/／])|信息处理费(?:收入|共计|合计)(\d[\d,.]*)万?元|对\d+[名件位个][^，,。；]{0,12}收取了信息处理费/u;

/** The end of an amount, 取了信息处理费. */
const chargedCue = new Cue([`${DIGITS},.万`, '元'], ['取', '了', '信']);

/** Whether a charge may stand around a place of its cue: none is told in more words. */
function isCharge(text: string, at: number): boolean {
  return charged.test(text.slice(Math.max(0, at - 100), at + 10));
}

const notThisCharge =
  /[未不无应拟将若如可每]|没有|标准|减免|免收|免除|退还|退回|上年|去年|往年|历年|下属|所属|直属|行政事业性/u;

function isOfOtherYear(text: string, year: number | undefined): boolean {
  const years = text.replaceAll(/《[^《》]{0,60}》|〔20\d\d〕/gu, '').match(/20\d\d(?=年)/gu) ?? [];
  return years.some((printed) => Number(printed) !== year);
}

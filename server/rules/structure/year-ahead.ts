import type { Report } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import { placesOfYear } from './report-year.js';
import { isInDocumentTitle, isRunningText } from '../running-text.js';
import { statementEnd } from '../statements.js';

/**
 * The years of sentences that count or deny what came in, or was made public, in the year after the report's: that
 * year had hardly begun when the report was written. Plans, and what is said of single months, are none.
 */
export function yearsAhead(report: Report, year: number): readonly Span[] {
  const { text } = report;
  const from = report.sections[0]?.span.start ?? text.length;
  const found: Span[] = [];
  for (const at of placesOfYear(report, year + 1, { start: from, end: text.length })) {
    const span = { start: at, end: at + 4 };
    if (!beginsClause(text, at)) continue;
    const said = text.slice(at, statementEnd(text, at, longestWork));
    if (!work.test(said) || plan.test(said)) continue;
    if (isRunningText(report, span) && !isInDocumentTitle(report, span)) found.push(span);
  }
  return found;
}

function beginsClause(text: string, at: number): boolean {
  return at === 0 || /[\s。，,；;：:）)、.．]/u.test(text.charAt(at - 1));
}

const longestWork = 60;

/** `2024年，我局无依申请公开事项`, `2024年度全局共收到申请12件`. */
const work =
  /^20\d\d年度?[,，]?\s?(?:[我本全](?:街道|[省市州盟县区旗镇乡局厅委办院处部中机单])[关位心]?)?(?:[共均也]|累计)?(?:(?:没有|无|未(?:收到|接到|接收|受理|发生|出现|产生|有))[^,，。；;\d]{0,8}(?:依申请|信息公开|申请|复议|诉讼)|(?:新?收到|受理|主动公开)[^,，。；;\d]{0,16}\d)/u;

/** What is still to be done. */
const plan = /将|拟|计划|力争|争取|确保|目标|不少于|不低于|达到|以上/u;

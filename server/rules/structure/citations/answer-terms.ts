import type { Report, Section } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue } from '../../cue.js';
import { isInDocumentTitle, isRunningText, matchesNear } from '../../running-text.js';
import { statementEnd, statementStart } from '../../statements.js';

/**
 * Since 15 May 2019 the time for an answer, and by how much it may be made longer, is twenty working days; 2020 is the
 * first year all of which was under it.
 */
export const answerTerm = { firstYear: 2020, days: '20' };

/** `收到申请之日起15个工作日内答复`, `延长答复期限不超过15个工作日`; a third party has fifteen to say what it thinks. */
const formerTerm =
  /(?:(?<=(?:收到|受理|接到)(?:公民|群众|申请人)?(?:政府)?(?:信息公开)?申请(?:之日)?起?的?)(?:15|十五)(?=个工作日(?:之?内)?(?:必须|及时|按时|予以|作出|给予|进行|书面){0,2}答复)|(?<=延长[^，,。；;]{0,12}[，,]?[^，,。；;]{0,8}(?:不得?超过|最长))(?:15|十五)(?=个工作日))/uy;
const cue = new Cue(['5五', '个', '工']);

/** The terms of the 条例 before 2019 that a report says it keeps to; who is faster than he must be says so. */
export function formerTerms(report: Report): readonly Span[] {
  const { text } = report;
  return matchesNear(report, formerTerm, { cue, reach: 1 })
    .map(({ span }) => span)
    .filter((span) => {
      const start = statementStart(text, span.start, longest);
      const said = text.slice(start, statementEnd(text, span.end, longest));
      if (besideLaw.test(said) || !ofLaw.test(said) || ofOthers.test(said)) return false;
      const begun = innermostStart(report.sections, span.start);
      const before = text.slice(Math.max(begun, span.start - nearby), start);
      if (!ofDisclosure.test(said) && !ofRequests.test(before)) return false;
      return isRunningText(report, span) && !isInDocumentTitle(report, span);
    });
}

/** Where the innermost part begins that a place stands in, with its heading. */
function innermostStart(sections: readonly Section[], at: number): number {
  const inside = sections.find(({ span }) => span.start <= at && at < span.end);
  return inside === undefined
    ? 0
    : Math.max(inside.span.start, innermostStart(inside.sections, at));
}

const longest = 120;
/** What tells that a term is the law's; a unit may set itself a shorter one. */
const ofLaw = /规定|法定|条例|依法|应当|严格|延长/u;
/** Terms of other laws, and such as an office sets for its own. */
const ofOthers =
  /许可|审[批核查]|举报|投诉|信访|接访|接待日|复议|诉讼|调查|检查|热线|工单|建议|提案|留言|退[税费]|服务事项|行政裁决|更正|补正|内部|内控|[科股处]室|承办|转办|责任单位/u;
/** What tells that the requests are such for information: a word of the sentence, or one before it. */
const ofDisclosure = /信息公开|条例|依申请/u;
const ofRequests = /依申请公开|信息公开申请/u;
const nearby = 300;
/** What tells that it is none of now: a term that was, that the unit goes below, or that a third party has. */
const besideLaw =
  /压缩|缩短|压减|提[速前]|承诺|优于|力争|平均|20|二十|原[来有定]?|以前|修[订改]|旧|第三方|征求|意见|基础上/u;

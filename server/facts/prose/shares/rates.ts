import type { Report } from '../../../report/report.js';
import { isEmptyBetween } from '../figures/labels.js';
import { readersOf } from '../meanings/meaning-readers.js';
import { requestAtom } from '../words/naming.js';
import type { TextFigures } from '../figures/text-figures.js';
import type { Quantity, Rate } from '../reading.js';

/**
 * Finds the rates of a text that are rates of the form's own figures, 办结率, 按时办结率, 维持率, 纠错率, and those of any
 * kind that can be no more than 100%.
 */
export function findRates(report: Report, { sightings, roles }: TextFigures): readonly Rate[] {
  const rates: Rate[] = [];
  for (let at = roles.indexOf('rate'); at !== -1; at = roles.indexOf('rate', at + 1)) {
    const sighting = sightings[at];
    if (sighting?.quantity.unit !== '%') continue;
    const rate = readRate(report, sighting.quantity);
    if (rate !== undefined) rates.push(rate);
  }
  return rates;
}

function readRate(report: Report, percentage: Quantity): Rate | undefined {
  const { clause, span } = percentage;
  const words = report.text.slice(Math.max(clause.start, span.start - longest), span.start);
  const said = ofForm.exec(words);
  const [, name = '', kind = ''] = said ?? [];
  if (said === null || words.length === longest) {
    return bounded.test(words) ? { percentage, kind: 'bounded', subject: undefined } : undefined;
  }
  const before = words.slice(0, said.index).replace(beside, '');
  const isDispute = /维持|纠/u.test(kind);
  const subject = subjects.find(([, pattern]) => pattern.test(before))?.[0];
  const isOfHeading =
    before === '' &&
    !isDispute &&
    isEmptyBetween(report.text, percentage.sentence.start, clause.start) &&
    (readersOf(report).headings.above(span.start).atoms & requestAtom) !== 0;
  if (before !== '' && subject === undefined) return { percentage, kind: 'bounded', subject };
  return {
    percentage,
    kind: kind === '维持' ? 'upheld' : isDispute ? 'corrected' : name === '' ? 'closed' : 'onTime',
    subject: subject ?? (isOfHeading ? 'requests' : 'before'),
  };
}

/** A clause that says a rate is short. */
const longest = 40;

/** `按时办结率达`, right before the figure. */
const ofForm =
  /((?:按[时期]|及时|如期|限时|按法定[时期]限)?)(办结|答复|办复|办理|被?纠[错正]|维持)率(?:[为是达]|达到)?\s?$/u;

/** What cannot be more than all of it; a plan may be overfulfilled, and more may come than were expected. */
const bounded =
  /(?:办结|答复|办复|办理|回复|公开|满意|好评|维持|纠[错正]|败诉|胜诉|及时|准确|正确|合格|整改|反馈|知晓|差错|错误|解读|覆盖|受理|处置|应答|响应|发布|备案|审查|归档)[率度](?:[为是达]|达到|保持在)?\s?$/u;

/** What says nothing of whose rate it is. */
const beside = /其中|全年|本年度?|今年|20\d\d年度?|[我全本][省市县区镇局委]|[的\s]/gu;

const subjects: readonly (readonly [Rate['subject'], RegExp])[] = [
  ['requests', /^(?:政府信息公开)?(?:依申请公开|依申请|申请)(?:政府信息|信息|事项|件|公开)?$/u],
  ['review', /^(?:政府信息公开)?(?:行政复议|复议)(?:案件|申请)?$/u],
  ['litigation', /^(?:政府信息公开)?(?:行政诉讼|诉讼)(?:案件)?$/u],
];

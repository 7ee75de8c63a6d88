import type Big from 'big.js';
import { lineStartAt } from '../../../report/text/lines.js';
import { withoutOrdinal } from '../../../report/text/ordinals.js';
import type { BoundReport } from '../../fact.js';
import { agrees, tableReading, type TableReading } from '../../calculations/table-reading.js';
import type { FigureInClause } from './figure-in-clause.js';
import type { Matter } from '../words/naming.js';
import type { Counted } from '../reading.js';
import { isOneSlipAway } from '../figures/one-slip-away.js';

/**
 * Whether a figure that does not say whose it is may be of something narrower than the report: of what the sentence
 * before speaks of (`人事处承办申请最多。全年承办23件`, `从内容看，征地拆迁类最多。共收到申请291件`) or of what is said behind it
 * (`行政复议46件，均因投诉举报引发`). Words alone do not tell these from `规范办理流程。全年收到申请291件`; the tables do: where
 * they have that figure, it is the report's own, and where it looks like theirs with a slip, it is to be told.
 * @param readings what its words name, the plainest first
 */
export function isOfNarrower(
  matter: Matter,
  figure: FigureInClause,
  readings: readonly Counted[],
  bound: BoundReport,
): boolean {
  const { quantity, near, total } = figure;
  if (total !== undefined || near?.meaning !== undefined) return false;
  const told: TableReading[] = [];
  for (const counted of readings) {
    const reading = tableReading(bound, counted, 'year');
    if (reading === undefined) continue;
    // Nearly all figures are those of the tables, whatever stands around them.
    if (agrees(quantity, reading)) return false;
    told.push(reading);
  }
  if (told.length === 0) return false;
  const isOther = isNarrowedBehind(matter, figure);
  if (!isOther && !isNarrowedBefore(matter, figure)) return false;
  // Some of the requests are never more than all of them.
  const mayBeMore =
    (isOther && matter !== 'requests') ||
    matter === 'other' ||
    readings[0]?.rows[0] === 'complaints';
  if (!mayBeMore && told.every(({ high }) => quantity.figure.low.gt(high))) return false;
  return !told.some((each) => mayBeSlip(figure, each));
}

/** Whether what is printed differs from a figure of the tables as one does that was mistyped. */
function mayBeSlip({ quantity: { figure } }: FigureInClause, { value }: { readonly value: Big }) {
  if (figure.value.minus(value).abs().times(20).lte(value.abs())) return true;
  return isOneSlipAway(figure.value.toFixed(), value.toFixed());
}

/** Whether the words behind a figure say that it is of other things than the report counts, or of some of them. */
function isNarrowedBehind(
  matter: Matter,
  { quantity: { span, sentence }, text }: FigureInClause,
): boolean {
  const behind = text.slice(span.end, Math.min(sentence.end, span.end + reach));
  if (behind.includes('数') && otherYear.test(behind)) return true;
  if (matter === 'requests') return asked.test(behind);
  return matter === 'disputes' && (unrelated.test(behind) || overOther.test(behind));
}

const reach = 80;
/** `……，为2022年数据` */
const otherYear = /^[^。；;]{0,30}[，,]均?[为系是]20\d\d年(?:度|全年)?的?数[据字]/u;
const asked =
  /^\s?[件份][，,](?:均|都|全部)(?:[由为系以]|通过)[^，,。；;]{0,20}(?:递交|提交|提出|申请|寄|传真|当面)/u;
const unrelated =
  /[与和跟](?:政府|政务)?信息公开(?:工作)?无关|不(?:涉及|属于|包括|是)[^，,。；;]{0,6}信息公开|民事|(?:合同|劳动|经济|商事)(?:纠纷|争议|案件)/u;
const overOther =
  /^\s?[件宗起][，,、]?[^。；;]{0,20}(?:均|都|全部)(?:[由因为是系]|涉及)(?![^，,。；;]*公开)[^，,。；;]{2,24}(?:引[发起]|产生|纠纷|争议|案件)/u;

/** Whether the sentence before, or one that goes before in the same sentence, is about something narrower. */
function isNarrowedBefore(
  matter: Matter,
  { quantity: { sentence, clause }, words, before: said, text }: FigureInClause,
): boolean {
  if (example.test(text.slice(sentence.start, clause.start))) return true;
  if (words.actors.length > 0 || said.actor !== undefined) return false;
  return followsNarrower(text, sentence.start, matter);
}

/** Whether the sentence before one that begins at a place is about something narrower than the report. */
export function followsNarrower(text: string, start: number, matter: Matter): boolean {
  const before = subjectBefore(text, start);
  if (before === undefined || ofWhole.test(before) || isMeasures(before)) return false;
  // What is published or decided is told of one field or one measure after the other.
  if (matter === 'other') return true;
  const named = before.replace(generalWords, '');
  return isLabel(before) || narrowWords.some((each) => each.test(named));
}

/** `以市住建局为例，` */
const example = /以[^，,。；;]{2,20}为例[，,]/u;

/** The sentence before in the same paragraph, if it has no figure. */
function subjectBefore(text: string, start: number): string | undefined {
  const before = text.slice(lineStartAt(text, start, longestSentence), start).trimEnd();
  if (!before.endsWith('。')) return undefined;
  const begin = before.lastIndexOf('。', before.length - 2);
  const said = withoutOrdinal(
    before
      .slice(begin + 1, -1)
      .trim()
      .replace(/^[-—－]+/u, ''),
  );
  return said === '' || /\d/u.test(said.replace(noFigures, '')) ? undefined : said;
}

const longestSentence = 160;
/** A year, and how many offices are named. */
const noFigures = /20\d\d年度?|\d{1,3}[个家所名](?=[\u4e00-\u9fff])/gu;

/** A sentence that begins with the unit or all of it. */
const ofWhole =
  /^(?:20\d\d年度?[，,]?)?(?:我[^，,。们]|本[单机市县区州省局委厅院处校公]|全[省市县区州局系镇乡街校]|各|政府信息依申请公开|依申请公开)/u;

/** Several things done for all of it: `畅通受理渠道，在服务中心设立窗口，认真做好登记`. */
function isMeasures(said: string): boolean {
  return /[，,、]/u.test(said) && measure.test(said);
}

const measure =
  /^(?:20\d\d年度?[，,]?)?(?:健全|完善|规范|加强|加大|强化|畅通|围绕|紧扣|聚焦|重点|进一步|依托|依法|依规|认真|严格|做好|抓好|建立|推进|落实|优化|深化|持续|积极|坚持|不断|切实|全面|及时|按照|根据|通过|紧盯|扎实|主动|明确|充分|结合|着力|大力|高度|深入|创新|拓宽|拓展|丰富|细化|压实|编制|制定|修订|组织|开展)/u;

/** Words with the name of an office in them that name none. */
const generalWords =
  /(?:各[级县市区乡镇街]?|[本我全]|相关|有关|其他|上级|下级|牵头|责任|职能|主管|业务|基层)[市县区省州]?(?:部门|单位|机关|科室|处室|股室|站所|中心|[局委办镇乡])|(?:门户|政府|部门)网站|人民为中心|中心工作|所[有属需列在涉谓以称做提作示述]|处[理罚置分于在]|科[学技研]|委[托员]|校[对核验]|区[分别域]|网站/gu;

/** What names an office, a place, some of those who ask, a kind of requests or cases, a time, an aspect. */
const narrowWords: readonly RegExp[] = [
  /[局委处科所站队院校镇乡区县村]|街道|社区|办公室|中心|公司|部门|单位|学校|集团|窗口|体验区|代办点|试点|平台|系统|本级/u,
  /自然人|个人|企业|法人|机构|律师|纳税人|打假人|当事人|家长|学生|教师|村民|网[络上]|在线|信函|邮寄|当面|传真|微[博信]/u,
  /类|领域|行业|专项|行动|为例|疑难|复杂|补正|第三方|来[信访]|信访/u,
  /(?:申请|申请量|争议|案件|复议|诉讼|举报|投诉)[^，,。]{0,8}(?:增多|增加|增长|减少|下降|上升|回升|集中|活跃|突出|[较最]?多|[较最]?少|高发|频[繁发])/u,
  /从[^，,。]{1,10}看|[上下]半年|季度|月份?/u,
];

/** A heading run into the text, which names neither what is counted nor what is done with it. */
function isLabel(said: string): boolean {
  return said.length <= longestLabel && !/公开|办理|处理|受理|情况|申请|工作/u.test(said);
}

const longestLabel = 12;

import { tellOneSide } from './asides.js';
import { nameHalvesOf, tellsChange } from './half-names.js';
import { labelAt, wordsAround } from '../figures/labels.js';
import {
  nameAllAfterReview,
  nameAllAttributes,
  nameAllEndings,
  nameAllOpinions,
  nameOpposites,
} from './whole-lists.js';
import {
  nameAllDegrees,
  nameAllGrades,
  nameBothPapers,
  nameLeadAndAssist,
} from './whole-scales.js';
import type { List } from './lists.js';
import type { TextFigures } from '../figures/text-figures.js';
import type { Sighting } from '../figures/sighting.js';

/** A list of a sentence, and whether its parts may count one thing twice. */
export interface SentenceList extends List {
  readonly overlapping: boolean;
}

/** Judges the lists of sentences: which are complete by what they name, and which count one thing several times. */
export function judgeLists(figures: TextFigures, lists: readonly List[]): readonly SentenceList[] {
  const times = new Map<number, number>();
  for (const { total } of lists) times.set(total, (times.get(total) ?? 0) + 1);
  // 25人（含外包3人），其中专职2人、兼职20人: the halves may leave out what another list of the total has.
  const isToldOnce = ({ total }: List): boolean => times.get(total) === 1;
  return lists.map((list) => {
    const overlapping = overlaps(figures, list) || tellSeveralTimes(figures, list);
    const complete =
      !leavesOthers(figures, list) &&
      ((list.complete && list.parts.length > 1) ||
        (isToldOnce(list) &&
          (namesHalves(figures, list) || (!overlapping && namesAll(figures, list)))));
    return { total: list.total, parts: list.parts, beside: list.beside, complete, overlapping };
  });
}

/** `行政诉讼22件，其中出庭应诉22件，聘请律师16件`: each may be told of all of them. */
function tellSeveralTimes(figures: TextFigures, list: List): boolean {
  return (
    tellOneSide(figures, list) && !nameOpposites(list.parts.map((part) => labelAt(figures, part)))
  );
}

/** `新办71件，变更28件，其余为延续、注销`, `线上5场，线下12场，另有1场同步`: what is left has no figure, or one of its own. */
function leavesOthers({ text, sightings }: TextFigures, { total, parts }: List): boolean {
  const whole = sightings[total];
  const last = sightings[parts.at(-1) ?? total];
  if (whole === undefined || last === undefined || last === whole) return false;
  // 通知300条、公告20条等，合计398条
  const { start } = whole.quantity.span;
  if (last.end <= start && andSoOn.test(text.slice(last.end, start))) return true;
  const { end } = last.quantity.sentence;
  const behind = text.slice(last.end, Math.min(end, last.end + furthestNote));
  return others.test(behind) || further.test(behind);
}

const andSoOn = /^[^，,。；;（(]{0,6}等[^，,。；;（(]{0,6}[，,、]/u;

const further = /^[^，,。；;（(]{0,6}[，,；;]\s?(?:另有|还有|另外|此外|剩余|余下)/u;

const others =
  /^[^，,。；;（(]{0,6}[，,；;、]\s?(?:其余|其[他它]|剩余|余下)[^，,。；;：:\d]{0,8}?(?:[为是属均都尚正仍还暂待将]|[未不](?![满合同])|结转)[^，,。；;：:\d]{1,20}(?:[，,。；;]|$)/u;

function namesHalves(figures: TextFigures, { total, parts }: List): boolean {
  const [one, other] = parts;
  if (parts.length !== 2 || one === undefined || other === undefined) return false;
  const whole = labelAt(figures, total);
  return nameHalvesOf(whole, labelAt(figures, one), labelAt(figures, other));
}

/** Whether the parts are named after all that may become of what the total counts: 主动公开, 依申请公开 and 不予公开. */
function namesAll(figures: TextFigures, { total, parts }: List): boolean {
  const labels = parts.map((part) => labelAt(figures, part));
  if (labels.some(tellsChange)) return false;
  const whole = labelAt(figures, total);
  return (
    nameOpposites(labels) ||
    nameAllAttributes(whole, labels) ||
    nameAllAfterReview(whole, labels) ||
    nameAllOpinions(whole, labels) ||
    nameAllEndings(whole, labels) ||
    nameAllGrades(labels) ||
    nameAllDegrees(labels) ||
    nameLeadAndAssist(whole, labels) ||
    nameBothPapers(whole, labels)
  );
}

/**
 * Whether the sentence says that the same thing is counted once, or the parts are channels that publish the same, or
 * households, which are told apart now by one thing, now by another: 15万户,其中光纤14万户,农村7万户.
 */
function overlaps(figures: TextFigures, { total, parts, complete }: List): boolean {
  const { text, sightings } = figures;
  const whole = sightings[total];
  const last = sightings[parts.at(-1) ?? total];
  if (whole === undefined || last === undefined) return false;
  const { span, sentence } = whole.quantity;
  const around = text.slice(
    Math.max(sentence.start, span.start - furthestNote),
    Math.max(span.end, Math.min(last.end + furthestNote, last.quantity.sentence.end)),
  );
  if (countedOnce.test(around) || whole.quantity.unit === '户') return true;
  if (last.end <= span.start) {
    const note = text.slice(whole.end, Math.min(sentence.end, whole.end + furthestNote));
    if (alike.test(around) || inBoth.test(note)) return true;
  }
  const { end } = last.quantity.sentence;
  if (inSeveral.test(text.slice(last.end, Math.min(end, last.end + furthestNote)))) return true;
  if (countedApart.test(wordsAround(text, whole))) return false;
  if (!complete && isAllAndMore(sightings, total, parts)) return true;
  // 网站公开398条，公开栏公开98条，合计496条: whoever adds them up counts each.
  if (last.end <= span.start && statedSum.test(labelAt(figures, total))) return false;
  // 账号38个,其中公众号22个、微博16个: an account is on one channel; 正常运营30个 tells another side of them.
  const areAccounts = wordsAround(text, whole).includes('账号');
  if (areAccounts && parts.every((part) => channel.test(labelAt(figures, part)))) return false;
  // What another list of the total names before is none of this one's.
  const from = Math.max(span.end, sightings[(parts[0] ?? total) - 1]?.end ?? span.end);
  const names = text.slice(from, Math.max(from, Math.min(last.end, from + longestNames)));
  return channel.test(names) || app.test(names);
}

const statedSum = /^(?:合计|总计|共计)$/u;

/** What says that channels have the same things, or that some are not counted. */
const alike =
  /重复|剔重|重后|同步|同时|多渠道|多个|交叉|转载|转发|互推|同一|相同|一致|不计|按一条|只算|合并|等[，,、]/u;

/** `2个县是省级试点,3个县是市级试点,共4个县（1个县同为省市试点）`: what the sum behind them leaves out. */
const inBoth =
  /^[^，,。；;]{0,6}[（(，,][^。；;]{0,20}(?:同[为属是]|同时|重[复叠合]|交叉|兼[为有]|剔除|扣除)/u;

/** `配图214条,配视频37条,纯文字98条（部分图文视频兼有）` */
const inSeveral =
  /^[^，,。；;]{0,6}[（(，,][^。；;]{0,20}(?:兼[有具]|同时(?:涉及|属于|符合|包含)|既[^，,。；;）)]{1,8}又|共同|交叉|重[复叠合]|可(?:同时|[含兼])|一[条件家人户名次][^。；;]{0,6}多[个项种类]|(?:个别|部分|有的|少数)[^，,。；;]{0,8}[多两][个项种类])/u;

/** `5个单位建有网页,其中有无障碍版的5个,有移动版的4个`: what all of them have, and some have something else. */
function isAllAndMore(
  sightings: readonly Sighting[],
  total: number,
  parts: readonly number[],
): boolean {
  const all = sightings[total]?.count;
  const counts = parts.map((part) => sightings[part]?.count ?? 0).filter((count) => count > 0);
  return all !== undefined && counts.length > 1 && counts.includes(all);
}

/** What comes by one way only. */
const countedApart = /申请|复议|诉讼|案件|人员|工单|诉求/u;

/** A list names channels early, if it does. */
const longestNames = 400;

/** How far from a list its note on what counts once may stand. */
const furthestNote = 60;

const countedOnce =
  /(?:不同|多种|多个)[^。；;]{0,12}(?:渠道|方式)[^。；;]{0,12}(?:相同|同一)|[只仅]计|计1[条次件]|重复计|去重/u;

/** Channels, through several of which the same information goes out. */
const channel =
  /网站|微博|微信|公众号|新媒体|客户端|公报|公开栏|公示栏|显示屏|电子屏|报[刊纸社]|广播|电视|抖音|头条|短信/u;

/** Apart from the others, which need no look at both cases. */
const app = /APP/iu;

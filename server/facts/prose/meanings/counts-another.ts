import { Characters } from '../../../report/text/characters.js';
import type { ClauseWords } from '../words/clause-words.js';
import { addsUpResults } from './containment.js';
import type { AskedFigure } from '../words/figures-before.js';
import { isPartLabel } from '../words/heading-words.js';
import { sentenceBefore } from '../figures/labels.js';
import { disputesOf } from '../words/naming-disputes.js';
import { besideApplicant } from '../words/naming-applicants.js';
import {
  dealingAtoms,
  fieldAtoms,
  publishAtoms,
  requestAtom,
  saidYears,
  type Matter,
} from '../words/naming.js';
import { countsOtherWays } from './other-ways.js';
import type { Quantity } from '../reading.js';
import type { SentenceWords } from '../words/sentence-words.js';
import { atomBits } from '../words/word-index.js';

/** A figure whose words name a row of the form, and what stands around it. */
export interface FigureInClause {
  readonly quantity: Quantity;
  readonly words: ClauseWords;
  readonly before: SentenceWords;
  /** The count before it in its sentence, and in its paragraph. */
  readonly near: AskedFigure | undefined;
  readonly last: AskedFigure | undefined;
  /** The total it is a part of. */
  readonly total: Quantity | undefined;
  readonly text: string;
}

/**
 * Whether a figure whose words name a row of the form counts others than the form does there: some persons' requests,
 * those of one label or aspect, what was later taken out.
 * @param matter what its words name
 */
export function countsAnother(matter: Matter, figure: FigureInClause): boolean {
  if (isFirstOfPair(figure)) return true;
  if (matter === 'other') {
    return isBesideRevised(figure) || isAmongKinds(figure) || isKindOfItems(figure);
  }
  if (figure.words.actors.length === 0 && isOfLabelled(figure)) return true;
  if (matter === 'disputes') return sharesResult(figure) || isBesideRejected(figure);
  return (
    isOfItems(figure) ||
    (figure.before.ofSome && leavesOpenWhich(figure.words) && !isOfGroup(figure)) ||
    isOfAspect(figure) ||
    isOfSomeRequests(figure) ||
    isOfPersons(figure) ||
    isOfSubset(figure) ||
    isOfUnknown(figure) ||
    goesOnFromUnknown(figure) ||
    sharesVerb(figure) ||
    isOfOtherTotal(figure) ||
    countsOtherWays(figure) ||
    isBeforeTakingOut(figure)
  );
}

/** `予以公开和部分公开234件、68件`: each has a figure of its own. */
function isFirstOfPair({
  words: { things },
  quantity: { span, unit },
  text,
}: FigureInClause): boolean {
  if (things.length < 2 || unit === undefined) return false;
  const behind = text.slice(span.end, span.end + unit.length + 16).trimStart();
  if (!behind.startsWith(unit)) return false;
  const [, unitOfNext] = nextOfPair.exec(behind.slice(unit.length)) ?? [];
  return unitOfNext === unit.charAt(0);
}

/** Another figure with no name of its own. */
const nextOfPair = /^\s?[、，,和与]\s?[\d０-９]{1,7}\s?(\S)/u;

/** `复议37件，其中维持12件、驳回复议申请7件`: which the form counts as upheld together. */
export function isBesideRejected({
  words,
  quantity: { sentence, span },
  text,
}: Pick<FigureInClause, 'words' | 'quantity' | 'text'>): boolean {
  if (!words.things.some(({ concept }) => concept === 'upheld')) return false;
  return rejected.test(text.slice(span.end, Math.min(sentence.end, span.end + reach)));
}

const rejected = /驳回(?:行政)?(?:复议)?(?:申请|请求)?\s?[\d０-９]/u;

/** `新制定规范性文件5件、修订3件`: the form counts the two together. */
function isBesideRevised({ quantity: { span }, words, text }: FigureInClause): boolean {
  return (words.atoms & issues) !== 0 && revised.test(text.slice(span.end, span.end + 12));
}

const issues = atomBits('issue');
const revised = /^\s?[件个部份][，,、]?\s?(?:修订|修改)[^。；;\d]{0,4}\d/u;

/** `主动公开6120条，其中政策文件30条、政府公报4条`: kinds of information, the issues of the gazette among them. */
function isAmongKinds({ near, total, words: { things, atoms } }: FigureInClause): boolean {
  if (total === undefined || near === undefined || near.quantity === total) return false;
  if ((atoms & publishAtoms) !== 0 || !things.some(({ group }) => group === 'channel'))
    return false;
  const { meaning } = near;
  return meaning?.scope === 'part' && meaning.readings[0]?.rows[0] === 'disclosure.items';
}

/** `公开信息693条，行政许可类252条、统计信息类265条`: information on decisions, and not the decisions. */
export function isKindOfItems({
  quantity: { clause, span, unit },
  words: { things },
  text,
}: Pick<FigureInClause, 'words' | 'quantity' | 'text'>): boolean {
  if (unit === undefined || !itemUnits.has(unit)) return false;
  if (!things.some(({ group }) => group === 'decision')) return false;
  return kindOfItems.test(text.slice(Math.max(clause.start, span.start - 5), span.start));
}

const kindOfItems = /类(?:信息)?[有为]?\s?$/u;

/** Whether items of information are counted, and no requests: 依申请公开信息28条, 不予公开信息8条. */
function isOfItems({ quantity: { unit }, words, total }: FigureInClause): boolean {
  if (unit === undefined || !itemUnits.has(unit) || total?.unit === unit) return false;
  return (words.atoms & besideApplicant & ~(fieldAtoms | requestAtom)) === 0;
}

const itemUnits: ReadonlySet<string> = new Set(['条', '个', '项', '篇']);

/** `企业申请从无到有,今年共收到9件`: which requests a clause counts that names none. */
function leavesOpenWhich({ things, columns, atoms, periods }: ClauseWords): boolean {
  if (columns !== undefined) return false;
  if (things.length > 0) return things.every(({ group }) => group === 'outcome');
  return (atoms & requestAtom) === 0 || (periods & saidYears) === 0;
}

/** `不予公开的申请中，属于行政执法案卷的48件`: a reason of those that are named. */
function isOfGroup({
  quantity: { sentence, clause },
  words: { things },
  text,
}: FigureInClause): boolean {
  const said = text.slice(Math.max(sentence.start, clause.start - longestAspect), clause.start);
  const [, group = ''] = ofGroup.exec(said) ?? [];
  const concept = outcomeGroups.get(group);
  return concept !== undefined && things.every((thing) => thing.concept.startsWith(concept));
}

const ofGroup =
  /(?:^|[，,。；;：:])\s?在?(不予公开|不同意公开|无法提供|不予处理)的?(?:政府信息公开)?申请[中里][，,]\s?$/u;
const outcomeGroups: ReadonlyMap<string, string> = new Map([
  ['不予公开', 'outcome.denied.'],
  ['不同意公开', 'outcome.denied.'],
  ['无法提供', 'outcome.unable.'],
  ['不予处理', 'outcome.rejected.'],
]);

/**
 * `一是供水处,收到申请42件`, `1.网上渠道。收到申请98件`: of what is named in front of the clause, or in a sentence of its own
 * before it.
 */
function isOfLabelled({ quantity: { sentence, clause }, text }: FigureInClause): boolean {
  const end = Math.min(clause.start, sentence.start + 20);
  if (openingMarks.standBetween(text, sentence.start + 2, end)) {
    const [, opening, mark = ''] = openingWords.exec(text.slice(sentence.start, end)) ?? [];
    if (opening !== undefined) return isPartLabel(opening, '：:'.includes(mark) ? 'label' : 'item');
  }
  const label = sentenceBefore(text, sentence.start);
  return label !== undefined && isPartLabel(label, 'label');
}

const openingMarks = new Characters('，,：:');
const openingWords = /^\s?([^，,。；;：:\n\r]{2,16})([，,：:])/u;

/** `水价方面,收到申请33件`, `网上渠道方面,予以公开41件`. */
function isOfAspect({ quantity: { sentence, clause }, text }: FigureInClause): boolean {
  // Behind 方面 stand a mark and at most one space.
  if (!text.startsWith('方面', clause.start - 3) && !text.startsWith('方面', clause.start - 4)) {
    return false;
  }
  const said = text.slice(Math.max(sentence.start, clause.start - longestAspect), clause.start);
  const named = /(?:^|[，,。；;：:、])([^，,。；;：:\d]{1,12})方面[，,：:]\s?$/u.exec(said)?.[1];
  return named !== undefined && !/等$|申请|公开|办理|答复|受理|复议|诉讼/u.test(named);
}

const longestAspect = 20;

/** `上年结转申请中，自然人11件、法人1件`, `不予公开的申请中，自然人41件`: who asked for these. */
export function isOfSomeRequests({
  words: { columns },
  quantity: { sentence, clause },
  text,
}: Pick<FigureInClause, 'words' | 'quantity' | 'text'>): boolean {
  const start = Math.max(sentence.start, clause.start - farthestAspect);
  const before = text.slice(start, clause.start);
  const among = start + before.lastIndexOf('中', before.length - 2);
  if (among < start || !besideOthers.test(text.slice(among + 1, clause.start))) return false;
  const said = text.slice(Math.max(start, among - longestAspect), among);
  return ofCarried.test(said) || (columns !== undefined && ofOutcome.test(said));
}

const ofCarried = /结转[^，,。；;：:\d]{0,10}$/u;
const ofOutcome =
  /(?:^|[，,。；;：:])\s?在?(?:(?:予以|部分|不予|同意|同意部分|不同意)公开|无法提供|不予处理|其他处理|延期(?:办理|办结|答复))的?(?:政府信息公开)?(?:申请|件)?$/u;
/** A comma, and who else asked. */
const besideOthers = /^[，,]\s?(?:[^，,、。；;：:\d]{1,12}\d{1,7}\s?件[、，,]\s?){0,5}$/u;
const farthestAspect = 80;

/** `提交申请10件以上的有3人,共提交申请46件`: what some persons asked for. */
function isOfPersons({ near, words }: FigureInClause): boolean {
  const unit = near?.quantity.unit;
  return unit !== undefined && persons.has(unit) && (words.atoms & dealingAtoms) === 0;
}

const persons: ReadonlySet<string> = new Set(['人', '名', '位']);

/** `信函申请28件,年内答复27件`, `上年结转5件,本年度办结5件`: no more than some requests, and so of these. */
function isOfSubset({ last, words, quantity, total }: FigureInClause): boolean {
  if (last === undefined || total !== undefined || last.quantity.unit !== quantity.unit) {
    return false;
  }
  const { things, columns, atoms } = words;
  const isNamed = things.some(({ group }) => group === 'way') || columns !== undefined;
  if (isNamed || (atoms & (requestAtom | arrives | carries)) !== 0) return false;
  if (quantity.figure.high.gt(last.quantity.figure.low)) return false;
  const [counted] = last.meaning?.readings ?? [];
  if (counted === undefined) return last.known;
  const isAnswered = things.length === 0 && counted.columns.length > 0;
  return isAnswered || someRequests.has(counted.rows[0] ?? '');
}

const carries = atomBits('carry', 'open');
const someRequests: ReadonlySet<string> = new Set([
  'requests.carriedIn',
  'requests.closed.extended',
  'requests.received.inPerson',
  'requests.received.fax',
  'requests.received.online',
  'requests.received.letter',
  'requests.received.letterOrFax',
]);

/** `结转5件中法人4件,自然人1件`, `无法提供的41件,申请人为自然人的35件`: who asked for some, and not for all that came in. */
function isOfOtherTotal({
  near,
  total,
  words: { columns, things, atoms },
}: FigureInClause): boolean {
  if (columns === undefined || things.length > 0 || near === undefined) return false;
  if (total !== undefined || (atoms & (requestAtom | dealingAtoms)) !== 0) return false;
  const [counted] = near.meaning?.readings ?? [];
  if (counted === undefined) return true;
  return counted.columns.length === 0 && counted.rows[0] !== 'requests.received';
}

/** `网络申请仍是主渠道,共98件。予以公开41件`: of what the sentence before counted, which is not understood. */
function goesOnFromUnknown({ near, last, words, before, quantity, text }: FigureInClause): boolean {
  if (near !== undefined || last === undefined || last.known) return false;
  // 新收163件,上年结转6件,共169件: the sum of what was understood.
  const { sentence, clause, span } = last.quantity;
  const addends = text.slice(Math.max(sentence.start, clause.start - reach), clause.start);
  if (/\d/u.test(addends) && sumOfSaid.test(text.slice(clause.start, span.start))) return false;
  const saysWhen = ((words.periods | before.periods) & saidYears) !== 0;
  if (saysWhen || (words.atoms & (requestAtom | arrives)) !== 0) return false;
  return last.quantity.unit === quantity.unit;
}

/** 共, 合计 or nothing before a figure that sums up what was said. */
const sumOfSaid = /^\s?(?:一?共计?|合计|总计|总共)?\s?$/u;

/** `办结自然人申请125件、商业企业申请8件`: what was done is said of both. */
function sharesVerb({ near, words, quantity: { clause }, text }: FigureInClause): boolean {
  if (words.columns === undefined || (words.atoms & dealingAtoms) !== 0 || near === undefined)
    return false;
  if (text.charAt(clause.start - 1) !== '、') return false;
  const [counted] = near.meaning?.readings ?? [];
  return counted === undefined ? !near.known : counted.rows[0] !== 'requests.received';
}

/** `系统收到表单131份,有效申请98件`: requests that came in among something else. */
function isOfUnknown({
  near,
  words: { atoms, things, columns, periods },
}: FigureInClause): boolean {
  const isBare = things.length === 0 && columns === undefined && (periods & saidYears) === 0;
  return isBare && (atoms & ~(requestAtom | fieldAtoms)) === 0 && near?.known === false;
}

/** `收到151件,剔除重复登记11件后,实际新收140件`, `收到103件,其中3件申请人主动撤回,实际办理100件`. */
function isBeforeTakingOut({ quantity: { span, sentence }, words, text }: FigureInClause): boolean {
  const comes = (words.atoms & arrives) !== 0 || words.things.some(({ group }) => group === 'way');
  if (!comes) return false;
  const behind = text.slice(span.end, Math.min(sentence.end, span.end + reach));
  const found = takesOut.exec(behind);
  if (found === null) return false;
  // 收到30件,上年结转1件,应办31件,实际办结30件: nothing was taken out, some came over.
  const between = behind.slice(0, found.index);
  const isAnswered = found[0].includes('实际办结');
  return !(isAnswered && cameOver.test(between) && !mayLeaveOut.test(between));
}

const cameOver = /结转|应办/u;
const mayLeaveOut = /其中|重复|合并|无效|放弃|撤|退/u;

/** How far from a figure is looked for what was taken out, or added up. */
const reach = 120;

const arrives = atomBits('receive', 'accept');
const takesOut =
  /(?:剔除|扣除|减去|去除|除去)[^。；;]{0,20}\d|撤[回销][^。；;]{0,8}[，,][^。；;]{0,4}(?:实际|有效)|[未不]予?(?:纳入|计入)|[，,]\s?实际(?:办理|受理|收到|新收|有效)?[^，,。；;\d]{0,8}\d/u;

/** `维持具体行政行为复议4件、诉讼3件`: how the reviews ended is said of the lawsuits too. */
function sharesResult({ words, quantity: { clause }, near, text }: FigureInClause): boolean {
  const [counted] = near?.meaning?.readings ?? [];
  if (words.things.length > 0 || counted === undefined) return false;
  if (text.charAt(clause.start - 1) !== '、') return false;
  return disputesOf(counted) !== 0 && !addsUpResults(counted);
}

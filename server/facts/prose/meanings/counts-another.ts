import { Characters } from '../../../report/text/characters.js';
import type { ClauseWords } from '../words/clause-words.js';
import { addsUpResults } from './containment.js';
import { isPartLabel } from '../words/heading-words.js';
import { sentenceBefore } from '../figures/labels.js';
import { disputesOf } from '../words/naming-disputes.js';
import { besideApplicant } from '../words/naming-applicants.js';
import { fieldAtoms, publishAtoms, requestAtom, saidYears, type Matter } from '../words/naming.js';
import type { FigureInClause } from './figure-in-clause.js';
import { countsOtherWays } from './other-ways.js';
import { countsSomeRequests } from './some-requests.js';
import { atomBits } from '../words/word-index.js';

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
    countsSomeRequests(figure) ||
    countsOtherWays(figure)
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
/** How far behind a figure that may stand. */
const reach = 120;

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

/** `维持具体行政行为复议4件、诉讼3件`: how the reviews ended is said of the lawsuits too. */
function sharesResult({ words, quantity: { clause }, near, text }: FigureInClause): boolean {
  const [counted] = near?.meaning?.readings ?? [];
  if (words.things.length > 0 || counted === undefined) return false;
  if (text.charAt(clause.start - 1) !== '、') return false;
  return disputesOf(counted) !== 0 && !addsUpResults(counted);
}

import { dealingAtoms, fieldAtoms, requestAtom, saidYears } from '../words/naming.js';
import { atomBits } from '../words/word-index.js';
import type { FigureInClause } from './figure-in-clause.js';

/**
 * Whether a figure counts some of the requests: those of some persons, of one way or outcome, of another total than what
 * came in, or those that are left when some are taken out.
 */
export function countsSomeRequests(figure: FigureInClause): boolean {
  return (
    isOfSomeRequests(figure) ||
    isOfPersons(figure) ||
    isOfSubset(figure) ||
    isOfUnknown(figure) ||
    goesOnFromUnknown(figure) ||
    sharesVerb(figure) ||
    isOfOtherTotal(figure) ||
    isBeforeTakingOut(figure)
  );
}

/** `上年结转申请中，自然人11件、法人1件`, `不予公开的申请中，自然人41件`: who asked for these. */
export function isOfSomeRequests({
  words: { columns },
  quantity: { sentence, clause },
  text,
}: Pick<FigureInClause, 'words' | 'quantity' | 'text'>): boolean {
  const start = Math.max(sentence.start, clause.start - farthestAmong);
  const before = text.slice(start, clause.start);
  const among = start + before.lastIndexOf('中', before.length - 2);
  if (among < start || !besideOthers.test(text.slice(among + 1, clause.start))) return false;
  const said = text.slice(Math.max(start, among - longestGroup), among);
  return ofCarried.test(said) || (columns !== undefined && ofOutcome.test(said));
}

const ofCarried = /结转[^，,。；;：:\d]{0,10}$/u;
const ofOutcome =
  /(?:^|[，,。；;：:])\s?在?(?:(?:予以|部分|不予|同意|同意部分|不同意)公开|无法提供|不予处理|其他处理|延期(?:办理|办结|答复))的?(?:政府信息公开)?(?:申请|件)?$/u;
/** A comma, and who else asked. */
const besideOthers = /^[，,]\s?(?:[^，,、。；;：:\d]{1,12}\d{1,7}\s?件[、，,]\s?){0,5}$/u;
const farthestAmong = 80;
const longestGroup = 20;

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
  quantity: { figure },
  words: { columns, things, atoms },
}: FigureInClause): boolean {
  if (columns === undefined || things.length > 0 || near === undefined) return false;
  if (total !== undefined || (atoms & (requestAtom | dealingAtoms)) !== 0) return false;
  const [counted] = near.meaning?.readings ?? [];
  // 25件为信件申请；申请人为自然人的230件: of more than came so.
  if (counted === undefined) return !near.known || figure.low.lte(near.quantity.figure.high);
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

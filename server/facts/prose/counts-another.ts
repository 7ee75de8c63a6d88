import { withoutOrdinal } from '../../report/ordinals.js';
import type { ClauseWords } from './clause-words.js';
import { addsUpResults } from './containment.js';
import type { AskedFigure } from './figures-before.js';
import { isTopic, type HeadingWords } from './heading-words.js';
import { disputesOf } from './naming-disputes.js';
import { besideApplicant } from './naming-requests.js';
import { fieldAtoms, requestAtom, type Matter } from './naming.js';
import type { Quantity } from './reading.js';
import type { SentenceWords } from './sentence-words.js';
import { atomBits, periodBits } from './word-index.js';

/** A figure whose words name a row of the form, and what stands around it. */
interface NamedFigure {
  readonly quantity: Quantity;
  readonly words: ClauseWords;
  readonly before: SentenceWords;
  /** The count before it in its sentence. */
  readonly near: AskedFigure | undefined;
  /** The total it is a part of. */
  readonly total: Quantity | undefined;
  readonly text: string;
}

/** Whether a figure whose words name requests or disputes of the form counts others than the form does. */
export function countsAnother(matter: Matter, figure: NamedFigure): boolean {
  if (matter === 'disputes') return sharesResult(figure);
  if (matter !== 'requests') return false;
  return (
    isOfItems(figure) ||
    (figure.before.ofSome && leavesOpenWhich(figure.words)) ||
    isOfPersons(figure) ||
    isBeforeTakingOut(figure)
  );
}

/** Whether items of information are counted, and no requests: 依申请公开信息28条, 不予公开信息8条. */
function isOfItems({ quantity: { unit }, words, total }: NamedFigure): boolean {
  if (unit === undefined || !itemUnits.has(unit) || total?.unit === unit) return false;
  return (words.atoms & besideApplicant & ~(fieldAtoms | requestAtom)) === 0;
}

const itemUnits: ReadonlySet<string> = new Set(['条', '个', '项', '篇']);

/** `企业申请从无到有,今年共收到9件`: which requests a clause counts that names none. */
function leavesOpenWhich({ things, columns, atoms, periods }: ClauseWords): boolean {
  if (things.length > 0 || columns !== undefined) return false;
  return (atoms & requestAtom) === 0 || (periods & times) === 0;
}

const times = periodBits('thisYear', 'wholeYear', 'lastYear', 'allYears');

/** `提交申请10件以上的有3人,共提交申请46件`: what some persons asked for. */
function isOfPersons({ near, words }: NamedFigure): boolean {
  const unit = near?.quantity.unit;
  return unit !== undefined && persons.has(unit) && (words.atoms & comesIn) === 0;
}

const persons: ReadonlySet<string> = new Set(['人', '名', '位']);
const comesIn = atomBits('receive', 'accept', 'handle', 'close', 'answer', 'carry', 'open');

/** `收到151件,剔除重复登记11件后,实际新收140件`, `收到103件,其中3件申请人主动撤回,实际办理100件`. */
function isBeforeTakingOut({ quantity: { span, sentence }, words, text }: NamedFigure): boolean {
  return (words.atoms & arrives) !== 0 && takesOut.test(text.slice(span.end, sentence.end));
}

const arrives = atomBits('receive', 'accept');
const takesOut =
  /(?:剔除|扣除|减去|去除|除去)[^。；;]{0,20}\d|撤[回销][^。；;]{0,8}[，,][^。；;]{0,4}(?:实际|有效)/u;

/** `维持具体行政行为复议4件、诉讼3件`: how the reviews ended is said of the lawsuits too. */
function sharesResult({ words, quantity: { clause }, near, text }: NamedFigure): boolean {
  const [counted] = near?.meaning?.readings ?? [];
  if (words.things.length > 0 || counted === undefined) return false;
  if (text.charAt(clause.start - 1) !== '、') return false;
  return disputesOf(counted) !== 0 && !addsUpResults(counted);
}

/** Whether a clause that is not understood says what another office received: `市水文局收到申请6件`. */
export function isAnotherOffices({ clause, span }: Quantity, text: string): boolean {
  if (span.start - clause.start > longestOffice) return false;
  const label = text.slice(clause.start, span.start);
  return (label.includes('收') || label.includes('受理')) && anotherOffice.test(label);
}

const longestOffice = 40;
const anotherOffice =
  /(?<![我本全该])[局厅委院校站所](?:[共也]|累计|全年)?(?:收到|受理|新收|接收)/u;

/**
 * Whether a figure goes on from one of another year or office without saying its own: `2016年收到80件。当面申请18件`.
 * @param last the count before it in its paragraph
 * @param near the same, where it stands in its sentence
 */
export function goesOnElsewhere(
  { periods }: ClauseWords,
  before: SentenceWords,
  last: AskedFigure | undefined,
  near: AskedFigure | undefined,
): boolean {
  if (last?.elsewhere !== true || ((periods | before.periods) & times) !== 0) return false;
  return near !== last || near.meaning === undefined;
}

/**
 * Whether what was made public is told of a channel or a kind of information, which stands in the sentence before the
 * figure (`加强微博运营,全年公开政府信息300条`), in a label before that (`财政资金信息公开。全年公开36条`) or in the heading.
 */
export function isUnderTopic(
  { quantity: { sentence, clause }, words, text }: NamedFigure,
  above: HeadingWords,
): boolean {
  if (above.ofTopic) return true;
  // 主动公开 is all of it, whatever way it is made public.
  const isActive = (words.atoms & active) !== 0;
  if (!isActive && channels.test(text.slice(sentence.start, clause.start))) return true;
  const label = /(?:^|[。；;\n\r])([^。；;\n\r]{2,20})。\s?$/u.exec(
    text.slice(Math.max(0, sentence.start - 24), sentence.start),
  )?.[1];
  return label !== undefined && isTopic(withoutOrdinal(label.trim()));
}

const active = atomBits('active');
const channels = /微博|微信|网站|公众号|客户端|新媒体|公报|公开栏|公示栏|显示屏|专栏|专题|栏目/u;

import { wordsIn } from '../prose/figures/words-in.js';
import { tableReading } from '../calculations/table-reading.js';
import { conceptPlaces } from '../prose/words/counted.js';
import {
  figuresBefore,
  figuresBehind,
  isOf,
  isOfTables,
  labelOf,
  type Doubtful,
} from './doubtful.js';

/** Whether the words of a figure may be understood otherwise than as its row, which the tables bear out or cannot tell. */
export function isWordedOtherwise(doubtful: Doubtful): boolean {
  return (
    isOfItems(doubtful) ||
    isOfAccounts(doubtful) ||
    isAnswer(doubtful) ||
    isOfReasons(doubtful) ||
    isCarriedEitherWay(doubtful) ||
    isSumWithCarried(doubtful) ||
    isWithoutWithdrawn(doubtful) ||
    isInForceStill(doubtful)
  );
}

/** `行政许可事项248项`, `办理信息事项1284项`: what there is to be decided on or asked about, and no decisions or requests. */
function isOfItems({ text, quantity }: Doubtful): boolean {
  return quantity.unit === '项' && labelOf(text, quantity).endsWith('事项');
}

/** `政务微博12个`: accounts, and not what was made public on them. */
function isOfAccounts({ text, meaning, quantity: { unit, span, clause } }: Doubtful): boolean {
  const [row = ''] = meaning.readings[0]?.rows ?? [];
  if (unit !== '个' || !row.startsWith(channel)) return false;
  return !/公开|发布|信息/u.test(wordsIn(text, clause.start, span.start));
}

const channel = 'disclosure.channel.';

/** `同意公开85件，…，其他途径15件`: how requests were answered, and no channel. */
function isAnswer(doubtful: Doubtful): boolean {
  const { bound, meaning } = doubtful;
  if (meaning.readings[0]?.rows[0]?.startsWith(channel) !== true) return false;
  return figuresBefore(doubtful).some(
    (each) =>
      isOfTables(bound, each) &&
      each.meaning?.readings[0]?.rows[0]?.startsWith('outcome.') === true,
  );
}

/** `部分公开68件，主要涉及个人隐私41件、内部事务信息12件`: why some was left out, and not why requests were denied. */
function isOfReasons(doubtful: Doubtful): boolean {
  const { bound, text, meaning, quantity } = doubtful;
  const [asked] = meaning.readings;
  if (asked?.rows[0]?.startsWith('outcome.denied.') !== true) return false;
  let from = quantity.clause.start;
  for (const before of figuresBefore(doubtful)) {
    const between = wordsIn(text, before.span.end, from);
    if (/[；;]/u.test(between)) return false;
    from = before.clause.start;
    const [told] = before.meaning?.readings ?? [];
    if (told === undefined || !isOfTables(bound, before)) continue;
    if (told.rows[0] === asked.rows[0] || conceptPlaces(bound.form).nested(asked, told))
      return false;
    if (told.rows[0] !== 'outcome.partiallyGranted') continue;
    const behind = wordsIn(text, before.span.end, before.span.end + 12);
    return /^[件宗起份]?[，,（(](?:主要|其中|涉及|因|理由|原因)/u.test(behind);
  }
  return false;
}

/** `新收18件、结转2件`: from the year before or to the next. */
function isCarriedEitherWay(doubtful: Doubtful): boolean {
  const { text, meaning, quantity } = doubtful;
  const [row] = meaning.readings[0]?.rows ?? [];
  if (row !== carriedIn && row !== carriedOut) return false;
  const { clause } = quantity;
  if (said.test(wordsIn(text, clause.start, clause.end))) return false;
  const columns = meaning.readings[0]?.columns ?? [];
  return isOf(doubtful, { rows: [row === carriedIn ? carriedOut : carriedIn], columns });
}

/** Which year they come from or go to. */
const said = /[上去前下次来]一?年|以前|后续|继续|转[入至下到]|正在|[尚未]/u;
const carriedIn = 'requests.carriedIn';
const carriedOut = 'requests.carriedOut';
const received = 'requests.received';
const processed: ReadonlySet<string> = new Set(['requests.processed', 'requests.closed']);

/** `新收592件，含上年结转共604件`. */
function isSumWithCarried(doubtful: Doubtful): boolean {
  const { text, meaning, quantity } = doubtful;
  const [counted] = meaning.readings;
  if (counted?.rows.includes(carriedIn) !== true) return false;
  if (!withCarried.test(labelOf(text, quantity))) return false;
  return isOf(doubtful, { rows: [received, carriedIn], columns: counted.columns });
}

const withCarried = /(?:含|包括|连同|加上?|算上|计入)\D{0,12}结转\D{0,12}[共计]$/u;

/** `收到3件，答复2件，1件申请人撤回`: what was withdrawn needed no answer, though the tables count it. */
function isWithoutWithdrawn(doubtful: Doubtful): boolean {
  const { text, meaning, quantity, readings } = doubtful;
  const [row = ''] = meaning.readings[0]?.rows ?? [];
  if (!processed.has(row)) return false;
  const around = [...figuresBefore(doubtful).toReversed(), ...figuresBehind(doubtful)];
  return readings.some(({ value }) => {
    const rest = value.minus(quantity.figure.value);
    if (rest.lte(0)) return false;
    return around.some(
      ({ figure, span, sentence, clause, unit }) =>
        unit === quantity.unit &&
        figure.value.eq(rest) &&
        withdrawn.test(wordsIn(text, clause.start, Math.min(sentence.end, span.end + reach))),
    );
  });
}

/** `制发规范性文件2件，废止1件，继续有效7件`: without those that are new. */
function isInForceStill({ bound, text, meaning, quantity, readings, period }: Doubtful): boolean {
  const [counted] = meaning.readings;
  if (counted === undefined || !labelOf(text, quantity).includes('继续有效')) return false;
  const places = conceptPlaces(bound.form);
  const [, documents] = /^(.+)\.inForce$/u.exec(places.nameOf(counted)?.concept ?? '') ?? [];
  const issued = documents === undefined ? undefined : places.of(`${documents}.issued`);
  const fresh = issued && tableReading(bound, issued, period)?.value;
  return (
    fresh !== undefined &&
    readings.some(({ value }) => quantity.figure.value.eq(value.minus(fresh)))
  );
}

const reach = 40;
const withdrawn = /撤[回销]|放弃|终止|不再处理|逾期[未不]补正/u;

import Big from 'big.js';
import { wordsIn } from '../prose/figures/words-in.js';
import { conceptPlaces } from '../prose/words/counted.js';
import type { Counted, Quantity } from '../prose/reading.js';
import { figuresBefore, figuresBehind, isOfTables, type Doubtful } from './doubtful.js';

/**
 * Whether a sentence tells apart what the form counts in one row: `予以公开3件，已主动公开2件` where the table has 5. There is
 * a row for each of these kinds in the form of 2014, and many reports go on to name them.
 */
export function isToldBesideKinds(doubtful: Doubtful): boolean {
  const { meaning, quantity, readings } = doubtful;
  const [counted] = meaning.readings;
  const kinds = kindsOf.get(counted?.rows[0] ?? '');
  if (counted === undefined || kinds === undefined) return false;
  const others = [...figuresBefore(doubtful), ...figuresBehind(doubtful)].filter(
    (each) => isOfKind(doubtful, each, kinds) && !isOfAnotherRow(doubtful, each, counted),
  );
  if (others.length === 0) return false;
  const all = others.reduce((sum, { figure }) => sum.plus(figure.value), zero);
  return readings.some(({ value }) => {
    const rest = value.minus(quantity.figure.value);
    return rest.gt(0) && (rest.eq(all) || others.some(({ figure }) => figure.value.eq(rest)));
  });
}

const zero = new Big(0);

/** Rows, and words of what is counted in each of them beside what its own words name. */
const kindsOf: ReadonlyMap<string, RegExp> = new Map([
  ['outcome.granted', /(?:主动|对外|网站|社会|已|可)公开|公开(?:渠道|途径)|获取|查[阅询]/u],
  ['outcome.unable.notHeld', /不存在|不属于?本|非本|职责|职权|未(?:制作|保存|获取|检索)|没有相关/u],
  [
    'group.unable',
    /不存在|不属于?本|非本|职责|职权|未(?:制作|保存|获取|检索)|没有|现成|不明确|不掌握/u,
  ],
  ['group.denied', /秘密|隐私|第三方|内部|过程性|案卷|查询事项|三安全|禁止公开|不宜公开/u],
  ['group.rejected', /信访|举报|投诉|咨询|重复|反复|出版物|重新出具/u],
  ['group.other', /撤[回销]|放弃|终止|逾期|补正|转[办送交]|移[送交]|其[他它]途径|咨询|缴/u],
]);

/** Whether the words around a figure name such a kind. */
function isOfKind(
  { text, quantity }: Doubtful,
  { unit, clause, sentence, span }: Quantity,
  kinds: RegExp,
): boolean {
  if (unit !== quantity.unit) return false;
  const end = Math.min(sentence.end, Math.max(clause.end, span.end));
  return kinds.test(wordsIn(text, clause.start, end));
}

/** Whether a figure says another row of the tables again, which is none of those under this one. */
function isOfAnotherRow({ bound }: Doubtful, each: Quantity, counted: Counted): boolean {
  if (!isOfTables(bound, each)) return false;
  const places = conceptPlaces(bound.form);
  return each.meaning?.readings.some((other) => places.nested(counted, other)) !== true;
}

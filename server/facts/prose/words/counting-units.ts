import { isNought } from '../../calculations/wholes.js';
import type { Quantity } from '../reading.js';

/** What a unit in a sentence can count, beside the unit the form prints. */
const counting: ReadonlyMap<string, string> = new Map([
  ['件', '件 宗 起 例 份 条 个 项 件次 批 部'],
  ['条', '条 篇 件 个 份 项 则'],
  ['次', '次 场 期 件 个 起 条 场次 期次 班次'],
  ['篇', '篇 条 件 个 份 次 期'],
  ['个', '个 处 家'],
  ['项', '项 个 件'],
  ['人', '人 名 位'],
  ['人次', '人次 人 名'],
  ['万元', '万元'],
  ['元', '元'],
]);

const units: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Array.from(counting, ([unit, words]) => [unit, new Set(words.split(' '))]),
);

const money: ReadonlySet<string> = new Set(['元', '万元', '亿元']);

/**
 * Whether a figure with this unit can be one the form counts in `formUnit`. Sums of money must be in the form's unit,
 * but nothing is nothing in any; a count may go without its unit (部分公开67,占4.61%).
 */
export function canCount({ unit, figure }: Quantity, formUnit: string): boolean {
  if (unit === undefined) return !money.has(formUnit);
  if (money.has(unit) && money.has(formUnit) && isNought(figure.value)) return true;
  return units.get(formUnit)?.has(unit) ?? unit === formUnit;
}

/** Units of figures that no form asks for: shares, sizes, times. */
export function countsNothing(unit: string | undefined): boolean {
  return unit !== undefined && !anyUnit.has(unit);
}

const anyUnit: ReadonlySet<string> = new Set([
  ...Array.from(units.values(), (words) => [...words]).flat(),
  ...money,
]);

import { wordsIn } from '../prose/figures/words-in.js';
import { agrees } from '../calculations/table-reading.js';
import { speakingUnit } from '../prose/words/speaking-unit.js';
import { disputesOf } from '../prose/words/naming-disputes.js';
import { isFarBefore, toldBy, type Doubtful } from './doubtful.js';

/**
 * Whether a figure that is more than the tables have is said to be of more than they count: `收到申请318件。累计收到申请1986件`,
 * `全省共收到18642件`, `全市各类行政复议286件`.
 */
export function isOfWider(doubtful: Doubtful): boolean {
  const { text, quantity, readings, period } = doubtful;
  // What the tables have of all years is what is said.
  if (period === 'cumulative') return false;
  if (!readings.every(({ value }) => quantity.figure.low.gt(value))) return false;
  const { sentence, span } = quantity;
  const before = wordsIn(text, Math.max(sentence.start, span.start - farthest), span.start);
  const [said = ''] = wider.exec(before) ?? [];
  if (said === '') return false;
  if (said === '全国' || (said === '全省' && isBelowProvince(doubtful))) return true;
  const isOfCases = readings.some(({ counted }) => disputesOf(counted) !== 0);
  return (isOfCases && ofAllKinds.test(before)) || isSaidOfYear(doubtful);
}

/** Characters of the sentence before it. */
const farthest = 2_000;

const wider = /全国|全省|累计|历年|以来|[各全]类|同期/u;

function isBelowProvince({ report }: Doubtful): boolean {
  const organization = speakingUnit(report);
  return organization !== undefined && /[市县区州旗镇乡]|街道/u.test(organization);
}

/** What is said of cases over anything. */
const ofAllKinds = /同期|各类(?:行政)?(?:复议|诉讼|案件)/u;

/** Whether the figure of the tables stands in the same paragraph. */
function isSaidOfYear({ bound, text, quantities, index, quantity, readings }: Doubtful): boolean {
  const [reading] = readings;
  if (reading === undefined) return false;
  const key = keyOf(reading);
  for (let at = index - 1; at >= 0; at--) {
    const each = quantities[at];
    if (each === undefined || isFarBefore(text, each, quantity, reach)) return false;
    if (toldBy(bound, each).some((told) => keyOf(told) === key && agrees(each, told))) return true;
  }
  return false;
}

function keyOf({ counted }: ReturnType<typeof toldBy>[number]): string {
  return `${counted.rows.join()} ${counted.columns.join()}`;
}

const reach = 400;

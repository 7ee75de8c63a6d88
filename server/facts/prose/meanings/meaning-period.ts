import type { MeaningPlace } from './meaning-place.js';
import type { Meaning } from '../reading.js';
import { decided } from '../words/naming-disputes.js';
import { atomBits, periodBits } from '../words/word-index.js';

/**
 * The period of a clause, from its own words, else from the total of its list, else from the words before it;
 * undefined where that is not certain.
 */
export function periodOf(place: MeaningPlace): Meaning['period'] | undefined {
  const { words, before, whole, role } = place;
  const own = words.periods;
  if (((own | before.periods) & elsewhen) !== 0) return undefined;
  // 截至目前已审结35件: some of them since the year ended.
  if ((words.atoms & decided) === decided && saysToDate(place)) return undefined;
  // 上年,我局新收112件,结转下年7件: what that year left.
  if ((words.atoms & carried) !== 0)
    return (before.periods & years) === lastYear ? undefined : 'year';
  if (words.otherYear || (own & nextYear) !== 0) return undefined;
  const stated = own & years;
  if (role === 'base') return stated === lastYear ? 'previous' : undefined;
  if ((own & compared) !== 0) return undefined;
  if (stated === 0 && whole !== undefined) return whole.period;
  if ((stated & ~allYears) === 0 && before.otherYear) return undefined;
  const period = stated === 0 ? before.periods & years : stated;
  // 收到11件,2020年收到9件;答复11件: the year is that of a comparison.
  if (period === lastYear) return stated === 0 && place.behindBase ? undefined : 'previous';
  if (period === allYears) return 'cumulative';
  if (period === (allYears | thisYear)) return stated === 0 ? undefined : 'cumulative';
  if ((period & ~thisYear) !== 0) return undefined;
  return mayAddUpYears(place, period) ? undefined : 'year';
}

/** Whether a clause, or what leads up to it in its sentence, says up to when: 截至年底, 目前. */
export function saysToDate({ words, before }: MeaningPlace): boolean {
  return ((words.periods | before.periods) & asOf) !== 0;
}

const lastYear = periodBits('lastYear');
const thisYear = periodBits('thisYear');
const wholeYear = periodBits('wholeYear');
const nextYear = periodBits('nextYear');
const allYears = periodBits('allYears');
const years = lastYear | thisYear | allYears;
const elsewhen = periodBits('future', 'otherTime');
const compared = periodBits('compared');
const accumulated = periodBits('accumulated');
const asOf = periodBits('asOf');
const carried = atomBits('carry', 'open');

/** 截至12月31日累计 may be of the year or of all years; so may 累计 alone where the form has both. */
function mayAddUpYears({ words, before, places }: MeaningPlace, period: number): boolean {
  const all = words.periods | before.periods;
  if ((all & accumulated) === 0 || ((period & thisYear) | (all & wholeYear)) !== 0) return false;
  return (all & asOf) !== 0 || places.cumulative;
}

import { isCount } from '../figures/roles.js';
import type { Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';
import { areOneUnit } from '../figures/units.js';
import type { List } from './lists.js';
import { isKeptBySlip } from './near-totals.js';
import { sumOf } from './part-sums.js';
import { countsRequestsBy } from './whole-requests.js';

/**
 * Whether 其中 behind a full stop goes back beyond the figure before it: to one told earlier in the paragraph that has room
 * for parts of which one is more than that figure (`公开信息2864条。征集意见28期，采纳174条。其中原创1145条`), or that they make up,
 * or to all requests that the tables have. Where one slip of the hand explains the difference, that is likelier than a
 * total with room to spare.
 * @param wholes how many requests the tables have
 */
export function isOfEarlier(
  figures: TextFigures,
  { total, parts }: List,
  wholes: readonly number[],
): boolean {
  const { text, sightings, roles } = figures;
  const whole = sightings[total];
  const first = sightings[parts[0] ?? -1];
  const sum = sumOf(sightings, parts);
  if (whole?.count === undefined || first === undefined || sum === undefined) return false;
  if (sum === whole.count || !opensBehindStop(text, whole, first)) return false;
  const countsRequests = countsRequestsBy(whole.quantity.unit);
  if (countsRequests && parts.length > 1 && wholes.includes(sum)) return true;
  if (sum < whole.count) return false;
  const most = Math.max(...parts.map((part) => sightings[part]?.count ?? 0));
  const isSlip = isKeptBySlip(sightings, { parts, sum }, whole);
  const hasRoom = (count: number): boolean => most > (whole.count ?? 0) && count >= sum;
  const between = text.slice(whole.end, first.quantity.span.start);
  if (countsRequests && (!isSlip || !opening.test(between)) && wholes.some(hasRoom)) return true;
  for (let at = total - 1; at >= 0; at--) {
    const earlier = sightings[at];
    if (earlier?.paragraph !== whole.paragraph) return false;
    const { count, quantity } = earlier;
    if (count === undefined || !isCount(roles[at])) continue;
    if (!areOneUnit(quantity.unit, whole.quantity.unit)) continue;
    if (count === sum && parts.length > 1) return true;
    if (!isSlip && hasRoom(count)) return true;
  }
  return false;
}

/** Whether 其中 that opens a list stands in another sentence than the figure before, or in one of its own behind a ；. */
function opensBehindStop(text: string, whole: Sighting, first: Sighting): boolean {
  const { start } = first.quantity.span;
  return first.depth === 0 && start > whole.end && behindStop.test(text.slice(whole.end, start));
}

/** 其中 opens the sentence, which has no subject of its own. */
const opening = /[。！？]\s{0,2}其中[^。！？]*$/u;
const behindStop =
  /(?:[。！？]|[；;][^。！？；;，,：:]{6,40}[，,：:])[^。！？；;]*其中[^。！？]*$/u;

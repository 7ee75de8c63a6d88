import { labelAt, nounOf, wordsAround } from '../figures/labels.js';
import { followers } from '../figures/share-base.js';
import { saysWhole } from '../figures/share-words.js';
import { parting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';
import { followersOfSum } from '../lists/shares-of-whole.js';
import type { ListedFigures } from './listed-figures.js';
import type { LooseShare } from './loose-shares.js';

/** Whether words say of a base that it is all there was. */
export function saysAll(words: string): boolean {
  return /[总全]/u.test(words);
}

/** `受理申请10件。已答复的9件中,同意公开7件,占总数的70%`: of all that came in, not of the list. */
export function mayBeOfTotalBefore(
  { sightings, roles }: TextFigures,
  share: LooseShare,
  total: number,
): boolean {
  if (followers(sightings, [share], total) === 1) return false;
  const unit = sightings[total]?.quantity.unit;
  for (let at = total - 1; at >= Math.max(0, total - furthestTotal); at--) {
    if (roles[at] !== 'count' || sightings[at]?.quantity.unit !== unit) continue;
    if (followers(sightings, [share], at) === 1) return true;
  }
  return false;
}

/** Whether what is said of the base may be said of the total of the list. */
export function fitsTotal(
  { text, sightings }: TextFigures,
  share: LooseShare,
  total: number,
  words: string,
): boolean {
  if (saysWhole(words)) return true;
  if (/上年|去年|同期|累计|历年/u.test(words)) return false;
  const noun = nounOf(words);
  const says = (index: number): boolean => {
    const sighting = sightings[index];
    if (sighting === undefined || noun === '') return false;
    const around = wordsAround(text, sighting);
    return around.includes(noun) || (ofDisclosure.test(noun) && tellsDisclosure.test(around));
  };
  // 咨询服务…占服务总量 names what the part is one of; whether that is the total of the list, the figures tell.
  return says(total) || (says(share.part) && followers(sightings, [share], total) === 1);
}

/** 占信息公开总量的7.02%: of 公开信息57条, in whichever order. */
const ofDisclosure = /^(?:政府|政务|主动)*信息公开$/u;
const tellsDisclosure = /(?:公开|发布).*信息|信息.*(?:公开|发布)/su;

/** Figures further back are of something else: of a base that is named, and of any other. */
const furthestBase = 20;
const furthestTotal = 12;

/** A name stands so near to its figure. */
const nearestName = 8;

/** `答复142件，予以公开58件，占答复总数的40.8%`: the one count before the part, in its sentence, that has the name of the base. */
export function baseByName(figures: TextFigures, part: number, words: string): number | undefined {
  const { sightings, roles } = figures;
  const noun = nounOf(words);
  const counted = sightings[part]?.quantity;
  // 行政复议21宗、行政诉讼10宗，占…: the two together.
  if (noun.length < 2 || saysWhole(words) || sightings[part]?.gap.strength === parting.pause)
    return undefined;
  let base: number | undefined;
  for (let at = part - 1; at >= Math.max(0, part - furthestBase); at--) {
    const found = sightings[at];
    if (found === undefined || found.quantity.sentence !== counted?.sentence) break;
    if (roles[at] !== 'count' || found.quantity.unit !== counted.unit) continue;
    if (!labelAt(figures, at).slice(-nearestName).includes(noun)) continue;
    if (base !== undefined) return undefined;
    base = at;
  }
  return base;
}

/** `同一申请人申请57件；5人申请9件，占全部申请的2.0%`: of all that the tables have, and not of what has the name of the base. */
export function isOfWhole(
  { sightings, wholes }: ListedFigures,
  share: LooseShare,
  base: number,
  words: string,
): boolean {
  if (!saysAll(words) || followers(sightings, [share], base) === 1) return false;
  return wholes.some((sum) => followersOfSum(sightings, [share], { at: base, sum }) === 1);
}

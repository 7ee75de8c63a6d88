import { labelAt, wordsAround } from '../figures/labels.js';
import { compareParts } from './part-sums.js';
import type { TextFigures } from '../figures/text-figures.js';

/** A list whose parts are known so far. */
interface Parts {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * Whether a figure tells of the things that a list takes apart what its parts do not: who came to court beside how cases
 * ended, what explains documents beside whose they are, where something was passed on to beside what it was.
 */
export function isAside(figures: TextFigures, { total, parts }: Parts, index: number): boolean {
  const told = sidesOf(figures, total);
  if (told.length === 0) return false;
  const own = nameAt(figures, index);
  const first = nameAt(figures, parts[0] ?? index);
  return told.some(({ side }) => side.test(own) !== side.test(first));
}

/** Whether all parts of a list tell one such side of its total, so that a thing may be counted in several. */
export function tellOneSide(figures: TextFigures, { total, parts }: Parts): boolean {
  if (parts.length < 2) return false;
  return sidesOf(figures, total).some(({ side }) =>
    parts.every((part) => side.test(nameAt(figures, part))),
  );
}

/** Whether a figure counts what was made for the things of a total, and not some of them: `文件14件，配套解读18件`. */
export function countsMadeFor(figures: TextFigures, total: number, index: number): boolean {
  return sidesOf(figures, total).some(
    ({ isOwn, side }) => isOwn === true && side.test(nameAt(figures, index)),
  );
}

/** The sides that may be told of a total beside its kinds. */
function sidesOf({ text, sightings }: TextFigures, total: number): readonly Side[] {
  const whole = sightings[total];
  if (whole === undefined) return [];
  const words = wordsAround(text, whole);
  if (!hasSides.test(words)) return none;
  return sides.filter(({ of, side }) => of.test(words) && !side.test(words));
}

/**
 * The parts of a list and what is told aside, where only both together make up its total, so that the words tell no
 * other side of it after all; else the parts.
 */
export function withAsides(
  figures: TextFigures,
  { total, parts, asides }: Parts & { readonly asides: readonly number[] },
): readonly number[] {
  if (asides.length === 0) return parts;
  const all = [...parts, ...asides].sort((one, other) => one - other);
  return compareParts(figures.sightings, total, all) === 'equal' ? all : parts;
}

/** The words before a figure, or those behind one that stands first: `其中9件被驳回`. */
function nameAt(figures: TextFigures, index: number): string {
  const label = labelAt(figures, index).trim();
  const sighting = figures.sightings[index];
  if (label !== '' || sighting === undefined) return label;
  const { end } = sighting.quantity.clause;
  return figures.text.slice(sighting.end, Math.max(sighting.end, Math.min(end, sighting.end + 12)));
}

/** What is told of things that is none of their kinds. */
interface Side {
  /** The words for these things. */
  readonly of: RegExp;
  readonly side: RegExp;
  /** Whether it counts other things, of which there may be more. */
  readonly isOwn?: true;
}

const sides: readonly Side[] = [
  {
    of: /诉讼|复议|应诉|案件/u,
    side: /出庭|开庭|庭审|听证|听取|代理|聘请|法律顾问|阅卷|调解|履行/u,
  },
  { of: /文件|公文|发文|政策/u, side: /解读|图解/u, isOwn: true },
  { of: /建议|提案/u, side: /复文|公开|面商|面复|满意/u },
  {
    of: /[不未]予|无法/u,
    side: /^[已均全都部]{0,2}(?:转|移送|移交|引导|征求|告知[^，,。；;]{0,8}(?:向|联系|途径|渠道|方式))/u,
  },
];

/** What all have that sides are told of. Most totals are of other things. */
const hasSides = new RegExp(sides.map(({ of }) => of.source).join('|'), 'u');
const none: readonly Side[] = [];

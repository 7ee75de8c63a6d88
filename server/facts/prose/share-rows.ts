import { parting } from './sighting.js';
import type { TextFigures } from './text-figures.js';

/** A share of a sentence, as indices of figures. */
export interface SentenceShare {
  readonly percentage: number;
  readonly part: number;
  readonly base: number;
}

/** Where the percentages end that stand in one row, `76.9%、20%和3.1%`, with nothing but the marks of a row between. */
export function endOfRow({ text, sightings }: TextFigures, first: number): number {
  let end = first + 1;
  for (; ; end++) {
    const [last, next] = [sightings[end - 1], sightings[end]];
    if (last === undefined || next?.quantity.unit !== '%') return end;
    if (next.quantity.span.start - last.end > 3) return end;
    if (!/^\s?[、和与及]\s?$/u.test(text.slice(last.end, next.quantity.span.start))) return end;
  }
}

/** `网站4820条、微信1215条，占总量7001条的68.8%、17.4%`: the figures in a row before the base, as many as shares follow. */
export function sharesInRow(
  { sightings, roles }: TextFigures,
  [first, end]: readonly [number, number],
  base: number,
): readonly SentenceShare[] {
  const from = base - (end - first);
  const [whole, opening] = [sightings[base]?.quantity, sightings[from]];
  if (whole === undefined || opening === undefined || opening.gap.strength <= parting.pause)
    return [];
  const shares: SentenceShare[] = [];
  for (let part = from; part < base; part++) {
    const found = sightings[part];
    if (found?.quantity.sentence !== whole.sentence || found.quantity.unit !== whole.unit)
      return [];
    if (roles[part] !== 'count' || (part > from && found.gap.strength > parting.comma)) return [];
    shares.push({ percentage: first + part - from, part, base });
  }
  return shares;
}

/** `甲149件、乙9件,分别占75.2%、4.5%`: as many parts of one list as shares follow. */
export function sharesOfEach(
  figures: TextFigures,
  first: number,
  totals: ReadonlyMap<number, number>,
): readonly SentenceShare[] {
  const { sightings } = figures;
  let end = first + 1;
  while (
    sightings[end]?.quantity.unit === '%' &&
    (sightings[end]?.gap.strength ?? parting.paragraph) <= parting.comma
  )
    end++;
  return sharesInOrder(figures, [first, end], totals);
}

/** `甲149件、乙9件，占75.2%和4.5%`: as the ones before, where it is known where the shares end. */
export function sharesInOrder(
  { roles }: TextFigures,
  [first, end]: readonly [number, number],
  totals: ReadonlyMap<number, number>,
): readonly SentenceShare[] {
  const base = totals.get(first - 1);
  const shares: SentenceShare[] = [];
  for (let percentage = first; percentage < end; percentage++) {
    const part = percentage - (end - first);
    const isPart = part >= 0 && roles[part] === 'count' && totals.get(part) === base;
    if (base === undefined || !isPart) return [];
    shares.push({ percentage, part, base });
  }
  // One part more would leave open which of them the shares are of.
  return totals.get(2 * first - end - 1) === base ? [] : shares;
}

import type { ProseSource } from '../context.js';
import type { TextFigures } from '../figures/text-figures.js';
import type { Counted, Quantity, StatedShare } from '../reading.js';
import type { NamedPercentage } from './share-names.js';
import { settingOf, type ToldShare } from './share-setting.js';

/** A named percentage and its figure. */
export interface NamedShare extends NamedPercentage {
  readonly quantity: Quantity;
}

/** Reads `两项合计占51.4%`: of the shares right before it, or of the counts. */
export function sharesTogether(
  source: ProseSource,
  figures: TextFigures,
  share: NamedShare,
  before: { readonly found: readonly StatedShare[]; readonly told: readonly ToldShare[] },
): StatedShare | undefined {
  const { quantity: percentage, words, together } = share;
  const shares = sharesBefore(together, before);
  const parts = shares?.map((each) => each.parts[0]) ?? countsBefore(figures, share);
  const all = addedUp(parts ?? []);
  if (all === undefined) return undefined;
  const [first] = shares ?? [];
  if (shares === undefined || first === undefined) {
    const setting = settingOf(source, figures, { share, counted: all, told: before.told });
    return setting && { percentage, parts: [all], words, together: [], ...setting };
  }
  return {
    ...first,
    percentage,
    parts: [all],
    words,
    isCertain: shares.every(({ isCertain }) => isCertain),
    together: shares.map((each) => each.percentage),
  };
}

/** The shares right before one that adds up so many of them. */
function sharesBefore(
  together: number,
  { found, told }: { readonly found: readonly StatedShare[]; readonly told: readonly ToldShare[] },
): readonly StatedShare[] | undefined {
  const parts = found.slice(-together);
  const last = told.slice(-together);
  const areBefore =
    parts.length === together &&
    parts.every(
      (each, at) =>
        each.percentage === last[at]?.quantity &&
        each.together.length === 0 &&
        each.of === parts[0]?.of,
    );
  return areBefore ? parts : undefined;
}

/** What the counts right before a share count, of the year and in one way each. */
function countsBefore(
  { sightings, roles }: TextFigures,
  { percentage, together, quantity }: NamedShare,
): readonly Counted[] | undefined {
  const parts: Counted[] = [];
  for (let at = percentage - together; at < percentage; at++) {
    const each = sightings[at]?.quantity;
    const [counted, another] = each?.meaning?.readings ?? [];
    if (each?.sentence.start !== quantity.sentence.start || roles[at] !== 'count') return undefined;
    if (counted === undefined || another !== undefined) return undefined;
    if (each.meaning?.period !== 'year' || each.meaning.scope !== 'whole') return undefined;
    parts.push(counted);
  }
  return parts;
}

/** Rows of the same columns together; undefined where one of them is there twice. */
function addedUp(parts: readonly (Counted | undefined)[]): Counted | undefined {
  const columns = parts[0]?.columns ?? [];
  const rows = parts.flatMap((counted) => counted?.rows ?? []);
  const areAlike = parts.every((counted) => counted?.columns.join() === columns.join());
  const isTwice = new Set(rows).size < rows.length;
  return parts.length < 2 || !areAlike || isTwice || !rows.every(isOutcome)
    ? undefined
    : { rows, columns };
}

/** Each request is answered in one way; of other figures one may hold another. */
function isOutcome(row: string): boolean {
  return row.startsWith('outcome.') || row.startsWith('group.');
}

import type { Constraint, Observation, TableLine } from '../facts/system.js';
import { wholeOf } from '../facts/wholes.js';

/** Two rows of one block. */
export interface RowPair {
  readonly one: TableLine;
  readonly other: TableLine;
  /** How many failing sums of table figures hold once they change places; at least one. */
  readonly mends: number;
}

/** Where a figure stands. */
interface Place {
  readonly line: TableLine;
  readonly at: number;
}

/**
 * Rows of which each may have been written in the place of the other: sums of figures of tables that fail hold once
 * they change places. What a sentence says is not asked: the sentence may have exchanged them as well.
 * @param spend told how many pairs were looked at
 */
export function exchangeable(
  lines: readonly TableLine[],
  failing: readonly Constraint[],
  spend: (work: number) => void,
): readonly RowPair[] {
  const placeOf = new Map<Observation, Place>();
  const blocks = new Map<number, TableLine[]>();
  for (const line of lines) {
    line.figures.forEach((figure, at) => placeOf.set(figure, { line, at }));
    const block = blocks.get(line.block);
    if (block) block.push(line);
    else blocks.set(line.block, [line]);
  }
  const pairs = new Map<string, RowPair>();
  for (const constraint of failing.filter(isOfTables)) {
    const coefficientOf = new Map<Observation, number>();
    for (const { observation, coefficient } of constraint.terms) {
      coefficientOf.set(observation, coefficient);
    }
    const residual = wholeOf(constraint.residual);
    for (const [observation, coefficient] of coefficientOf) {
      const place = placeOf.get(observation);
      const block = (place && blocks.get(place.line.block)) ?? [];
      spend(block.length);
      for (const line of block) {
        const beside = line.figures[place?.at ?? 0];
        if (place === undefined || beside === undefined || line === place.line) continue;
        const own = coefficientOf.get(beside) ?? 0;
        const isSecond = own !== 0 && beside.index < observation.index;
        const change = wholeOf(beside.value) - wholeOf(observation.value);
        if (isSecond || change === 0 || (coefficient - own) * change !== -residual) continue;
        addPair(pairs, place.line, line);
      }
    }
  }
  return [...pairs.values()];
}

function addPair(pairs: Map<string, RowPair>, line: TableLine, beside: TableLine): void {
  const isFirst = indexOf(line) < indexOf(beside);
  const [one, other] = isFirst ? [line, beside] : [beside, line];
  const key = `${String(indexOf(one))} ${String(indexOf(other))}`;
  pairs.set(key, { one, other, mends: (pairs.get(key)?.mends ?? 0) + 1 });
}

function indexOf({ figures }: TableLine): number {
  return figures[0]?.index ?? -1;
}

/** Whether no figure of a sentence has a part in it. */
export function isOfTables({ terms, relation }: Constraint): boolean {
  return relation === 'equal' && terms.every(({ observation }) => observation.home !== 'prose');
}

import type { Constraint, Observation, TableLine } from '../../facts/system/system.js';
import { wholeOf } from '../../facts/calculations/wholes.js';

/** Two rows of one block. */
export interface RowPair {
  readonly one: TableLine;
  readonly other: TableLine;
  /** How many failing sums of table figures hold once they change places; at least one. */
  readonly mends: number;
}

/** A row with its figures as plain numbers. */
interface PlainLine {
  readonly line: TableLine;
  readonly values: readonly number[];
}

/** Where a figure stands, and the rows of its block. */
interface Place {
  readonly line: PlainLine;
  readonly at: number;
  readonly block: readonly PlainLine[];
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
  const placeOf = placesIn(lines);
  const pairs = new Map<string, RowPair>();
  for (const constraint of failing.filter(isOfTables)) {
    const coefficientOf = new Map<Observation, number>();
    for (const { observation, coefficient } of constraint.terms) {
      coefficientOf.set(observation, coefficient);
    }
    const residual = wholeOf(constraint.residual);
    for (const [observation, coefficient] of coefficientOf) {
      const place = placeOf.get(observation);
      if (place === undefined) continue;
      const { line, at, block } = place;
      spend(block.length);
      const value = line.values[at] ?? Number.NaN;
      for (const other of block) {
        const beside = other.line.figures[at];
        if (beside === undefined || other === line) continue;
        const change = (other.values[at] ?? Number.NaN) - value;
        // Only a figure of the same sum, or of none, may come in its place; most of them change it by something else.
        const more = coefficient * change;
        if (change === 0 || (more !== -residual && 2 * more !== -residual)) continue;
        const own = coefficientOf.get(beside) ?? 0;
        const isSecond = own !== 0 && beside.index < observation.index;
        if (isSecond || (coefficient - own) * change !== -residual) continue;
        addPair(pairs, line.line, other.line);
      }
    }
  }
  return [...pairs.values()];
}

function placesIn(lines: readonly TableLine[]): ReadonlyMap<Observation, Place> {
  const placeOf = new Map<Observation, Place>();
  const blocks = new Map<number, PlainLine[]>();
  for (const line of lines) {
    const plain = { line, values: line.figures.map(({ value }) => wholeOf(value)) };
    const block = blocks.get(line.block) ?? [];
    if (block.length === 0) blocks.set(line.block, block);
    block.push(plain);
    line.figures.forEach((figure, at) => placeOf.set(figure, { line: plain, at, block }));
  }
  return placeOf;
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

import type { Block, Column } from '../../../forms/form.js';
import { widthOf } from '../columns/columns.js';
import { isFigure, type Line } from '../lines.js';
import { placedFrom, redrawn } from './redrawn.js';
import type { Words } from '../words.js';

/** Headers and the rows below them. */
interface Part {
  readonly head: Line[];
  readonly body: Line[];
}

/** Fewer rows with the same labels than these may be a part of another table. */
const fewestRows = 3;

/**
 * The lines of a report where a table that was too wide for its page stands in two: the same labels twice, below
 * headers that name some columns of a block, and then others of it. The second half goes to the right of the first;
 * all other lines stay as they are.
 */
export function withHalvesJoined(lines: readonly Line[]): readonly Line[] {
  const parts = partsOf(lines);
  let joined: Part[] | undefined;
  for (let index = 1; index < parts.length; index++) {
    const right = parts[index];
    const left = joined === undefined ? parts[index - 1] : (joined.at(-1) ?? right);
    const both = left && right && joinParts(left, right);
    if (both === undefined) {
      if (right !== undefined) joined?.push(right);
      continue;
    }
    joined ??= parts.slice(0, index);
    joined[joined.length - 1] = both;
  }
  return joined?.flatMap(({ head, body }) => [...head, ...body]) ?? lines;
}

/** All lines, parted at the headers that stand below rows. */
function partsOf(lines: readonly Line[]): readonly Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    const isHead = line.words.some(({ kind }) => kind === 'header') && !line.cells.some(isFigure);
    if (last === undefined || (isHead && last.body.length > 0)) {
      parts.push({ head: isHead ? [line] : [], body: isHead ? [] : [line] });
    } else (isHead ? last.head : last.body).push(line);
  }
  return parts;
}

/** Both parts beside each other; undefined where they are no halves of one. */
function joinParts(left: Part, right: Part): Part | undefined {
  if (left.body.length < fewestRows || left.body.length !== right.body.length) return undefined;
  if (!haveSameLabels(left.body, right.body)) return undefined;
  const [width, other] = [widthOfPart(left), widthOfPart(right)];
  const from = firstColumn(right);
  if (width === undefined || other === undefined || from === undefined) return undefined;
  if (!completeEachOther(left, right)) return undefined;
  const more = left.head.length - right.head.length;
  return {
    head: left.head.map((line, at) => besideEachOther(line, right.head[at - more], from, width)),
    body: left.body.map((line, at) => besideEachOther(line, right.body[at], from, width)),
  };
}

function haveSameLabels(left: readonly Line[], right: readonly Line[]): boolean {
  return left.every((line, index) => {
    const [one, other] = [labelOf(line), right[index] && labelOf(right[index])];
    if (one === undefined || other === undefined) return false;
    return one.key === other.key && one.ordinal?.value === other.ordinal?.value;
  });
}

/** The label of a row with figures. */
function labelOf({ stream, cells, words }: Line): Words | undefined {
  return stream || !cells.some(isFigure) ? undefined : words.findLast(({ kind }) => kind === 'row');
}

/** How wide all lines are; undefined where they differ. */
function widthOfPart({ head, body }: Part): number | undefined {
  const [first = 0, ...others] = [...head, ...body].map(({ row }) => widthOf(row));
  return others.every((width) => width === first) ? first : undefined;
}

/** Where the first column of figures stands. */
function firstColumn(part: Part): number | undefined {
  const columns = leavesOf(part).map(({ at }) => at);
  return columns.length === 0 ? undefined : columns.reduce((one, other) => Math.min(one, other));
}

/** Whether the headers of two parts are of one block, and none of them of both. */
function completeEachOther(left: Part, right: Part): boolean {
  const [some, others] = [leavesOf(left), leavesOf(right)];
  const blocks = new Set(some.flatMap(({ columns }) => [...columns.keys()]));
  return [...blocks].some((block) => {
    const read = [...some, ...others].map(({ columns }) => columns.get(block));
    const known = new Set(read);
    return (
      some.length > 0 && others.length > 0 && !known.has(undefined) && known.size === read.length
    );
  });
}

/** A word of a column: where in the grid it stands, and by block the column it may name. */
interface Leaf {
  readonly at: number;
  readonly columns: ReadonlyMap<Block, Column>;
}

/** The words of columns in the headers. */
function leavesOf({ head }: Part): readonly Leaf[] {
  return head.flatMap(({ cells, words }) =>
    cells.flatMap((cell, index) => {
      const leaves = words[index]?.headers.filter(({ leaf }) => leaf) ?? [];
      if (leaves.length === 0) return [];
      return [
        { at: cell.column, columns: new Map(leaves.map((each) => [each.block, each.column])) },
      ];
    }),
  );
}

/** A line with the cells of another at its right, from one of its columns on. */
function besideEachOther(line: Line, right: Line | undefined, from: number, width: number): Line {
  const own = placedFrom(line, 0, Infinity, 0);
  const further = right === undefined ? [] : placedFrom(right, from, Infinity, from - width);
  return redrawn(line.source, line.row.span, [...own, ...further]);
}

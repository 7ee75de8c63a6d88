import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bind } from '../../../../server/facts/bind.js';
import { forms } from '../../../../server/forms/catalogue.js';
import type { Form, FormTable } from '../../../../server/forms/form.js';
import { vocabulary } from '../../../../server/forms/vocabulary.js';
import { parse } from '../../../../server/report/parse.js';
import { layouts } from '../../../drafts/layouts.js';
import type { Layout } from '../../../drafts/layouts.js';
import { distinctFigures, printedFacts } from './figures.js';

/** A change to the lines of a table. */
type Damage = (lines: string[], at: number, other: number) => void;

const remove: Damage = (lines, at) => lines.splice(at, 1);
const repeat: Damage = (lines, at) => lines.splice(at, 0, lines[at] ?? '');
const swap: Damage = (lines, at, other) => {
  const [one = '', two = ''] = [lines[at], lines[other]];
  lines[at] = two;
  lines[other] = one;
};
const loseCell: Damage = (lines, at, other) => {
  const line = lines[at] ?? '';
  const separator = separatorOf(line);
  const cells = line.split(separator);
  if (cells.length < 3) return;
  cells.splice(1 + (other % (cells.length - 2)), 1);
  lines[at] = cells.join(separator);
};
const blankCell: Damage = (lines, at, other) => {
  const figures = [...(lines[at] ?? '').matchAll(/\d{3}|[\uff10-\uff19]{3}/gu)];
  const figure = figures[other % Math.max(1, figures.length)];
  if (figure === undefined) return;
  const line = lines[at] ?? '';
  lines[at] = line.slice(0, figure.index) + line.slice(figure.index + 3);
};

describe('damage to a table never gives a figure to its neighbour', () => {
  for (const form of forms) {
    for (const table of form.tables) {
      for (const layout of layouts) {
        const rowwise = !layout.name.startsWith('a cell') && !layout.name.includes('in one line');
        it(`${table.id}: ${layout.name}`, () => {
          const damages = rowwise
            ? [remove, repeat, swap, loseCell, ...(layout.keepsBlanks ? [blankCell] : [])]
            : [remove, repeat, ...(layout.keepsBlanks ? [loseCell] : [])];
          fc.assert(
            fc.property(
              fc.array(fc.tuple(fc.constantFrom(...damages), fc.nat(), fc.nat()), {
                minLength: 1,
                // A cell lost and another doubled cannot be told from a table that is whole.
                maxLength: rowwise ? 2 : 1,
              }),
              (steps) => {
                check(form, table, layout, steps);
              },
            ),
            { numRuns: 30 },
          );
        });
      }
    }
  }
});

function check(
  form: Form,
  table: FormTable,
  layout: Layout,
  steps: readonly (readonly [Damage, number, number])[],
): void {
  const figures = distinctFigures(table);
  const lines = layout.print(table, figures.at).split('\n');
  const done: Done[] = [];
  for (const [damage, at, other] of steps) {
    const [one, two] = [at % lines.length, other % lines.length];
    const step: Done = { damage, ofHeader: isHeader(lines[one]) };
    if (looksWhole(step, done, layout)) continue;
    if (damage === swap && !maySwap(lines[one], lines[two])) continue;
    done.push(step);
    damage(lines, one, damage === swap ? two : other);
  }
  const text = lines.join('\n');
  const bound = printedFacts(bind(parse(text, vocabulary), form), table);
  for (const [place, printed] of Object.entries(bound)) {
    if (/^\d+$/u.test(printed)) assert.equal(printed, figures.expected[place], `${place}\n${text}`);
  }
}

/** Damage to a line. */
interface Done {
  readonly damage: Damage;
  readonly ofHeader: boolean;
}

/** Whether a table to which something more is done cannot be told from one that is whole, with a column less. */
function looksWhole({ damage, ofHeader }: Done, done: readonly Done[], { name }: Layout): boolean {
  const isBroken = name.includes('broken over lines');
  const isRepeated = name.includes('repeated');
  const hasLost = done.some((each) => each.damage === loseCell);
  const hasBlank = done.some((each) => each.damage === blankCell);
  // A part of a header, or one above a merged cell that is written out twice.
  const lacksPart =
    (isBroken || isRepeated) && done.some((each) => each.damage === remove && each.ofHeader);
  // A header lost and a figure lost or blank as well.
  if (damage === loseCell) return hasLost || (hasBlank && ofHeader) || lacksPart;
  if (damage === blankCell) return hasLost;
  return damage === remove && hasLost && isBroken && ofHeader;
}

/** Headers among the rows of another block change what those rows say. */
function maySwap(one: string | undefined, two: string | undefined): boolean {
  return !isHeader(one, two) && !isAmbiguous(one) && !isAmbiguous(two);
}

/** Labels that only their place tells apart: where the row itself is moved, no reader could know. */
function isAmbiguous(line: string | undefined): boolean {
  return line === undefined || /被依法纠错数|其他情形数/u.test(line);
}

function isHeader(...lines: readonly (string | undefined)[]): boolean {
  return lines.some((line) => line === undefined || !/\d{3}|[\uff10-\uff19]{3}/u.test(line));
}

function separatorOf(line: string): string {
  if (line.includes('</td>')) return '</td>';
  if (line.includes('|')) return '|';
  if (line.includes('\t')) return '\t';
  return line.includes(',') ? ',' : ' ';
}

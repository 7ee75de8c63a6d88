import type Big from 'big.js';
import type { CellObject } from 'write-excel-file/universal';
import { conceptById } from '../concepts/concepts.js';
import { decimalsOf } from '../display.js';

/** A sheet to be written; its name may be too long, or be given twice. */
export interface SheetToWrite {
  readonly name: string;
  /** Cells a merged one covers are `null`. */
  readonly rows: readonly (readonly (CellObject | null)[])[];
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly headRows: number;
}

/** Characters a cell can hold. */
const longestText = 32_000;

/** A cell of text; never a formula, whatever it says. */
export function textCell(text: string, style: CellObject = {}): CellObject {
  // Characters XML cannot hold would make the whole file unreadable.
  const plain = text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .slice(0, longestText)
    .replace(/[\u{d800}-\u{dbff}]$/u, '');
  return { value: plain, type: String, ...style };
}

/** A cell of words above others. */
export function headCell(text: string, style: CellObject = {}): CellObject {
  return textCell(text, { fontWeight: 'bold', backgroundColor: '#EDEDED', ...style });
}

/** A whole number that is a place or a year. */
export function numberCell(value: number): CellObject {
  return { value, type: Number, format: '0' };
}

/**
 * A figure as a number, in the unit of its concept: counts whole, money and ratios with decimals, shares as percentages.
 * One with more digits than a spreadsheet keeps is given as text.
 */
export function figureCell(value: Big, concept: string, style: CellObject = {}): CellObject {
  if (value.c.length > 15) return textCell(value.toFixed(), style);
  const quantity = conceptById(concept)?.quantity;
  if (quantity === 'share') {
    const format = `0.${'0'.repeat(decimalsOf(concept) ?? 1)}%`;
    return { value: Number(value.div(100).toFixed()), type: Number, format, ...style };
  }
  return {
    value: Number(value.toFixed()),
    type: Number,
    format: formatOf(value, concept),
    ...style,
  };
}

function formatOf(value: Big, concept: string): string {
  const decimals = decimalsOf(concept);
  if (decimals !== undefined) return `0.${'0'.repeat(decimals)}`;
  if (conceptById(concept)?.quantity === 'amount') return '#,##0.00####';
  return value.eq(value.round(0)) ? '#,##0' : '#,##0.######';
}

import { printChineseNumeral } from '../../../report/text/numerals.js';
import type { Section } from '../../../report/report.js';
import type { TextEdit } from '../../finding.js';

/** Gives a first-level section its ordinal: changes only the numeral where it has one. */
export function ordinalEdit(section: Section, value: number): TextEdit {
  const { ordinal, titleSpan } = section.heading;
  const numeral = printChineseNumeral(value);
  return ordinal
    ? { span: ordinal.numeral, newText: numeral }
    : { span: { start: titleSpan.start, end: titleSpan.start }, newText: `${numeral}、` };
}

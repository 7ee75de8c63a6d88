import type { Report, Section } from '../../../report/report.js';
import { contentOf } from '../../running-text.js';

/** Whether the texts of two sections are the same, space aside. */
export function haveSameWords(report: Report, one: Section, other: Section): boolean {
  return wordsOf(report, one) === wordsOf(report, other);
}

function wordsOf(report: Report, { body }: Section): string {
  return contentOf(report, body).replaceAll(/\s/gu, '');
}

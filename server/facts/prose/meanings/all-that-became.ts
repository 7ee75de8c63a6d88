import type { Form } from '../../../forms/form.js';
import type { Meaning, Quantity } from '../reading.js';
import { namesEveryRow } from './names-every-row.js';

/**
 * Whether figures are all that becomes of requests: every result of 本年度办理结果, and what is carried over. Together they
 * are what came in and was carried in, so that they are never less than what came in.
 */
export function areAllThatBecame(form: Form, parts: readonly Quantity[]): boolean {
  return namesEveryRow(form, answeredAndLeft, parts);
}

const answeredAndLeft: Meaning = {
  readings: [{ rows: ['requests.processed', 'requests.carriedOut'], columns: [] }],
  period: 'year',
  scope: 'whole',
  toDate: false,
};

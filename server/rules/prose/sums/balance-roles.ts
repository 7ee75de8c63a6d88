import type { Quantity } from '../../../facts/prose/reading.js';

/** What a figure is in the balance of requests: what came and was there before, what was done with it and what is left. */
export type BalanceRole = 'received' | 'carriedIn' | 'processed' | 'carriedOut';

/** The role of an exact figure of the whole report for its year; undefined for any other. */
export function roleInBalance({ meaning, approximation }: Quantity): BalanceRole | undefined {
  if (meaning?.scope !== 'whole' || meaning.period !== 'year' || approximation !== 'exact') {
    return undefined;
  }
  const reading = meaning.readings[0];
  if (reading?.rows.length !== 1 || reading.columns.length > 0) return undefined;
  return roles.get(reading.rows[0] ?? '');
}

const roles: ReadonlyMap<string, BalanceRole> = new Map([
  ['requests.received', 'received'],
  ['requests.carriedIn', 'carriedIn'],
  ['requests.processed', 'processed'],
  ['requests.answered', 'processed'],
  ['requests.carriedOut', 'carriedOut'],
]);

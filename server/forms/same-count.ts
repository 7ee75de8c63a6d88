import type { FormId } from './form.js';

/**
 * Whether two forms count a concept alike, so that its figures of two years can be held against each other. The forms of
 * 2019 and 2021 have the same rows of requests, cases and decisions, but for 其他处理, which only the second parts.
 */
export function countsAlike(concept: string, one: FormId, other: FormId): boolean {
  if (one === other) return true;
  if (!since2019.has(one) || !since2019.has(other)) return false;
  return alike.test(concept) && !concept.startsWith('outcome.other');
}

const since2019: ReadonlySet<FormId> = new Set(['2019', '2021']);
const alike =
  /^(?:requests|outcome|review|litigation)\.|^(?:licensing|penalties|coercion)\.decisions$/u;

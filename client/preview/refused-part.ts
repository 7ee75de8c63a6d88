import * as v from 'valibot';
import type { toPage, toPanel } from './messages.js';

type Schema = typeof toPage | typeof toPanel;

/**
 * What of a message is not as its schema wants it, for the log: its kind, as far as it is one of the schema's, and the
 * names that lead to the place. Nothing a draft says may get there.
 */
export function refusedPart(
  { options }: Schema,
  data: unknown,
  [issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
): string {
  const said = typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined;
  const kinds: readonly string[] = options.map(({ entries }) => entries.kind.literal);
  const kind = kinds.find((each) => each === said);
  if (kind === undefined) return 'a message of no known kind';
  const place = v.getDotPath(issue);
  return `${kind}, at ${place ?? 'no place that has a name'}`;
}

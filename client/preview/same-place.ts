import type { Statistics, StatisticsRange } from '../../server/features/protocol-statistics.js';

/**
 * Where a place of one version of a draft is in a later one: that of the same figure, or of the finding that says the
 * same; undefined where there is none any more.
 */
export function samePlace(
  range: StatisticsRange,
  before: Pick<Statistics, 'figures' | 'findings'>,
  after: Pick<Statistics, 'figures' | 'findings'>,
): StatisticsRange | undefined {
  const figure = before.figures.find((each) => isSame(each.range, range));
  if (figure !== undefined) return after.figures.find(({ id }) => id === figure.id)?.range;
  const finding = before.findings.find((each) => isSame(each.range, range));
  return after.findings.find(
    ({ rule, message }) => rule === finding?.rule && message === finding.message,
  )?.range;
}

function isSame(one: StatisticsRange, other: StatisticsRange): boolean {
  return (
    one.start.line === other.start.line &&
    one.start.character === other.start.character &&
    one.end.line === other.end.line &&
    one.end.character === other.end.character
  );
}

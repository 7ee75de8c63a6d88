import type { ProtocolRange } from '../../server/features/protocol/protocol.js';
import type { Statistics, StatisticsFigure } from '../../server/features/protocol/preview.js';

/**
 * Where a place of one version of a draft is in a later one: that of the same figure, or of the finding that says the
 * same; undefined where there is none any more.
 */
export function samePlace(
  range: ProtocolRange,
  before: Pick<Statistics, 'figures' | 'findings'>,
  after: Pick<Statistics, 'figures' | 'findings'>,
): ProtocolRange | undefined {
  for (const figure of before.figures) {
    const index = placesOf(figure).findIndex((place) => isSame(place, range));
    if (index < 0) continue;
    const now = after.figures.find(({ id }) => id === figure.id);
    return now && placesOf(now)[index];
  }
  const finding = before.findings.find((each) => isSame(each.range, range));
  return after.findings.find(
    ({ rule, message }) => rule === finding?.rule && message === finding.message,
  )?.range;
}

/** Where a figure stands, then where sentences say it again. */
function placesOf({ range, again }: StatisticsFigure): readonly ProtocolRange[] {
  return [range, ...again];
}

function isSame(one: ProtocolRange, other: ProtocolRange): boolean {
  return (
    one.start.line === other.start.line &&
    one.start.character === other.start.character &&
    one.end.line === other.end.line &&
    one.end.character === other.end.character
  );
}

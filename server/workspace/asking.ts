import { calculations } from '../features/calculations.js';
import type { CalculationsParams, ListedCalculation } from '../features/protocol.js';
import type { Session } from './session.js';

/** A message with more buttons than this cannot be read. */
const mostChoices = 6;

/**
 * The list of a table's calculations for a client that has no list: a message that names those that fail, each of
 * which leads to its place.
 */
export async function leadToCalculation(session: Session, given: unknown): Promise<void> {
  const target = calculationsParams(given);
  if (!target) return;
  const current = await session.current(target.uri);
  if (!current?.reading) return;
  const { severities } = current.settings.options;
  const list = calculations(current.reading, target.table, severities);
  const failing = list.calculations.filter(({ standing }) => standing === 'fails');
  const { window } = session.connection;
  const chosen = await window.showInformationMessage(
    [list.title, ...failing.map(({ working }) => working)].join('\n'),
    ...failing.slice(0, mostChoices).map((each) => ({ title: nameOf(each), range: each.range })),
  );
  if (!chosen || !session.abilities.showsDocuments) return;
  await window.showDocument({ uri: target.uri, selection: chosen.range, takeFocus: true });
}

function nameOf({ place, kind, difference }: ListedCalculation): string {
  return [place, kind, difference ?? ''].join(' ').trim();
}

/** The argument of the command; undefined for anything else a client may send. */
function calculationsParams(given: unknown): CalculationsParams | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { uri, table } = given as Record<keyof CalculationsParams, unknown>;
  if (typeof uri !== 'string') return undefined;
  return { uri, table: typeof table === 'string' ? table : null };
}

import type { CancellationToken } from 'vscode-languageserver';
import { calculations } from '../features/calculations.js';
import { comparison } from '../features/comparison.js';
import type {
  CalculationsParams,
  CompareParams,
  Comparison,
  ListedCalculation,
} from '../features/protocol/findings.js';
import { render, say, type Language, type Localized } from '../language/message.js';
import { contentModified } from './failure.js';
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
  const { options, language } = current.settings;
  const list = calculations(current.reading, target.table, options.severities);
  const failing = list.calculations.filter(({ standing }) => standing === 'fails');
  const { window } = session.connection;
  const chosen = await window.showInformationMessage(
    [list.title, ...failing.map((each) => told(nameOf(each), each.working, language))].join('\n'),
    ...failing.slice(0, mostChoices).map((each) => ({ title: nameOf(each) })),
  );
  const calculation = failing.find((each) => nameOf(each) === chosen?.title);
  if (!calculation || !session.abilities.showsDocuments) return;
  await window.showDocument({ uri: target.uri, selection: calculation.range, takeFocus: true });
}

function nameOf({ place, kind, difference }: ListedCalculation): string {
  return [place, kind, difference ?? ''].join(' ').trim();
}

/** A line of a message. */
function told(name: string, what: string, language: Language): string {
  return render(say(TOLD, { name, what }), language);
}

const TOLD: Localized = { zh: '{name}：{what}', en: '{name}: {what}' };

/** What the corrections of some findings would make of a draft. Refused when the draft has changed since they were found. */
export async function compare(
  session: Session,
  { uri, analysis, findings }: CompareParams,
  token: CancellationToken,
): Promise<Comparison> {
  const current = await session.asked(uri, token);
  if (!current?.reading || current.analysed.id !== analysis) throw contentModified();
  const all = current.reading.analysis.findings;
  const wanted = findings.flatMap((index) => all[index] ?? []);
  const { options } = current.settings;
  return comparison(current.reading, wanted, (text) => session.analyses.once(text, options));
}

/**
 * The comparison for a client that cannot show one: a message that says of each correction how many sums fail
 * after it, and makes the one that is chosen.
 */
export async function askForCorrection(
  session: Session,
  given: unknown,
  token: CancellationToken,
): Promise<void> {
  const target = compareParams(given);
  if (!target) return;
  const { corrections, version } = await compare(session, target, token);
  const { language } = await session.settings.of(target.uri);
  const { window, workspace } = session.connection;
  // Two may say the same, and a client gives back no more than the title.
  const numbered = corrections.map((correction, index) => ({
    ...correction,
    title: `${String(index + 1)}. ${correction.title}`,
  }));
  const lines = numbered.map(({ title, outcome }) => told(title, outcome, language));
  const offered = numbered.slice(0, mostChoices);
  const chosen = await window.showInformationMessage(
    lines.join('\n'),
    ...offered.map(({ title }) => ({ title })),
  );
  const correction = offered.find(({ title }) => title === chosen?.title);
  if (!correction) return;
  const { uri } = target;
  if (session.documents.get(uri)?.version !== version) throw contentModified();
  await workspace.applyEdit({ changes: { [uri]: [...correction.edits] } });
}

/** The argument of a command; undefined for anything else a client may send. */
function compareParams(given: unknown): CompareParams | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { uri, analysis, findings } = given as Record<keyof CompareParams, unknown>;
  if (typeof uri !== 'string' || typeof analysis !== 'string') return undefined;
  if (!Array.isArray(findings)) return undefined;
  return { uri, analysis, findings: findings.filter((index) => Number.isInteger(index)) };
}

/** The argument of a command; undefined for anything else a client may send. */
function calculationsParams(given: unknown): CalculationsParams | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { uri, table } = given as Record<keyof CalculationsParams, unknown>;
  if (typeof uri !== 'string') return undefined;
  return { uri, table: typeof table === 'string' ? table : null };
}

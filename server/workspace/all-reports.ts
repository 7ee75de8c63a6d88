import type { CancellationToken } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Analysis } from '../analysis.js';
import type { Session } from './session.js';

/** A report of the workspace. */
export interface WorkspaceReport {
  readonly uri: string;
  readonly analysis: Analysis;
}

/**
 * Every report of the workspace, one by one: those that are open as they stand in the editor, then those in the files
 * of its folders. Stops when cancelled, which the caller has to look at.
 * @param isWanted of the URI of a draft, whether it is to be looked at
 */
export async function* allReports(
  session: Session,
  token: CancellationToken,
  isWanted: (uri: string) => boolean = () => true,
): AsyncGenerator<WorkspaceReport> {
  const seen = new Set<string>();
  for (const { uri } of session.drafts) {
    seen.add(URI.parse(uri).toString());
    if (!isWanted(uri)) continue;
    const current = await session.complete(uri);
    if (token.isCancellationRequested) return;
    const analysis = current?.reading?.analysis;
    if (analysis) yield { uri, analysis };
  }
  if (!session.listing.isWatched) session.neighbours.listChanged();
  for (const folder of session.folders) {
    for (const { uri } of await session.listing.of(folder, token)) {
      if (token.isCancellationRequested) return;
      const id = URI.parse(uri).toString();
      if (seen.has(id)) continue;
      seen.add(id);
      if (!isWanted(uri)) continue;
      const analysis = await analysisOfFile(session, uri);
      if (analysis) yield { uri, analysis };
    }
  }
}

/** The report in a file that is not open; undefined for what cannot be read or is none. */
export async function analysisOfFile(session: Session, uri: string): Promise<Analysis | undefined> {
  const { options } = await session.settings.of(uri);
  const { load } = await session.neighbours.bearingOn(uri);
  const others = await load();
  const text = await session.files.read(uri);
  if (text === undefined) return undefined;
  return session.analyses.once(text, { ...options, others: () => others });
}

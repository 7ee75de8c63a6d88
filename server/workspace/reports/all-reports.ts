import type { CancellationToken } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Analysis } from '../../analysis.js';
import type { WorkspaceFile } from '../files/files.js';
import type { FolderReports } from './folder-reports.js';
import type { Session } from '../session.js';

/** A report of the workspace. */
export interface WorkspaceReport {
  readonly uri: string;
  readonly analysis: Analysis;
}

/** A draft of the workspace: open, or in a file. */
export type WorkspaceDraft =
  | { readonly kind: 'open'; readonly uri: string }
  | { readonly kind: 'file'; readonly uri: string; readonly file: WorkspaceFile };

/**
 * Every draft of the workspace, one by one: those that are open, then those in the files of its folders. Stops when
 * cancelled, which the caller has to look at.
 */
export async function* allDrafts(
  session: Session,
  token: CancellationToken,
): AsyncGenerator<WorkspaceDraft> {
  const seen = new Set<string>();
  for (const { uri } of session.drafts) {
    seen.add(URI.parse(uri).toString());
    yield { kind: 'open', uri };
    if (token.isCancellationRequested) return;
  }
  if (!session.listing.isWatched) session.neighbours.listChanged();
  for (const folder of session.folders) {
    for (const file of await session.listing.of(folder, token)) {
      if (token.isCancellationRequested) return;
      const id = URI.parse(file.uri).toString();
      if (seen.has(id)) continue;
      seen.add(id);
      yield { kind: 'file', uri: file.uri, file };
    }
  }
}

/**
 * Every report of the workspace in the same way: what is open as it stands in the editor.
 * @param isWanted of the URI of a draft, whether it is to be looked at
 */
export async function* allReports(
  session: Session,
  folder: FolderReports,
  token: CancellationToken,
  isWanted: (uri: string) => boolean = () => true,
): AsyncGenerator<WorkspaceReport> {
  for await (const draft of allDrafts(session, token)) {
    const { uri } = draft;
    if (!isWanted(uri)) continue;
    const analysis =
      draft.kind === 'file'
        ? await folder.analysis(draft.file)
        : (await session.complete(uri))?.reading?.analysis;
    if (token.isCancellationRequested) return;
    if (analysis) yield { uri, analysis };
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

import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocumentSaveReason,
} from './features/lsp.js';
import { caretNotification, type CaretParams } from './features/protocol/protocol.js';
import { configurationFileName } from './workspace/configuration-file.js';
import type { Diagnosing } from './workspace/diagnosing.js';
import { draftEndings } from './workspace/files/files.js';
import { ignoreFileNames } from './workspace/files/ignoring.js';
import type { Session } from './workspace/session.js';
import type { StatisticsChanges } from './workspace/statistics-changes.js';

/** Takes up documents, settings, files and the caret as they change, and asks the client to tell of them. */
export function keepUp(
  session: Session,
  diagnosing: Diagnosing,
  statistics: StatisticsChanges,
): void {
  const { connection, documents } = session;
  documents.onDidOpen(({ document }) => {
    session.begun.opened(document);
  });
  documents.onWillSave(({ document: { uri }, reason }) => {
    if (reason === TextDocumentSaveReason.Manual) diagnosing.saved(uri);
  });
  documents.onDidSave(({ document: { uri } }) => {
    if (!session.abilities.saveReasons) diagnosing.saved(uri);
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    diagnosing.changed(uri);
    statistics.changed([uri]);
    session.neighbours.documentChanged();
  });
  documents.onDidClose(({ document: { uri } }) => {
    session.forget(uri);
    diagnosing.closed(uri);
    statistics.closed(uri);
  });
  connection.onNotification(caretNotification, (params: CaretParams) => {
    session.attempt(caretNotification, () => diagnosing.caretMoved(params));
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    session.configurationChanged(settings);
    diagnosing.allChanged();
    statistics.allChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      diagnosing.folder.changed(uri);
      if (isIgnoreFile(uri)) session.neighbours.listChanged();
      else if (!isConfigurationFile(uri)) session.neighbours.fileChanged(uri);
    }
    if (!changes.some(({ uri }) => isConfigurationFile(uri))) return;
    session.settings.changed();
    diagnosing.allChanged();
    statistics.allChanged();
  });
  const foldersChanged = (): void => {
    session.listing.changed();
    session.neighbours.listChanged();
    // A configuration file in it counts elsewhere now.
    session.settings.changed();
    diagnosing.allChanged();
    statistics.allChanged();
  };
  connection.workspace.onDidCreateFiles(foldersChanged);
  connection.workspace.onDidRenameFiles(foldersChanged);
  connection.workspace.onDidDeleteFiles(foldersChanged);
  connection.onInitialized(() => {
    session.attempt('initialized', () => register(session, diagnosing, statistics));
  });
}

async function register(
  session: Session,
  diagnosing: Diagnosing,
  statistics: StatisticsChanges,
): Promise<void> {
  const { connection, abilities } = session;
  if (abilities.folderChanges) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      const kept = session.folders.filter((uri) => !gone.has(uri));
      session.setFolders([...kept, ...added.map(({ uri }) => uri)]);
      diagnosing.allChanged();
      statistics.allChanged();
    });
  }
  if (abilities.configurationRegistration) {
    const section = { section: 'nianbao' };
    await connection.client.register(DidChangeConfigurationNotification.type, section);
  }
  if (!abilities.watchedFiles) return;
  const names = [configurationFileName, ...ignoreFileNames];
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: `**/*.{${draftEndings.join(',')}}` },
      { globPattern: `**/{${names.join(',')}}` },
    ],
  });
  session.listing.watched();
}

function isIgnoreFile(uri: string): boolean {
  return ignoreFileNames.some((name) => uri.endsWith(`/${name}`));
}

function isConfigurationFile(uri: string): boolean {
  return uri.endsWith(`/${configurationFileName}`);
}

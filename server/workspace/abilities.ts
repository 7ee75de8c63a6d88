import type { ClientCapabilities } from 'vscode-languageserver';
import { MarkupKind } from '../features/lsp.js';

/** What the client can do, as far as it changes what the server says. */
export interface Abilities {
  /** Whether it answers what its settings are. */
  readonly configuration: boolean;
  /** Whether it can be asked to tell of settings that change. */
  readonly configurationRegistration: boolean;
  /** Whether it can be asked to tell of files that change on the disk. */
  readonly watchedFiles: boolean;
  /** Whether it has workspace folders, and tells of those that come and go. */
  readonly folderChanges: boolean;
  /** Whether it asks for diagnostics; else they are pushed to it. */
  readonly pullDiagnostics: boolean;
  /** Whether it can be told to ask for them again. */
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** Whether it shows faded what is of no use. */
  readonly unnecessaryTag: boolean;
  readonly markdownHover: boolean;
  readonly markdownDocumentation: boolean;
  readonly snippets: boolean;
  /** Whether it asks for the edit of a code action when one is chosen. */
  readonly resolvesCodeActions: boolean;
  readonly versionedEdits: boolean;
  /** Whether it shows, of a definition, the range it was asked from. */
  readonly definitionLinks: boolean;
  readonly refreshInlayHints: boolean;
  readonly refreshCodeLenses: boolean;
  /** Whether it can be told to show a document. */
  readonly showsDocuments: boolean;
  /** Whether it tells who saves, the writer or the editor. */
  readonly saveReasons: boolean;
}

/** Reads the abilities out of the client's capabilities. */
export function abilitiesOf({ workspace, textDocument, window }: ClientCapabilities): Abilities {
  // What a client can show of a diagnostic it may say where it pulls them, or where they are pushed.
  const shown = [textDocument?.diagnostic, textDocument?.publishDiagnostics];
  return {
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folderChanges: workspace?.workspaceFolders === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: shown.some((each) => each?.relatedInformation === true),
    codeDescription: shown.some((each) => each?.codeDescriptionSupport === true),
    unnecessaryTag: shown.some((each) => each?.tagSupport?.valueSet.includes(1) === true),
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    markdownDocumentation:
      textDocument?.completion?.completionItem?.documentationFormat?.includes(
        MarkupKind.Markdown,
      ) === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    resolvesCodeActions:
      textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport === true,
    showsDocuments: window?.showDocument?.support === true,
    saveReasons: textDocument?.synchronization?.willSave === true,
  };
}

import type {
  CancellationToken,
  CodeAction,
  CodeActionParams,
  CodeLensParams,
  CompletionItem,
  Connection,
  FileOperationRegistrationOptions,
  ServerCapabilities,
} from 'vscode-languageserver';
import {
  codeActionKinds,
  codeActions,
  resolveCodeAction,
  type CodeActionData,
  type CodeActionOptions,
} from './features/code-actions.js';
import { codeLenses } from './features/code-lenses.js';
import { completion, resolveCompletion, type CompletionData } from './features/completion.js';
import { definition } from './features/definition.js';
import { source } from './features/diagnostics.js';
import { documentHighlights } from './features/document-highlights.js';
import { documentLinks } from './features/document-links.js';
import { documentSymbols } from './features/document-symbols.js';
import { foldingRanges } from './features/folding-ranges.js';
import { formatDocument, formatOnType, formatRange } from './features/format.js';
import { hover } from './features/hover.js';
import { inlayHints } from './features/inlay-hints.js';
import { TextDocumentSyncKind } from './features/lsp.js';
import {
  calculationsCommand,
  compareCommand,
  serverCalculationsCommand,
  serverCompareCommand,
} from './features/protocol/findings.js';
import { statisticsCommand } from './features/protocol/statistics.js';
import { references } from './features/references.js';
import { selectionRanges } from './features/selection-ranges.js';
import { keepUp } from './changes.js';
import { answerOwnRequests } from './own-requests.js';
import { answerAboutStatistics } from './statistics-requests.js';
import { askForCorrection, leadToCalculation } from './workspace/asking.js';
import { Diagnosing } from './workspace/diagnosing.js';
import { contentModified } from './workspace/failure.js';
import { Session, type Current, type Host } from './workspace/session.js';
import { StatisticsChanges } from './workspace/statistics-changes.js';

/**
 * Serves one client. All that an editor can ask for is wired here, and in `own-requests.ts` and
 * `statistics-requests.ts` what only Nianbao has, in `changes.ts` what it tells; what each request does is in a file of
 * its name under `features`.
 */
export function serve(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const session = new Session(connection, host, params, {
      released: (uri) => {
        diagnosing.released(uri);
      },
      othersChanged: (uris) => {
        diagnosing.othersChanged(uris);
        statistics.changed(uris);
      },
      yearsChanged: (uris) => {
        statistics.changed(uris);
      },
    });
    const statistics = new StatisticsChanges(session);
    const diagnosing = new Diagnosing(session, (uri) => {
      statistics.changed([uri]);
    });
    listen(session, diagnosing, statistics);
    return { capabilities: capabilities(session), serverInfo: { name: source } };
  });
  connection.listen();
}

function capabilities({ abilities, options }: Session): ServerCapabilities {
  return {
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      // Whether the writer or the editor saves is only told before.
      ...(abilities.saveReasons ? { willSave: true } : { save: true }),
    },
    hoverProvider: true,
    completionProvider: { triggerCharacters: ['|', '#', '（', '('], resolveProvider: true },
    codeActionProvider: { codeActionKinds: [...codeActionKinds], resolveProvider: true },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    inlayHintProvider: true,
    codeLensProvider: {},
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: ['\t'] },
    // A client that has a command itself must not get another of the server.
    executeCommandProvider: {
      commands: [
        ...(options.calculations ? [] : [serverCalculationsCommand]),
        ...(options.compare ? [] : [serverCompareCommand]),
      ],
    },
    ...(abilities.pullDiagnostics && {
      diagnosticProvider: {
        identifier: source,
        interFileDependencies: true,
        workspaceDiagnostics: true,
      },
    }),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      // Of a folder that gets another name no file in it is told.
      fileOperations: { didCreate: anyFolder, didRename: anyFolder, didDelete: anyFolder },
    },
  };
}

const anyFolder: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: '**', matches: 'folder' } }],
};

function listen(session: Session, diagnosing: Diagnosing, statistics: StatisticsChanges): void {
  const { connection } = session;
  answerAboutFindings(session, diagnosing);
  answerAboutFigures(session);
  answerAboutWriting(session);
  runCommands(session);
  answerOwnRequests(session, diagnosing.folder);
  answerAboutStatistics(session, diagnosing);
  keepUp(session, diagnosing, statistics);
  session.documents.listen(connection);
}

/** What is wrong in a draft, and what can be done about it. */
function answerAboutFindings(session: Session, diagnosing: Diagnosing): void {
  const { connection } = session;
  const { languages } = connection;
  languages.diagnostics.on(
    session.answering('textDocument/diagnostic', (params, token) =>
      diagnosing.document(params, token),
    ),
  );
  languages.diagnostics.onWorkspace((params, token, _work, progress) =>
    session.answering('workspace/diagnostic', () => diagnosing.workspace(params, token, progress))(
      params,
      token,
    ),
  );
  connection.onCodeAction(
    session.reading(
      'textDocument/codeAction',
      [],
      (reading, { range, context }: CodeActionParams, current): CodeAction[] =>
        codeActions(reading, range, context, codeActionOptions(session, current)),
    ),
  );
  connection.onCodeActionResolve(
    session.answering('codeAction/resolve', async (action: CodeAction) => {
      const data = action.data as CodeActionData | undefined;
      const current = data && (await session.current(data.uri));
      if (!current?.reading) return action;
      if (current.analysed.id !== data?.analysis) throw contentModified();
      return resolveCodeAction(current.reading, action, codeActionOptions(session, current));
    }),
  );
}

/** How figures are checked, and where else they are stated. */
function answerAboutFigures(session: Session): void {
  const { connection, abilities, options } = session;
  connection.onHover(
    session.reading(
      'textDocument/hover',
      null,
      (reading, { position }) =>
        hover(reading, position, { markdown: abilities.markdownHover }) ?? null,
    ),
  );
  connection.onDefinition(
    session.reading('textDocument/definition', [], (reading, { position }) =>
      definition(reading, position, { links: abilities.definitionLinks }),
    ),
  );
  connection.onReferences(
    session.reading('textDocument/references', [], (reading, { position, context }) =>
      references(reading, position, context),
    ),
  );
  connection.onDocumentHighlight(
    session.reading('textDocument/documentHighlight', null, (reading, { position }) =>
      documentHighlights(reading, position),
    ),
  );
  connection.languages.inlayHint.on(
    session.reading('textDocument/inlayHint', [], (reading, { range }, { settings }) =>
      settings.differences
        ? inlayHints(reading, range, {
            severities: settings.options.severities,
            stroke: session.typing.at(reading.document.uri),
          })
        : [],
    ),
  );
  connection.onCodeLens(
    session.reading('textDocument/codeLens', [], (reading, _: CodeLensParams, { settings }) =>
      codeLenses(reading, {
        severities: settings.options.severities,
        command: options.calculations ? calculationsCommand : serverCalculationsCommand,
        statisticsCommand: options.statistics ? statisticsCommand : undefined,
      }),
    ),
  );
}

/** How a draft is built, and what helps to write it. */
function answerAboutWriting(session: Session): void {
  const { connection, abilities, options } = session;
  connection.onCompletion(
    session.reading('textDocument/completion', null, (reading, { position }) =>
      completion(reading, position, { snippets: abilities.snippets }),
    ),
  );
  connection.onCompletionResolve(
    session.answering('completionItem/resolve', async (item: CompletionItem) => {
      const data = item.data as CompletionData | undefined;
      const current = data && (await session.current(data.uri));
      return current?.reading
        ? resolveCompletion(current.reading, item, { markdown: abilities.markdownDocumentation })
        : item;
    }),
  );
  connection.onDocumentSymbol(
    session.reading('textDocument/documentSymbol', null, (reading) => documentSymbols(reading)),
  );
  connection.onFoldingRanges(
    session.reading('textDocument/foldingRange', null, (reading) => foldingRanges(reading)),
  );
  connection.onSelectionRanges(
    session.reading('textDocument/selectionRange', null, (reading, { positions }) =>
      selectionRanges(reading, positions),
    ),
  );
  connection.onDocumentLinks(
    session.reading('textDocument/documentLink', null, (reading) =>
      documentLinks(reading, options.rulePages),
    ),
  );
  connection.onDocumentFormatting(
    session.reading('textDocument/formatting', [], (reading) => formatDocument(reading)),
  );
  connection.onDocumentRangeFormatting(
    session.reading('textDocument/rangeFormatting', [], (reading, { range }) =>
      formatRange(reading, range),
    ),
  );
  connection.onDocumentOnTypeFormatting(
    session.reading('textDocument/onTypeFormatting', [], (reading, { position, ch }) =>
      formatOnType(reading, position, ch),
    ),
  );
}

function runCommands(session: Session): void {
  session.connection.onExecuteCommand(
    session.answering('workspace/executeCommand', async ({ command, arguments: given }, token) => {
      await commands[command]?.(session, given?.[0], token);
      return null;
    }),
  );
}

/** Commands for a client that has none of its own. */
const commands: Readonly<
  Record<string, (session: Session, given: unknown, token: CancellationToken) => Promise<void>>
> = {
  [serverCalculationsCommand]: leadToCalculation,
  [serverCompareCommand]: askForCorrection,
};

function codeActionOptions(
  { abilities, options, analyses }: Session,
  { analysed, settings }: Current,
): CodeActionOptions {
  return {
    analysis: analysed.id,
    resolves: abilities.resolvesCodeActions,
    asksReason: options.silence === true,
    compareCommand: options.compare ? compareCommand : serverCompareCommand,
    versioned: abilities.versionedEdits,
    analyse: (text) => analyses.once(text, settings.options),
  };
}

/**
 * What the server uses of the protocol's package, types aside. The package is CommonJS: bundled, each file that imports
 * it copies all of its names when the server starts, hundreds of them. So one file does.
 */
export {
  CancellationToken,
  CodeActionKind,
  CodeLensRefreshRequest,
  CompletionItemKind,
  DiagnosticSeverity,
  DiagnosticTag,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  DocumentHighlightKind,
  FoldingRangeKind,
  InsertTextFormat,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
  SymbolKind,
  TextDocumentSaveReason,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';

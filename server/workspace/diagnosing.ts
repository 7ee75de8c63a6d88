import type {
  CancellationToken,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { diagnostics, type DiagnosticOptions } from '../features/diagnostics.js';
import { heldBack, placeBeingTyped } from '../features/held-back.js';
import { CodeLensRefreshRequest, DocumentDiagnosticReportKind } from '../features/lsp.js';
import { statusNotification, type CaretParams } from '../features/protocol/protocol.js';
import { reportStatus } from '../features/status.js';
import { isInLast, stillToCome } from '../features/still-to-come.js';
import { touches } from '../report/span.js';
import type { Finding } from '../rules/finding.js';
import { cancelled } from './failure.js';
import { FolderReports, type FolderReport } from './reports/folder-reports.js';
import { listedReport } from './reports/listed-reports.js';
import type { Current, Session } from './session.js';

const nothingHeld: ReadonlySet<Finding> = new Set();

/**
 * Says what was found: asked for by the client, pushed to one that does not ask, for the folder as a whole. Where that
 * is another than before, hints and lenses of the client are too.
 */
export class Diagnosing {
  readonly #session: Session;
  readonly #options: DiagnosticOptions;
  readonly #folder: FolderReports;
  /** Documents of which something is held back, so that nobody is bothered when there is nothing to add. */
  readonly #holding = new Set<string>();
  /** The status last told, by URI, as JSON. */
  readonly #told = new Map<string, string>();
  readonly #scheduled = new Map<string, ReturnType<typeof setTimeout>>();

  readonly #toComeChanged: (uri: string) => void;

  /** `toComeChanged` is called with the URI of a document of which less is {@link toCome}, though it is as it was. */
  constructor(session: Session, toComeChanged: (uri: string) => void) {
    this.#session = session;
    this.#toComeChanged = toComeChanged;
    const { abilities, options } = session;
    this.#options = { ...abilities, rulePages: options.rulePages };
    this.#folder = new FolderReports(session, {
      diagnostics: (uri, analysis, { language }) => {
        const document = TextDocument.create(uri, 'nianbao', 0, analysis.report.text);
        return diagnostics({ document, analysis, language }, nothingHeld, this.#options);
      },
      listed: listedReport,
      isAsked: abilities.pullDiagnostics,
    });
  }

  /** What is known of files that are not open; their changes are told to {@link FolderReports.changed}. */
  get folder(): FolderReports {
    return this.#folder;
  }

  /** Answers `textDocument/diagnostic`: always of the newest version. */
  async document(
    { textDocument, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const { abilities } = this.#session;
    // A client that cannot be told of more later has to wait for it.
    const current = abilities.refreshDiagnostics
      ? await this.#session.current(textDocument.uri)
      : await this.#session.complete(textDocument.uri);
    if (token.isCancellationRequested) throw cancelled();
    return current
      ? this.#report(current, previousResultId)
      : { kind: DocumentDiagnosticReportKind.Full, items: [] };
  }

  /** Answers `workspace/diagnostic`: what is open as it stands in the editor, the rest as it is on disk. */
  async workspace(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    if (!this.#session.listing.isWatched) this.#session.neighbours.listChanged();
    const give = (item: WorkspaceDocumentDiagnosticReport): void => {
      if (progress) progress.report({ items: [item] });
      else items.push(item);
    };
    for (const { uri } of this.#session.drafts) {
      const current = await this.#session.complete(uri);
      if (token.isCancellationRequested) throw cancelled();
      if (!current) continue;
      const known = previous.get(uri);
      if (!current.reading && known === undefined) continue;
      const report = this.#report(current, known);
      give({ ...report, resultId: report.resultId ?? '', uri, version: current.document.version });
    }
    const isOpen = (uri: string): boolean => this.#session.isOpen(uri);
    const { folders } = this.#session;
    for await (const report of this.#folder.reports(folders, previous, isOpen, token)) {
      give(closedReport(report));
    }
    if (token.isCancellationRequested) throw cancelled();
    return { items };
  }

  /** Called when a document was opened or changed. */
  changed(uri: string): void {
    this.#folder.unsettle();
    if (!this.#session.abilities.pullDiagnostics) this.#schedule(uri);
  }

  /** Called when reports may have other findings for what others say. */
  othersChanged(uris: readonly string[]): void {
    this.#folder.unsettle();
    this.#again(uris);
  }

  /** Called when findings that waited may be shown. */
  released(uri: string): void {
    if (this.#holding.delete(uri)) this.#again([uri]);
  }

  /** Called when every document may have other findings than before. */
  allChanged(): void {
    this.#folder.unsettle();
    this.#again(this.#session.documents.keys());
    const { abilities, connection } = this.#session;
    if (!abilities.refreshCodeLenses) return;
    this.#session.attempt('workspace/codeLens/refresh', () =>
      connection.sendRequest(CodeLensRefreshRequest.type),
    );
  }

  /** Called when a document was closed: what was pushed of it goes, what the folder says of it comes back. */
  closed(uri: string): void {
    this.#holding.delete(uri);
    this.#told.delete(uri);
    clearTimeout(this.#scheduled.get(uri));
    this.#scheduled.delete(uri);
    this.#folder.closed(URI.parse(uri).toString());
    if (this.#session.abilities.pullDiagnostics) return;
    this.#session.attempt('publishDiagnostics', () =>
      this.#session.connection.sendDiagnostics({ uri, diagnostics: [] }),
    );
  }

  /** Called when the caret moved. */
  async caretMoved({ uri, version, position }: CaretParams): Promise<void> {
    const { typing, begun } = this.#session;
    if (typing.at(uri) === undefined && begun.at(uri) === undefined) return;
    const current = await this.#session.current(uri);
    if (current?.document.version !== version) return;
    const report = current.reading?.analysis.report;
    const offset = position ? current.document.offsetAt(position) : undefined;
    const last = report?.sections.at(-1);
    if (
      begun.at(uri) !== undefined &&
      (offset === undefined || (last && !isInLast(last, offset)))
    ) {
      begun.left(uri);
      this.released(uri);
      this.#toComeChanged(uri);
    }
    const stroke = typing.at(uri);
    if (!stroke) return;
    if (report && offset !== undefined && touches(placeBeingTyped(report, stroke.end), offset))
      return;
    typing.left(uri, version);
  }

  /** Called when the writer saved a document: nothing is still to come. */
  saved(uri: string): void {
    const { begun } = this.#session;
    const wasBegun = begun.at(uri) !== undefined;
    begun.forget(uri);
    this.released(uri);
    if (wasBegun) this.#toComeChanged(uri);
  }

  /** What waits for the writer to come to it, in a draft that is written from top to bottom. */
  toCome({ document: { uri }, reading }: Current): ReadonlySet<Finding> {
    const written = this.#session.begun.at(uri);
    if (!reading || written === undefined || !this.#tellsLater) return nothingHeld;
    return new Set(stillToCome(reading.analysis, written));
  }

  #report(current: Current, previous: string | undefined): DocumentDiagnosticReport {
    const toCome = this.toCome(current);
    const held = this.#held(current, toCome);
    this.#tellStatus(current, toCome);
    // While something waits, the same analysis has another result than after.
    const waiting = (current.reading?.analysis.findings ?? []).flatMap((finding, index) =>
      held.has(finding) ? `-${String(index)}` : [],
    );
    const resultId = current.analysed.id + waiting.join('');
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return {
      kind: DocumentDiagnosticReportKind.Full,
      resultId,
      items: current.reading ? diagnostics(current.reading, held, this.#options) : [],
    };
  }

  /** That, and what waits for the writer to finish the word. */
  #held(
    { document: { uri }, reading }: Current,
    toCome: ReadonlySet<Finding>,
  ): ReadonlySet<Finding> {
    const stroke = this.#session.typing.at(uri);
    const held =
      reading && stroke && this.#tellsLater
        ? new Set([...toCome, ...heldBack(reading.analysis, stroke)])
        : toCome;
    if (held.size > 0) this.#holding.add(uri);
    else this.#holding.delete(uri);
    return held;
  }

  /** Whether the client can be told afterwards of what waits; if not, nothing does. */
  get #tellsLater(): boolean {
    const { pullDiagnostics, refreshDiagnostics } = this.#session.abilities;
    return !pullDiagnostics || refreshDiagnostics;
  }

  #tellStatus(
    { document: { uri, version }, reading }: Current,
    toCome: ReadonlySet<Finding>,
  ): void {
    if (this.#session.options.status !== true) return;
    const status = reading ? reportStatus(reading, toCome) : null;
    const told = JSON.stringify(status);
    if ((this.#told.get(uri) ?? 'null') === told) return;
    this.#told.set(uri, told);
    this.#session.attempt(statusNotification, () =>
      this.#session.connection.sendNotification(statusNotification, { uri, version, status }),
    );
  }

  #again(uris: readonly string[]): void {
    const { abilities, connection } = this.#session;
    if (!abilities.pullDiagnostics) {
      for (const uri of uris) this.#schedule(uri);
    } else if (abilities.refreshDiagnostics) {
      this.#session.attempt('workspace/diagnostic/refresh', () =>
        connection.languages.diagnostics.refresh(),
      );
    }
    if (!abilities.refreshInlayHints) return;
    this.#session.attempt('workspace/inlayHint/refresh', () =>
      connection.languages.inlayHint.refresh(),
    );
  }

  #schedule(uri: string): void {
    clearTimeout(this.#scheduled.get(uri));
    const timer = setTimeout(() => {
      this.#scheduled.delete(uri);
      this.#session.attempt('publishDiagnostics', () => this.#publish(uri));
    });
    this.#scheduled.set(uri, timer);
  }

  async #publish(uri: string): Promise<void> {
    const current = await this.#session.current(uri);
    if (!current) return;
    const report = this.#report(current, undefined);
    if (report.kind !== DocumentDiagnosticReportKind.Full) return;
    const { version } = current.document;
    await this.#session.connection.sendDiagnostics({ uri, version, diagnostics: report.items });
  }
}

function closedReport(report: FolderReport): WorkspaceDocumentDiagnosticReport {
  const { uri, id: resultId } = report;
  return report.kind === 'unchanged'
    ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId }
    : {
        kind: DocumentDiagnosticReportKind.Full,
        uri,
        version: null,
        resultId,
        items: report.items,
      };
}

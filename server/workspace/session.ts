import type { CancellationToken, Connection, InitializeParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { TextDocuments } from '../features/lsp.js';
import {
  historySchemes,
  type NianbaoInitializationOptions,
  type NianbaoSettings,
} from '../features/protocol/protocol.js';
import type { Reading } from '../features/reading.js';
import { Analyses, type Analyse, type Analysed } from './analyses.js';
import { abilitiesOf, type Abilities } from './abilities.js';
import { BegunDrafts } from './begun-drafts.js';
import { cancelled, contentModified, describeFailure, failed } from './failure.js';
import type { WorkspaceFiles } from './files/files.js';
import { FolderListing } from './files/folder-listing.js';
import { Neighbours } from './reports/neighbours.js';
import { Settings, type DraftSettings } from './settings.js';
import { Typing } from './typing.js';
import { withoutParameters } from './without-parameters.js';

/** What the server's surroundings give it. */
export interface Host {
  readonly analyse: Analyse;
  /** Makes the way to files; undefined for a client that answers no requests for them. */
  readonly files: (client: Connection | undefined) => WorkspaceFiles;
}

/** Whom the session tells. */
export interface SessionListener {
  /** With a document's URI, when findings that waited may be shown. */
  readonly released: (uri: string) => void;
  /** With the URIs of reports, when those they are held against are others, or say something else. */
  readonly othersChanged: (uris: readonly string[]) => void;
  /** With the URIs of open reports, when other years of their unit are at hand, or say something else. */
  readonly yearsChanged: (uris: readonly string[]) => void;
}

/** An open document at its newest version. */
export interface Current {
  readonly document: TextDocument;
  readonly settings: DraftSettings;
  readonly analysed: Analysed;
  /** What features read; `undefined` for a text that is no report. */
  readonly reading: Reading | undefined;
}

/** How a request is answered: given parameters, until the token says otherwise. */
type Answer<Params, Result> = (params: Params, token: CancellationToken) => Promise<Result>;

/** The connection's state: open documents, their analyses, settings, and what the client can do. */
export class Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly analyses: Analyses;
  readonly typing: Typing;
  readonly begun = new BegunDrafts();
  readonly abilities: Abilities;
  readonly options: NianbaoInitializationOptions;
  readonly files: WorkspaceFiles;
  readonly settings: Settings;
  /** The drafts of the folders. */
  readonly listing: FolderListing;
  /** What the drafts are held against. */
  readonly neighbours: Neighbours;
  #folders: readonly string[];

  /** What rules failed at so far. */
  readonly #failures = new Set<string>();
  /** Logs a rule that threw, once: it does so with every stroke. */
  readonly #ruleFailed = (rule: string, error: unknown): void => {
    const told = `${rule}: ${describeFailure(error)}`;
    if (this.#failures.has(told)) return;
    this.#failures.add(told);
    this.connection.console.error(told);
  };

  constructor(connection: Connection, host: Host, params: InitializeParams, told: SessionListener) {
    this.connection = connection;
    this.abilities = abilitiesOf(params.capabilities);
    this.options = optionsOf(params.initializationOptions);
    this.files = host.files(this.options.files === true ? connection : undefined);
    this.analyses = new Analyses((text, options) =>
      host.analyse(text, { ...options, ruleFailed: this.#ruleFailed }),
    );
    this.typing = new Typing(told.released);
    this.settings = new Settings({
      connection,
      files: this.files,
      pulled: this.abilities.configuration,
      locale: this.options.locale ?? params.locale,
    });
    this.documents = new TextDocuments({
      create: (uri, languageId, version, text) =>
        TextDocument.create(uri, languageId, version, text),
      update: (document, changes, version) => {
        const updated = TextDocument.update(document, changes, version);
        this.begun.edited(updated, changes);
        const delay = this.settings.known(document.uri)?.delay;
        if (delay !== undefined) this.typing.edited(updated, changes, delay);
        return updated;
      },
    });
    this.listing = new FolderListing(this.files);
    this.neighbours = new Neighbours({
      files: this.files,
      listing: this.listing,
      folders: () => this.#folders,
      documents: () => this.drafts,
      changed: told.othersChanged,
      yearsChanged: told.yearsChanged,
      attempt: (name, task) => {
        this.attempt(name, task);
      },
    });
    this.#folders = foldersOf(params);
    this.settings.setRoots(this.#folders);
  }

  /** URIs of the workspace folders. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Every open document but the old versions of files. */
  get drafts(): readonly TextDocument[] {
    const schemeOf = (uri: string): string => uri.slice(0, uri.indexOf(':'));
    return this.documents.all().filter(({ uri }) => !historySchemes.has(schemeOf(uri)));
  }

  /** The folders that are open are others. */
  setFolders(folders: readonly string[]): void {
    this.#folders = folders;
    this.settings.setRoots(folders);
    this.listing.changed();
    this.neighbours.listChanged();
  }

  /** Whether a file is open, however the client spells its URI. */
  isOpen(uri: string): boolean {
    if (this.documents.get(uri)) return true;
    return this.documents.all().some((document) => URI.parse(document.uri).toString() === uri);
  }

  /** A document as it is now, analysed; `undefined` when it is not open. */
  async current(uri: string): Promise<Current | undefined> {
    const settings = await this.settings.of(uri);
    const document = this.documents.get(uri);
    if (!document) return undefined;
    const analysed = this.analyses.of(document, settings.options, this.neighbours.of(uri));
    const { analysis } = analysed;
    const reading = analysis && { document, analysis, language: settings.language };
    return { document, settings, analysed, reading };
  }

  /** The same, when all that it is held against has been read. */
  async complete(uri: string): Promise<Current | undefined> {
    await this.current(uri);
    await this.neighbours.atHand(uri);
    return this.current(uri);
  }

  /**
   * The document a request is about, as {@link current} gives it. The request is refused where it was cancelled
   * meanwhile or the document has changed, since its positions are of another text.
   */
  async asked(uri: string, token: CancellationToken): Promise<Current | undefined> {
    const version = this.documents.get(uri)?.version;
    const current = await this.current(uri);
    if (token.isCancellationRequested) throw cancelled();
    if (current && current.document.version !== version) throw contentModified();
    return current;
  }

  /** A handler that answers from the report a request is about; `nothing` where the text is no report. */
  reading<Params extends { readonly textDocument: { readonly uri: string } }, Result>(
    name: string,
    nothing: Result,
    feature: (reading: Reading, params: Params, current: Current) => Result,
  ): Answer<Params, Result> {
    return this.answering(name, async (params, token) => {
      const current = await this.asked(params.textDocument.uri, token);
      return current?.reading ? feature(current.reading, params, current) : nothing;
    });
  }

  /** Answers a request that only Nianbao has, which its clients send by this name. */
  answer<Params, Result>(request: string, answer: Answer<Params, Result>): void {
    this.connection.onRequest(request, this.answering(request, answer));
  }

  /** The same of a request without parameters; an answer of `undefined` refuses it as cancelled. */
  answerWithoutParameters<Result>(
    request: string,
    answer: (token: CancellationToken) => Promise<Result | undefined>,
  ): void {
    const handler = this.answering(request, async (_: undefined, token) => {
      const result = await answer(token);
      if (result === undefined) throw cancelled();
      return result;
    });
    this.connection.onRequest(request, withoutParameters(handler));
  }

  /** What such a request asks of the report of a document; `nothing` where that is none, or is not open. */
  aboutReport<Params extends { readonly uri: string }, Result>(
    nothing: Result,
    feature: (reading: Reading, params: Params, current: Current) => Result,
  ): Answer<Params, Result> {
    return async (params, token) => {
      const current = await this.asked(params.uri, token);
      return current?.reading ? feature(current.reading, params, current) : nothing;
    };
  }

  /** A handler that logs what fails and refuses that one request. */
  answering<Params, Result>(name: string, answer: Answer<Params, Result>): Answer<Params, Result> {
    return async (params, token) => {
      if (token.isCancellationRequested) throw cancelled();
      try {
        return await answer(params, token);
      } catch (error) {
        if (isRefusal(error)) throw error;
        this.connection.console.error(`${name}: ${describeFailure(error)}`);
        throw failed(name);
      }
    };
  }

  /** Runs what no request waits for, and logs what fails. */
  attempt(name: string, task: () => Promise<void>): void {
    task().catch((error: unknown) => {
      this.connection.console.error(`${name}: ${describeFailure(error)}`);
    });
  }

  /** Takes over what a client sent with `workspace/didChangeConfiguration`. */
  configurationChanged(sent: unknown): void {
    const section: unknown =
      typeof sent === 'object' && sent !== null && 'nianbao' in sent ? sent.nianbao : undefined;
    this.settings.changed(
      typeof section === 'object' && section !== null ? (section satisfies NianbaoSettings) : {},
    );
  }

  /** Forgets a closed document. */
  forget(uri: string): void {
    this.analyses.forget(uri);
    this.typing.forget(uri);
    this.begun.forget(uri);
    this.neighbours.documentClosed(uri);
  }
}

function isRefusal(error: unknown): boolean {
  const refusals: readonly unknown[] = [cancelled().code, contentModified().code];
  return error instanceof Error && 'code' in error && refusals.includes(error.code);
}

/** URIs of the workspace folders; of a client that knows none of these, its root. */
function foldersOf(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders !== undefined) {
    return (params.workspaceFolders ?? []).map(({ uri }) => uri);
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is all that such a client says
  const root: unknown = params.rootUri;
  return typeof root === 'string' ? [root] : [];
}

function optionsOf(value: unknown): NianbaoInitializationOptions {
  return typeof value === 'object' && value !== null ? value : {};
}

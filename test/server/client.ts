import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type DidChangeWatchedFilesRegistrationOptions as WatchOptions,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type Range,
  type RegistrationParams,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { NianbaoInitializationOptions } from '../../server/features/protocol/protocol.js';

/** What a client of a test can do and is set to. */
export interface ClientOptions {
  readonly capabilities: ClientCapabilities;
  readonly initializationOptions: NianbaoInitializationOptions;
  readonly locale: string;
  /** URIs of workspace folders. */
  readonly folders: readonly string[];
  /** URI of the one folder of an editor that knows no workspace folders. */
  readonly root: string | undefined;
  /** Settings under `nianbao`. */
  readonly settings: object;
}

/** Everything VS Code can do, as far as it concerns this server. */
const fullCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  window: { showDocument: { support: true } },
  textDocument: {
    synchronization: { willSave: true, didSave: true },
    diagnostic: { relatedDocumentSupport: false },
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: {
      completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
    },
    definition: { linkSupport: true },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

/** The full capabilities but for one feature of text documents. */
export function capabilitiesWithout(
  feature: keyof NonNullable<ClientCapabilities['textDocument']>,
): ClientCapabilities {
  const features = Object.entries(fullCapabilities.textDocument ?? {});
  const textDocument = Object.fromEntries(features.filter(([name]) => name !== feature));
  return { ...fullCapabilities, textDocument };
}

const serverModule = path.resolve('dist/server/node.cjs');

/** A client of a server process of its own, as an editor is one. */
export class Client {
  readonly connection: ProtocolConnection;
  /** What the server logged. */
  readonly log: string[] = [];
  /** Diagnostics pushed, in order. */
  readonly pushed: { uri: string; version?: number; diagnostics: Diagnostic[] }[] = [];
  /** The patterns of files the server wants to be told of. */
  readonly watched: string[] = [];
  /** How often the client was asked to take diagnostics, hints and lenses anew. */
  readonly refreshed = { diagnostics: 0, hints: 0, lenses: 0 };
  settings: object;
  readonly #process: ChildProcess;
  readonly #documents = new Map<string, TextDocument>();

  private constructor(options: ClientOptions) {
    this.settings = options.settings;
    this.#process = spawn(process.execPath, [serverModule, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const { stdin, stdout } = this.#process;
    if (!stdin || !stdout) throw new Error('The server has no streams.');
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
    });
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => {
      this.pushed.push(params as (typeof this.pushed)[number]);
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: object[] }) =>
      items.map(() => this.settings),
    );
    this.connection.onRequest(
      'client/registerCapability',
      ({ registrations }: RegistrationParams) => {
        for (const { registerOptions } of registrations) {
          const { watchers } = (registerOptions ?? {}) as Partial<WatchOptions>;
          for (const { globPattern } of watchers ?? []) {
            if (typeof globPattern === 'string') this.watched.push(globPattern);
          }
        }
        return null;
      },
    );
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshed.diagnostics += 1;
      return null;
    });
    this.connection.onRequest('workspace/inlayHint/refresh', () => {
      this.refreshed.hints += 1;
      return null;
    });
    this.connection.onRequest('workspace/codeLens/refresh', () => {
      this.refreshed.lenses += 1;
      return null;
    });
    this.connection.listen();
  }

  /** Starts a server and shakes hands. */
  static async start(options: Partial<ClientOptions> = {}): Promise<Client> {
    const complete: ClientOptions = {
      capabilities: fullCapabilities,
      initializationOptions: {},
      locale: 'zh-cn',
      folders: [],
      root: undefined,
      settings: {},
      ...options,
    };
    const client = new Client(complete);
    await client.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: complete.root ?? complete.folders[0] ?? null,
      ...(complete.root === undefined && {
        workspaceFolders: complete.folders.map((uri) => ({ uri, name: uri })),
      }),
      locale: complete.locale,
      capabilities: complete.capabilities,
      initializationOptions: complete.initializationOptions,
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  /** Ends the server as the protocol wants it. */
  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await gone;
    this.connection.dispose();
  }

  /** Opens a document. `‸` marks the caret and is taken out; gives the document and the caret's position. */
  async open(
    text: string,
    uri = 'untitled:draft.md',
  ): Promise<{ readonly document: TextDocument; readonly position: Position }> {
    const offset = Math.max(0, text.indexOf('‸'));
    const document = TextDocument.create(uri, 'markdown', 1, text.replace('‸', ''));
    this.#documents.set(uri, document);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text: document.getText() },
    });
    return { document, position: document.positionAt(offset) };
  }

  /** Replaces a range as one stroke of the keyboard does. */
  async type(document: TextDocument, range: Range, text: string): Promise<void> {
    const changes = [{ range, text }];
    TextDocument.update(document, changes, document.version + 1);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version: document.version },
      contentChanges: changes,
    });
  }

  /** Closes a document. */
  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Has other settings under `nianbao` from now on, and says so. */
  async change(settings: object): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  /** What the client pulls of a document. */
  pull(document: TextDocument, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.about('textDocument/diagnostic', document, { previousResultId });
  }

  /** The diagnostics of a document. */
  async findings(document: TextDocument): Promise<readonly Diagnostic[]> {
    const report = await this.pull(document);
    return report.kind === 'full' ? report.items : [];
  }

  /** The first finding of a rule in a document, where there must be one. */
  async finding(document: TextDocument, rule: string): Promise<Diagnostic> {
    const found = (await this.findings(document)).find(({ code }) => code === rule);
    if (found === undefined) throw new Error(`${rule} finds nothing.`);
    return found;
  }

  /** Sends a request about a document. */
  about<Result>(method: string, { uri }: TextDocument, params: object = {}): Promise<Result> {
    return this.connection.sendRequest<Result>(method, { textDocument: { uri }, ...params });
  }
}

/** What a hover tells, without the marks that escape others; empty where there is none. */
export function textOfHover(hover: Hover | null): string {
  const contents = hover?.contents;
  return typeof contents === 'object' && 'value' in contents
    ? contents.value.replaceAll('\\', '')
    : '';
}

/** The range of the first place a document says something. */
export function rangeOfText(document: TextDocument, text: string): Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`The document does not say ${text}.`);
  return { start: document.positionAt(start), end: document.positionAt(start + text.length) };
}

/** The text of a document with edits applied. */
export function applied(document: TextDocument, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(document, [...edits]);
}

/** Waits until something is so, half a minute at most: long on a machine that does much else, and none where it holds. */
export async function until(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('It did not become so within 30 seconds.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

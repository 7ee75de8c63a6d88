import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  historySchemes,
  type NianbaoInitializationOptions,
} from '../../server/features/protocol/protocol.js';
import { draftSelector } from './documents.js';
import { answerFileRequests } from './files.js';
import { rulePageAddress } from '../pages/rule-page-address.js';
import { TraceChannel } from './trace-channel.js';

/** Makes the language client of a host; it is not started yet. */
export type Connect = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The way to the language server, opened when it is first needed. */
export class Connection implements vscode.Disposable {
  readonly #connect: Connect;
  readonly #opened = new vscode.EventEmitter<BaseLanguageClient>();
  #client: Promise<BaseLanguageClient> | undefined;
  #output: vscode.LogOutputChannel | undefined;
  #trace: TraceChannel | undefined;
  #files: vscode.Disposable | undefined;

  constructor(connect: Connect) {
    this.#connect = connect;
  }

  /** Fires with the client before it is started: the time to add handlers. */
  readonly onDidCreate = this.#opened.event;

  /** Where the server writes what it does. */
  get output(): vscode.LogOutputChannel {
    this.#output ??= vscode.window.createOutputChannel('Nianbao', { log: true });
    return this.#output;
  }

  /** The client, once it runs. Rejects when the server cannot be started; the next call tries again. */
  open(): Promise<BaseLanguageClient> {
    this.#client ??= this.#start().catch((error: unknown) => {
      this.#client = undefined;
      throw error;
    });
    return this.#client;
  }

  /** Sends a request that is not of the protocol, starting the server when it does not run. */
  async request<Result>(
    method: string,
    parameters?: object,
    token?: vscode.CancellationToken,
  ): Promise<Result> {
    const client = await this.open();
    // A token that is undefined would be sent as a parameter.
    return token === undefined
      ? client.sendRequest<Result>(method, parameters)
      : client.sendRequest<Result>(method, parameters, token);
  }

  /** Sends a notification that is not of the protocol; does nothing while the server does not run. */
  notify(method: string, parameters: object): void {
    this.#client
      ?.then((client) => client.sendNotification(method, parameters))
      .catch((error: unknown) => {
        this.output.debug(`${method}: ${String(error)}`);
      });
  }

  /** Ends the server and starts it anew; starts it when it did not run. */
  async restart(): Promise<void> {
    const client = await this.#client;
    if (client === undefined) {
      await this.open();
      return;
    }
    if (client.isRunning()) await client.stop();
    await client.start();
  }

  dispose(): void {
    this.#opened.dispose();
    this.#files?.dispose();
    this.#client?.then(
      (client) => client.dispose(),
      () => undefined,
    );
    this.#trace?.dispose();
    this.#output?.dispose();
  }

  async #start(): Promise<BaseLanguageClient> {
    const client = await this.#connect(this.#options());
    this.#files?.dispose();
    this.#files = answerFileRequests(client);
    this.#opened.fire(client);
    await client.start();
    return client;
  }

  #options(): LanguageClientOptions {
    this.#trace ??= new TraceChannel(this.output);
    const initializationOptions: NianbaoInitializationOptions = {
      locale: vscode.env.language,
      rulePages: rulePageAddress,
      caret: true,
      status: true,
      files: true,
      silence: true,
      calculations: true,
      compare: true,
      statistics: true,
    };
    return {
      documentSelector: draftSelector,
      diagnosticCollectionName: 'nianbao',
      outputChannel: this.output,
      traceOutputChannel: this.#trace,
      initializationOptions,
      markdown: { supportThemeIcons: true },
      diagnosticPullOptions: { onChange: true, onFocus: true },
      middleware: {
        provideDiagnostics: (document, previousResultId, token, next) => {
          // Those of an old version would double those of its file.
          const { scheme } = 'uri' in document ? document.uri : document;
          return historySchemes.has(scheme) ? undefined : next(document, previousResultId, token);
        },
      },
    };
  }
}

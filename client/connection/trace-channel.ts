import * as vscode from 'vscode';

/**
 * Where the language client writes its talk with the server. The client does so only while the level of the log is
 * `trace`, which a user changes in another place than `nianbao.trace.server`; here the setting alone decides, and what is
 * written is in the log at its usual level.
 */
export class TraceChannel implements vscode.LogOutputChannel {
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<vscode.LogLevel>();
  readonly #subscription: vscode.Disposable;

  /** @param log the channel of the extension; it stays open when this one is disposed of */
  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#subscription = vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('nianbao.trace.server')) this.#changed.fire(this.logLevel);
    });
  }

  /** Fires when the setting is another. */
  readonly onDidChangeLogLevel = this.#changed.event;

  get name(): string {
    return this.#log.name;
  }

  get logLevel(): vscode.LogLevel {
    const set = vscode.workspace.getConfiguration('nianbao').get<string>('trace.server', 'off');
    return set === 'off' ? vscode.LogLevel.Info : vscode.LogLevel.Trace;
  }

  trace(message: string): void {
    this.#log.info(message);
  }

  debug(message: string): void {
    this.#log.debug(message);
  }

  info(message: string): void {
    this.#log.info(message);
  }

  warn(message: string): void {
    this.#log.warn(message);
  }

  error(error: string | Error): void {
    this.#log.error(error);
  }

  append(value: string): void {
    this.#log.append(value);
  }

  appendLine(value: string): void {
    this.#log.appendLine(value);
  }

  replace(value: string): void {
    this.#log.replace(value);
  }

  clear(): void {
    this.#log.clear();
  }

  show(): void {
    this.#log.show(true);
  }

  hide(): void {
    this.#log.hide();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

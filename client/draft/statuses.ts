import * as vscode from 'vscode';
import {
  statusNotification,
  type ReportStatus,
  type StatusChangedParams,
} from '../../server/features/protocol/protocol.js';
import type { Connection } from '../connection/connection.js';

/** What the server says of every open report. A document it says nothing of is no report. */
export class Statuses implements vscode.Disposable {
  readonly #byUri = new Map<string, ReportStatus>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;

  constructor(connection: Connection) {
    this.#subscriptions = vscode.Disposable.from(
      connection.onDidCreate((client) => {
        this.#byUri.clear();
        client.onNotification(statusNotification, (change: StatusChangedParams) => {
          this.#set(change);
        });
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (this.#byUri.delete(document.uri.toString())) this.#changed.fire();
      }),
    );
  }

  /** Fires when the status of any document is another. */
  readonly onDidChange = this.#changed.event;

  /** The status of a report; undefined for any other document. */
  of(document: vscode.TextDocument): ReportStatus | undefined {
    return this.#byUri.get(document.uri.toString());
  }

  /** The open reports. */
  get uris(): readonly string[] {
    return [...this.#byUri.keys()];
  }

  /** A unit some open report names, for the one who writes another. */
  get anyOrganization(): string | undefined {
    for (const { organization } of this.#byUri.values()) {
      if (organization !== null) return organization;
    }
    return undefined;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #set({ uri, status }: StatusChangedParams): void {
    // The server writes an URI as it got it, which is not always how `toString` of the same one does.
    const key = vscode.Uri.parse(uri).toString();
    if (status === null) this.#byUri.delete(key);
    else this.#byUri.set(key, status);
    this.#changed.fire();
  }
}

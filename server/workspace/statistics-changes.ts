import { statisticsChangedNotification } from '../features/protocol/statistics.js';
import type { Session } from './session.js';

/**
 * Tells a client that wants it which open reports' statistics may be others than before. What changes in one turn of
 * the loop is told once; nothing is computed for it.
 */
export class StatisticsChanges {
  readonly #session: Session;
  readonly #changed = new Set<string>();
  #isWaiting = false;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Called with the URIs of reports of which something may be shown otherwise; those not open are passed over. */
  changed(uris: readonly string[]): void {
    for (const uri of uris) {
      if (this.#session.documents.get(uri) !== undefined) this.#tell(uri);
    }
  }

  /** Called when every open report may be shown otherwise. */
  allChanged(): void {
    this.changed(this.#session.documents.keys());
  }

  /** Called when a document was closed. */
  closed(uri: string): void {
    this.#tell(uri);
  }

  #tell(uri: string): void {
    if (this.#session.options.statistics !== true) return;
    this.#changed.add(uri);
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    setTimeout(() => {
      this.#send();
    });
  }

  #send(): void {
    this.#isWaiting = false;
    const { connection } = this.#session;
    for (const uri of this.#changed) {
      this.#session.attempt(statisticsChangedNotification, () =>
        connection.sendNotification(statisticsChangedNotification, { uri }),
      );
    }
    this.#changed.clear();
  }
}

import type { OtherReport } from '../../facts/other-reports/other-report.js';

/** Summaries kept at most: more than the units of any government, and some megabytes. */
const most = 256;

/** Summaries of reports, made when they are first asked for; of many the ones used last are kept. */
export class Summaries {
  readonly #load: (id: string) => Promise<OtherReport | undefined>;
  readonly #kept = new Map<string, OtherReport | undefined>();
  readonly #loading = new Map<string, Promise<OtherReport | undefined>>();

  /** `load` gives what is kept of a report; undefined for a text that is none. */
  constructor(load: (id: string) => Promise<OtherReport | undefined>) {
    this.#load = load;
  }

  /** Whether it is known what there is to say of a report. */
  has(id: string): boolean {
    return this.#kept.has(id);
  }

  /** What is kept of a report; undefined for one that is none, or is not at hand. */
  get(id: string): OtherReport | undefined {
    const summary = this.#kept.get(id);
    if (!this.#kept.has(id)) return undefined;
    this.#keep(id, summary);
    return summary;
  }

  /** The same, read first where it is not at hand. Rejects where it cannot be read; the next call tries again. */
  async load(id: string): Promise<OtherReport | undefined> {
    if (this.#kept.has(id)) return this.get(id);
    const loading = this.#loading.get(id) ?? this.#start(id);
    return loading;
  }

  /** Forgets what was read of a report that has changed; what is being read of it is not kept. */
  forget(id: string): void {
    this.#kept.delete(id);
    this.#loading.delete(id);
  }

  #start(id: string): Promise<OtherReport | undefined> {
    const loading = this.#load(id).then(
      (summary) => {
        if (this.#ends(id, loading)) this.#keep(id, summary);
        return summary;
      },
      (error: unknown) => {
        this.#ends(id, loading);
        throw error;
      },
    );
    this.#loading.set(id, loading);
    return loading;
  }

  /** Whether what ends was still wanted: nothing is, of a report that has changed meanwhile. */
  #ends(id: string, loading: Promise<OtherReport | undefined>): boolean {
    if (this.#loading.get(id) !== loading) return false;
    this.#loading.delete(id);
    return true;
  }

  /** The last in a map's order is the one used last. */
  #keep(id: string, summary: OtherReport | undefined): void {
    this.#kept.delete(id);
    this.#kept.set(id, summary);
    if (this.#kept.size <= most) return;
    for (const oldest of this.#kept.keys()) {
      this.#kept.delete(oldest);
      break;
    }
  }
}

import { readFile } from 'node:fs/promises';
import nodePath from 'node:path';
import type { AnalysisOptions } from '../analysis.js';
import { say, type Message } from '../language/message.js';
import { parseConfiguration } from '../rules/configuration.js';
import type { SeveritySetting } from '../rules/finding.js';
import { configurationCandidates } from '../workspace/configuration-file.js';
import { decodeDraft } from '../workspace/files/encoding.js';
import { slashed, unreadable, type FoundFile } from './files.js';
import { reasonOf } from './reading.js';

/** The options each file is analysed under: those of the `.nianbao.json` above it, overruled by the command line's. */
export class FileOptions {
  readonly #overruling: Readonly<Record<string, SeveritySetting>>;
  readonly #complain: (problem: Message) => Promise<void>;
  readonly #byFile = new Map<string, Promise<AnalysisOptions | undefined>>();
  readonly #byFolder = new Map<string, Promise<AnalysisOptions>>();

  /** `complain` is called once for everything in a configuration that cannot be used. */
  constructor(
    overruling: Readonly<Record<string, SeveritySetting>>,
    complain: (problem: Message) => Promise<void>,
  ) {
    this.#overruling = overruling;
    this.#complain = complain;
  }

  /** The options of a file; of standard input those of the folder it is called in. */
  of({ path, root }: FoundFile): Promise<AnalysisOptions> {
    const folder = path === undefined ? root : nodePath.dirname(path);
    let options = this.#byFolder.get(folder);
    if (options === undefined) {
      options = this.#ofFolder(slashed(folder), slashed(root));
      this.#byFolder.set(folder, options);
    }
    return options;
  }

  async #ofFolder(folder: string, root: string): Promise<AnalysisOptions> {
    for (const candidate of configurationCandidates(folder, root)) {
      let options = this.#byFile.get(candidate);
      if (options === undefined) {
        options = this.#read(candidate);
        this.#byFile.set(candidate, options);
      }
      const found = await options;
      if (found !== undefined) return found;
    }
    return { severities: this.#overruling };
  }

  async #read(path: string): Promise<AnalysisOptions | undefined> {
    let text;
    try {
      // In no known encoding it is no JSON either, and that is what is said of it.
      text = decodeDraft(await readFile(path)) ?? '';
    } catch (error) {
      const reason = reasonOf(error);
      if (reason !== 'ENOENT' && reason !== 'ENOTDIR') {
        await this.#complain(unreadable(path, reason));
      }
      return undefined;
    }
    const { severities, problems } = parseConfiguration(text);
    for (const problem of problems) {
      await this.#complain(say(texts.problem, { path, problem }));
    }
    return { severities: { ...severities, ...this.#overruling } };
  }
}

const texts = {
  problem: { zh: '{path}：{problem}', en: '{path}: {problem}' },
} as const;

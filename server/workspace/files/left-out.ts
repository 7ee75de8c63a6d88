import { ignoreFileNames, Ignoring, isPassedOver } from './ignoring.js';

/**
 * Which files of a folder are left out, where all of them are known beforehand: those its ignore files name, and what
 * lies in folders that are never searched. Paths are relative to the folder, with `/`.
 */
export class LeftOut {
  readonly #texts: ReadonlyMap<string, string>;
  /** What holds in a folder, by its path with `/` at the end; undefined for one that is left out itself. */
  readonly #inFolder = new Map<string, Ignoring | undefined>();

  /** @param texts of all ignore files, by their paths */
  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** Whether a file is left out. */
  has(path: string): boolean {
    const ignoring = this.#of(path.slice(0, path.lastIndexOf('/') + 1));
    return ignoring === undefined || ignoring.ignores(path);
  }

  #of(folder: string): Ignoring | undefined {
    if (this.#inFolder.has(folder)) return this.#inFolder.get(folder);
    const ignoring = this.#isLeftOut(folder) ? undefined : this.#within(folder);
    this.#inFolder.set(folder, ignoring);
    return ignoring;
  }

  #isLeftOut(folder: string): boolean {
    if (folder === '') return false;
    const above = this.#of(parentOf(folder));
    return above === undefined || isPassedOver(nameOf(folder)) || above.ignores(folder);
  }

  #within(folder: string): Ignoring | undefined {
    const above = folder === '' ? Ignoring.nothing : this.#of(parentOf(folder));
    const texts = ignoreFileNames.map((name) => this.#texts.get(folder + name));
    return above?.within(
      folder,
      texts.filter((text) => text !== undefined),
    );
  }
}

function parentOf(folder: string): string {
  return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
}

function nameOf(folder: string): string {
  return folder.slice(parentOf(folder).length, -1);
}

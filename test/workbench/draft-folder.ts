import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { patience } from './waiting.js';

/** The folder a workbench has open, as it lies on the disk. */
export class DraftFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes a file into the folder from outside. */
  put(name: string, text: string): void {
    const file = path.join(this.#folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Gives a file or a folder another name from outside. */
  rename(from: string, to: string): void {
    renameSync(path.join(this.#folder, from), path.join(this.#folder, to));
  }

  /** What a file says. */
  read(name: string): string {
    return readFileSync(path.join(this.#folder, name), 'utf8');
  }

  /** Where a file of the folder lies; waits until it is there. */
  async written(name: string): Promise<string> {
    const file = path.join(this.#folder, name);
    await until(() => existsSync(file), `${name} was not written`);
    return file;
  }

  /** Waits until a file says a text. */
  async says(name: string, text: string): Promise<void> {
    await until(() => this.read(name).includes(text), `${name} does not say ${text}`);
  }
}

/** @param otherwise what is wrong where it takes too long */
async function until(isSo: () => boolean, otherwise: string): Promise<void> {
  const late = Date.now() + patience;
  while (!isSo()) {
    if (Date.now() > late) throw new Error(otherwise);
    await pause(50);
  }
}

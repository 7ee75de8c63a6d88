import type { CancellationToken } from 'vscode-languageserver';
import type { WorkspaceFile, WorkspaceFiles } from './files.js';

/** The drafts of folders, listed anew only after something changed, where changes are told. */
export class FolderListing {
  readonly #files: WorkspaceFiles;
  readonly #listings = new Map<string, readonly WorkspaceFile[]>();
  #isWatched = false;
  #changes = 0;

  constructor(files: WorkspaceFiles) {
    this.#files = files;
  }

  /** Whether {@link changed} is called for whatever changes. */
  get isWatched(): boolean {
    return this.#isWatched;
  }

  /** Says that {@link changed} is called for whatever changes: folders are then listed only after it was. */
  watched(): void {
    this.#isWatched = true;
  }

  /** Notes that a file was written, made or deleted. */
  changed(): void {
    this.#listings.clear();
    this.#changes += 1;
  }

  /** The drafts in a folder and below it, in the order of their names; incomplete when cancelled. */
  async of(folder: string, token: CancellationToken): Promise<readonly WorkspaceFile[]> {
    const known = this.#listings.get(folder);
    if (known) return known;
    const changesBefore = this.#changes;
    const files = await this.#files.list(folder, token);
    const isCurrent = this.#changes === changesBefore && !token.isCancellationRequested;
    if (this.#isWatched && isCurrent) this.#listings.set(folder, files);
    return files;
  }
}

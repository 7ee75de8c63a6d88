import ignore, { type Ignore } from 'ignore';

/** Files that say what is left out, in `.gitignore` syntax; the later one has the last word. */
export const ignoreFileNames: readonly string[] = ['.gitignore', '.nianbaoignore'];

/** Folders never searched for drafts, whatever the ignore files say. */
export function isPassedOver(folderName: string): boolean {
  return folderName === 'node_modules' || folderName.startsWith('.');
}

/**
 * What the ignore files of a folder and of those above it leave out. As Git has it, the file nearest to a
 * path decides, and a folder that is left out is not looked into.
 * Paths are relative to one root, with `/`; that of a folder ends in `/`.
 */
export class Ignoring {
  static readonly nothing = new Ignoring(undefined, '', undefined);

  readonly #above: Ignoring | undefined;
  readonly #folder: string;
  readonly #patterns: Ignore | undefined;

  private constructor(above: Ignoring | undefined, folder: string, patterns: Ignore | undefined) {
    this.#above = above;
    this.#folder = folder;
    this.#patterns = patterns;
  }

  /** With the texts of a folder's own ignore files, in the order of {@link ignoreFileNames}. */
  within(folder: string, texts: readonly string[]): Ignoring {
    if (texts.length === 0) return this;
    return new Ignoring(this, folder, ignore().add(texts.join('\n')));
  }

  /** Whether a file or folder is left out. */
  ignores(path: string): boolean {
    const relative = path.slice(this.#folder.length);
    const verdict =
      path.startsWith(this.#folder) && relative !== '' ? this.#patterns?.test(relative) : undefined;
    if (verdict?.ignored === true) return true;
    if (verdict?.unignored === true) return false;
    return this.#above?.ignores(path) ?? false;
  }
}

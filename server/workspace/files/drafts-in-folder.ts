import { readdir, readFile, stat } from 'node:fs/promises';
import nodePath from 'node:path';
import { decodeDraft } from './encoding.js';
import { draftExtensions } from './files.js';
import { ignoreFileNames, Ignoring, isPassedOver } from './ignoring.js';

/** A folder that could not be read; the walk goes on without it. */
export interface UnreadableFolder {
  readonly path: string;
  readonly error: unknown;
}

/**
 * Absolute paths of the drafts in a folder and below it, in the order of their names, a folder at a time:
 * nothing is kept of what has been given. Ignore files count from `root` (the folder itself or one above
 * it) down. Links to folders are not followed, so that a walk ends.
 */
export async function* draftsInFolder(
  folder: string,
  root: string,
  unreadable: (folder: UnreadableFolder) => void,
): AsyncGenerator<string, void, undefined> {
  let ignoring = Ignoring.nothing;
  let above = root;
  for (const name of nodePath.relative(root, folder).split(nodePath.sep)) {
    if (name === '') break;
    ignoring = await withIgnoreFilesOf(above, relativeFolder(root, above), ignoring);
    above = nodePath.join(above, name);
  }
  yield* walk(folder, relativeFolder(root, folder), ignoring, unreadable);
}

async function* walk(
  folder: string,
  relative: string,
  above: Ignoring,
  unreadable: (folder: UnreadableFolder) => void,
): AsyncGenerator<string, void, undefined> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    unreadable({ path: folder, error });
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const ignoring = await withIgnoreFilesOf(folder, relative, above);
  for (const entry of entries) {
    const path = nodePath.join(folder, entry.name);
    if (entry.isDirectory()) {
      const inside = `${relative}${entry.name}/`;
      if (isPassedOver(entry.name) || ignoring.ignores(inside)) continue;
      yield* walk(path, inside, ignoring, unreadable);
      continue;
    }
    if (!isDraftName(entry.name) || ignoring.ignores(`${relative}${entry.name}`)) continue;
    if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) yield path;
  }
}

/** Whether a file's name ends as a draft's does, in any case. A name that is all ending (`.nianbao`) is none. */
function isDraftName(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return dot > 0 && draftExtensions.includes(name.slice(dot + 1).toLowerCase());
}

async function withIgnoreFilesOf(
  folder: string,
  relative: string,
  above: Ignoring,
): Promise<Ignoring> {
  const texts = await Promise.all(
    ignoreFileNames.map((name) =>
      readFile(nodePath.join(folder, name)).then(decodeDraft, () => undefined),
    ),
  );
  return above.within(
    relative,
    texts.filter((text) => text !== undefined),
  );
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function relativeFolder(root: string, folder: string): string {
  const relative = nodePath.relative(root, folder).split(nodePath.sep).join('/');
  return relative === '' ? '' : `${relative}/`;
}

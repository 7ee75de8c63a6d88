import { URI, Utils } from 'vscode-uri';

/**
 * A file's path in the folder it lies in, with that folder's name before it where there are several; undefined for a file
 * that lies in none. Of folders in each other the innermost counts.
 */
export function nameInFolders(uri: string, folders: readonly string[]): string | undefined {
  const file = asWritten(uri);
  const [innermost] = folders
    .map(asWritten)
    .map((folder) => ({ folder, path: folder.path.replace(/\/$/u, '') }))
    .filter(
      ({ folder: { scheme, authority }, path }) =>
        scheme === file.scheme && authority === file.authority && file.path.startsWith(`${path}/`),
    )
    .sort((one, other) => other.path.length - one.path.length);
  if (innermost === undefined) return undefined;
  const { folder, path } = innermost;
  const name = file.path.slice(path.length + 1);
  return folders.length > 1 ? `${Utils.basename(folder)}/${name}` : name;
}

/** A URI as every client's is written: not all have the drive of a file on Windows in a small letter. */
function asWritten(uri: string): URI {
  return URI.parse(URI.parse(uri).toString());
}

/** Orders paths as a walk through their folders meets them: name by name, a folder before a file it is the beginning of. */
export function inOrderOfNames(one: string, other: string): number {
  const [ones, others] = [one.split('/'), other.split('/')];
  const at = ones.findIndex((name, index) => name !== others[index]);
  if (at < 0) return ones.length - others.length;
  return (ones[at] ?? '') < (others[at] ?? '') ? -1 : 1;
}

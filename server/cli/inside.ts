import type { PlatformPath } from 'node:path';

/**
 * A path in a folder or that of the folder itself, spelled as the folder is: on Windows capitals and small letters are
 * one, and a drive has either. Undefined for a path elsewhere. Both are absolute.
 * @param paths how the system writes paths
 */
export function pathInside(folder: string, path: string, paths: PlatformPath): string | undefined {
  const relative = paths.relative(folder, path);
  const [first] = relative.split(paths.sep);
  return first === '..' || paths.isAbsolute(relative) ? undefined : paths.join(folder, relative);
}

/**
 * Where a file is once something was renamed: the file itself, or a folder it lies in, which VS Code then tells of alone.
 * All are URIs as `toString` writes them.
 * @returns undefined where it lies elsewhere
 */
export function movedWith(file: string, from: string, to: string): string | undefined {
  if (file === from) return to;
  return file.startsWith(`${from}/`) ? to + file.slice(from.length) : undefined;
}

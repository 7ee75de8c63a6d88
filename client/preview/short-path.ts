/**
 * The end of a path that tells it from others: its last name, with as many folders before it as others of that name
 * need. Paths have `/` between their parts.
 */
export function shortPath(path: string, others: readonly string[]): string {
  const parts = path.split('/');
  for (let count = 1; count < parts.length; count += 1) {
    const end = parts.slice(-count).join('/');
    if (!others.some((other) => other !== path && `/${other}`.endsWith(`/${end}`))) return end;
  }
  return path;
}

/** The file that sets severities for the drafts of its folder and of those below it. */
export const configurationFileName = '.nianbao.json';

/**
 * Where the configuration of a file is looked for, nearest first: its own folder, then those above it, up
 * to and including `root`. The first that is there applies, alone. Editor and command line both ask here, so
 * that they agree. Works for URIs and for paths, both with `/`, without one at the end; a folder outside
 * `root` has only itself.
 */
export function configurationCandidates(folder: string, root: string): readonly string[] {
  const candidates: string[] = [];
  const inside = folder === root || folder.startsWith(root.endsWith('/') ? root : `${root}/`);
  let current = folder;
  for (;;) {
    candidates.push(
      `${current.endsWith('/') ? current.slice(0, -1) : current}/${configurationFileName}`,
    );
    if (!inside || current.length <= root.length) return candidates;
    const slash = current.lastIndexOf('/');
    current = slash <= root.length ? root : current.slice(0, slash);
  }
}

// The manifest the extension is packed with.

const ofNpm = ['private', 'bin', 'exports', 'types', 'files', 'scripts', 'devDependencies'];

/**
 * The manifest of the extension: the project's, without what npm reads, and with the addresses of the repository.
 * @param {Readonly<Record<string, unknown>>} manifest
 * @param {string | undefined} repository
 * @returns {Record<string, unknown>}
 */
export function extensionManifest(manifest, repository) {
  const own = Object.entries(manifest).filter(([name]) => !ofNpm.includes(name));
  const addresses = repository && {
    repository: { type: 'git', url: `${repository}.git` },
    bugs: { url: `${repository}/issues` },
    homepage: `${repository}#readme`,
    qna: `${repository}/issues`,
  };
  return { ...Object.fromEntries(own), ...addresses };
}

/**
 * What the changelog says of one version, without its heading. Throws where it says nothing of it.
 * @param {string} changelog CHANGELOG.md
 * @param {string} version `1.2.3`
 */
export function changesOf(changelog, version) {
  const section = changelog.split(/^## /mu).find((each) => each.startsWith(`${version}\n`));
  const changes = section?.slice(version.length).trim() ?? '';
  if (changes === '') throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return `${changes}\n`;
}

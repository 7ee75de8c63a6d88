// What stands on the extension's page, in the Marketplace and in the editor: the READMEs, Chinese first, without what
// only concerns somebody with a clone.

const onlyWithClone = ['试一试', '测试', 'Try it', 'Tests'];

/**
 * The page of the extension. A relative link leads nowhere on it unless the packer can complete it with the address of
 * the repository: without one, pictures are left out and of a link its words stay.
 * @param {string} chinese README.zh-CN.md
 * @param {string} english README.md
 * @param {string | undefined} repository
 */
export function listing(chinese, english, repository) {
  const text = [
    withoutSections(chinese).replace('[English](README.md)', '[English](#english)'),
    withoutSections(english)
      .replace(/^# .*$/mu, '# English')
      .replace('[简体中文](README.zh-CN.md)\n\n', ''),
  ].join('\n');
  return repository === undefined ? withoutRelativeLinks(text) : text;
}

/** @param {string} readme */
function withoutSections(readme) {
  return readme
    .split(/^(?=## )/mu)
    .filter((section) => !onlyWithClone.some((heading) => section.startsWith(`## ${heading}\n`)))
    .join('');
}

/** @param {string} text */
function withoutRelativeLinks(text) {
  return text
    .split(/\n{2,}/u)
    .filter((block) => !/!\[[^\]]*\]\((?!https:)/u.test(block))
    .join('\n\n')
    .replaceAll(/\[([^\]]*)\]\((?!https:|#)[^)]*\)/gu, '$1');
}

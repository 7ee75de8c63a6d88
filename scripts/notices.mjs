// The licences of what is bundled: they ask to travel with every copy.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes name, version and licence text of every package that went into the bundles.
 * @param {readonly (import('esbuild').Metafile | undefined)[]} metafiles what each bundle was made of
 * @param {string} file where to write
 */
export function writeNotices(metafiles, file) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile?.inputs ?? {}));
  const folders = new Set(inputs.flatMap((input) => packageFolder(input) ?? []));
  const notices = [...folders].sort().map(noticeOf);
  writeFileSync(file, `${notices.join(`\n\n${'─'.repeat(80)}\n\n`)}\n`);
}

/**
 * The folder of the package an input belongs to; the innermost, where packages are nested.
 * @param {string} input
 */
function packageFolder(input) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(input)?.[1];
}

/** @param {string} folder */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  const text =
    file !== undefined && existsSync(path.join(folder, file))
      ? readFileSync(path.join(folder, file), 'utf8').trim()
      : `Licence: ${String(license)}`;
  return `${String(name)} ${String(version)} (${String(license)})\n\n${text}`;
}

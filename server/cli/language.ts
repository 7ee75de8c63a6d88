import type { Language } from '../language/message.js';

/**
 * The language to speak: `--lang` first, then the locale of the environment (`LC_ALL`, `LC_MESSAGES`,
 * `LANG`, the first that is set; on Windows the system's). A locale that names a language other than
 * Chinese gets English. One that names none (`C`, `POSIX`, nothing) gets Chinese, the language of the
 * drafts and of the people who write them.
 */
export function chooseLanguage(
  option: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  systemLocale: string | undefined,
): Language {
  if (option !== undefined) return option.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en';
  const locale =
    [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
      (value) => value !== undefined && value !== '',
    ) ?? systemLocale;
  if (locale === undefined) return 'zh-cn';
  return /^(?:zh|c(?![a-z])|posix)/iu.test(locale) ? 'zh-cn' : 'en';
}

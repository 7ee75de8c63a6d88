import {
  render,
  say,
  type Language,
  type Localized,
  type Message,
} from '../../language/message.js';
import type { Finding } from '../../rules/finding.js';

/** Files named behind a message; more would hide it. */
const mostFiles = 3;

/**
 * What is put behind a message in outputs without related places: where in other reports the figures stand that it
 * speaks of, the first place in each. Empty for most findings.
 */
export function otherPlaces({ evidence }: Finding, language: Language): string {
  const places = new Map<string, string>();
  for (const { elsewhere } of evidence) {
    if (elsewhere === undefined || places.has(elsewhere.file.name)) continue;
    const { line, character } = elsewhere.range.start;
    places.set(
      elsewhere.file.name,
      `${elsewhere.file.name}:${String(line + 1)}:${String(character + 1)}`,
    );
  }
  return places.size === 0 ? '' : render(namedPlaces([...places.values()]), language);
}

function namedPlaces(places: readonly string[]): Message {
  const more = places.length - mostFiles;
  const named = places.slice(0, mostFiles);
  if (more <= 0) return say(SEE, { zh: named.join('、'), en: named.join(', ') });
  return say(SEE_AMONG_OTHERS, {
    zh: named.join('、'),
    en: named.join(', '),
    more,
    all: places.length,
  });
}

const SEE: Localized = { zh: '（见 {zh}）', en: ' (see {en})' };
const SEE_AMONG_OTHERS: Localized = {
  zh: '（见 {zh} 等 {all} 处）',
  en: ' (see {en} and {more} more)',
};

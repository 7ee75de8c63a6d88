import { render, say, type Language, type Message } from '../../language/message.js';
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
  const list = { zh: named.join('、'), en: named.join(', ') };
  if (more <= 0) return say(texts.see, { list });
  return say(texts.seeAmongOthers, { list, more, all: places.length });
}

const texts = {
  see: { zh: '（见 {list}）', en: ' (see {list})' },
  seeAmongOthers: { zh: '（见 {list} 等 {all} 处）', en: ' (see {list} and {more} more)' },
} as const;

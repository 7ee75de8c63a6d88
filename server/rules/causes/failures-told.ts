import { joinMessages, say, type Localized, type Message } from '../../language/message.js';

/**
 * What fails together, one after the other; of many only the first, and how many more there are: the evidence of the
 * finding has them all.
 */
export function failuresTold(failures: readonly (() => Message)[]): Message {
  const told = failures.length > most + 1 ? failures.slice(0, most) : failures;
  const texts = told.map((text) => text());
  const rest = failures.length - told.length;
  return joinMessages(rest === 0 ? texts : [...texts, say(MORE, { count: rest })], THEN);
}

/** Nobody reads on beyond so many. */
const most = 4;

const THEN: Localized = { zh: '{list}；{part}', en: '{list}; {part}' };
const MORE: Localized = { zh: '另有 {count} 处对不上', en: '{count} more fail' };

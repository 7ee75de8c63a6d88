/** The languages a person can read Nianbao in. */
export type Language = 'zh-cn' | 'en';

/** One text in every language. `{name}` marks a place for an argument. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** What an argument of a message may be; localized arguments are rendered in the message's language. */
export type MessageArgument = string | number | Localized | Message;

/** A text with its arguments, still free of any language. */
export interface Message {
  readonly text: Localized;
  readonly arguments: Readonly<Record<string, MessageArgument>>;
}

/** Makes a message of a text and the arguments for its `{name}` places. */
export function say(
  text: Localized,
  messageArguments: Readonly<Record<string, MessageArgument>> = {},
): Message {
  return { text, arguments: messageArguments };
}

/**
 * Several texts as one. `between` puts the next, `{part}`, behind those before it, `{list}`, with nothing before the one or
 * behind the other.
 */
export function joinMessages(parts: readonly Message[], between: Localized): Message {
  const [first, second] = parts;
  if (first === undefined) return say({ zh: '', en: '' });
  if (second === undefined) return first;
  // In halves: one in the other by the thousand could not be rendered.
  const half = Math.ceil(parts.length / 2);
  const list = joinMessages(parts.slice(0, half), between);
  return say(between, { list, part: joinMessages(parts.slice(half), between) });
}

/** A message where it stands alone: English begins with a capital there, also where a name in it comes first. */
export function renderAlone(message: Message | Localized, language: Language): string {
  const text = render(message, language);
  return language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** The message in one language. A place without an argument stays as it is written. */
export function render(message: Message | Localized, language: Language): string {
  const { text, arguments: values } = 'text' in message ? message : say(message);
  const template = language === 'en' ? text.en : text.zh;
  let rendered = '';
  let done = 0;
  for (let at = template.indexOf('{'); at !== -1; at = template.indexOf('{', at + 1)) {
    let end = at + 1;
    while (isOfName(template.charCodeAt(end))) end++;
    if (end === at + 1 || template.charCodeAt(end) !== closing) continue;
    const value = values[template.slice(at + 1, end)];
    if (value === undefined) continue;
    rendered += template.slice(done, at);
    rendered += typeof value === 'object' ? render(value, language) : String(value);
    done = end + 1;
  }
  return done === 0 ? template : rendered + template.slice(done);
}

const closing = 0x7d;

/** An ASCII letter, a digit or an underscore. */
function isOfName(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}

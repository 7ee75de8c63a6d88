import { say, type Message } from '../language/message.js';
import type { Span } from '../report/span.js';
import type { Fix } from './finding.js';

/** The fix that writes what should stand there, and says so: `改为十二月`. */
export function changeTo(span: Span, expected: string): Fix {
  const title = say({ zh: '改为{expected}', en: 'Change to {expected}' }, { expected });
  return replace(span, expected, title);
}

/** The same for words that read better in quotation marks: `改为“总体情况”`. */
export function changeToWords(span: Span, expected: string): Fix {
  const title = say({ zh: '改为“{expected}”', en: 'Change to “{expected}”' }, { expected });
  return replace(span, expected, title);
}

/** The fix that writes other text in the place of a span. It is the first to be offered, and runs only when chosen. */
export function replace(span: Span, newText: string, title: Message): Fix {
  return { title, safe: false, preferred: true, edits: () => [{ span, newText }] };
}

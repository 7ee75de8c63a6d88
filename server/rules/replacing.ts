import { say } from '../language/message.js';
import type { Span } from '../report/span.js';
import type { Fix } from './finding.js';

/** The fix of a finding that knows what should stand there: it writes that, and says so. */
export function changeTo(span: Span, expected: string): Fix {
  return {
    title: say({ zh: '改为{expected}', en: 'Change to {expected}' }, { expected }),
    safe: false,
    preferred: true,
    edits: () => [{ span, newText: expected }],
  };
}

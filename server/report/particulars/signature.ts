import { lineStartAt, trimSpan } from '../text/lines.js';
import { organizationLine } from './organization.js';
import type { Stated, Span } from '../span.js';

/** Name and date at the end take no more. */
const longestEnd = 200;

/** The unit that signed the report: its name on a line of its own, and below it the date, with which the text ends. */
export function readSignature(text: string): Stated<string> | undefined {
  const [date, name] = linesFromEnd(text);
  if (date === undefined || name === undefined) return undefined;
  if (!dateLine.test(text.slice(date.start, date.end))) return undefined;
  if (!nameLine.test(text.slice(name.start, name.end))) return undefined;
  return organizationLine(text, name);
}

const dateLine = /^20\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日$/u;

/** Nothing but the name: no 联系单位：, no sentence. */
const nameLine = /^(?!本)[\u4e00-\u9fff]{4,30}$/u;

/** The last two lines that hold something, the last first. */
function linesFromEnd(text: string): readonly Span[] {
  const found: Span[] = [];
  const first = Math.max(0, text.length - longestEnd);
  for (let end = text.length; end > first && found.length < 2;) {
    const start = lineStartAt(text, end, end - first);
    const line = trimSpan(text, { start, end });
    if (line.start < line.end) found.push(line);
    end = start - 1;
  }
  return found;
}

import { say, type Localized } from '../../../language/message.js';
import type { Span } from '../../../report/span.js';
import { replace } from '../../replacing.js';
import type { RuleFinding } from '../../rule.js';

/** Whether a year is one of the few before, from whose reports a line may have been copied. */
export function isEarlier(printed: string, year: number): boolean {
  return Number(printed) < year && Number(printed) >= year - 3;
}

/** Where a year stands in a span of this text. */
export function yearIn(span: Span, text: string, printed: string): Span {
  const start = span.start + text.indexOf(printed);
  return { start, end: start + printed.length };
}

/** A caption, as what names the wrong year. */
export const CAPTION: Localized = { zh: '表题', en: 'The table’s caption' };
/** A header, as what names the wrong year. */
export const HEADER: Localized = { zh: '表头', en: 'The table’s header' };
/** A heading, as what names the wrong year. */
export const HEADING: Localized = { zh: '小标题', en: 'The heading' };
/** A sentence, as what names the wrong year. */
export const SENTENCE: Localized = { zh: '这一句', en: 'The sentence' };
/** The year of a comparison, where that is the wrong one. */
export const COMPARED: Localized = { zh: '与之比较的', en: 'The year it is compared with' };
/** A plan for the time to come, as what names the wrong year. */
export const PLAN: Localized = { zh: '下一步的打算', en: 'The plan' };

const CHANGE: Localized = { zh: '把{printed}改为{year}', en: 'Change {printed} to {year}' };

/** A year that is another than is meant, and the fix that sets the one expected. */
export function stale(span: Span, printed: string, expected: number, kind: Localized): RuleFinding {
  const year = String(expected);
  return {
    span,
    message: say(
      {
        zh: '{kind}写的是{printed}年，似应为{year}年。',
        en: '{kind} says {printed}; {year} seems to be meant.',
      },
      { kind, printed, year },
    ),
    fixes: [replace(span, year, say(CHANGE, { printed, year }))],
  };
}

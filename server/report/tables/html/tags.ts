import { trimSpan } from '../../text/lines.js';
import type { Span } from '../../span.js';

/**
 * The texts of a line of HTML: parted at the tags of paragraphs and the like, those around a part left out, those
 * inside it kept. Undefined where the line has no such tag and none opens and closes it.
 */
export function betweenTags(text: string, line: Span): readonly Span[] | undefined {
  const parts: Span[] = [];
  let { start } = line;
  for (const tag of text.slice(line.start, line.end).matchAll(block)) {
    const at = line.start + tag.index;
    parts.push({ start, end: at });
    start = at + tag[0].length;
  }
  if (start === line.start) {
    const bare = withoutOuterTags(text, line);
    return bare.start > line.start && bare.end < line.end ? [bare] : undefined;
  }
  parts.push({ start, end: Math.max(start, line.end) });
  return parts.map((part) => withoutOuterTags(text, part)).filter((part) => part.start < part.end);
}

/** Tags that begin or end a line of the page. */
const block =
  /<\/?(?:p|div|br|h[1-6]|ul|ol|li|section|article|center|html|head|title|body|table|thead|tbody|tr|t[dh])(?:\s[^<>]{0,400})?\/?>/giu;

/** The words of a stretch without the tags among them; undefined where there are none. */
export function withoutInnerTags(text: string, { start, end }: Span): string | undefined {
  for (let index = start; index < end; index++) {
    if (text.charCodeAt(index) !== opensTag) continue;
    const words = text.slice(start, end);
    let tags = 0;
    const bare = words.replace(among, (tag) => {
      if (tag.startsWith('&')) return ' ';
      tags++;
      return '';
    });
    return tags > 0 ? bare : undefined;
  }
  return undefined;
}

/** `<` */
const opensTag = 0x3c;

/** Tags within a line: of letters, and of links. */
const inner =
  /<\/?(?:span|strong|em|[abiu]|font|o:p)(?:\s[^<>]{0,400})?\/?>|&nbsp;|&emsp;|&ensp;/iuy;
const among = new RegExp(inner.source, 'giu');
const innerLast =
  /(?:<\/?(?:span|strong|em|[abiu]|font|o:p)(?:\s[^<>]{0,400})?\/?>|&nbsp;|&emsp;|&ensp;)$/iu;

/** No such tag is longer. */
const longestTag = 420;

/** What stands between tags within a line (`<span lang="EN-US">3</span>`) that open and close the whole of a stretch. */
export function withoutOuterTags(text: string, part: Span): Span {
  let { start, end } = trimSpan(text, part);
  for (;;) {
    inner.lastIndex = start;
    const tag = inner.exec(text);
    if (tag === null || inner.lastIndex > end) break;
    ({ start, end } = trimSpan(text, { start: inner.lastIndex, end }));
  }
  for (;;) {
    const from = Math.max(start, end - longestTag);
    const tag = innerLast.exec(text.slice(from, end));
    if (tag === null) break;
    ({ start, end } = trimSpan(text, { start, end: from + tag.index }));
  }
  return { start, end };
}

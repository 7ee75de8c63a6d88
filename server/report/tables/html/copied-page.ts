import { Parser } from 'htmlparser2';
import { writeInParts } from './html-parts.js';

/** A piece of what was copied: a line of text, or a table as HTML that has rows, cells and spans and nothing else. */
export type CopiedPiece =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'table'; readonly html: string };

/**
 * What a word processor, a spreadsheet or a browser puts on the clipboard as HTML, in reading order. Tables that lay
 * out a page (others stand in them, or they are a single cell) are lines. Styles, scripts, comments and what is hidden
 * are left out. Of a page in which more tags are open inside each other than any has, nothing is read.
 */
export function readCopied(html: string): readonly CopiedPiece[] {
  const page = new CopiedPage();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      page.open(name, attributes);
    },
    ontext: (text) => {
      page.text(text);
    },
    onclosetag: (name) => {
      page.close(name);
    },
  });
  const isWhole = writeInParts(parser, html, () => page.depth);
  parser.end();
  page.endLine();
  return isWhole ? page.pieces : [];
}

interface OpenTable {
  readonly rows: CopiedCell[][];
  /** Whether it lays out a page: what is in it is text. */
  isLayout: boolean;
  /** Whether its last row has no height: with nothing in it, it only sets the widths of columns, as in Word's tables. */
  endsFlat: boolean;
}

interface CopiedCell {
  readonly columnSpan: string;
  readonly rowSpan: string;
  text: string;
}

class CopiedPage {
  readonly pieces: CopiedPiece[] = [];
  depth = 0;
  #line = '';
  /** The depth of the tag whose content is left out. */
  #hiddenFrom: number | undefined;
  readonly #tables: OpenTable[] = [];
  /** Of the lists that are open: the number of the next item, undefined where items have none. */
  readonly #lists: (number | undefined)[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.depth += 1;
    if (this.#hiddenFrom !== undefined) return;
    if (unread.has(name) || isHidden(attributes)) this.#hiddenFrom = this.depth;
    else if (name === 'table') this.#openTable();
    else if (name === 'tr') this.#openRow(attributes);
    else if (name === 'td' || name === 'th') this.#openCell(attributes);
    else if (name === 'ol' || name === 'ul') this.#openList(name, attributes['start']);
    else if (name === 'li') this.#openItem();
    else if (blocks.has(name)) this.#break();
  }

  text(text: string): void {
    if (this.#hiddenFrom !== undefined) return;
    const cell = this.#table?.rows.at(-1)?.at(-1);
    if (cell === undefined) this.#line += text;
    else cell.text += text;
  }

  close(name: string): void {
    const isOfHidden = this.#hiddenFrom !== undefined;
    if (this.#hiddenFrom === this.depth) this.#hiddenFrom = undefined;
    this.depth -= 1;
    if (isOfHidden) return;
    if (name === 'table') this.#closeTable();
    else if (name === 'ol' || name === 'ul') {
      this.#lists.pop();
      this.#break();
    } else if (blocks.has(name)) this.#break();
  }

  endLine(): void {
    const text = folded(this.#line);
    this.#line = '';
    if (text !== '') this.pieces.push({ kind: 'line', text });
  }

  /** The innermost table; undefined outside, and in one that lays out a page. */
  get #table(): OpenTable | undefined {
    const table = this.#tables.at(-1);
    return table?.isLayout === true ? undefined : table;
  }

  /** A paragraph within a cell is a space: a cell is one line. */
  #break(): void {
    if (this.#table === undefined) this.endLine();
    else this.text(' ');
  }

  #openTable(): void {
    const outer = this.#table;
    if (outer !== undefined) {
      outer.isLayout = true;
      this.#tell(outer);
    }
    this.endLine();
    this.#tables.push({ rows: [], isLayout: false, endsFlat: false });
  }

  #openRow({ height }: Readonly<Record<string, string>>): void {
    const table = this.#table;
    if (table === undefined) return;
    table.rows.push([]);
    table.endsFlat = height === '0';
  }

  #openCell({ colspan = '1', rowspan = '1' }: Readonly<Record<string, string>>): void {
    const table = this.#table;
    if (table === undefined) {
      this.endLine();
      return;
    }
    if (table.rows.length === 0) table.rows.push([]);
    table.rows.at(-1)?.push({ columnSpan: colspan, rowSpan: rowspan, text: '' });
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    // Of a table that lays out a page, or the caption of another.
    this.endLine();
    if (table.isLayout) return;
    const isBlank = table.rows.at(-1)?.every(({ text }) => text.trim() === '') === true;
    if (table.endsFlat && isBlank) table.rows.pop();
    if (table.rows.flat().length < 2) this.#tell(table);
    else this.pieces.push({ kind: 'table', html: htmlOf(table) });
  }

  /** The text of a table that lays out a page. */
  #tell({ rows }: OpenTable): void {
    this.endLine();
    for (const { text } of rows.flat()) {
      this.#line = text;
      this.endLine();
    }
  }

  #openList(name: string, start = '1'): void {
    this.#break();
    const first = Number.parseInt(start, 10);
    this.#lists.push(name === 'ol' ? (Number.isNaN(first) ? 1 : first) : undefined);
  }

  #openItem(): void {
    this.#break();
    const number = this.#lists.at(-1);
    if (number === undefined) return;
    this.text(`${String(number)}. `);
    this.#lists[this.#lists.length - 1] = number + 1;
  }
}

/** Tags whose content nobody sees. */
const unread: ReadonlySet<string> = new Set([
  ...['style', 'script', 'title', 'template', 'noscript', 'xml', 'svg'],
]);

/** Tags that begin and end a line. */
const blocks: ReadonlySet<string> = new Set([
  ...['p', 'div', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dl', 'dt', 'dd', 'pre'],
  ...['section', 'article', 'header', 'footer', 'main', 'nav', 'aside', 'address', 'blockquote'],
  ...['figure', 'figcaption', 'caption', 'center', 'td', 'th', 'tr'],
]);

function isHidden({ style = '', hidden }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || /display:\s?none|mso-hide:\s?all/iu.test(style);
}

/**
 * A text with its space folded as a browser does: runs of it are one space, and a line break between two Chinese
 * characters, which only the source of the page has, is none.
 */
function folded(text: string): string {
  const parts = text.trim().split(/(\s+)/u);
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return part;
      const [before = '', after = ''] = [parts[index - 1], parts[index + 1]];
      const isOfSource = /[\r\n]/u.test(part) && chinese.test(after);
      return isOfSource && chinese.test(before.at(-1) ?? '') ? '' : ' ';
    })
    .join('');
}

const chinese = /^[\u3001-\u9fff\uff01-\uff60“”‘’…]/u;

function htmlOf({ rows }: OpenTable): string {
  const lines = rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`);
  return `<table>\n${lines.join('\n')}\n</table>`;
}

function cellHtml({ columnSpan, rowSpan, text }: CopiedCell): string {
  const spans = spanAttribute('colspan', columnSpan) + spanAttribute('rowspan', rowSpan);
  return `<td${spans}>${escaped(folded(text))}</td>`;
}

function spanAttribute(name: string, value: string): string {
  const span = Number.parseInt(value, 10);
  return span > 1 ? ` ${name}="${String(span)}"` : '';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

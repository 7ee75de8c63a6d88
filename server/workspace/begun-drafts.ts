import type {
  TextDocument,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-textdocument';

/** A text longer than this, in characters, is more than the beginning of a draft. */
const longestBeginning = 5_000;

/**
 * Drafts that are written from the beginning on: without a part when they were opened, not saved since, and no more than
 * one part, without a title, put in at once. What such a draft has not come to is not missed while it is written.
 */
export class BegunDrafts {
  /** Where each was last written; undefined when it was not, or the caret has left that place. */
  readonly #written = new Map<string, number | undefined>();

  /** Notes a document that was opened. */
  opened(document: TextDocument): void {
    const text = document.getText();
    if (text.length <= longestBeginning && partsIn(text) === 0)
      this.#written.set(document.uri, undefined);
  }

  /** Notes changes that were just applied; `document` is the text after them. */
  edited(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): void {
    const { uri } = document;
    if (!this.#written.has(uri)) return;
    if (changes.some(({ text }) => isPasted(text))) this.#written.delete(uri);
    else this.#written.set(uri, endOf(document, changes.at(-1)));
  }

  /** The offset at which a draft is being written; undefined for one that is not, or is no such draft. */
  at(uri: string): number | undefined {
    return this.#written.get(uri);
  }

  /** Notes that the caret has left that place: what waited may be told until it is written on. */
  left(uri: string): void {
    if (this.#written.has(uri)) this.#written.set(uri, undefined);
  }

  /** Called when the writer saved a document, or it was closed. */
  forget(uri: string): void {
    this.#written.delete(uri);
  }
}

/** Whether a text is more than anybody types at once, or a snippet puts in: several parts, or one under a title. */
function isPasted(text: string): boolean {
  const parts = partsIn(text);
  return parts > 1 || (parts === 1 && text.includes('年度报告'));
}

/** How many lines look like headings of parts: `## 一、总体情况`, but no row of a table. */
function partsIn(text: string): number {
  return text.match(/^[ #*]*[一二三四五六七八九十]{1,3}、[^\t|\r\n]*$/gmu)?.length ?? 0;
}

/** The end of what a change put in, in offsets of the text after it. */
function endOf(document: TextDocument, change: TextDocumentContentChangeEvent | undefined): number {
  if (change === undefined) return 0;
  const start = 'range' in change ? document.offsetAt(change.range.start) : 0;
  return start + change.text.length;
}

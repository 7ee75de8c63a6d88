import type {
  TextDocument,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-textdocument';
import type { Span } from '../report/span.js';

/** An edit longer than this was pasted or made by a command; nobody is in the middle of it. */
const longestStroke = 32;

interface Stroke {
  readonly version: number;
  readonly span: Span;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Where the writer is in the middle of a word: the stretch last typed, from the change until the caret leaves
 * or the delay has passed. The server does not know the caret unless the client tells it.
 */
export class Typing {
  readonly #strokes = new Map<string, Stroke>();
  readonly #released: (uri: string) => void;

  /** `released` is called when what waited at the place may be said. */
  constructor(released: (uri: string) => void) {
    this.#released = released;
  }

  /** Notes changes that were just applied; `document` is the text after them. `delay` is in milliseconds. */
  edited(
    document: TextDocument,
    changes: readonly TextDocumentContentChangeEvent[],
    delay: number,
  ): void {
    const span = delay > 0 ? strokeOf(document, changes) : undefined;
    const { uri, version } = document;
    this.#drop(uri);
    if (!span) return;
    const timer = setTimeout(() => {
      this.#drop(uri);
      this.#released(uri);
    }, delay);
    this.#strokes.set(uri, { version, span, timer });
  }

  /** The stretch being typed, `undefined` when nothing is. */
  at(uri: string): Span | undefined {
    return this.#strokes.get(uri)?.span;
  }

  /** Notes that the caret has left the place that was being typed. A caret of an older version says nothing. */
  left(uri: string, version: number): void {
    const stroke = this.#strokes.get(uri);
    if (!stroke || version < stroke.version) return;
    this.#drop(uri);
    this.#released(uri);
  }

  /** Called when a document is closed. */
  forget(uri: string): void {
    this.#drop(uri);
  }

  #drop(uri: string): void {
    clearTimeout(this.#strokes.get(uri)?.timer);
    this.#strokes.delete(uri);
  }
}

/** What a single stroke of the keyboard changed, in offsets of the new text; `undefined` for any larger edit. */
function strokeOf(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
): Span | undefined {
  const [change, another] = changes;
  if (!change || another || !('range' in change)) return undefined;
  if (change.text.length > longestStroke || change.text.includes('\n')) return undefined;
  const start = document.offsetAt(change.range.start);
  return { start, end: start + change.text.length };
}

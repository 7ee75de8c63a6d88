import type { Position, Range, TextEdit as ProtocolEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis.js';
import type { Language } from '../language/message.js';
import type { Span } from '../report/span.js';
import type { TextEdit } from '../rules/finding.js';

/** A report as every feature gets it: the document at one version, and all that is known of it. */
export interface Reading {
  readonly document: TextDocument;
  readonly analysis: Analysis;
  readonly language: Language;
}

/** The protocol's range of a span. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The protocol's edits of a document for those of its text. */
export function protocolEdits(document: TextDocument, edits: readonly TextEdit[]): ProtocolEdit[] {
  return edits.map(({ span, newText }) => ({ range: rangeOf(document, span), newText }));
}

/** The span of a range; both ends are clipped to the text. */
export function spanOf(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The span from the start of a position's line to the position. */
export function lineBefore(document: TextDocument, position: Position): Span {
  return {
    start: document.offsetAt({ line: position.line, character: 0 }),
    end: document.offsetAt(position),
  };
}

import type { Stated, Span } from './span.js';
import type { Table } from './table.js';

/** A draft, read. Every range lies inside `text`; nothing here depends on which form the draft follows. */
export interface Report {
  /** The draft as it is: what edits are made to. */
  readonly printed: string;
  /** The draft as it reads, each character in its place: with plain ideographs for the radicals of PDF text, simplified for traditional ones. */
  readonly text: string;
  readonly title: Title | undefined;
  /** The unit that reports, from the title or, failing that, the preface; without 关于 and the like. */
  readonly organization: Stated<string> | undefined;
  /** The report year: the title's, else the statistical period's, else the first one the text names as its own. */
  readonly year: Stated<number> | undefined;
  readonly period: StatedPeriod | undefined;
  /** Everything between the title (or the start) and the first section, page furniture excluded. */
  readonly preface: Span | undefined;
  readonly contacts: readonly Contact[];
  /** First-level sections in the order of the text. */
  readonly sections: readonly Section[];
  /** Every table in the order of the text, those in sections included. */
  readonly tables: readonly Table[];
  /** What was passed over: navigation, page numbers, runs of empty pipes. */
  readonly furniture: readonly Furniture[];
  /** HTML comments, where silencing is written. `value` is the text between the marks, trimmed. */
  readonly comments: readonly Stated<string>[];
}

/** The line that names the report, or the two lines. `span` covers their text without surrounding space or `#`. */
export interface Title {
  readonly span: Span;
  readonly text: string;
  readonly organization: Stated<string> | undefined;
  readonly year: Stated<number> | undefined;
}

/** “统计期限自2020年1月1日至12月31日”: the statistical period as it is printed. */
export interface StatedPeriod {
  readonly span: Span;
  readonly from: StatedDate;
  readonly to: StatedDate;
}

/** A date as printed; `year` is filled from the other end where it is left out (`yearSpan` then undefined). */
export interface StatedDate {
  readonly span: Span;
  readonly year: number | undefined;
  readonly yearSpan: Span | undefined;
  readonly month: number;
  /** Absent where only a month is printed. */
  readonly day: number | undefined;
}

/** What a way to reach the unit is. */
export type ContactKind = 'url' | 'email' | 'telephone' | 'postcode' | 'address';

/** A way to reach the unit, as printed; well-formedness is for the rules to judge. */
export interface Contact {
  readonly kind: ContactKind;
  readonly span: Span;
  readonly text: string;
}

/** A section with everything up to the next heading of its level or above. */
export interface Section {
  /** 1 for `一、`, 2 for `(一)`, 3 for `1.`. */
  readonly level: 1 | 2 | 3;
  readonly heading: Heading;
  /** Heading and body. */
  readonly span: Span;
  /** What follows the heading, subsections included. */
  readonly body: Span;
  readonly sections: readonly Section[];
  /** Tables anywhere inside, subsections included. */
  readonly tables: readonly Table[];
}

/** A heading, on a line of its own or inside a line. `span` runs from the ordinal (or title) to the title's end, `#` excluded. */
export interface Heading {
  readonly span: Span;
  readonly ordinal: Ordinal | undefined;
  /** The title as printed, without ordinal, and where it stands. */
  readonly title: string;
  readonly titleSpan: Span;
  /** Whether other text stands before or after it on its line. */
  readonly inline: boolean;
  /** Number of `#` before it, 0 for none. */
  readonly hashes: number;
}

/** `一、` / `(一)` / `1.`: `span` covers the mark with its punctuation, `numeral` what counts. */
export interface Ordinal {
  readonly span: Span;
  readonly text: string;
  readonly value: number;
  readonly numeral: Span;
}

/** What a page or a lost table left behind: the line of a menu, `- 3 -`, `||||||||`, U+FFFD. */
export type FurnitureKind = 'navigation' | 'page-number' | 'empty-pipes' | 'broken-characters';

/** A stretch that is no part of the report. */
export interface Furniture {
  readonly span: Span;
  readonly kind: FurnitureKind;
}

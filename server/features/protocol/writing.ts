import type { ProtocolEdit, ProtocolRange } from './protocol.js';

/** What client and server say to each other while a draft is written: new drafts, parts, pasting, cells. See `protocol.ts`. */

/** Client → server, request without parameters: gives {@link FormChoice}[], newest first. */
export const formsRequest = 'nianbao/forms';

/** A form a new draft can be made for. */
export interface FormChoice {
  readonly id: string;
  readonly name: string;
  /** First and last report year it is in force for, `null` for an open end. */
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Client → server, request with {@link NewDraftParams}: gives the text of a complete empty draft, a string; `null` where
 * neither the id nor the year names a form.
 */
export const newDraftRequest = 'nianbao/newDraft';

/** What {@link newDraftRequest} is sent with. */
export interface NewDraftParams {
  readonly form: string;
  readonly year: number;
  readonly unit: string;
}

/** Client → server, request with {@link PartsParams}: gives {@link PartChoice}[], what of the report's form can be inserted. */
export const partsRequest = 'nianbao/parts';

/** What {@link partsRequest} is sent with. */
export interface PartsParams {
  readonly uri: string;
  readonly kind: 'section' | 'table';
}

/** A section (with its table) or a table of the form. What is missing stands first, then in the order of the form. */
export interface PartChoice {
  readonly id: string;
  /** `三、收到和处理政府信息公开申请情况`, or the table's name in the language of messages. */
  readonly title: string;
  readonly missing: boolean;
  /** Where it belongs; `null` where the report has it already: it then goes to the caret. */
  readonly position: { readonly line: number; readonly character: number } | null;
  /** With the line breaks around it that `position` wants. */
  readonly newText: string;
}

/**
 * Client → server, request with {@link PasteParams}: gives {@link Pasted}, what was copied with its tables as Markdown,
 * those of the report's form as the form prints them; in a row of a table, its cells in those of the table. `null` where
 * the plain text does: nothing of it is a table, it does not fit, or the draft would be no report.
 */
export const pasteRequest = 'nianbao/paste';

/** What {@link pasteRequest} is sent with. */
export interface PasteParams {
  readonly uri: string;
  /** What it takes the place of. */
  readonly range: ProtocolRange;
  /** As the clipboard has it; empty where it has none. */
  readonly html: string;
  /** The same, looked at where the HTML has no table. */
  readonly plain?: string;
}

/** What is pasted, and what it changes around it. */
export interface Pasted {
  /** What takes the place of the range. */
  readonly newText: string;
  /** What changes elsewhere in the draft as it is. */
  readonly edits: readonly ProtocolEdit[];
}

/** Client → server, request with {@link FigureCellsParams}: gives {@link FigureCell}[], none for a text that is no report. */
export const figureCellsRequest = 'nianbao/figureCells';

/** What {@link figureCellsRequest} is sent with. */
export interface FigureCellsParams {
  readonly uri: string;
}

/** A cell of a pipe table in which the form wants a figure. */
export interface FigureCell {
  /** Which of the tables of the report it is in. */
  readonly table: number;
  readonly line: number;
  /** How many pipes stand before it on its line. */
  readonly cell: number;
}

/** Client → server, request with {@link AlignTableParams}: gives {@link ProtocolEdit}[], of spaces where that is enough. */
export const alignTableRequest = 'nianbao/alignTable';

/** What {@link alignTableRequest} is sent with. */
export interface AlignTableParams {
  readonly uri: string;
  /** Any line of the table. */
  readonly line: number;
}

/**
 * What client and server say to each other beyond the Language Server Protocol. All of it is optional:
 * an editor that knows none of these messages has every feature, only coarser in places.
 * Positions, ranges and URIs are those of the protocol. What a message is sent with stands behind its name. This file has no imports, so that both sides can read it.
 */

/** `initializationOptions` of the `initialize` request. Absent means the client does not do it. */
export interface NianbaoInitializationOptions {
  /** Display language of the editor (`zh-cn`, `en`, …), where `locale` of the request does not say it. */
  readonly locale?: string;
  /** Where a rule's page is, `{rule}` standing for the rule's id; becomes `codeDescription.href`. */
  readonly rulePages?: string;
  /** The client sends {@link caretNotification}. */
  readonly caret?: boolean;
  /** The client wants {@link statusNotification}. */
  readonly status?: boolean;
  /** The client answers {@link listFilesRequest} and {@link readFileRequest}. */
  readonly files?: boolean;
  /** The client has {@link silenceCommand} and asks for the reason itself. */
  readonly silence?: boolean;
  /** The client has {@link calculationsCommand} and lists the calculations itself. */
  readonly calculations?: boolean;
  /** The client has {@link compareCommand} and shows the comparison itself. */
  readonly compare?: boolean;
  /** The client shows the statistics of a report and wants to be told when they change; see `protocol-statistics.ts`. */
  readonly statistics?: boolean;
}

/** Settings under `nianbao`, as `workspace/configuration` gives them. */
export interface NianbaoSettings {
  /** Language of messages; `auto` follows the editor. */
  readonly language?: 'auto' | 'zh-cn' | 'en';
  /** Severity by rule id: `off`, `error`, `warning`, `information`. */
  readonly rules?: Readonly<Record<string, string>>;
  readonly validate?: {
    /** Milliseconds a finding waits while its cell or heading is being typed. */
    readonly delay?: number;
  };
  readonly inlayHints?: {
    /** Whether the difference is shown behind a total that is off. */
    readonly differences?: boolean;
  };
}

/**
 * Client → server, notification: where the caret is. Sent when it moves in a draft (a light debounce is
 * welcome), so that findings waiting at the place that was being typed appear as soon as the caret leaves it.
 */
export const caretNotification = 'nianbao/caret';

export interface CaretParams {
  readonly uri: string;
  /** Version of the document the position belongs to; older than the server's is ignored. */
  readonly version: number;
  /** `null` when the editor lost the focus: the caret has left. */
  readonly position: { readonly line: number; readonly character: number } | null;
}

/** Client → server, request with {@link StatusParams}: gives a {@link ReportStatus}, `null` for a text that is no report. */
export const statusRequest = 'nianbao/status';

export interface StatusParams {
  readonly uri: string;
}

/** Server → client, notification with {@link StatusChangedParams}: the status of an open draft is another than before. */
export const statusNotification = 'nianbao/statusChanged';

export interface StatusChangedParams {
  readonly uri: string;
  readonly version: number;
  readonly status: ReportStatus | null;
}

/** What the status item shows of a report. */
export interface ReportStatus {
  /** Form id: `2014`, `2019`, `2021`, `fujian`. */
  readonly form: string;
  /** The form's name in the language of messages. */
  readonly formName: string;
  /** Report year and unit, `null` where the draft does not say. */
  readonly year: number | null;
  readonly organization: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  /** Why the text is taken for this form, a sentence in the language of messages. */
  readonly reason: string;
}

/** Server → client, request with {@link ListFilesParams}: gives {@link ListedFile}[], every draft of a folder. */
export const listFilesRequest = 'nianbao/listFiles';

export interface ListFilesParams {
  /** URI of the folder. */
  readonly folder: string;
  /** Endings wanted, without dot, spelled in all ways that are. */
  readonly extensions: readonly string[];
}

export interface ListedFile {
  readonly uri: string;
  /** Changes when the content does (time and size); absent where that is not known. */
  readonly stamp?: string;
}

/** Server → client, request with {@link ReadFileParams}: gives {@link ReadFileResult}, `null` when it cannot be read. */
export const readFileRequest = 'nianbao/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** The bytes of a file, base64; the server finds out the encoding as it does for files of its own. */
export interface ReadFileResult {
  readonly base64: string;
}

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

export interface NewDraftParams {
  readonly form: string;
  readonly year: number;
  readonly unit: string;
}

/** Client → server, request with {@link RulePageParams}: gives the rule's page as Markdown, `null` for no such rule. */
export const rulePageRequest = 'nianbao/rulePage';

export interface RulePageParams {
  readonly rule: string;
}

/** Client → server, request with {@link PartsParams}: gives {@link PartChoice}[], what of the report's form can be inserted. */
export const partsRequest = 'nianbao/parts';

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
 * Client → server, request with {@link SafeFixesParams}: gives {@link ProtocolEdit}[], what leaves no safe fix to be
 * made; none where there is none. `null` where the document is no report.
 */
export const safeFixesRequest = 'nianbao/safeFixes';

export interface SafeFixesParams {
  readonly uri: string;
}

/**
 * A command of the client, of a code action that silences a finding: its one argument is a {@link SilenceTarget}.
 * The client asks for the reason, sends {@link silenceRequest} and applies the {@link ProtocolEdit}s it gets.
 */
export const silenceCommand = 'nianbao.silence';

/** A finding, or a rule in the whole file. */
export interface SilenceTarget {
  readonly uri: string;
  readonly rule: string;
  readonly scope: 'place' | 'file';
  /** Range of the finding. */
  readonly range: ProtocolRange;
}

/** Client → server, request with {@link SilenceParams}: gives {@link ProtocolEdit}[], the comment in its place. */
export const silenceRequest = 'nianbao/silence';

export interface SilenceParams extends SilenceTarget {
  readonly reason: string;
}

/**
 * Client → server, request with {@link PasteParams}: gives {@link Pasted}, what was copied with its tables as Markdown,
 * those of the report's form as the form prints them; in a row of a table, its cells in those of the table. `null` where
 * the plain text does: nothing of it is a table, it does not fit, or the draft would be no report.
 */
export const pasteRequest = 'nianbao/paste';

export interface PasteParams {
  readonly uri: string;
  /** What it takes the place of. */
  readonly range: ProtocolRange;
  /** As the clipboard has it. */
  readonly html: string;
}

export interface Pasted {
  /** What takes the place of the range. */
  readonly newText: string;
  /** What changes elsewhere in the draft as it is. */
  readonly edits: readonly ProtocolEdit[];
}

/** Client → server, request with {@link NextCellParams}: gives a {@link NextCell}, `null` where Tab is a plain Tab. */
export const nextCellRequest = 'nianbao/nextCell';

export interface NextCellParams {
  readonly uri: string;
  readonly position: ProtocolRange['start'];
  readonly direction: 'next' | 'previous';
}

/** The cell Tab leads to. */
export interface NextCell {
  /** The same before and after the edits. */
  readonly line: number;
  /** How many pipes stand before it on its line. */
  readonly cell: number;
  /** What aligns the table that is left or moved in. */
  readonly edits: readonly ProtocolEdit[];
}

/**
 * A command of the client, of the lens over a table: its one argument is a {@link CalculationsParams}. The client
 * sends them as {@link calculationsRequest} and leads to what is chosen of the list.
 */
export const calculationsCommand = 'nianbao.showCalculations';

/** The same command of the server, for a client that has none: it asks with a message and shows the place. */
export const serverCalculationsCommand = 'nianbao.server.showCalculations';

/** Client → server, request with {@link CalculationsParams}: gives a {@link CalculationList}, `null` for a text that is no report. */
export const calculationsRequest = 'nianbao/calculations';

export interface CalculationsParams {
  readonly uri: string;
  /** Id of the table of the form; `null` for all of them. */
  readonly table: string | null;
}

/** Everything that must add up, what does not first. Texts are in the language of messages. */
export interface CalculationList {
  /** What the lens over the table says; of all tables, the form's name. */
  readonly title: string;
  readonly calculations: readonly ListedCalculation[];
}

export interface ListedCalculation {
  /** `silenced`: it fails and an ignore comment says why; `unknown`: a figure is missing. */
  readonly standing: 'fails' | 'silenced' | 'unknown' | 'holds';
  /** The printed total, by row and column. */
  readonly place: string;
  /** What the total is held against; of more than one table, also which it is in. */
  readonly kind: string;
  /** `+2` where it fails. */
  readonly difference: string | null;
  /** In one line. */
  readonly working: string;
  /** Where the total stands. */
  readonly range: ProtocolRange;
}

/**
 * A command of the client, of a code action: its one argument is a {@link CompareParams}. The client sends them as
 * {@link compareRequest}, shows what it gets and, when one is chosen, makes that correction.
 */
export const compareCommand = 'nianbao.compareCorrections';

/** The same command of the server, for a client that has none: it asks with a message. */
export const serverCompareCommand = 'nianbao.server.compareCorrections';

/** Client → server, request with {@link CompareParams}: gives a {@link Comparison}; refused when the draft has changed. */
export const compareRequest = 'nianbao/compare';

export interface CompareParams {
  readonly uri: string;
  /** Of the analysis the action was offered for. */
  readonly analysis: string;
  /** Indexes of its findings. */
  readonly findings: readonly number[];
}

/** What each correction would make of a draft, in the language of messages. */
export interface Comparison {
  /** Every sum a correction touches, before and after, as Markdown. */
  readonly markdown: string;
  /** Best first. */
  readonly corrections: readonly Correction[];
  /** Of the draft the edits are for. */
  readonly version: number;
}

export interface Correction {
  readonly title: string;
  /** How many sums fail before and after. */
  readonly outcome: string;
  readonly edits: readonly ProtocolEdit[];
}

/** An edit as the protocol has it. */
export interface ProtocolEdit {
  readonly range: ProtocolRange;
  readonly newText: string;
}

/** A range as the protocol has it. */
export interface ProtocolRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

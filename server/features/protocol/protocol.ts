/**
 * What client and server say to each other beyond the Language Server Protocol: what each can do, settings, the caret,
 * and how a report stands. The rest is in the files beside this one whose names begin with `protocol-`.
 *
 * A request about a document is refused as those of the protocol are: as cancelled (`RequestCancelled`) where it is no
 * longer wanted, and where the document changed before it was answered (`ContentModified`).
 *
 * All of it is optional: an editor that knows none of these messages has every feature, only coarser in places.
 * Positions, ranges and URIs are those of the protocol. What a message is sent with stands behind its name. These files
 * import nothing but each other's types, so that both sides can read them.
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
  /** The client answers `listFilesRequest` and `readFileRequest`. */
  readonly files?: boolean;
  /** The client has `silenceCommand` and asks for the reason itself. */
  readonly silence?: boolean;
  /** The client has `calculationsCommand` and lists the calculations itself. */
  readonly calculations?: boolean;
  /** The client has `compareCommand` and shows the comparison itself. */
  readonly compare?: boolean;
  /** The client shows the statistics of a report and wants to be told when they change; see `statistics.ts`. */
  readonly statistics?: boolean;
}

/** Schemes of documents that hold an old version of a file, as one side of a comparison does: none is a report of its own. */
export const historySchemes: ReadonlySet<string> = new Set(['git', 'vscode-local-history']);

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

/** What {@link caretNotification} is sent with. */
export interface CaretParams {
  readonly uri: string;
  /** Version of the document the position belongs to; older than the server's is ignored. */
  readonly version: number;
  /** `null` when the editor lost the focus: the caret has left. */
  readonly position: { readonly line: number; readonly character: number } | null;
}

/** Client → server, request with {@link StatusParams}: gives a {@link ReportStatus}, `null` for a text that is no report. */
export const statusRequest = 'nianbao/status';

/** What {@link statusRequest} is sent with. */
export interface StatusParams {
  readonly uri: string;
}

/** Server → client, notification with {@link StatusChangedParams}: the status of an open draft is another than before. */
export const statusNotification = 'nianbao/statusChanged';

/** What {@link statusNotification} is sent with. */
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

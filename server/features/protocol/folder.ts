import type { ProtocolRange, ReportStatus } from './protocol.js';

/** What client and server say to each other about all reports of a workspace. See `protocol.ts`. */

/**
 * Client → server, request without parameters: gives {@link ListedReport}[], every report of the workspace, the ones with
 * most errors first, then with most warnings.
 */
export const reportsRequest = 'nianbao/reports';

/** A report of the workspace and how it stands. */
export interface ListedReport {
  readonly uri: string;
  readonly status: ReportStatus;
  /** The gravest finding, of several the first in the text; `null` where nothing was found. */
  readonly gravest: ListedFinding | null;
}

/** A finding, in the language of messages. */
export interface ListedFinding {
  readonly message: string;
  readonly range: ProtocolRange;
}

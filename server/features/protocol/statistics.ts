import type { ProtocolRange } from './protocol.js';
import type { Derivation, FigureState, FigureStatus, YearsOfUnit } from './preview.js';

/**
 * What client and server say to each other about the statistics of reports. See `protocol.ts`; what the preview shows of
 * one report is in `preview.ts`.
 *
 * Texts are in the language of messages. Values are decimal strings in the unit beside them; only widths and heights
 * of a drawing may be made of them as floating point numbers.
 */

/**
 * A command of the client, of a lens over a table: its one argument is a {@link StatisticsParams}. The client shows the
 * `Statistics` of that report.
 */
export const statisticsCommand = 'nianbao.showStatistics';

/** Client → server, request with {@link StatisticsParams}: gives `Statistics`, `null` for a text that is no report. */
export const statisticsRequest = 'nianbao/statistics';

/** What {@link statisticsRequest} is sent with. */
export interface StatisticsParams {
  readonly uri: string;
}

/**
 * Server → client, notification with {@link StatisticsChangedParams}, to a client that says `statistics` when it
 * initializes: what {@link statisticsRequest} gives for an open document is another than before.
 */
export const statisticsChangedNotification = 'nianbao/statisticsChanged';

/** What {@link statisticsChangedNotification} is sent with. */
export interface StatisticsChangedParams {
  readonly uri: string;
}

/** Client → server, request without parameters: gives {@link UnitStatistics}[], every report of the workspace by unit and year. */
export const workspaceStatisticsRequest = 'nianbao/workspaceStatistics';

/** The reports of one unit. */
export interface UnitStatistics {
  readonly organization: string;
  /** Oldest first. */
  readonly reports: readonly ReportStatistics[];
  readonly years: YearsOfUnit;
}

/** A report as data. */
export interface ReportStatistics {
  readonly uri: string;
  readonly year: number;
  readonly form: string;
  readonly points: readonly DataPoint[];
}

/** Client → server, request with {@link ExportParams}: gives an {@link ExportedFile}, `null` for a text that is no report. */
export const exportStatisticsRequest = 'nianbao/exportStatistics';

/** What {@link exportStatisticsRequest} is sent with. */
export interface ExportParams {
  readonly uri: string;
  readonly format: 'csv' | 'json' | 'xlsx';
  /** This report alone, or every year of its unit in the workspace. */
  readonly scope: 'report' | 'unit';
}

/**
 * Client → server, request with {@link ExportAllParams}: gives an {@link ExportedFile} of every report of the workspace, as
 * `nianbao stats` does of a folder; `null` where there is none.
 */
export const exportAllStatisticsRequest = 'nianbao/exportAllStatistics';

/** What {@link exportAllStatisticsRequest} is sent with. */
export interface ExportAllParams {
  readonly format: ExportParams['format'];
  /** URIs of folders: only what lies in them and below. Without them it is every folder, and what is open besides. */
  readonly folders?: readonly string[];
}

/** A file to write where the user says. */
export interface ExportedFile {
  /** Without folder, with ending. */
  readonly name: string;
  readonly base64: string;
}

/** A figure of the data set in long form. */
export interface DataPoint {
  /** Id of `concepts.csv`, or of a derived concept. */
  readonly concept: string;
  /** The concept's name. */
  readonly label: string;
  readonly applicant: string | null;
  /** The report year, or `cumulative`; `null` where the draft does not say its year. */
  readonly period: string | null;
  readonly value: string | null;
  readonly printed: string;
  readonly unit: string;
  readonly state: FigureState;
  readonly status: FigureStatus;
  readonly origin: 'table' | 'prose' | 'derived';
  /** `part`: of one office, channel or campaign, and so no figure of the report as a whole. */
  readonly scope: 'whole' | 'part';
  /** Of a derived figure; `null` of all else. */
  readonly derivation: Derivation | null;
  /** Where it stands; `null` for a derived one. */
  readonly range: ProtocolRange | null;
}

import { alignTable } from './features/tables/align-table.js';
import { calculations } from './features/calculations.js';
import { figureCells } from './features/figure-cells.js';
import { fixAll } from './features/fix-all.js';
import { formChoices, newDraft } from './features/new-draft.js';
import { parts } from './features/parts.js';
import * as protocol from './features/protocol/protocol.js';
import * as findings from './features/protocol/findings.js';
import { reportsRequest } from './features/protocol/folder.js';
import * as writing from './features/protocol/writing.js';
import { protocolEdits } from './features/reading.js';
import { rulePageOf } from './features/rule-page.js';
import { silence } from './features/silence.js';
import { reportStatus } from './features/status.js';
import { compare } from './workspace/asking.js';
import { contentModified } from './workspace/failure.js';
import type { FolderReports } from './workspace/reports/folder-reports.js';
import { listedReports } from './workspace/reports/listed-reports.js';
import { paste } from './workspace/pasting.js';
import type { Session } from './workspace/session.js';

/**
 * The requests of `protocol.ts`, `findings.ts`, `folder.ts` and `writing.ts` in `features/protocol`, each answered by the
 * feature of its name.
 */
export function answerOwnRequests(session: Session, folder: FolderReports): void {
  answerAboutReport(session);
  answerAboutDrafts(session);
  answerAboutFolder(session, folder);
}

/** What is asked about all reports of the workspace. */
function answerAboutFolder(session: Session, folder: FolderReports): void {
  session.answerWithoutParameters(reportsRequest, (token) => listedReports(session, folder, token));
}

/** What is asked about the report of a document. */
function answerAboutReport(session: Session): void {
  session.answer(
    protocol.statusRequest,
    session.aboutReport<protocol.StatusParams, protocol.ReportStatus | null>(null, (reading) =>
      reportStatus(reading),
    ),
  );
  session.answer(
    writing.partsRequest,
    session.aboutReport([], (reading, { kind }: writing.PartsParams) => parts(reading, kind)),
  );
  session.answer(
    writing.figureCellsRequest,
    session.aboutReport<writing.FigureCellsParams, readonly writing.FigureCell[]>([], (reading) =>
      figureCells(reading),
    ),
  );
  session.answer(
    writing.alignTableRequest,
    session.aboutReport([], (reading, { line }: writing.AlignTableParams) =>
      alignTable(reading, line),
    ),
  );
  session.answer(
    findings.calculationsRequest,
    session.aboutReport(null, (reading, { table }: findings.CalculationsParams, { settings }) =>
      calculations(reading, table, settings.options.severities),
    ),
  );
  session.answer(
    findings.silenceRequest,
    session.aboutReport([], (reading, params: findings.SilenceParams) => {
      if (reading.document.version !== params.version) throw contentModified();
      return silence(reading, params);
    }),
  );
  session.answer(
    findings.safeFixesRequest,
    session.aboutReport<findings.SafeFixesParams, readonly protocol.ProtocolEdit[] | null>(
      null,
      ({ document, analysis }, _params, { settings }) =>
        protocolEdits(
          document,
          fixAll(analysis, (text) => session.analyses.once(text, settings.options)),
        ),
    ),
  );
}

/** What is asked of drafts whatever they hold, and of none. */
function answerAboutDrafts(session: Session): void {
  const { settings } = session;
  session.answerWithoutParameters(writing.formsRequest, async () =>
    formChoices(await settings.language()),
  );
  session.answer(writing.newDraftRequest, (params: writing.NewDraftParams) =>
    Promise.resolve(newDraft(params)),
  );
  session.answer(writing.pasteRequest, (params: writing.PasteParams, token) =>
    paste(session, params, token),
  );
  session.answer(findings.compareRequest, (params: findings.CompareParams, token) =>
    compare(session, params, token),
  );
  session.answer(
    findings.rulePageRequest,
    async ({ rule }: findings.RulePageParams): Promise<string | null> =>
      rulePageOf(rule, await settings.language()) ?? null,
  );
}

import { calculations } from './features/calculations.js';
import { fixAll } from './features/fix-all.js';
import { formChoices, newDraft } from './features/new-draft.js';
import { nextCell } from './features/next-cell.js';
import { parts } from './features/parts.js';
import * as protocol from './features/protocol.js';
import { protocolEdits } from './features/reading.js';
import { rulePageOf } from './features/rule-page.js';
import { silence } from './features/silence.js';
import { reportStatus } from './features/status.js';
import { compare } from './workspace/asking.js';
import { paste } from './workspace/pasting.js';
import type { Session } from './workspace/session.js';
import { withoutParameters } from './workspace/without-parameters.js';

/** The requests of `features/protocol.ts`, each answered by the feature of its name. */
export function answerOwnRequests(session: Session): void {
  answerAboutReport(session);
  answerAboutDrafts(session);
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
    protocol.partsRequest,
    session.aboutReport([], (reading, { kind }: protocol.PartsParams) => parts(reading, kind)),
  );
  session.answer(
    protocol.nextCellRequest,
    session.aboutReport(
      null,
      (reading, { position, direction }: protocol.NextCellParams) =>
        nextCell(reading, position, direction) ?? null,
    ),
  );
  session.answer(
    protocol.calculationsRequest,
    session.aboutReport(null, (reading, { table }: protocol.CalculationsParams, { settings }) =>
      calculations(reading, table, settings.options.severities),
    ),
  );
  session.answer(
    protocol.silenceRequest,
    session.aboutReport([], (reading, params: protocol.SilenceParams) => silence(reading, params)),
  );
  session.answer(
    protocol.safeFixesRequest,
    session.aboutReport<protocol.SafeFixesParams, readonly protocol.ProtocolEdit[] | null>(
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
  const { connection, settings } = session;
  connection.onRequest(
    protocol.formsRequest,
    withoutParameters(
      session.answering(protocol.formsRequest, async () => formChoices(await settings.language())),
    ),
  );
  session.answer(protocol.newDraftRequest, (params: protocol.NewDraftParams) =>
    Promise.resolve(newDraft(params)),
  );
  session.answer(protocol.pasteRequest, (params: protocol.PasteParams) => paste(session, params));
  session.answer(protocol.compareRequest, (params: protocol.CompareParams) =>
    compare(session, params),
  );
  session.answer(
    protocol.rulePageRequest,
    async ({ rule }: protocol.RulePageParams): Promise<string | null> =>
      rulePageOf(rule, await settings.language()) ?? null,
  );
}

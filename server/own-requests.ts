import { calculations } from './features/calculations.js';
import { formChoices, newDraft } from './features/new-draft.js';
import { nextCell } from './features/next-cell.js';
import { parts } from './features/parts.js';
import * as protocol from './features/protocol.js';
import { rulePageOf } from './features/rule-page.js';
import { silence } from './features/silence.js';
import { reportStatus } from './features/status.js';
import { compare } from './workspace/asking.js';
import { paste } from './workspace/pasting.js';
import type { Session } from './workspace/session.js';
import { withoutParameters } from './workspace/without-parameters.js';

/** The requests of `features/protocol.ts`, a line a request like those of the protocol itself. */
export function answerOwnRequests(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    protocol.statusRequest,
    session.answering(protocol.statusRequest, async ({ uri }: protocol.StatusParams) => {
      const current = await session.current(uri);
      return current?.reading ? reportStatus(current.reading) : null;
    }),
  );
  connection.onRequest(
    protocol.formsRequest,
    withoutParameters(
      session.answering(protocol.formsRequest, async () =>
        formChoices(await session.settings.language()),
      ),
    ),
  );
  connection.onRequest(
    protocol.newDraftRequest,
    session.answering(protocol.newDraftRequest, (params: protocol.NewDraftParams) =>
      Promise.resolve(newDraft(params)),
    ),
  );
  connection.onRequest(
    protocol.partsRequest,
    session.answering(
      protocol.partsRequest,
      async ({ uri, kind }: protocol.PartsParams): Promise<readonly protocol.PartChoice[]> => {
        const current = await session.current(uri);
        return current?.reading ? parts(current.reading, kind) : [];
      },
    ),
  );
  connection.onRequest(
    protocol.nextCellRequest,
    session.answering(
      protocol.nextCellRequest,
      async ({ uri, position, direction }: protocol.NextCellParams) => {
        const current = await session.current(uri);
        return (current?.reading && nextCell(current.reading, position, direction)) ?? null;
      },
    ),
  );
  connection.onRequest(
    protocol.pasteRequest,
    session.answering(protocol.pasteRequest, (params: protocol.PasteParams) =>
      paste(session, params),
    ),
  );
  connection.onRequest(
    protocol.calculationsRequest,
    session.answering(
      protocol.calculationsRequest,
      async ({ uri, table }: protocol.CalculationsParams) => {
        const current = await session.current(uri);
        const { severities } = current?.settings.options ?? { severities: {} };
        return current?.reading ? calculations(current.reading, table, severities) : null;
      },
    ),
  );
  connection.onRequest(
    protocol.compareRequest,
    session.answering(protocol.compareRequest, (params: protocol.CompareParams) =>
      compare(session, params),
    ),
  );
  connection.onRequest(
    protocol.silenceRequest,
    session.answering(
      protocol.silenceRequest,
      async (params: protocol.SilenceParams): Promise<readonly protocol.SilenceEdit[]> => {
        const current = await session.current(params.uri);
        return current?.reading ? silence(current.reading, params) : [];
      },
    ),
  );
  connection.onRequest(
    protocol.rulePageRequest,
    session.answering(
      protocol.rulePageRequest,
      async ({ rule }: protocol.RulePageParams): Promise<string | null> =>
        rulePageOf(rule, await session.settings.language()) ?? null,
    ),
  );
}

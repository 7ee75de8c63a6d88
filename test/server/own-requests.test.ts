import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { statusRequest } from '../../server/features/protocol/protocol.js';
import {
  calculationsRequest,
  compareRequest,
  safeFixesRequest,
  silenceRequest,
} from '../../server/features/protocol/findings.js';
import {
  exportStatisticsRequest,
  statisticsRequest,
} from '../../server/features/protocol/statistics.js';
import {
  alignTableRequest,
  figureCellsRequest,
  newDraftRequest,
  partsRequest,
  pasteRequest,
  type NewDraftParams,
} from '../../server/features/protocol/writing.js';
import { Client } from './client.js';
import { rightDraft } from './drafts.js';

const start = { line: 0, character: 0 };
const range = { start, end: start };

/** What each request of our own that is about one version of a document is sent with, beside its URI. */
const requests: Readonly<Record<string, object>> = {
  [statusRequest]: {},
  [partsRequest]: { kind: 'section' },
  [figureCellsRequest]: {},
  [alignTableRequest]: { line: 30 },
  [pasteRequest]: { range, html: '', plain: '1\t2\t3' },
  [calculationsRequest]: { table: null },
  [safeFixesRequest]: {},
  [silenceRequest]: { rule: 'total.group', scope: 'file', version: 1, range, reason: '已核对' },
  [compareRequest]: { analysis: 'none', findings: [0] },
  [statisticsRequest]: {},
};

describe('a request of our own that has to wait', () => {
  let client: Client;
  beforeEach(async () => (client = await Client.start()));
  afterEach(() => client.stop());

  /**
   * Sends a request about a draft whose settings the server has to ask for, and does something while it waits for them.
   * Settles as the request does.
   */
  async function wait(
    request: string,
    parameters: object,
    meanwhile: (document: TextDocument, source: CancellationTokenSource) => unknown,
  ): Promise<unknown> {
    let answerSettings: (settings: readonly object[]) => void = () => undefined;
    const settings = new Promise((resolve) => (answerSettings = resolve));
    client.connection.onRequest('workspace/configuration', () => settings);
    const { document } = await client.open(rightDraft, 'file:///elsewhere/waits.md');
    const source = new CancellationTokenSource();
    const sent = { uri: document.uri, ...parameters };
    const answer = client.connection.sendRequest(request, sent, source.token);
    const settled = answer.then(
      (result: unknown) => result,
      (error: unknown) => error,
    );
    await hasCome();
    await meanwhile(document, source);
    await hasCome();
    answerSettings([{}]);
    return settled;
  }

  /** Waits until all that was sent has come: what is asked last, and waits for nothing, is answered after it. */
  async function hasCome(): Promise<void> {
    const asked: NewDraftParams = { form: '2021', year: 2023, unit: '云麓市水务局' };
    await client.connection.sendRequest(newDraftRequest, asked);
  }

  for (const [request, parameters] of Object.entries(requests)) {
    it(`is refused where its document has changed meanwhile (${request})`, async () => {
      const answer = await wait(request, parameters, (document) =>
        client.type(document, range, '\n'),
      );
      assert.equal(codeOf(answer), -32801);
      assert.deepEqual(client.log, []);
    });

    it(`is dropped where it is no longer wanted (${request})`, async () => {
      const answer = await wait(request, parameters, (_document, source) => {
        source.cancel();
      });
      assert.equal(codeOf(answer), -32800);
      assert.deepEqual(client.log, []);
    });
  }

  it('is dropped where it is no longer wanted, of a whole file of data, too', async () => {
    const parameters = { format: 'csv', scope: 'report' };
    const answer = await wait(exportStatisticsRequest, parameters, (_document, source) => {
      source.cancel();
    });
    assert.equal(codeOf(answer), -32800);
  });

  it('is answered where nothing came between', async () => {
    const answer = await wait(figureCellsRequest, {}, () => undefined);
    assert.ok(Array.isArray(answer) && answer.length > 0);
  });
});

/** The code of an error of the protocol. */
function codeOf(answer: unknown): unknown {
  return answer instanceof Error && 'code' in answer ? answer.code : answer;
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { exportStatisticsRequest } from '../../server/features/protocol/statistics.js';
import { form2021 } from '../../server/forms/form-2021.js';
import { printDraft } from '../../server/forms/printing/print-draft.js';
import { cellsOf } from '../workbook.js';

const uri = 'memfs:/2024.md';

/** What a worker is sent; the server in it speaks JSON-RPC in objects. */
interface Message {
  readonly id?: number;
  readonly method: string;
  readonly params: object;
}

describe('the server in a browser', function () {
  this.timeout(120_000);

  let browser: Browser;
  let page: Page;

  before(async () => {
    const { launchChromium } = await import('../../scripts/hosts/chromium.mjs');
    browser = await launchChromium();
    page = await browser.newPage();
    await page.evaluate(startWorker, readFileSync('dist/server/browser.js', 'utf8'));
    await ask({ id: 1, method: 'initialize', params: { processId: null, capabilities: {} } });
    await tell({ method: 'initialized', params: {} });
    const text = printDraft({
      form: form2021,
      year: 2024,
      unit: '望澜市水利局',
      figureAt: () => '327',
    });
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await tell({ method: 'textDocument/didOpen', params: { textDocument } });
  });
  after(() => browser.close());

  const tell = (message: Message) => page.evaluate(post, message);
  const ask = (message: Message) => page.evaluate(answerTo, message);

  it('finds what is wrong', async () => {
    const report = await ask({
      id: 2,
      method: 'textDocument/diagnostic',
      params: { textDocument: { uri } },
    });
    const { items } = report as { readonly items: readonly { readonly code: string }[] };
    assert.ok(items.some(({ code }) => code.startsWith('total.')));
  });

  for (const format of ['csv', 'json', 'xlsx']) {
    it(`writes ${format}`, async () => {
      const params = { uri, format, scope: 'report' };
      const file = await ask({ id: 3, method: exportStatisticsRequest, params });
      const { name, base64 } = file as { readonly name: string; readonly base64: string };
      assert.ok(name.endsWith(`.${format}`), name);
      const bytes = Buffer.from(base64, 'base64');
      if (format === 'xlsx') assert.ok(cellsOf(bytes).includes(327));
      else assert.ok(bytes.toString('utf8').includes('requests.received'));
    });
  }
});

interface Held {
  worker: Worker;
}

function startWorker(script: string): void {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  (window as unknown as Held).worker = new Worker(address);
}

function post(message: Message): void {
  (window as unknown as Held).worker.postMessage({ jsonrpc: '2.0', ...message });
}

/** Requests of the server itself (settings, registrations) are answered with nothing. */
async function answerTo(message: Message): Promise<unknown> {
  const { worker } = window as unknown as Held;
  return new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<{ id?: number; method?: string; result?: unknown }>) => {
      if (data.method !== undefined) {
        if (data.id !== undefined) {
          worker.postMessage({ jsonrpc: '2.0', id: data.id, result: null });
        }
      } else if (data.id === message.id) {
        worker.removeEventListener('message', hear);
        if ('error' in data) reject(new Error(JSON.stringify(data.error)));
        else resolve(data.result);
      }
    };
    worker.addEventListener('message', hear);
    worker.postMessage({ jsonrpc: '2.0', ...message });
  });
}

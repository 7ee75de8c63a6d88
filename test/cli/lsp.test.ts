import assert from 'node:assert/strict';
import { startNianbao } from './nianbao.js';

describe('nianbao lsp', () => {
  it('answers initialize over standard input and output, and ends when told to', async () => {
    const child = startNianbao(['lsp', '--stdio']);
    const answered = new Promise<string>((resolve) => {
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8');
        if (output.includes('hoverProvider')) resolve(output);
      });
    });
    const send = (message: object): void => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
    };
    const params = { processId: null, rootUri: null, capabilities: {} };
    send({ id: 1, method: 'initialize', params });
    assert.match(await answered, /^Content-Length: \d+\r\n\r\n\{"jsonrpc":"2\.0","id":1,/u);
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(status, 0);
  });
});

import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { terminalOf, type Terminal } from '../../server/cli/terminal.js';

describe('the terminal', () => {
  it('has colours on a terminal only, and not with NO_COLOR', () => {
    assert.equal(fakeTerminal({}).terminal.coloured, true);
    assert.equal(fakeTerminal({}, 'piped').terminal.coloured, false);
    assert.equal(fakeTerminal({ NO_COLOR: '1' }).terminal.coloured, false);
    assert.equal(fakeTerminal({ NO_COLOR: '' }).terminal.coloured, true);
    assert.equal(fakeTerminal({ TERM: 'dumb' }).terminal.coloured, false);
  });

  it('takes the progress line away before anything is printed', async () => {
    const { terminal, written } = fakeTerminal({});
    terminal.progress(() => '正在检查');
    await terminal.print('a.md');
    await terminal.warn('b.md');
    assert.equal(written.join(''), '\r\u001b[K正在检查\r\u001b[Ka.mdb.md\n');
  });

  it('keeps the progress line within the width of the terminal', () => {
    const { terminal, written } = fakeTerminal({});
    terminal.progress(() => `第 1 份：${'望澜市/'.repeat(20)}\u001b[2J`);
    const [line = ''] = written;
    assert.equal(line, `\r\u001b[K第 1 份：${'望澜市/'.repeat(10)}`);
  });

  it('shows no progress where nobody looks', () => {
    const { terminal, written } = fakeTerminal({}, 'piped');
    terminal.progress(() => '正在检查');
    terminal.clear();
    assert.deepEqual(written, []);
  });

  it('waits until the reader has kept up', async () => {
    const { terminal, written } = fakeTerminal({}, 'piped');
    const long = 'x'.repeat(1_000_000);
    await terminal.print(long);
    assert.equal(written.join('').length, long.length);
  });
});

function fakeTerminal(
  environment: Readonly<Record<string, string>>,
  kind: 'terminal' | 'piped' = 'terminal',
): { readonly terminal: Terminal; readonly written: readonly string[] } {
  const written: string[] = [];
  const stream = (): Writable & { isTTY: boolean } =>
    Object.assign(
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          written.push(chunk.toString('utf8'));
          done();
        },
      }),
      { isTTY: kind === 'terminal' },
    );
  const streams = { stdin: Readable.from([]), stdout: stream(), stderr: stream() };
  return { terminal: terminalOf(streams, environment), written };
}

import assert from 'node:assert/strict';
import {
  cleanDraft,
  fixableDraft,
  folderWith,
  nianbao,
  startNianbao,
  wrongDraft,
} from './nianbao.js';

describe('streams of the command line', () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`${String(index).padStart(4, '0')}.md`, wrongDraft]),
  );

  it('stops quietly when nobody reads on', async () => {
    const child = startNianbao(['check', '--format=ndjson'], { folder: folderWith(many) });
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString('utf8')));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(complaints, '');
    assert.equal(status, 1);
  });

  for (const command of [
    ['format', '--check'],
    ['fix', '--dry-run'],
  ]) {
    it(`has said by then what could not be read: ${command.join(' ')}`, async () => {
      const crooked = fixableDraft.replaceAll('  ', ' ');
      const folder = folderWith({
        ...Object.fromEntries(Object.keys(many).map((name) => [name, crooked])),
        '0000.md': Uint8Array.of(0, 1, 2, 3),
      });
      const child = startNianbao(command, { folder });
      child.stderr.resume();
      child.stdout.once('data', () => child.stdout.destroy());
      const status = await new Promise((resolve) => child.on('close', resolve));
      assert.equal(status, 2);
    });
  }

  it('ends quietly on Ctrl-C', async () => {
    const child = startNianbao(['check', '-']);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.kill('SIGINT');
    const signal = await new Promise((resolve) =>
      child.on('close', (_status, ended) => {
        resolve(ended);
      }),
    );
    assert.equal(signal, 'SIGINT');
    assert.equal(output, '');
  });

  it('prints each report as it is checked, before the next is there', async () => {
    const child = startNianbao(['check', '--format=ndjson', '.'], { folder: folderWith(many) });
    const sizes: number[] = [];
    child.stdout.on('data', (chunk: Buffer) => sizes.push(chunk.length));
    await new Promise((resolve) => child.on('close', resolve));
    assert.ok(sizes.length > 1);
  });
});

describe('input that is no draft, or a strange one', () => {
  const title = '# 望澜市2024年政府信息公开工作年度报告\n\n一、总体情况\n\n';
  const inputs: Readonly<Record<string, () => string | Uint8Array>> = {
    'nothing at all': () => '',
    'two reports in one file': () => cleanDraft + wrongDraft,
    'one line of 5 MB': () => title + '主动公开政府信息12条，'.repeat(170_000),
    'a line of 5 MB without a stop': () => title + '一'.repeat(1_700_000),
    'ten thousand pipes': () => title + '|'.repeat(10_000) + '\n|',
    'a million pipes in lines': () => title + `${'|'.repeat(100)}\n`.repeat(10_000),
    'the same draft until it is 20 MB': () =>
      cleanDraft.repeat(Math.ceil(20_000_000 / Buffer.byteLength(cleanDraft))),
    'a table of two hundred thousand rows': () =>
      cleanDraft.replace(/\| 一、本年新收.+\n/u, (row) => row.repeat(100_000)),
    'a draft cut in the middle of a table': () => cleanDraft.slice(0, cleanDraft.indexOf('（三）')),
    'lone surrogates in UTF-16': () => Buffer.from(`\uFEFF${wrongDraft}\ud800`, 'utf16le'),
    'nulls between characters': () => Buffer.from(wrongDraft, 'utf16le'),
    'every byte there is': () =>
      Uint8Array.from({ length: 1_000_000 }, (_, index) => (index * 7919) >>> 3),
    'HTML that never closes': () => title + '<table><tr><td>'.repeat(50_000),
  };

  for (const [name, make] of Object.entries(inputs)) {
    it(`is read to the end: ${name}`, async () => {
      const { status, signal, stderr } = await nianbao(['check', '--format=json', '-'], {
        input: make(),
      });
      assert.equal(signal, null);
      assert.ok(status === 0 || status === 1 || status === 2);
      assert.doesNotMatch(stderr, /程序出错/u);
    });
  }
});

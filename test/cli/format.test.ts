import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanDraft, folderWith, nianbao } from './nianbao.js';

describe('nianbao format', () => {
  const ragged = cleanDraft.replaceAll('  ', '');

  it('aligns tables as an empty draft has them', async () => {
    const folder = folderWith({ 'a.md': ragged });
    const { status, stderr } = await nianbao(['format'], { folder });
    assert.equal(status, 0);
    assert.equal(stderr, '已对齐“a.md”中的表格。\n');
    assert.equal(read(folder, 'a.md'), cleanDraft);
  });

  it('only lists what is not aligned with --check, and exits with 1', async () => {
    const folder = folderWith({ 'a.md': ragged, 'b.md': cleanDraft });
    const { status, stdout } = await nianbao(['format', '--check'], { folder });
    assert.equal(status, 1);
    assert.equal(stdout, 'a.md\n');
    assert.equal(read(folder, 'a.md'), ragged);
    assert.equal((await nianbao(['format', '--check', 'b.md'], { folder })).status, 0);
  });

  it('reads standard input and prints it aligned', async () => {
    assert.equal((await nianbao(['format', '-'], { input: ragged })).stdout, cleanDraft);
  });
});

function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

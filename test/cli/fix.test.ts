import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { applyPatch } from 'diff';
import { cleanDraft, fixableDraft, folderWith, nianbao, note, wrongDraft } from './nianbao.js';

describe('nianbao fix', () => {
  it('makes safe fixes, changes no figure, and finds nothing more to fix', async () => {
    const folder = folderWith({ 'a.md': fixableDraft, 'b.md': wrongDraft });
    const { status, stdout, stderr } = await nianbao(['fix'], { folder });
    assert.equal(status, 0);
    assert.equal(stdout, '');
    assert.equal(stderr, '已修改“a.md”。\n');
    assert.equal(read(folder, 'a.md'), cleanDraft);
    assert.equal(read(folder, 'b.md'), wrongDraft);
    const again = await nianbao(['fix'], { folder });
    assert.equal(again.stderr, '');
  });

  it('leaves the radicals of PDF text elsewhere in the draft as they are', async () => {
    const ofPdf = (text: string) => text.replaceAll('工', '⼯');
    assert.notEqual(ofPdf(cleanDraft), cleanDraft);
    const fixed = await nianbao(['fix', '-'], { input: ofPdf(fixableDraft) });
    assert.equal(fixed.stdout, ofPdf(cleanDraft));
    const unchanged = await nianbao(['format', '-'], { input: ofPdf(cleanDraft) });
    assert.equal(unchanged.stdout, ofPdf(cleanDraft));
  });

  it('prints a unified diff with --dry-run, which makes the same change, and writes nothing', async () => {
    const folder = folderWith({ 'a.md': fixableDraft });
    const { status, stdout } = await nianbao(['fix', '--dry-run', 'a.md'], { folder });
    assert.equal(status, 0);
    assert.match(stdout, /^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ -\d+,\d+ \+\d+,\d+ @@\n/u);
    assert.equal(applyPatch(fixableDraft, stdout), cleanDraft);
    assert.equal(read(folder, 'a.md'), fixableDraft);
  });

  it('prints the names of files in a difference as they are', async () => {
    const folder = folderWith({ '稿件/二〇二四 年.md': fixableDraft });
    const { stdout } = await nianbao(['fix', '--dry-run'], { folder });
    assert.match(stdout, /^--- a\/稿件\/二〇二四 年\.md\n\+\+\+ b\/稿件\/二〇二四 年\.md\n@@ /u);
    assert.equal(applyPatch(fixableDraft, stdout), cleanDraft);
  });

  it('leaves no other file behind, and keeps the mode of the file', async () => {
    const folder = folderWith({ 'a.md': fixableDraft });
    chmodSync(path.join(folder, 'a.md'), 0o640);
    await nianbao(['fix'], { folder });
    assert.deepEqual(readdirSync(folder), ['a.md']);
    if (process.platform !== 'win32') {
      assert.equal(statSync(path.join(folder, 'a.md')).mode & 0o777, 0o640);
    }
  });

  it('writes through a link to the file linked to', async () => {
    const folder = folderWith({ 'real/a.md': fixableDraft, 'here/note.txt': note });
    symlinkSync(path.join(folder, 'real/a.md'), path.join(folder, 'here/a.md'));
    await nianbao(['fix', 'here/a.md'], { folder });
    assert.equal(read(folder, 'real/a.md'), cleanDraft);
    assert.deepEqual(readdirSync(path.join(folder, 'here')), ['a.md', 'note.txt']);
  });

  it('reads standard input and prints it fixed', async () => {
    const fixed = await nianbao(['fix', '-'], { input: fixableDraft });
    assert.equal(fixed.stdout, cleanDraft);
    const unchanged = await nianbao(['fix', '-'], { input: cleanDraft });
    assert.equal(unchanged.stdout, cleanDraft);
  });

  it('exits with 2 for a named file that is no report, and leaves it', async () => {
    const folder = folderWith({ 'note.md': note });
    const { status } = await nianbao(['fix', 'note.md'], { folder });
    assert.equal(status, 2);
    assert.equal(read(folder, 'note.md'), note);
  });

  it('makes no fix of a rule that is off in .nianbao.json', async () => {
    const folder = folderWith({
      '.nianbao.json': '{"rules":{"citation.brackets":"off"}}',
      'a.md': fixableDraft,
    });
    await nianbao(['fix'], { folder });
    assert.equal(read(folder, 'a.md'), fixableDraft);
  });
});

function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

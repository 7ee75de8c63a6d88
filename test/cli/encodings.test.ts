import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { encodeGb18030 } from '../../server/cli/gb18030.js';
import { cleanDraft, fixableDraft, folderWith, nianbao, wrongDraft } from './nianbao.js';

const mark = '\uFEFF';
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(mark + text),
  'UTF-16 little-endian': (text) => Buffer.from(mark + text, 'utf16le'),
  'UTF-16 big-endian': (text) => Buffer.from(mark + text, 'utf16le').swap16(),
  GB18030: (text) => encodeGb18030(text) ?? new Uint8Array(),
};

describe('encodings of drafts', () => {
  for (const [name, encode] of Object.entries(encodings)) {
    it(`finds the same in ${name}`, async () => {
      const folder = folderWith({ 'a.md': encode(wrongDraft) });
      const expected = folderWith({ 'a.md': wrongDraft });
      const { status, stdout } = await nianbao(['check'], { folder });
      assert.equal(status, 1);
      assert.equal(stdout, (await nianbao(['check'], { folder: expected })).stdout);
    });

    for (const [ends, eol] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
    ] as const) {
      it(`fixes ${name} with ${ends} and keeps encoding and line ends`, async () => {
        const before = `${fixableDraft}\u{20BB7}野家、龥。\n`.replaceAll('\n', eol);
        const folder = folderWith({ 'a.md': encode(before) });
        const { status } = await nianbao(['fix', 'a.md'], { folder });
        assert.equal(status, 0);
        const after = readFileSync(path.join(folder, 'a.md'));
        const expected = before.replaceAll('(2021)', '〔2021〕');
        assert.equal(Buffer.compare(after, encode(expected)), 0);
      });
    }
  }

  for (const [name, encode] of Object.entries(encodings)) {
    it(`reads what is left out and what rules are set to in ${name}`, async () => {
      const folder = folderWith({
        '.nianbaoignore': encode('旧稿/\n'),
        '.nianbao.json': encode('{"rules":{"template.leftover":"off"},"备注":1}'),
        'a.md': cleanDraft,
        '旧稿/a.md': wrongDraft,
      });
      const { status, stdout, stderr } = await nianbao(['check'], { folder });
      assert.equal(stdout, '检查了 1 份年度报告，没有发现问题。\n');
      assert.match(stderr, /\.nianbao\.json：没有“备注”这一项，已略过。/u);
      assert.equal(status, 2);
    });
  }

  it('names a file in no known encoding, skips it and exits with 2', async () => {
    const folder = folderWith({
      'a.md': wrongDraft,
      'b.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xff]),
    });
    const { status, stdout, stderr } = await nianbao(['check', '.'], { folder });
    assert.equal(status, 2);
    assert.match(stderr, /^已跳过“b\.md”：编码不是/u);
    assert.match(stdout, /^a\.md:/mu);
  });

  it('checks UTF-8 with a few broken bytes, but does not write it back', async () => {
    const damaged = Buffer.concat([Buffer.from(fixableDraft), Buffer.from([0xe4, 0xb8, 0x0a])]);
    const folder = folderWith({ 'a.md': damaged });
    const checked = await nianbao(['check'], { folder });
    assert.match(checked.stdout, /\[citation\.brackets\]/u);
    const fixed = await nianbao(['fix'], { folder });
    assert.equal(fixed.status, 2);
    assert.match(fixed.stderr, /没有改动“a\.md”/u);
    assert.equal(Buffer.compare(readFileSync(path.join(folder, 'a.md')), damaged), 0);
  });

  it('writes every character of GB18030 the way the platform reads it', () => {
    let text = '';
    for (let point = 0x20; point <= 0x10ffff; point += point < 0x10000 ? 1 : 997) {
      const character = String.fromCodePoint(point);
      // The platform reads nothing as these few: they cannot come out of a file.
      if (encodeGb18030(character) === undefined) assert.match(character, /[\p{Co}\p{Cs}\ufffd]/u);
      else text += character;
    }
    assert.ok(text.length > 63_000);
    const bytes = encodeGb18030(text);
    assert.equal(new TextDecoder('gb18030', { fatal: true }).decode(bytes) === text, true);
    assert.equal(encodeGb18030('\ud800'), undefined);
    assert.deepEqual([...(encodeGb18030('年报€') ?? [])], [0xc4, 0xea, 0xb1, 0xa8, 0xa2, 0xe3]);
  });
});

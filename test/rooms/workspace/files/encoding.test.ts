import assert from 'node:assert/strict';
import { decodeDraft } from '../../../../server/workspace/files/encoding.js';

const heading = '一、总体情况';

describe('encoding of a draft', () => {
  it('reads UTF-8, with a mark or without', () => {
    assert.equal(decodeDraft(Buffer.from(heading)), heading);
    assert.equal(decodeDraft(Buffer.from(`\ufeff${heading}`)), heading);
  });

  it('reads UTF-16 by its mark', () => {
    const little = Buffer.from(`\ufeff${heading}`, 'utf16le');
    assert.equal(decodeDraft(little), heading);
    assert.equal(decodeDraft(Buffer.from(little).swap16()), heading);
  });

  it('reads GB18030', () => {
    const bytes = [0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5, 0xc7, 0xe9, 0xbf, 0xf6];
    assert.equal(decodeDraft(Uint8Array.from(bytes)), heading);
  });

  it('keeps UTF-8 where a few bytes are broken', () => {
    const bytes = Buffer.concat([Buffer.from(heading.repeat(5)), Uint8Array.of(0xe4, 0xb8)]);
    assert.equal(decodeDraft(bytes), `${heading.repeat(5)}\ufffd`);
  });

  it('does not take a picture for a text', () => {
    assert.equal(decodeDraft(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0)), undefined);
  });
});

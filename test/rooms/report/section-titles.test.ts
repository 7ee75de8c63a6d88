import assert from 'node:assert/strict';
import fc from 'fast-check';
import { vocabulary } from '../../../server/forms/vocabulary.js';
import { normalise } from '../../../server/report/text/normalise.js';
import {
  endOfSectionTitle,
  isSectionTitle,
} from '../../../server/report/headings/section-titles.js';

/** Section titles with what drafts put in, behind and in place of their letters. */
const printed = fc
  .tuple(
    fc.constantFrom(...vocabulary.sectionTitles),
    fc.array(fc.tuple(fc.nat(30), fc.constantFrom('', ' ', '“', '”', '。', '信', '\0', '\u00ad'))),
  )
  .map(([title, changes]) =>
    changes.reduce((text, [at, mark]) => text.slice(0, at) + mark + text.slice(at), title),
  );

describe('section titles', () => {
  it('are those whose key the vocabulary has', () => {
    fc.assert(
      fc.property(printed, (text) => {
        assert.equal(
          isSectionTitle(text, 0, text.length, vocabulary),
          vocabulary.sectionTitles.has(normalise(text)),
        );
      }),
    );
  });

  it('end where the longest of them ends, with its quotation marks', () => {
    const text = '“总体情况”。2024年';
    assert.equal(endOfSectionTitle(text, 0, text.length, vocabulary), 6);
    assert.equal(endOfSectionTitle('总体上', 0, 3, vocabulary), undefined);
  });

  it('end within the limit, at the last place whose key the vocabulary has', () => {
    fc.assert(
      fc.property(printed, fc.nat(40), (text, limit) => {
        const ends = Array.from({ length: Math.min(limit, text.length) }, (_, index) => index + 1)
          .filter((end) => !text.slice(0, end).includes('。') && text[end - 1] !== ' ')
          .filter((end) => vocabulary.sectionTitles.has(normalise(text.slice(0, end))));
        assert.equal(
          endOfSectionTitle(text, 0, Math.min(limit, text.length), vocabulary),
          ends.at(-1),
        );
      }),
    );
  });
});

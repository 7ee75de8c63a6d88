import assert from 'node:assert/strict';
import { wordings } from '../../../server/forms/wordings/wordings.js';
import { foreignWordings } from '../../../server/forms/wordings/common.js';
import { forms } from '../../../server/forms/catalogue.js';

const all = [...wordings, ...foreignWordings];

describe('the words that sentences name figures with', () => {
  it('each have one sense', () => {
    const seen = new Set<string>();
    const twice: string[] = [];
    for (const { words } of all) {
      for (const word of words.split(' ')) {
        if (seen.has(word)) twice.push(word);
        seen.add(word);
      }
    }
    assert.deepEqual(twice, []);
  });

  it('are printed as they are looked for: no space, quotation mark, 、 or digit in them', () => {
    for (const { words } of all) {
      for (const word of words.split(' ')) assert.match(word, /^[一-鿿]+$/u, words);
    }
  });

  it('name concepts that a form has, or what several of a form’s concepts have in common', () => {
    const concepts = new Set(
      forms.flatMap(({ tables }) =>
        tables.flatMap(({ blocks }) =>
          blocks.flatMap(({ rows }) =>
            rows.flatMap(({ id, cells }) => [id, ...cells.map(({ concept }) => concept)]),
          ),
        ),
      ),
    );
    const known = [...concepts];
    const unknown = all.flatMap(({ sense }) => {
      if (sense.kind !== 'thing' || derived.has(sense.concept)) return [];
      const { concept } = sense;
      const isKnown = known.some(
        (each) =>
          each === concept || each.startsWith(`${concept}.`) || each.endsWith(`.${concept}`),
      );
      return isKnown ? [] : [concept];
    });
    assert.deepEqual(unknown, []);
  });
});

/**
 * Subtotals that no form prints, names that only a whole clause tells, what only claims without a figure tell, and what is
 * counted with one concept or another.
 */
const derived: ReadonlySet<string> = new Set([
  'files',
  'outcome.disclosed',
  'outcome.otherAnswers',
  'won',
  'dismissed',
]);

import assert from 'node:assert/strict';
import { forms } from '../../../../server/forms/catalogue.js';
import type { Block, Form, FormRow } from '../../../../server/forms/form.js';
import { city2021, readSentence } from './counting.js';
import type { Setting } from './counting.js';

describe('figures in sentences: the forms’ own words', () => {
  for (const form of forms) {
    it(`knows the rows of ${form.id} by their labels`, () => {
      const unknown: string[] = [];
      for (const { blocks } of form.tables) {
        for (const block of blocks) {
          for (const row of block.rows) {
            const sentence = sentenceOf(row, block);
            if (sentence !== undefined && rowOf(form, sentence) !== row.id) unknown.push(sentence);
          }
        }
      }
      assert.deepEqual(unknown, []);
    });
  }
});

/** A sentence that gives a row's figure in the form's words; none where these words are of several rows. */
function sentenceOf(row: FormRow, { columns }: Block): string | undefined {
  const { label, cells, optional } = row;
  const [cell] = cells;
  if (cell === undefined || optional || ['', '其他', '总计'].includes(label)) return undefined;
  if (cells.some(({ concept }) => concept !== cell.concept)) return undefined;
  // What a decision or a fee is counted in stands in the header of its column.
  const header = columns.length === 1 ? (columns[0]?.path[0] ?? '') : '';
  const counted = header.includes('决定') ? `${label}处理决定` : label;
  const of = disputes.get(row.parent ?? '') ?? '';
  return `全年${of}${counted}5${cell.unit}。`;
}

const disputes: ReadonlyMap<string, string> = new Map([
  ['review.total', '行政复议中'],
  ['litigation.total', '行政诉讼中'],
]);

function rowOf(form: Form, sentence: string): string | undefined {
  const setting: Setting = {
    ...city2021,
    form: form.id as Setting['form'],
    year: form.years.to ?? form.years.from ?? 2022,
    headings: ['三、政府信息依申请公开情况'],
  };
  const { prose } = readSentence(setting, sentence);
  return prose.quantities[0]?.meaning?.readings[0]?.rows[0];
}

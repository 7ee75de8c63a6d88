import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../server/analysis.js';
import { render } from '../../../../server/language/message.js';

const draft = readFileSync('test/drafts/2021-clean.md', 'utf8');

/** What is said of a sentence beside tables with 45 requests received, 46 answered. */
function told(sentence: string): readonly string[] {
  const text = draft.replace('规范接收、登记', `${sentence}规范接收、登记`);
  return (analyse(text, { severities: {} })?.findings ?? [])
    .filter(({ rule }) => rule === 'prose.part-exceeds-table')
    .map(({ message }) => render(message, 'zh-cn'));
}

describe('prose.part-exceeds-table', () => {
  it('does not call a part what is said of all', () => {
    assert.deepEqual(told('49件申请均已按期答复。'), [
      '正文“49件申请均已按期答复”说的是全部，而表中“（七）总计”行“总计”列为 46，少 3。',
    ]);
  });

  it('is silent on as many as the table has', () => {
    assert.deepEqual(told('46件申请均已按期答复。'), []);
    assert.deepEqual(told('12件申请均已按期答复。'), []);
  });
});

import assert from 'node:assert/strict';
import { analyse } from '../../../../server/analysis.js';
import { form2021 } from '../../../../server/forms/form-2021.js';
import { printDraft } from '../../../../server/forms/printing/print-draft.js';
import type { Finding } from '../../../../server/rules/finding.js';
import { finds } from '../structure/checking.js';
import { draft2021 } from '../structure/drafts.js';

const rule = 'table.cell-blank';

/** A draft whose table of requests has other cells than zeros. */
function requests(cell: (index: number) => string): string {
  let index = 0;
  const [before = '', own = '', after = ''] = draft2021().split(/(?=\n三、收到|\n四、政府)/u);
  return before + own.replaceAll(/(?<= )0(?= \|)/gu, () => cell(index++)) + after;
}

function finding(draft: string): Finding | undefined {
  return analyse(draft, { severities: {} })?.findings.find((each) => each.rule === rule);
}

describe(rule, () => {
  it('a table that nobody filled in is a warning, and zeros are not what is preferred', () => {
    const draft = requests(() => ' ');
    finds(rule, draft, {
      marks: '一、本年新收政府信息公开申请数量',
      severity: 'warning',
      says: '整张表',
    });
    assert.deepEqual(
      finding(draft)?.fixes.map(({ preferred }) => preferred),
      [false],
    );
  });

  it('some blanks are a hint, and zeros are preferred', () => {
    const draft = requests((index) => (index < 20 ? ' ' : '0'));
    finds(rule, draft, {
      marks: '一、本年新收政府信息公开申请数量',
      severity: 'information',
      says: '有 20 格没有填数',
    });
    assert.equal(finding(draft)?.fixes[0]?.preferred, true);
  });

  it('a draft without any figure has only begun', () => {
    const text = printDraft({ form: form2021, year: 2023, unit: '云麓市水务局' });
    const found = analyse(text, { severities: {} })?.findings.filter((each) => each.rule === rule);
    assert.equal(found?.length, 3);
    assert.ok(found.every(({ severity }) => severity === 'information'));
  });

  it('dashes throughout are a hint', () => {
    finds(
      rule,
      requests(() => '-'),
      { marks: '-', severity: 'information' },
    );
  });
});

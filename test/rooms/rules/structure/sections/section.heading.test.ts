import assert from 'node:assert/strict';
import { finds, fixed, isSilent } from '../checking.js';
import { draft2014, draft2021 } from '../drafts.js';

const rule = 'section.heading';

describe(rule, () => {
  it('a heading in words of its own', () => {
    const draft = draft2021().replace(
      '五、存在的主要问题及改进情况',
      '五、当前问题和下一步工作打算',
    );
    finds(rule, draft, {
      marks: '当前问题和下一步工作打算',
      severity: 'information',
      says: '存在的主要问题及改进情况',
    });
    assert.equal(fixed(rule, draft, 'suggestion'), draft2021());
  });

  for (const title of [
    '存在问题及改进情况',
    '政府信息公开工作存在的主要问题及改进情况',
    '存在的主要问题及改进措施',
  ]) {
    it(`is silent on “${title}”`, () => {
      isSilent(rule, draft2021().replace('五、存在的主要问题及改进情况', `五、${title}`));
    });
  }

  it('is silent where wording varies in practice', () => {
    isSilent(rule, draft2014().replace('五、存在的主要问题及改进措施', '五、不足与打算'));
  });
});

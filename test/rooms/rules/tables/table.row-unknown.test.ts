import { finds } from '../structure/checking.js';
import { draft2021 } from '../structure/drafts.js';

const rule = 'table.row-unknown';

describe(rule, () => {
  it('a row that stands twice', () => {
    const draft = draft2021().replace(/^(.*2\.重复申请.*\n)/mu, '$1$1');
    finds(rule, draft, { marks: '2.重复申请', says: '出现了两次' });
  });
});

import assert from 'node:assert/strict';
import { besideRequests, clean2021, warnedOf } from './warned-of.js';

const drafted = besideRequests(clean2021);

function areRight(...sentences: readonly string[]): void {
  for (const sentence of sentences) assert.deepEqual(warnedOf(drafted(sentence)), [], sentence);
}

function isWrong(sentence: string, ...expected: readonly string[]): void {
  assert.deepEqual(warnedOf(drafted(sentence)), expected, sentence);
}

describe('a sentence that tells several rows of the form together', () => {
  it('may hold the figure of another row, and say so', () => {
    areRight(
      '全年答复政府信息公开申请46件，其中予以公开23件（含部分公开5件），不予公开4件。',
      '全年答复政府信息公开申请46件，予以公开23件，其中部分公开5件。',
      '全年答复政府信息公开申请46件，不予公开7件（含不予处理3件），无法提供15件。',
    );
    isWrong(
      '全年答复政府信息公开申请46件，其中予以公开28件（含部分公开5件），不予公开4件。',
      'prose.table-mismatch 28',
    );
    isWrong(
      '全年答复政府信息公开申请46件，其中予以公开23件，不予公开4件。',
      'prose.table-mismatch 23',
    );
  });

  it('may close with all the others', () => {
    areRight(
      '全年答复政府信息公开申请46件，其中予以公开18件，部分公开5件，不予公开4件，其他处理19件。',
      '全年答复政府信息公开申请46件，其中予以公开18件、部分公开5件、其他类23件。',
      '全年答复政府信息公开申请46件，其中予以公开23件（含部分公开5件），其他处理23件。',
    );
    isWrong(
      '全年答复政府信息公开申请46件，其中予以公开18件，部分公开5件，不予公开4件，其他处理9件。',
      'prose.table-mismatch 9',
    );
    isWrong('全年答复政府信息公开申请46件，其他处理19件。', 'prose.table-mismatch 19');
  });

  it('may say with 依申请提供 what was disclosed of requests', () => {
    areRight('全年办结的46件申请中，属于主动公开范围6件，依申请提供12件，部分公开5件。');
  });

  it('may count what stays in force without what is new', () => {
    areRight('清理规范性文件，全年制发规范性文件2件，废止1件，继续有效7件。');
    isWrong(
      '清理规范性文件，全年制发规范性文件2件，废止1件，继续有效6件。',
      'prose.table-mismatch 6',
    );
  });
});

import assert from 'node:assert/strict';
import { besideRequests, clean2021, warnedOf } from './warned-of.js';

const drafted = besideRequests(clean2021);

function areRight(...sentences: readonly string[]): void {
  for (const sentence of sentences) assert.deepEqual(warnedOf(drafted(sentence)), [], sentence);
}

function isWrong(sentence: string, ...expected: readonly string[]): void {
  assert.deepEqual(warnedOf(drafted(sentence)), expected, sentence);
}

describe('a sentence that tells apart what the form counts in one row', () => {
  it('may name what was public before beside what was disclosed', () => {
    areRight(
      '全年办结政府信息公开申请46件，其中予以公开16件，已主动公开2件，部分公开5件。',
      '全年办结政府信息公开申请46件，予以公开16件，已通过网站对外公开2件，部分公开5件。',
      '全年办结政府信息公开申请46件，予以公开16件，部分公开5件，告知获取途径2件。',
      '全年办结政府信息公开申请46件，予以公开16件、部分公开5件，另有2件信息已主动公开。',
      '全年办结政府信息公开申请46件，其中属于已主动公开范围2件，同意公开16件。',
    );
    isWrong(
      '全年办结政府信息公开申请46件，其中予以公开16件，部分公开5件。',
      'prose.table-mismatch 16',
    );
    isWrong(
      '全年办结政府信息公开申请46件，其中予以公开15件，已主动公开2件，部分公开5件。',
      'prose.table-mismatch 15',
    );
    isWrong(
      '全年办结政府信息公开申请46件，其中予以公开16件，涉及征地2件。',
      'prose.table-mismatch 16',
    );
  });

  it('may name what does not exist, or is another body’s, beside what is not held', () => {
    areRight(
      '全年办结政府信息公开申请46件，其中无法提供13件，信息不存在2件，不予公开4件。',
      '全年办结政府信息公开申请46件，其中无法提供12件，信息不存在2件，不属于本机关公开1件。',
      '全年办结政府信息公开申请46件，无法提供13件，非本机关职责2件。',
    );
    isWrong(
      '全年办结政府信息公开申请46件，其中无法提供13件，部分公开5件。',
      'prose.table-mismatch 13',
    );
  });

  it('may name one of a group of rows beside the others', () => {
    areRight(
      '全年办结政府信息公开申请46件，其中不予公开2件，属于过程性信息2件。',
      '全年办结政府信息公开申请46件，其中不予处理2件，重复申请1件。',
    );
  });
});

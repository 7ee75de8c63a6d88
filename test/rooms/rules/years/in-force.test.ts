import assert from 'node:assert/strict';
import { between, reportOf } from './reports.js';

function documents(issued: number, repealed: number, inForce: number) {
  return {
    'normativeDocuments issued': String(issued),
    'normativeDocuments repealed': String(repealed),
    'normativeDocuments inForce': String(inForce),
  };
}

const lastYear = reportOf({ year: 2023, figures: documents(3, 1, 40) });

describe('years.in-force', () => {
  it('is silent where the three figures follow from last year', () => {
    const text = reportOf({ year: 2024, figures: documents(5, 2, 43) });
    assert.deepEqual(between(text, [lastYear]), []);
  });

  it('asks where they do not', () => {
    const text = reportOf({ year: 2024, figures: documents(5, 2, 48) });
    assert.deepEqual(between(text, [lastYear]), [
      'years.in-force: “行政规范性文件”现行有效 48 件；按本单位2023年报告的 40 件，加本年制发 5 件、减本年废止 2 件，应为 43 件，相差 5。请核对，或者说明失效、清理等情况。',
    ]);
  });

  it('is silent where the text says why, or last year followed another form', () => {
    const says = [['## 三、', '年内另有5件行政规范性文件自动失效。\n\n## 三、']] as const;
    const text = reportOf({ year: 2024, figures: documents(5, 2, 38), says });
    assert.deepEqual(between(text, [lastYear]), []);
    const first = reportOf({ year: 2021, figures: documents(5, 2, 48) });
    assert.deepEqual(between(first, [reportOf({ year: 2020 })]), []);
  });
});

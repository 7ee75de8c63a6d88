import assert from 'node:assert/strict';
import { between, findingsBetween, reportOf } from './reports.js';

/** Requests received from natural persons, all granted. */
function received(count: number): Readonly<Record<string, string>> {
  const figures: Record<string, string> = {};
  for (const row of ['requests.received', 'outcome.granted', 'requests.processed']) {
    figures[`${row} naturalPerson`] = String(count);
    figures[`${row} total`] = String(count);
  }
  return figures;
}

function unit(name: string, count: number, year = 2024): string {
  return reportOf({ year, unit: name, figures: received(count) });
}

function government(
  count: number,
  compiled = '由望澜市人民政府办公室综合市政府各部门、各街道的年度报告编制',
): string {
  return reportOf({
    year: 2024,
    unit: '望澜市人民政府',
    figures: received(count),
    says: [['由望澜市人民政府编制', compiled]],
  });
}

const police = unit('望澜市公安局', 14);
const civil = unit('望澜市民政局', 9);

describe('units.rollup', () => {
  it('is silent where the government has at least what its units have', () => {
    assert.deepEqual(between(government(23), [police, civil]), []);
    assert.deepEqual(between(government(40), [police, civil]), []);
  });

  it('asks where it has less, and leads to every unit', () => {
    const [finding, another] = findingsBetween(government(20), [police, civil]);
    assert.ok(finding);
    assert.equal(another, undefined);
    assert.deepEqual(between(government(20), [police, civil]), [
      'units.rollup: “一、本年新收政府信息公开申请数量”行“总计”列为 20，少于同一文件夹中 2 个所属单位报告之和 23，相差 3。请核对是否漏汇总。',
    ]);
    assert.deepEqual(
      finding.evidence.map(({ value, elsewhere }) => [value, elsewhere?.file.name]),
      [
        ['14', '0.md'],
        ['9', '1.md'],
      ],
    );
  });

  it('is silent where the report does not say it was compiled from theirs', () => {
    assert.deepEqual(between(government(20, '由望澜市人民政府编制'), [police, civil]), []);
  });

  it('counts no unit twice, and none that reports elsewhere', () => {
    for (const other of [
      unit('望澜市民政局', 9),
      unit('望澜市民政局救助站', 9),
      unit('望澜市人民政府办公室', 23),
      unit('国家税务总局望澜市税务局', 30),
      unit('望澜市税务局', 30),
      unit('望岚市财政局', 30),
      unit('望澜市财政局', 30, 2023),
    ]) {
      assert.deepEqual(between(government(23), [police, civil, other]), []);
    }
  });

  it('is silent where a sum of the government’s own fails', () => {
    const text = government(23).replace(
      /(一、本年新收政府信息公开申请数量[^\n]*)\b23 \|\n/u,
      '$120 |\n',
    );
    assert.deepEqual(between(text, [police, civil]), []);
  });
});

import assert from 'node:assert/strict';
import { render } from '../../../../server/language/message.js';
import { between, findingsBetween, reportOf } from './reports.js';

/** Requests open at the end of a year, by type of applicant, in a table that balances. */
function open(natural: number, business: number): Readonly<Record<string, string>> {
  return {
    'requests.received naturalPerson': String(natural),
    'requests.received business': String(business),
    'requests.received total': String(natural + business),
    'requests.carriedOut naturalPerson': String(natural),
    'requests.carriedOut business': String(business),
    'requests.carriedOut total': String(natural + business),
  };
}

/** Requests taken over and granted, in a table that balances. */
function takenOver(natural: number, business: number): Readonly<Record<string, string>> {
  const figures: Record<string, string> = {};
  for (const row of ['requests.carriedIn', 'outcome.granted', 'requests.processed']) {
    figures[`${row} naturalPerson`] = String(natural);
    figures[`${row} business`] = String(business);
    figures[`${row} total`] = String(natural + business);
  }
  return figures;
}

const lastYear = reportOf({ year: 2023, figures: open(12, 2) });

describe('years.carry', () => {
  it('is silent where this year takes over what last year left open', () => {
    const text = reportOf({ year: 2024, figures: takenOver(12, 2) });
    assert.deepEqual(between(text, [lastYear]), []);
  });

  it('names the type of applicant, and leads to both figures', () => {
    const text = reportOf({ year: 2024, figures: takenOver(21, 2) });
    const [finding, another] = findingsBetween(text, [lastYear]);
    assert.ok(finding);
    assert.equal(another, undefined);
    assert.equal(finding.severity, 'warning');
    assert.equal(text.slice(finding.span.start, finding.span.end), '21');
    assert.equal(
      render(finding.message, 'zh-cn'),
      '“上年结转”与本单位2023年报告的“结转下年度继续办理”不一致：“自然人”列为 21，2023年报告为 12。请核对，确有原因的请说明。',
    );
    const said = finding.evidence.map(({ text: words, value, elsewhere }) => [
      render(words, 'zh-cn'),
      value,
      elsewhere?.file.name,
    ]);
    assert.deepEqual(said, [
      ['“二、上年结转政府信息公开申请数量”行“自然人”列：21', '21', undefined],
      ['2023年报告“四、结转下年度继续办理”行“自然人”列：12', '12', '0.md'],
      ['“二、上年结转政府信息公开申请数量”行“总计”列：23', '23', undefined],
      ['2023年报告“四、结转下年度继续办理”行“总计”列：14', '14', '0.md'],
    ]);
  });

  it('gives places in the other report by line and character', () => {
    const text = reportOf({ year: 2024, figures: takenOver(21, 2) });
    const [finding] = findingsBetween(text, [lastYear]);
    const place = finding?.evidence[1]?.elsewhere;
    assert.ok(place);
    const line = lastYear.split('\n')[place.range.start.line] ?? '';
    assert.ok(line.includes('四、结转下年度继续办理'), line);
    assert.equal(line.slice(place.range.start.character, place.range.end.character), '12');
  });

  it('says once that two types of applicant were mixed up', () => {
    const text = reportOf({ year: 2024, figures: takenOver(2, 12) });
    assert.deepEqual(between(text, [lastYear]), [
      'years.carry: “上年结转”与本单位2023年报告的“结转下年度继续办理”不一致：“自然人”列为 2，2023年报告为 12；“商业企业”列为 12，2023年报告为 2。请核对，确有原因的请说明。',
    ]);
  });

  it('finds the unit under its other names, and no other unit', () => {
    const before = reportOf({ year: 2023, unit: '望澜市政府', figures: open(12, 2) });
    const count = (unit: string): number =>
      between(reportOf({ year: 2024, unit, figures: takenOver(21, 2) }), [before]).length;
    assert.deepEqual(
      ['望澜市人民政府', '望澜市', '浙江省望澜市人民政府', '望澜市人民政府办公室', '望岚市'].map(
        count,
      ),
      [1, 1, 1, 0, 0],
    );
  });

  it('looks at the year before only', () => {
    const text = reportOf({ year: 2025, figures: takenOver(21, 2) });
    assert.deepEqual(between(text, [lastYear]), []);
  });

  it('is silent where two copies of last year’s report disagree, not where they agree', () => {
    const text = reportOf({ year: 2024, figures: takenOver(21, 2) });
    const draft = reportOf({ year: 2023, figures: open(21, 2) });
    assert.deepEqual(between(text, [lastYear, draft]), []);
    assert.equal(between(text, [lastYear, lastYear]).length, 1);
  });

  it('is silent where the units are in different parts of the country', () => {
    const [here, there] = ['0577-65810000', '0591-87650000'].map((telephone) => [
      ['电话：____', `电话：${telephone}`] as const,
    ]);
    const text = reportOf({ year: 2024, figures: takenOver(21, 2), says: here ?? [] });
    const before = (says = here): string =>
      reportOf({ year: 2023, figures: open(12, 2), says: says ?? [] });
    assert.equal(between(text, [before()]).length, 1);
    assert.deepEqual(between(text, [before(there)]), []);
  });

  it('leaves it to the sum that fails for the same cause', () => {
    const figures = { ...takenOver(12, 2), 'requests.carriedIn naturalPerson': '21' };
    assert.deepEqual(between(reportOf({ year: 2024, figures }), [lastYear]), []);
  });

  it('is silent where last year’s own sums put its figure in doubt', () => {
    const figures = { ...open(12, 2), 'requests.carriedOut naturalPerson': '21' };
    const before = reportOf({ year: 2023, figures });
    assert.deepEqual(between(reportOf({ year: 2024, figures: takenOver(12, 2) }), [before]), []);
  });

  it('is silent on blanks, and where the text gives a reason', () => {
    const blank = {
      ...takenOver(21, 2),
      'requests.carriedIn naturalPerson': '',
      'requests.carriedIn total': '',
    };
    assert.deepEqual(between(reportOf({ year: 2024, figures: blank }), [lastYear]), []);
    const says = [['## 五、', '上年结转数因机构合并与2023年报告不一致。\n\n## 五、']] as const;
    const text = reportOf({ year: 2024, figures: takenOver(21, 2), says });
    assert.deepEqual(between(text, [lastYear]), []);
  });
});

import assert from 'node:assert/strict';
import {
  answersTo,
  governedPlace,
  placesOf,
  unitOf,
} from '../../../../server/facts/other-reports/unit-name.js';

function nameOf(organization: string): string | undefined {
  return unitOf(organization)?.name;
}

describe('the name of a unit', () => {
  for (const [one, other] of [
    ['瑞安市', '瑞安市人民政府'],
    ['瑞安市政府', '瑞安市人民政府'],
    ['浙江省瑞安市人民政府', '瑞安市人民政府'],
    ['瑞安市政府办公室', '瑞安市人民政府办公室'],
    ['瑞安市政府办', '瑞安市人民政府办公室'],
    ['望澜市安阳街道', '望澜市安阳街道办事处'],
    ['望澜市安阳街道办', '望澜市安阳街道办事处'],
    ['望澜市塘下镇', '望澜市塘下镇人民政府'],
    ['龙湾区', '龙湾区人民政府'],
    ['望澜经济开发区管委会', '望澜经济开发区管理委员会'],
    ['望澜市发展和改革局', '望澜市发展改革局'],
    ['望澜市发改局', '望澜市发展和改革局'],
    ['望澜市住建局', '望澜市住房和城乡建设局'],
    ['望澜市农业农村局（望澜市乡村振兴局）', '望澜市农业农村局'],
    ['望澜市 水务局', '望澜市水务局'],
  ] as const) {
    it(`is one for ${one} and ${other}`, () => {
      assert.notEqual(nameOf(one), undefined);
      assert.equal(nameOf(one), nameOf(other));
    });
  }

  for (const [one, other] of [
    ['瑞安市人民政府', '瑞安市人民政府办公室'],
    ['温州市', '温州市鹿城区'],
    ['浙江省财政厅', '江苏省财政厅'],
    ['浙江省城市管理局', '城市管理局'],
    ['和县人民政府', '县人民政府'],
    ['望澜经济开发区', '望澜经济开发区人民政府'],
    ['望澜市财政局', '望澜市财政局塘下分局'],
  ] as const) {
    it(`is another for ${one} and ${other}`, () => {
      assert.notEqual(nameOf(one), nameOf(other));
    });
  }

  it('is none for a placeholder, a sentence or a single character', () => {
    assert.deepEqual(['XX市人民政府', '××局', '____', '局', '本报告由市局编制。'].map(nameOf), [
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says whether it is enough to know the unit anywhere', () => {
    const placed = [
      '盐城市财政局',
      '望澜市民政局',
      '望澜市政务服务中心',
      '瑞安市财政局',
      '望澜市安阳街道办事处',
      '国家税务总局望澜市税务局',
    ];
    const unplaced = [
      '财政局',
      '市财政局',
      '市场监督管理局',
      '住房和城乡建设局',
      '县人民政府办公室',
    ];
    assert.deepEqual(
      [...placed, ...unplaced].map((name) => unitOf(name)?.placed),
      [...placed.map(() => true), ...unplaced.map(() => false)],
    );
  });
});

describe('the units of a government', () => {
  it('answer to it by their names', () => {
    const government = unitOf('望澜市人民政府');
    assert.ok(government);
    assert.equal(governedPlace(government), '望澜市');
    const answering = ['望澜市民政局', '望澜市滨江区人民政府', '望澜市安阳街道办事处'];
    const others = [
      '望澜市人民政府',
      '望澜市人民政府办公室',
      '望澜市税务局',
      '望岚市民政局',
      '民政局',
    ];
    assert.deepEqual(
      [...answering, ...others].map((name) => {
        const unit = unitOf(name);
        return unit !== undefined && answersTo('望澜市', unit);
      }),
      [...answering.map(() => true), ...others.map(() => false)],
    );
  });

  it('are not those of a department', () => {
    for (const name of ['望澜市民政局', '望澜市人民政府办公室', '人民政府']) {
      const unit = unitOf(name);
      assert.ok(unit);
      assert.equal(governedPlace(unit), undefined);
    }
  });

  it('are found by every place their name begins with', () => {
    const unit = unitOf('温州市龙湾区财政局');
    assert.ok(unit);
    assert.deepEqual(placesOf(unit), ['温州市', '温州市龙湾区']);
  });
});

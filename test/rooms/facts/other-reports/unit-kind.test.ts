import assert from 'node:assert/strict';
import { areTwoUnits } from '../../../../server/facts/other-reports/unit-kind.js';

describe('two units of one kind', () => {
  for (const [one, other] of [
    ['云麓市水务局', '云麓市林业局'],
    ['云麓市水务局', '市农业农村局'],
    ['云麓市水务局', '阳溪县教育局'],
    ['云麓市发展和改革委员会', '云麓市卫生健康委员会'],
    ['云麓市东关街道办事处', '云麓市西湖街道办事处'],
    ['青岭县人民政府', '阳溪县人民政府'],
    ['云麓市青岭县人民政府', '阳溪县人民政府办公室'],
    ['青岭县柳河镇人民政府', '青岭县石桥镇人民政府'],
    ['青岭县', '阳溪县政府'],
    ['石浔县水务局', '剑阁县水务局'],
  ] as const) {
    it(`${one} and ${other}`, () => {
      assert.equal(areTwoUnits(one, other), true);
      assert.equal(areTwoUnits(other, one), true);
    });
  }

  for (const [one, other, why] of [
    ['云麓市水务局', '云麓市水务局', 'the same'],
    ['和县人民政府', '和县人民政府', 'the same, of a place named by a word that may join two'],
    ['云麓市水务局', '市水务局', 'a short form'],
    ['云麓市水务局', '云麓市水利局', 'the name it may have had'],
    ['云麓市住房和城乡建设局', '云麓市住建局', 'a short form'],
    ['云麓市卫生和计划生育局', '云麓市卫生健康局', 'the name it had'],
    ['云麓市公安局', '云麓市公安局城北分局', 'a part of it'],
    ['云麓市水务局', '云麓市人民政府', 'of another kind'],
    ['云麓市人民政府', '云麓市青岭县人民政府', 'of another level'],
    ['青岭县人民政府', '云麓市青岭县人民政府办公室', 'with its city'],
    ['云麓市水务局', '本局', 'no name'],
    ['青岭县人民政府', '全县', 'no name'],
    ['云麓市水务局', '市局', 'no name'],
    ['云麓市水务局', '××市林业局', 'to be filled in'],
    ['云麓市自然资源和规划局', '云麓市林业局', 'its other plate'],
    ['云麓市城市管理局', '云麓市综合行政执法局', 'its other plate'],
    ['云麓市住房和城乡建设局', '云麓市房产管理局', 'what was part of it'],
    ['云麓市扶贫开发局', '云麓市乡村振兴局', 'the name it had'],
    ['云麓高新区管理委员会', '湘岭高新区管理委员会', 'of zones'],
  ] as const) {
    it(`${one}, ${other}: ${why}`, () => {
      assert.equal(areTwoUnits(one, other), false);
      assert.equal(areTwoUnits(other, one), false);
    });
  }
});

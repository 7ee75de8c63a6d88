import assert from 'node:assert/strict';
import { between, findingsBetween, reportOf } from './reports.js';

const problems = [
  '一是主动公开的内容还不够丰富，涉及水价调整和停水通知的信息发布有时晚于热线答复，群众从多个渠道得到的说法不尽相同。',
  '二是依申请公开的答复文书格式不够统一，个别科室对申请内容理解有偏差，补正告知书没有写清需要补正的事项。',
  '三是政策解读形式单一，图表和短视频解读仅占3成，乡镇供水站的公示栏更新不及时，村民仍习惯于打电话询问。',
  '下一步将建立停水信息统一发布台账，每月抽查1次答复文书，并把公示栏更新纳入供水站年度考核内容。',
].join('');

const changed = problems.replace('3成', '4成').replace('每月抽查1次', '每月抽查2次');
const anew =
  '去年所列的停水信息发布滞后问题已经整改，全年通过统一台账发布停水通知，平均提前一天。今年发现的主要问题是二次供水改造信息分散在各街道，居民难以查找；改造进度与经费的公开口径不一，物业和业委会常来电核对。明年将与住建部门共建改造进度专题，按小区公开立项、招标、验收和经费四类信息，逐项标明责任科室，并请居民代表每季度评议一次，评议结果随报告公开。';

function reportWith(year: number, text: string): string {
  return reportOf({
    year,
    says: [[sectionFive(year), `## 五、存在的主要问题及改进情况\n\n${text}\n\n## 六、`]],
  });
}

/** What the printed draft has from section 五 to 六. */
function sectionFive(year: number): string {
  const text = reportOf({ year });
  return text.slice(text.indexOf('## 五、'), text.indexOf('## 六、') + 5);
}

const lastYear = reportWith(2023, problems);

describe('years.copied', () => {
  it('finds a section in which only figures were changed, and leads to last year’s', () => {
    const text = reportWith(2024, changed);
    assert.deepEqual(between(text, [lastYear]), [
      'years.copied: 这一部分与本单位2023年报告几乎逐字相同（约 100%，数字不计），请核对是否已按本年度情况改写。',
    ]);
    const [finding] = findingsBetween(text, [lastYear]);
    assert.ok(finding);
    assert.equal(finding.severity, 'information');
    assert.equal(text.slice(finding.span.start, finding.span.end), '五、存在的主要问题及改进情况');
    const place = finding.evidence[0]?.elsewhere;
    assert.ok(lastYear.split('\n')[place?.range.start.line ?? -1]?.includes('五、'));
  });

  it('finds one in which a word was changed here and there', () => {
    const touched = changed.replace('不够丰富', '不够充分').replace('个别科室', '少数科室');
    assert.equal(between(reportWith(2024, touched), [lastYear]).length, 1);
  });

  it('is silent on one written anew, or half anew', () => {
    assert.deepEqual(between(reportWith(2024, anew), [lastYear]), []);
    const half = changed.slice(0, 110) + anew.slice(0, 110);
    assert.deepEqual(between(reportWith(2024, half), [lastYear]), []);
  });

  it('is silent on a short section, and on set phrases', () => {
    const short = '公开内容不够丰富，下一步将充实栏目，按月更新。';
    assert.deepEqual(between(reportWith(2024, short), [reportWith(2023, short)]), []);
    const other = (year: number): string =>
      reportOf({ year }).replace(
        '## 六、其他需要报告的事项',
        `## 六、其他需要报告的事项\n\n${problems}`,
      );
    assert.deepEqual(between(other(2024), [other(2023)]), []);
  });

  it('names the subsection where the section as a whole is another', () => {
    const inner = (year: number, second: string): string =>
      reportWith(year, `### （一）存在的问题\n\n${problems}\n\n### （二）改进情况\n\n${second}`);
    const found = findingsBetween(inner(2024, anew), [
      inner(2023, anew.split('').reverse().join('')),
    ]);
    assert.equal(found.length, 1);
    const { start, end } = found[0]?.span ?? { start: 0, end: 0 };
    assert.equal(inner(2024, anew).slice(start, end), '（一）存在的问题');
  });
});

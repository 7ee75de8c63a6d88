import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { looksLikeReport } from '../../../client/draft/looks-like-report.js';

describe('A new text whose language was guessed', () => {
  it('looks like a report where one is pasted', () => {
    const samples = readdirSync('samples').filter((name) => /\.\w+$/u.test(name));
    assert.ok(samples.length > 3);
    for (const name of samples) {
      assert.ok(looksLikeReport(readFileSync(`samples/${name}`, 'utf8')), name);
    }
    assert.ok(looksLikeReport('首页\n\n一、总体情况\n\n2024年，本机关……'));
    assert.ok(looksLikeReport('青川市水利局2025年\n政府信息公开工作年度报告\n| a |\n'));
    assert.ok(looksLikeReport('# **青川市水利局2025年政府信息公开年报**\r\n'));
  });

  it('does not where it only speaks of reports', () => {
    for (const text of [
      'title = "青川市政府信息公开工作年度报告"\n',
      '; 信息公开\n[report]\nname=政府信息公开工作年度报告\n',
      '<h1>青川市政府信息公开工作年度报告</h1>',
      '# 统计 信息公开 年度报告 的脚本\nimport os\n',
      '各单位：请于1月31日前报送政府信息公开工作年度报告\n',
      '',
    ]) {
      assert.ok(!looksLikeReport(text), text);
    }
  });
});

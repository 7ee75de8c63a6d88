import assert from 'node:assert/strict';
import { bindText } from './bind-text.js';

/** What is read of a text's tables: row, applicant or column, and what is printed. */
function read(text: string, form = '2021'): readonly string[] {
  const facts: string[] = [];
  for (const { place, printed } of bindText(text, form).facts) {
    if (place === undefined || printed === '') continue;
    facts.push(`${place.row.label} ${place.column.path.at(-1) ?? ''} ${printed}`);
  }
  return facts;
}

function uncertain(text: string, form = '2021'): readonly string[] {
  return bindText(text, form).tables.flatMap(({ uncertainRows }) =>
    uncertainRows.map(({ row }) => row.label),
  );
}

const header = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |';

describe('a table that lost its blank cells', () => {
  it('does not say whose the figures of a row with a blank are', () => {
    const text = `第二十条第(一)项 | |||\n${header}\n规章 | 1 | 4 | |\n行政规范性文件 | 2 | 0 | 7 |\n`;
    assert.deepEqual(uncertain(text), ['规章']);
    assert.equal(read(text).length, 3);
  });

  it('is known by rows of one width whose figures begin in different places', () => {
    const rows = [
      '自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 | | |',
      '一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 | |',
      '二、上年结转政府信息公开申请数量 | 2 | 2 | | | | | | |',
      '三、本年度办理结果 | （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |',
    ];
    const text = rows.join('\n');
    assert.deepEqual(uncertain(text), ['上年结转政府信息公开申请数量']);
    assert.equal(read(text).length, 14);
  });

  it('tells of the other tables of the text', () => {
    const rows = [
      '三、收到和处理政府信息公开申请情况',
      '一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 | |',
      '三、本年度办理结果 | （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |',
    ];
    const first = `${header}\n规章 | 1 | 4 | |\n`;
    assert.deepEqual(uncertain(`二、主动公开政府信息情况\n${first}`), []);
    assert.deepEqual(uncertain(`二、主动公开政府信息情况\n${first}${rows.join('\n')}`), ['规章']);
  });

  it('has rows that are blank altogether, and single figures, which are certain', () => {
    const text = `第二十条第(一)项 | |||\n${header}\n规章 | |||\n行政规范性文件 | 2 | 0 | 7 |\n信息内容 | 本年处理决定数量 | ||\n行政许可 | 6 | ||\n`;
    assert.deepEqual(uncertain(text), []);
    assert.equal(read(text).length, 4);
  });

  it('is none that keeps a blank before a figure, or has room for it', () => {
    const kept = `第二十条第(一)项 | |||\n${header}\n规章 | 1 | 4 | |\n行政规范性文件 | | 0 | 7 |\n`;
    const typed = `| 第二十条第（一）项 | | | |\n| ${header}\n| 规章 | 1 | 4 | |\n`;
    const tight = `|第二十条第（一）项||||\n|信息内容|本年制发件数|本年废止件数|现行有效件数|\n|规章|1|4||\n`;
    for (const text of [kept, typed, tight]) {
      assert.deepEqual(uncertain(text), [], text);
      assert.ok(read(text).includes('规章 本年制发件数 1'), text);
    }
  });

  it('may have one figure for two years', () => {
    const text =
      '指标名称 | 计量单位 | 2017年度 | 历年累计 |\n主动公开文件数 | 条 | 5 | 9 |\n2.政府公报公开数 | 条 | ||\n行政复议数 | 件 | 1 | |\n';
    assert.deepEqual(uncertain(text, 'fujian'), ['行政复议数']);
  });
});

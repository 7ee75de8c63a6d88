import assert from 'node:assert/strict';
import { finds, fixWrites, fixed, isSilent } from '../checking.js';
import { draft2021 } from '../drafts.js';

const rule = 'paste.debris';
const pipes = '|'.repeat(40);

describe(rule, () => {
  it('a run of empty pipes behind the title', () => {
    const title = `云麓市水务局2023年政府信息公开工作年度报告 ${pipes}`;
    finds(rule, draft2021({ title }), { marks: pipes, severity: 'information' });
    assert.equal(fixed(rule, draft2021({ title }), 'safe'), draft2021());
  });

  it('lines of nothing but pipes go with their line breaks', () => {
    const draft = draft2021().replace(
      '（四）平台建设\n',
      `${pipes}\n|\n${pipes}\n（四）平台建设\n`,
    );
    finds(rule, draft, { marks: `${pipes}\n|\n${pipes}` });
    assert.doesNotMatch(fixed(rule, draft, 'safe'), /\|{8}|\n\n\n/u);
  });

  it('between words it leaves a space', () => {
    const draft = draft2021().replace('公布水质信息120条。', `公布水质信息。${pipes}共120条。`);
    fixWrites(rule, draft, 'safe', '公布水质信息。 共120条。');
  });

  it('navigation of a web page is for the writer to remove', () => {
    const draft = `${draft2021()}\n【返回顶部】【打印本稿】【关闭本页】\n`;
    finds(rule, draft, { marks: '【返回顶部】【打印本稿】【关闭本页】', says: '导航文字' });
    assert.doesNotMatch(fixed(rule, draft, 'suggestion'), /返回顶部/u);
  });

  it('the number of a document is no choice of letters', () => {
    const draft = draft2021();
    isSilent(rule, `- 发文字号: 云水务〔2024〕3号\n${draft}`);
    finds(rule, `字号：大 中 小\n${draft}`, { marks: '字号：大 中 小', says: '导航文字' });
  });

  it('broken characters have no fix', () => {
    const draft = draft2021().replace('水质信息', '水\ufffd\ufffd信息');
    finds(rule, draft, { marks: '\ufffd\ufffd', says: '乱码' });
    const misread = draft2021().replace('水质信息', '水锟斤拷锟斤拷信息');
    finds(rule, misread, { marks: '锟斤拷锟斤拷', says: '乱码' });
  });

  for (const error of ['#REF!', '#DIV/0!', '#N/A', '#VALUE!']) {
    it(`a spreadsheet’s error, which is no heading: ${error}`, () => {
      const alone = draft2021().replace('六、其他', `${error}\n\n六、其他`);
      finds(rule, alone, { marks: error, severity: 'warning', says: '电子表格' });
      isSilent('section.extra', alone);
      const inside = draft2021().replace('水质信息120条', `水质信息${error}条`);
      finds(rule, inside, { marks: error });
    });

    it(`a cell with a spreadsheet’s error has no figure: ${error}`, () => {
      const draft = draft2021().replace(/(\| 规章[^|]*\| *)0/u, `$1${error}`);
      finds('table.cell-invalid', draft, { marks: error, severity: 'error', says: '电子表格' });
      isSilent(rule, draft);
    });
  }

  it('is silent on Markdown headings and on addresses with #', () => {
    isSilent(rule, draft2021().replaceAll(/^(?=[一二三四五六]、)/gmu, '#'));
    isSilent(rule, draft2021().replace('水质信息', '水质信息（http://www.yunlu.example/#NA）'));
  });

  it('is silent on the empty cells of a table', () => {
    isSilent(rule, draft2021().replaceAll('| 规章', `|||||||||\n| 规章`));
  });
});

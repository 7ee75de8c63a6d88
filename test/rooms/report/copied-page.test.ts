import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCopied } from '../../../server/report/tables/html/copied-page.js';

/** The pieces of a page, a line each. */
function read(html: string): readonly string[] {
  return readCopied(html).map((piece) =>
    piece.kind === 'line' ? piece.text : piece.html.replaceAll('\n', ''),
  );
}

describe('What was copied from a page', () => {
  it('is lines and tables in reading order', () => {
    assert.deepEqual(
      read(
        '<h2>二、主动公开政府信息情况</h2><p>如下。</p><table><tr><td>规章</td><td>1</td></tr></table><p>完。</p>',
      ),
      [
        '二、主动公开政府信息情况',
        '如下。',
        '<table><tr><td>规章</td><td>1</td></tr></table>',
        '完。',
      ],
    );
  });

  it('keeps of a table what is merged, and none of the looks', () => {
    assert.deepEqual(
      read(
        `<table class=MsoTableGrid style='border-collapse:collapse'><thead><tr style='height:1cm'>
          <td width=80 rowspan=2 style='width:80.0pt'><p class=MsoNormal align=center><b><span
          lang=EN-US>&nbsp;</span></b></p></td><th colspan="3"><p>本年制发件数<o:p></o:p></p></th></tr></thead>
          <tbody><tr><td rowspan=1>a &lt; b</td></tr></tbody></table>`,
      ),
      [
        '<table><tr><td rowspan="2"></td><td colspan="3">本年制发件数</td></tr><tr><td>a &lt; b</td></tr></table>',
      ],
    );
  });

  it('folds space as a browser does, and joins Chinese words the source broke', () => {
    assert.deepEqual(read('<p>全年共收到政府信息\r\n  公开申请&nbsp; 12\n件，\n均已办结。</p>'), [
      '全年共收到政府信息公开申请 12 件，均已办结。',
    ]);
    assert.deepEqual(
      read('<table><tr><td>现行<br>有效</td><td><p>1</p><p>2</p></td></tr></table>'),
      ['<table><tr><td>现行 有效</td><td>1 2</td></tr></table>'],
    );
  });

  it('leaves out what nobody sees', () => {
    assert.deepEqual(
      read(
        '<html><head><title>Word</title><style>p { color: red }</style></head><body><!--[if gte mso 9]><xml>a</xml><![endif]--><p>正文<span style="display:none">暗</span><span style="mso-hide:all">文</span></p><script>b()</script></body></html>',
      ),
      ['正文'],
    );
  });

  it('leaves out the row of widths Word ends a table with, and no row that says something', () => {
    const row = '<tr><td>规章</td><td>1</td></tr>';
    assert.deepEqual(
      read(
        `<table>${row}<![if !supportMisalignedRows]><tr height=0><td width=9></td><td width=9></td></tr><![endif]></table>`,
      ),
      [`<table>${row}</table>`],
    );
    const blank = '<tr><td></td><td></td></tr>';
    assert.deepEqual(read(`<table>${row}${blank}</table>`), [`<table>${row}${blank}</table>`]);
    assert.deepEqual(read(`<table height=0><tr height=0><td>规章</td><td>1</td></tr></table>`), [
      `<table>${row}</table>`,
    ]);
  });

  it('keeps a row that merged cells reach into and nothing else stands in', () => {
    assert.deepEqual(
      read(
        '<table><tr><td rowspan=2>甲</td><td rowspan=2>乙</td></tr><tr></tr><tr><td>丙</td><td>1</td></tr></table>',
      ),
      [
        '<table><tr><td rowspan="2">甲</td><td rowspan="2">乙</td></tr><tr></tr><tr><td>丙</td><td>1</td></tr></table>',
      ],
    );
  });

  it('keeps what stands beside the cells of a table that lays out a page', () => {
    assert.deepEqual(
      read('<table>甲<tr><td>乙<table><tr><td>规章</td><td>1</td></tr></table></td></tr></table>'),
      ['甲', '乙', '<table><tr><td>规章</td><td>1</td></tr></table>'],
    );
  });

  it('keeps the numbers of lists, those word processors write out as well', () => {
    assert.deepEqual(read('<ol start="3"><li>甲</li><li>乙</li></ol><ul><li>丙</li></ul>'), [
      '3. 甲',
      '4. 乙',
      '丙',
    ]);
    assert.deepEqual(
      read(
        "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp; </span></span><![endif]>总体情况</p>",
      ),
      ['一、 总体情况'],
    );
  });

  it('reads tables that lay out a page as its lines', () => {
    assert.deepEqual(
      read(
        '<table><tr><td>首页</td></tr><tr><td><p>甲</p><table><tr><td>规章</td><td>1</td></tr></table><p>乙</p></td><td>丙</td></tr></table>',
      ),
      ['首页', '甲', '<table><tr><td>规章</td><td>1</td></tr></table>', '乙', '丙'],
    );
    assert.deepEqual(read('<table><tr><td><p>只有一格</p></td></tr></table>'), ['只有一格']);
  });

  it('tells the caption of a table above it', () => {
    assert.deepEqual(
      read('<table><caption>表一</caption><tr><td>规章</td><td>1</td></tr></table>'),
      ['表一', '<table><tr><td>规章</td><td>1</td></tr></table>'],
    );
  });

  it('loses no letter of any page, however broken', () => {
    const tag = fc.constantFrom(
      ...['<table>', '</table>', '<tr>', '</tr>', '<td>', '<td colspan=2>', '</td>', '<p>', '</p>'],
      ...['<br>', '<ol>', '<li>', '</ol>', '<caption>', '<div>', '<!-- x -->'],
    );
    const word = fc.stringMatching(/^[甲乙丙丁\d \n]{1,4}$/u);
    const letters = (text: string): string => (text.match(/[甲乙丙丁]/gu) ?? []).sort().join('');
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, word), { maxLength: 30 }), (parts) => {
        const html = parts.join('');
        assert.equal(letters(read(html).join('')), letters(html));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is read to its end however long it is', () => {
    assert.equal(read(`<p>${'字 \n'.repeat(100_000)}</p>`)[0]?.length, 100_000);
  });

  it('is nothing where tags are open without end, so that none of it is lost', () => {
    assert.deepEqual(read(`<p>浅</p>${'<div>'.repeat(200_000)}深`), []);
  });
});

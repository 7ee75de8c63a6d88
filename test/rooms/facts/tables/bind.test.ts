import assert from 'node:assert/strict';
import { bind } from '../../../../server/facts/bind.js';
import { vocabulary } from '../../../../server/forms/vocabulary.js';
import { parse } from '../../../../server/report/parse.js';
import { layouts } from '../../../drafts/layouts.js';
import { bindText, figureAt, tableOf } from './bind-text.js';
import { distinctFigures, printedRequests, requestsOf2021 } from './figures.js';

describe('a row is found by its label', () => {
  it('binds cells whose merges begin elsewhere than those of the headers above them', () => {
    const cells = (...texts: readonly string[]) => `<tr>${texts.join('')}</tr>`;
    const one = (text: string) => `<td>${text}</td>`;
    const two = (text: string) => `<td colspan="2">${text}</td>`;
    const bound = bindText(
      `<table>${cells('<td colspan="5">第二十条第（五）项</td>')}${cells(
        one('信息内容'),
        one('上一年项目数量'),
        two('本年增/减'),
        one('处理决定数量'),
      )}${cells(one('行政许可'), two('12'), one('-3'), one('340'))}</table>`,
      '2019',
    );
    assert.deepEqual(
      bound.facts.map(({ concept, printed }) => `${concept} ${printed}`),
      ['licensing.previousItems 12', 'licensing.change -3', 'licensing.decisions 340'],
    );
  });

  it('binds the total that stands alone behind six blanks, a cell a line', () => {
    const rows = ['一、本年新收政府信息公开申请数量', '四、结转下年度继续办理'];
    const text = rows.map((label) => `${label} |\n${'|\n'.repeat(6)}3 |\n||`).join('\n');
    const bound = bindText(text);
    assert.equal(figureAt(bound, 'requests.received', 'total'), '3');
    assert.equal(bound.facts.filter(({ state }) => state === 'blank').length, 12);
    assert.deepEqual(tableOf(bound, '2021.requests').uncertainRows, []);
  });

  it('binds it also beside rows of nothing but blanks, which have other cells merged', () => {
    const total = (label: string) => `${label} |\n${'|\n'.repeat(6)}3 |\n||`;
    const blank = (label: string, cells: number) => `${label} |\n${'|\n'.repeat(cells)}`.trimEnd();
    const text = [
      total('一、本年新收政府信息公开申请数量'),
      blank('二、上年结转政府信息公开申请数量', 8),
      `三、本年度办理结果 |\n${blank('(一)予以公开', 8)}`,
      blank('(二)部分公开', 8),
      `(三)不予公开 |\n${blank('1.属于国家秘密', 8)}`,
      `${blank('2.其他法律行政法规禁止公开', 7)}\n||`,
      total('四、结转下年度继续办理'),
    ].join('\n');
    const bound = bindText(text);
    assert.equal(figureAt(bound, 'requests.received', 'total'), '3');
    assert.equal(figureAt(bound, 'requests.carriedOut', 'total'), '3');
    assert.deepEqual(tableOf(bound, '2021.requests').uncertainRows, []);
  });

  it('takes every pipe alone for a blank cell where rows follow each other without one', () => {
    const blanks = '|\n'.repeat(3);
    const heads = '信息内容 |\n上一年项目数量 |\n本年增/减 |\n处理决定数量 |\n';
    const text = `信息内容 |\n本年新制作数量 |\n本年新公开数量 |\n对外公开总数量 |
规章 |\n${blanks}规范性文件 |\n${blanks}第二十条第(五)项 |\n|||\n${heads}行政许可 |\n12 |\n-3 |\n345 |
其他对外管理服务事项 |\n${blanks}第二十条第(六)项 |\n|||\n${heads}行政处罚 |\n2 |\n+1 |\n106 |
行政强制 |\n3 |\n|\n23 |\n第二十条第(八)项 |\n|||\n信息内容 |\n上一年项目数量 |\n本年增/减 |\n|
行政事业性收费 |\n7 |\n-8 |\n|\n第二十条第(九)项 |\n|||\n信息内容 |\n采购项目数量 |\n采购总金额 |\n|
政府集中采购 |\n${blanks}`;
    const bound = bindText(text, '2019');
    assert.deepEqual(
      bound.facts
        .filter(({ state }) => state !== 'blank')
        .map(({ concept, printed }) => `${concept} ${printed}`),
      [
        'licensing.previousItems 12',
        'licensing.change -3',
        'licensing.decisions 345',
        'penalties.previousItems 2',
        'penalties.change +1',
        'penalties.decisions 106',
        'coercion.previousItems 3',
        'coercion.decisions 23',
        'fees.previousItems 7',
        'fees.change -8',
      ],
    );
    assert.deepEqual(tableOf(bound, '2019.disclosure').uncertainRows, []);
  });

  it('takes blank cells of the row of table four for its own where it has all and they add up', () => {
    const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const heads = [
      ...['行政复议', '行政诉讼', ...outcomes, '未经复议直接起诉', '复议后起诉'],
      ...[...outcomes, ...outcomes],
    ];
    const row = (cells: string) =>
      [...heads, ...Array.from(cells)].map((cell) => (cell === '_' ? '|' : `${cell} |`)).join('\n');
    const printed = (cells: string) =>
      bindText(row(cells)).facts.map((fact) => (fact.state === 'blank' ? '_' : fact.printed));
    for (const cells of ['1___1__________', '_____2_1_3_____', '1___1_____1___1']) {
      assert.deepEqual(printed(cells).join(''), cells);
    }
    for (const cells of ['1___2__________', '1___1_________']) {
      assert.deepEqual(printed(cells), []);
      assert.equal(tableOf(bindText(row(cells)), '2021.disputes').uncertainRows.length, 1);
    }
  });

  it('reports the row that is missing, and shifts no figure', () => {
    const bound = bindText(printedRequests().replace(/^.*8\.属于行政查询事项.*\n/mu, ''));
    const table = tableOf(bound, '2021.requests');
    assert.deepEqual(
      table.missingRows.map(({ row, after }) => [row.id, after?.row.id]),
      [['outcome.denied.administrativeQuery', 'outcome.denied.enforcementFile']],
    );
    assert.equal(figureAt(bound, 'outcome.unable.notHeld', 'total'), '191');
    assert.equal(bound.facts.length, 168);
  });

  it('binds reordered rows to their own labels', () => {
    const lines = printedRequests().split('\n');
    const bound = bindText([...lines.slice(0, 4), ...lines.slice(4).reverse()].join('\n'));
    assert.equal(figureAt(bound, 'requests.received', 'naturalPerson'), '101');
    assert.equal(figureAt(bound, 'requests.carriedOut', 'total'), '275');
    assert.equal(bound.facts.length, 175);
  });

  it('takes a misprinted label for the one row it can mean, and says so', () => {
    const text = printedRequests().replace('2.其他法律行政法规禁止公开', '2.其他法律行政止公开');
    const table = tableOf(bindText(text), '2021.requests');
    const near = table.rows.filter(({ match }) => match === 'near');
    assert.deepEqual(
      near.map(({ row, facts }) => [row.id, facts.length]),
      [['outcome.denied.otherLaws', 7]],
    );
    assert.deepEqual(table.unknownRows, []);
  });

  it('takes the beginning of a label for the row that is missing there, whatever else begins so', () => {
    const rows = (labels: 'cut' | 'whole') => {
      const cut = labels === 'cut';
      return [
        cut ? '（一）主动公开政 | 条 | 7 |' : '（一）主动公开政府信息数 | 条 | 7 |',
        '1.参加或举办新闻发布会总次数 | 次 | 1 |',
        '其中：主要负责同志参加新闻发布会次数 | 次 | 1 |',
        '2.政府网站在线访谈次数 | 次 | 4 |',
        cut
          ? '其中：主要负责同 | 次 | 3 |'
          : '其中：主要负责同志参加政府网站在线访谈次数 | 次 | 3 |',
        '八、机构建设和保障经费情况 | —— | —— |',
        '（一）政府信息公开工作专门机构数 | 个 | 2 |',
        cut ? '（二）设置政府信 | 个 | 5 |' : '（二）设置政府信息公开查阅点数 | 个 | 5 |',
        '2.兼职人员数 | 人 | 6 |',
        cut ? '九、政府信息公开 | —— | —— |' : '九、政府信息公开会议和培训情况 | —— | —— |',
        '（二）举办各类培训班数 | 次 | 8 |',
      ].join('\n');
    };
    const read = (text: string) =>
      bindText(text, '2014').facts.map(({ concept, printed }) => `${concept} ${printed}`);
    assert.deepEqual(read(rows('cut')), read(rows('whole')));
    assert.equal(read(rows('cut')).length, 9);
    const missing = bindText(rows('cut'), '2014').tables[0]?.missingRows ?? [];
    assert.ok(missing.every(({ row }) => !row.label.startsWith('政府信息公开会议')));
    // The row has its place, and the beginning of a label in another is not its own.
    const moved = rows('cut').replace('其中：主要负责同 | 次 | 3 |\n', '');
    assert.equal(read(`${moved}\n其中：主要负责同 | 次 | 3 |`).length, 8);
  });

  it('takes a label cut down to a few of its words for the row that is missing there', () => {
    const short = printedRequests().replace(/2\.申请人逾期未按收费通知[^|]*/u, '2.逾期未缴费 ');
    const table = tableOf(bindText(short), '2021.requests');
    assert.deepEqual(table.missingRows, []);
    assert.deepEqual(
      table.rows.filter(({ match }) => match === 'near').map(({ row }) => row.id),
      ['outcome.other.feeUnpaid'],
    );
    const elsewhere = printedRequests()
      .replace(/^.*2\.申请人逾期未按收费通知.*\n/mu, '')
      .replace(/^(.*1\.属于国家秘密)/mu, '| 2.逾期未缴费 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n$1');
    assert.equal(tableOf(bindText(elsewhere), '2021.requests').missingRows.length, 1);
  });

  it('leaves a label that is no row of the form unknown', () => {
    const text = printedRequests().replace('2.重复申请', '2.上级机关交办申请');
    const table = tableOf(bindText(text), '2021.requests');
    assert.deepEqual(
      table.unknownRows.map(({ label }) => label.text),
      ['2.上级机关交办申请'],
    );
    assert.deepEqual(
      table.missingRows.map(({ row }) => row.id),
      ['outcome.rejected.duplicate'],
    );
  });

  it('tells rows with the same label by the rows around them', () => {
    const text = [
      '四、行政复议数量 | 件 | 9 |',
      '(一)维持具体行政行为数 | 件 | 2 |',
      '(二)被依法纠错数 | 件 | 3 |',
      '(三)其他情形数 | 件 | 4 |',
      '五、行政诉讼数量 | 件 | 18 |',
      '(一)维持具体行政行为或者驳回原告诉讼请求数 | 件 | 5 |',
      '(二)被依法纠错数 | 件 | 6 |',
      '(三)其他情形数 | 件 | 7 |',
      '六、举报投诉数量 | 件 | 8 |',
    ].join('\n');
    const bound = bindText(text, '2014');
    assert.deepEqual(
      ['review.corrected', 'review.other', 'litigation.corrected', 'litigation.other'].map((row) =>
        figureAt(bound, row, 'value'),
      ),
      ['3', '4', '6', '7'],
    );
    const lines = text.split('\n');
    const [upheld = '', lawsuits = ''] = [lines[1], lines[4]];
    lines[1] = lawsuits;
    lines[4] = upheld;
    const mixed = tableOf(bindText(lines.join('\n'), '2014'), '2014.statistics');
    assert.ok(mixed.uncertainRows.length > 0);
    assert.ok(mixed.uncertainRows.every(({ reason }) => reason === 'label'));
  });

  it('binds neither of two rows with the same label and different figures', () => {
    const row = '| 二、上年结转政府信息公开申请数量 | | | 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n';
    const table = tableOf(bindText(`${printedRequests()}\n${row}`), '2021.requests');
    assert.deepEqual(
      table.uncertainRows.map(({ row: { id }, reason, labels }) => [id, reason, labels.length]),
      [['requests.carriedIn', 'label', 2]],
    );
    assert.deepEqual(table.missingRows, []);
  });

  it('reads the first of two copies of a table', () => {
    const copy = printedRequests().replaceAll(/\b\d{3}\b/gu, '9');
    const bound = bindText(`${printedRequests()}\n\n上年度\n\n${copy}`);
    assert.equal(figureAt(bound, 'requests.received', 'total'), '107');
    assert.deepEqual(tableOf(bound, '2021.requests').uncertainRows, []);
  });

  it('takes the one row of the 2019 form for the three it stands for', () => {
    const text = printedRequests()
      .split('\n')
      .filter((line) => !line.includes('2.申请人逾期未按') && !line.includes('3.其他 '))
      .join('\n')
      .replace(/1\.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请/u, '');
    const bound = bindText(text);
    assert.equal(figureAt(bound, 'outcome.other', 'naturalPerson'), '241');
    assert.deepEqual(tableOf(bound, '2021.requests').missingRows, []);
  });

  it('finds the blocks of one table in two tables of the text, in the wrong order', () => {
    const bound = bindText(
      '信息内容 | 本年处理决定数量 |\n行政处罚 | 4 |\n行政强制 | 5 |\n\n二、主动公开政府信息情况\n\n' +
        '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 1 | 2 | 3 |\n行政规范性文件 | 6 | 7 | 8 |\n',
    );
    assert.equal(figureAt(bound, 'penalties', 'decisions'), '4');
    assert.equal(figureAt(bound, 'normativeDocuments', 'inForce'), '8');
    const table = tableOf(bound, '2021.disclosure');
    assert.equal(table.sources.length, 2);
    assert.deepEqual(
      table.missingRows.map(({ row }) => row.id),
      ['licensing', 'fees'],
    );
  });

  it('names the tables of which nothing is there', () => {
    const bound = bindText('二、主动公开政府信息情况\n\n全年公开信息12条。\n');
    assert.deepEqual(
      bound.missing.map(({ id }) => id),
      ['2021.disclosure', '2021.requests', '2021.disputes'],
    );
  });
});

describe('the figures of a row', () => {
  it('are uncertain where a cell is lost, in every layout', () => {
    for (const layout of layouts) {
      const { form, table } = requestsOf2021();
      const figures = distinctFigures(table);
      const text = withoutCell(layout.print(table, figures.at), '110');
      const bound = bind(parse(text, vocabulary), form);
      const row = tableOf(bound, table.id).rows.find(
        (each) => each.row.id === 'requests.carriedIn',
      );
      assert.deepEqual(row?.facts, [], layout.name);
      assert.deepEqual(
        tableOf(bound, table.id).uncertainRows.map((each) => [each.row.id, each.reason]),
        [['requests.carriedIn', 'count']],
        layout.name,
      );
    }
  });

  it('keep their place beside blanks where other rows show it, in every layout that keeps blanks', () => {
    for (const layout of layouts.filter(({ keepsBlanks }) => keepsBlanks)) {
      const { form, table } = requestsOf2021();
      const figures = distinctFigures(table);
      const text = layout.print(table, (row, column) =>
        row.id === 'outcome.granted' && column.id !== 'research' ? '' : figures.at(row, column),
      );
      const bound = bind(parse(text, vocabulary), form);
      const facts = bound.facts.filter(({ concept }) => concept === 'outcome.granted');
      assert.deepEqual(
        facts.map(({ applicant, state }) => `${String(applicant)} ${state}`),
        [
          'naturalPerson blank',
          'business blank',
          'research number',
          'nonprofit blank',
          'legalService blank',
          'otherOrganization blank',
          'total blank',
        ],
        layout.name,
      );
    }
  });

  it('may stand anywhere in the cells merged for one column', () => {
    for (const row of ['行政许可 | 7 | | |', '行政许可 | | 7 | |', '行政许可 | | | 7 |']) {
      const bound = bindText(
        `信息内容 | 本年处理决定数量 | ||\n${row}\n行政处罚 | 1 | ||\n行政强制 | 2 | ||\n`,
      );
      assert.equal(figureAt(bound, 'licensing', 'decisions'), '7');
    }
  });

  it('are blank where a label of one column is followed by the next', () => {
    const bound = bindText('收到申请数\n件\n12\n当面申请数\n件\n传真申请数\n件\n3\n', '2014');
    const fact = bound.facts.find(({ concept }) => concept === 'requests.received.inPerson');
    assert.deepEqual([fact?.state, fact?.printed, fact?.value], ['blank', '', undefined]);
    assert.equal(fact?.span.start, fact?.span.end);
  });

  it('keep words, dashes and blanks apart from figures', () => {
    const bound = bindText(
      '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | — | 约3 | 4 |\n行政规范性文件 | 1 | 2 | 0 |\n',
    );
    assert.deepEqual(
      bound.facts.map(({ state }) => state),
      ['dash', 'text', 'number', 'number', 'number', 'number'],
    );
  });

  it('are counted in the unit of the concept', () => {
    const amounts = [
      ['本年收费金额（单位：万元） |\n行政事业性收费 | 12.5', '12.5'],
      ['本年收费金额（单位：元） |\n行政事业性收费 | 125000', '12.5'],
      ['本年收费金额 |\n行政事业性收费 | 125000元', '12.5'],
      ['本年收费金额 |\n行政事业性收费 | 0.00125亿元', '12.5'],
    ] as const;
    for (const [cells, value] of amounts) {
      const bound = bindText(`信息内容 | ${cells} |\n行政许可 | 1 |\n`);
      const fact = bound.facts.find(({ concept }) => concept === 'fees.amount');
      assert.equal(fact?.value?.toFixed(), value, cells);
    }
  });
});

/** A printed table that lost the cell of a figure, with one of the separators beside it. */
function withoutCell(printed: string, figure: string): string {
  const text = printed.replaceAll(/[\uff10-\uff19]/gu, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
  const cell = [`<td><p>${figure}</p></td>`, `<td>${figure}</td>`, `${figure}\n|\n`]
    .concat([`${figure} |\n`, `${figure} | `, `${figure}\t`, `${figure},`])
    .concat([`${figure}\n\n`, `${figure}\n`])
    .find((each) => text.includes(each));
  return text.replace(cell ?? new RegExp(`${figure} +`, 'u'), '');
}

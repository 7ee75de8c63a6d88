import assert from 'node:assert/strict';
import type { BoundReport } from '../../../../server/facts/fact.js';
import { bindText } from './bind-text.js';

describe('text of a PDF whose columns are narrow', () => {
  it('has units that break over lines', () => {
    const bound = bindText(
      `统计指标 单位 统计数
六、举报投诉数量 件 4
七、依申请公开信息收取的费用 万
元 7.8
八、机构建设和保障经费情况 —— ——
（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等
方面的经费）
万
元 36.3
九、政府信息公开会议和培训情况 —— ——
（一）召开政府信息公开工作会议或专题会议数 次 12
（三）接受培训人员数 人
次 393
`,
      '2014',
    );
    assert.deepEqual(valuesOf(bound), [
      'complaints 4',
      'requests.fees 7.8',
      'capacity.budget 36.3',
      'capacity.meetings 12',
      'capacity.trainees 393',
    ]);
  });

  it('has notes that break behind a digit', () => {
    const bound = bindText(
      `统计指标 单位 统计数
（一）主动公开政府信息数（不同渠道和方式公开相同信息计1
条） 条 35
其中：主动公开规范性文件数 条 9
`,
      '2014',
    );
    assert.deepEqual(valuesOf(bound), ['disclosure.items 35', 'disclosure.normativeDocuments 9']);
  });

  it('has notes with space around their digit, broken anywhere', () => {
    const breaks = [
      '（一）主动公开政府信息数（不同渠道和方式公开相同信息计 1 条） 条 35',
      '（一）主动公开政府信息数（不同渠道和方式公开相同信息计 1\n条） 条 35',
      '（一）主动公开政府信息数（不同渠道和方式公开相同信   条    35\n息计 1 条）',
      '（一）主动公开政府信息数（不同渠道和方式公开相同信息  条    35\n计 1 条）',
      '（一）主动公开政府信息数（不同渠道和方式公开相同信息\n计 1 条）\n条 35',
    ];
    for (const printed of breaks) {
      const bound = bindText(
        `统计指标 单位 统计数\n${printed}\n其中：主动公开规范性文件数 条 9\n制发规范性文件总数 件 7\n`,
        '2014',
      );
      assert.deepEqual(
        valuesOf(bound),
        ['disclosure.items 35', 'disclosure.normativeDocuments 9', 'normativeDocuments.issued 7'],
        printed,
      );
      assert.deepEqual(
        bound.tables.flatMap(({ unknownRows }) => unknownRows),
        [],
      );
    }
  });

  it('has labels of several lines above their figures, and the next label below these', () => {
    const bound = bindText(`
1.属于国家秘密 32 16 0 0 45 55 148
2.其他法
律行政法
规禁止公
开
25 8 15 0 47 45 140
3.危及
“三安全
一稳定”
4 8 3 0 28 1 44
`);
    assert.deepEqual(totalsOf(bound), [
      'outcome.denied.stateSecret 148',
      'outcome.denied.otherLaws 140',
      'outcome.denied.security 44',
    ]);
  });
});

describe('labels in narrow columns of a PDF', () => {
  it('may end with a letter that reads like a unit', () => {
    const bound = bindText(`
1.属于国家秘密 0 0 0 0 0 0 0
7.属于行政执法案
卷 64 69 0 40 37 467 677
8.属于行政查询事
项 48 0 44 129 0 927 1148
3.补正后申请内容仍不明确 1 0 0 0 0 0 1
`);
    assert.deepEqual(totalsOf(bound), [
      'outcome.denied.stateSecret 0',
      'outcome.denied.enforcementFile 677',
      'outcome.denied.administrativeQuery 1148',
      'outcome.unable.stillUnclear 1',
    ]);
  });

  it('may be of groups, whole on a line of their own or in pieces: none is missing', () => {
    const bound = bindText(`
一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
三、本年度办理结果
（一）予以公开 1 0 0 0 0 0 1
（四）无
1.本机关不掌握相关政府信息 0 0 0 0 0 0 0
2.没有现成信息需要另行制作 0 0 0 0 0 0 0
法提
供
3.补正后申请内容仍不明确 0 0 0 0 0 0 0
四、结转下年度继续办理 0 0 0 0 0 0 0
`);
    const missing = bound.tables.flatMap(({ missingRows }) => missingRows.map(({ row }) => row.id));
    assert.deepEqual(
      missing.filter((id) => id.startsWith('group.')),
      [],
    );
  });
});

describe('labels in one heap and figures in the next, where a page of a PDF ends', () => {
  it('are nobody’s figures; the rows of the other pages are read', () => {
    const bound = bindText(
      `统计指标 单位 统计数
1.政府公报公开政府信息数
条 3
2.政府网站公开政府信息数
条 16
3.政策解读稿件发布数
4.微博微信回应事件数
5.其他方式回应事件数

—2—

篇 10
次 9
次 4

六、举报投诉数量
件 34
`,
      '2014',
    );
    assert.deepEqual(valuesOf(bound), [
      'disclosure.channel.gazette 3',
      'disclosure.channel.website 16',
      'complaints 34',
    ]);
    const uncertain = bound.tables.flatMap(({ uncertainRows }) => uncertainRows);
    assert.deepEqual(
      uncertain.map(({ row, reason }) => `${row.id} ${reason}`),
      ['response.interpretations apart', 'response.socialMedia apart', 'response.other apart'],
    );
    assert.ok(bound.tables.every(({ missingRows }) => missingRows.length === 0));
  });

  it('are nobody’s where the figures come first', () => {
    const bound = bindText(`
申请人情况
自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
11 0 6 0 15 9 41
0 0 0 6 0 0 6
1 0 0 6 2 0 9

一、本年新收政府信息公开申请数量
二、上年结转政府信息公开申请数量
（一）予以公开
四、结转下年度继续办理 0 0 0 0 2 0 2
`);
    assert.deepEqual(totalsOf(bound), ['requests.carriedOut 2']);
  });

  it('are nobody’s where pieces of a label stand between figures of several rows', () => {
    const bound = bindText(`
一、本年新收政府信息公开申请数量
1
2
3
4
5
6
21
（一）予以公开
1
1
度办理结果（二）部分公开（区分处理的只计这
4
4
形，不计其他情形）
`);
    assert.deepEqual(totalsOf(bound), ['requests.received 21']);
  });
});

describe('letters that stand for digits, a cell a line', () => {
  it('stand where the figure should', () => {
    for (const misread of ['O', 'l2', '1O']) {
      const bound = bindText(
        `（一）收到申请数\n件\n46\n1.当面申请数\n件\n16\n3.网络申请数\n件\n${misread}\n4.信函申请数\n件\n15\n`,
        '2014',
      );
      const cell = bound.facts.find(({ concept }) => concept === 'requests.received.online');
      assert.equal(`${cell?.state ?? ''} ${cell?.printed ?? ''}`, `text ${misread}`);
    }
  });
});

describe('headers of table four in narrow columns', () => {
  const outer = '行政复议 行政诉讼';
  const groups = '未经复议直接起诉 复议后起诉';
  const figures = '1 2 0 3 6 4 0 0 1 5 7 0 2 0 9';
  const pieces = ['结果', '维持', '结果', '纠正', '其他', '结果', '尚未', '审结', '总', '计'];
  const letters = Array.from('结果维持结果纠正其他结果尚未审结总计');

  for (const [name, own] of [
    ['pieces', pieces],
    ['letters', letters],
  ] as const) {
    it(`are read from ${name} a line each`, () => {
      const lines = [outer, ...own, groups, ...own, ...own, figures];
      assert.deepEqual(disputesOf(bindText(`\n${lines.join('\n')}\n`)), figures.split(' '));
    });
  }

  it('are read from pieces of several cells in a line', () => {
    const own = '结果\n维持 结果\n纠正 其他\n结果 尚未\n审结 总计';
    const text = `\n${outer}\n${own} ${groups}\n${own} ${own}\n${figures}\n`;
    assert.deepEqual(disputesOf(bindText(text)), figures.split(' '));
  });

  it('are read from pieces in one line', () => {
    const own = '结果 维持 结果 纠正 其他 结果 尚未 审结 总计';
    const text = `\n${outer} ${own} ${groups} ${own} ${own} ${figures}\n`;
    assert.deepEqual(disputesOf(bindText(text)), figures.split(' '));
  });

  it('may be pieces above and below each other beyond reading, where the figures add up', () => {
    const text = `
     行政复议                  行政诉讼
结果 结果 其他 尚未 总 结果 未经复议直接起诉        复议后起诉
维持 纠正 结果 审结 计 维持 结果  其他 尚未 总 结果 结果 其他 尚未 总
                 纠正 结果 审结 计 维持 纠正 结果 审结 计
`;
    assert.deepEqual(disputesOf(bindText(`${text}${figures}\n`)), figures.split(' '));
    const others = '1 2 0 3 7 4 0 0 1 5 7 0 2 0 9';
    assert.deepEqual(disputesOf(bindText(`${text}${others}\n`)), []);
  });

  it('need no order where all figures are alike', () => {
    const bound = bindText(`
行政复议      行政诉讼
未经复议直接起诉
结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正   复议后起诉
其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
`);
    assert.deepEqual(disputesOf(bound), new Array<string>(15).fill('0'));
  });
});

function valuesOf(bound: BoundReport): readonly string[] {
  return bound.facts.flatMap(({ concept, value }) =>
    value === undefined ? [] : `${concept} ${value.toString()}`,
  );
}

function totalsOf(bound: BoundReport): readonly string[] {
  return bound.facts.flatMap(({ concept, applicant, printed }) =>
    applicant === 'total' ? `${concept} ${printed}` : [],
  );
}

function disputesOf(bound: BoundReport): readonly string[] {
  return bound.facts.map(({ printed }) => printed);
}

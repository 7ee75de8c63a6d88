import assert from 'node:assert/strict';
import { mendedOf, toldOf } from './told.js';

const rule = 'prose.share';

describe(`${rule} of a percentage whose further decimals were left off`, () => {
  it('tells it, but not where it is said to be about that', () => {
    assert.equal(toldOf(rule, '宣传信息226条，其中图片39条，占17.2%。').length, 1);
    assert.deepEqual(toldOf(rule, '宣传信息226条，其中图片39条，约占17.2%。'), []);
    assert.equal(toldOf(rule, '宣传信息226条，其中图片39条，约占71.2%。').length, 1);
  });
});

describe(`${rule} of a share of a thousand`, () => {
  it('is silent, as it judges none', () => {
    assert.deepEqual(toldOf(rule, '收到建议2000件，其中当面提出6件，占3‰。'), []);
    assert.deepEqual(toldOf(rule, '办结2000件，其中甲类800件，占400‰，乙类1200件，占600‰。'), []);
    assert.equal(toldOf(rule, '收到建议2000件，其中当面提出6件，占3%。').length, 1);
  });
});

describe(`${rule} of a figure that is no whole number`, () => {
  it('tells what it is of its total or its goal, and takes shares that are made to come to 100', () => {
    const goal = (share: string) => `完成投资8.6亿元，为年度目标8亿元的${share}%。`;
    assert.deepEqual(mendedOf(rule, goal('115.7')), [goal('107.5')]);
    assert.deepEqual(toldOf(rule, goal('107.5')), []);
    const kinds = (share: string) =>
      `完成投资104.6亿元，其中水库86.2亿元，占${share}%，河道17.1亿元，占16.3%，其他1.3亿元，占1.3%。`;
    assert.deepEqual(toldOf(rule, kinds('82.4')), []);
    assert.equal(toldOf(rule, kinds('84.2')).length, 1);
  });
});

describe(`${rule} of all the information made public`, () => {
  it('is of what a list tells apart, in whichever order its words stand', () => {
    const told = (share: string) =>
      toldOf(
        rule,
        `全年主动公开信息58条：其中公告6条，占信息公开总量的10.34%；动态52条，占信息公开总量的${share}%。`,
      );
    assert.deepEqual(told('89.66'), []);
    assert.equal(told('86.99').length, 1);
    const earlier =
      '全年公开信息640条。门户网站公开信息320条，其中动态160条，占信息公开总量的25%。';
    assert.deepEqual(toldOf(rule, earlier), []);
  });
});

describe(`${rule} of a percentage behind the words for a share`, () => {
  for (const words of ['所占比例为', '所占比例', '占比例', '占比', '占比率', '所占比重为']) {
    it(`takes the total of the list before it: ${words}`, () => {
      const told = (share: number) =>
        toldOf(rule, `公开信息65条，其中网站20条，公示栏45条，${words}${String(share)}%。`);
      assert.equal(told(75).length, 1);
      assert.deepEqual(told(69), []);
    });
  }
});

describe(`${rule} of a rate behind what it is a rate of`, () => {
  const rates = [
    '听取意见建议241条，采纳173条，采纳率71.8%。',
    '发现问题148个，整改完成141个，完成率95.3%。',
    '发现问题148个，已整改到位141个，整改率为95.3%。',
    '制发文件204件，主动公开131件，主动公开率64.2%。',
    '收到来信1432封，办结1409封，办结率为98.4%，尚在办理23封。',
    '全年审核稿件5497篇，退稿213篇，通过5284篇，通过率96.1%。',
    '抽检食品8240批次，合格8091批次、不合格149批次，合格率达98.2%。',
    '抽检药品8240批次，不合格2571批次，不合格率31.2%。',
    '全年制作解读材料96件，转载34件，原创62件，原创率仅64.6%。',
    '审核答复书273份，退回修改46份，退回率16.8%。',
    '清理政务新媒体124个，关停76个，关停率61.3%。',
    '抽查的120条信息中31条重复发布，重复率25.8%。',
    '发放问卷500份，收回486份，回收率97.2%。',
    '发放调查问卷500份，回收问卷486份，回收率为97.2%，满意率94%。',
  ] as const;
  for (const right of rates) {
    it(`holds it against the two counts before it: ${right}`, () => {
      assert.deepEqual(toldOf(rule, right), []);
      const wrong = right.replace(/(\d)(\d)\.(\d)%/u, '$2$1.$3%');
      assert.deepEqual(mendedOf(rule, wrong), [right]);
    });
  }

  it('is silent where it may be a rate of something else', () => {
    for (const sentence of [
      '收到意见28条，采纳9条，部分采纳6条，采纳率53.6%。',
      '收到建议20条，意见28条，采纳9条，采纳率18.8%。',
      '上年结转5件，收到来信100件，办结98件，办结率93.3%。',
      '发现问题17个，已整改13个，整改率100%。',
      '听取意见建议241条，采纳173条，群众满意率98.6%。',
      '听取意见建议241条，采纳约173条，采纳率71%。',
      '举办听证会16场，意见建议241条，采纳17人，采纳率71%。',
      '收到意见241条，不予采纳68条，采纳率71.8%。',
      '回收问卷200份，满意120份，基本满意70份，满意率95%。',
      '收到案件60件，纠正5件，维持40件，维持率88.9%。',
      '制作解读材料196件，转载57件，原创39件，原创率30.6%。',
      '抽查的120条信息中31条重复发布，准确率98%。',
      '抽检食品98批次、药品120批次，合格90批次，药品合格率98%。',
      '发放问卷500份，收回有效问卷480份，回收率97.2%。',
      '发放问卷500份，收回486份，有效回收率96.2%。',
      '发放问卷500份，收回486份，有效480份，回收率97.2%。',
      '线上发放300份，线下发放200份，收回486份，回收率97.2%。',
    ]) {
      assert.deepEqual(toldOf(rule, sentence), [], sentence);
    }
  });
});

describe(`${rule} of a share that names its part once more`, () => {
  it('takes the part of that name, wherever it stands in the list', () => {
    for (const right of [
      '全省公路里程4836公里，其中政府还贷1687公里、经营性3149公里，经营性里程占比65.1%。',
      '发布信息1800条，其中网站420条、微信1380条，网站占比23.3%。',
    ]) {
      assert.deepEqual(toldOf(rule, right), []);
      assert.equal(toldOf(rule, right.replace(/占比\d/u, '占比8')).length, 1, right);
    }
  });

  it('is silent where no part has that name', () => {
    for (const sentence of ['发布信息1800条，其中网站420条、微信1380条，原创占比81.5%。']) {
      assert.deepEqual(toldOf(rule, sentence), [], sentence);
    }
  });
});

describe(`the fixes of ${rule}`, () => {
  const right = '办结来信800件，其中水价类120件，占15.0%；电价类300件，占37.5%。';

  it('print the share as those beside it are printed, or as a slip explains it', () => {
    for (const [from, to] of [
      ['15.0', '51.0'],
      ['15.0', '150'],
      ['37.5', '375'],
      ['37.5', '37.55'],
      ['37.5', '35.7'],
    ] as const) {
      assert.deepEqual(mendedOf(rule, right.replace(from, to)), [right], to);
    }
  });

  it('set the part where one slip explains that and none the share', () => {
    assert.deepEqual(mendedOf(rule, right.replace('120件', '180件')), [right]);
    assert.deepEqual(mendedOf(rule, right.replace('300件', '200件')), [right]);
    // 42 of 800 is 5.3%; a number of two digits may be any.
    assert.deepEqual(mendedOf(rule, '办结来信800件，其中水价类42件，占11.5%。'), [
      '办结来信800件，其中水价类42件，占5.3%。',
    ]);
  });
});

describe(`${rule} of several shares of one total`, () => {
  const right =
    '公开信息9864条，其中网站6120条，占62.0%；新媒体2981条，占30.2%；公示栏763条，占7.7%。';

  it('tells a wrong total once', () => {
    const wrong = right.replace('9864', '98864');
    assert.deepEqual(toldOf(rule, wrong), [
      '正文“公开信息98864条”与占比 62.0%、30.2%、7.7% 都对不上，应为 9864。',
    ]);
    assert.deepEqual(mendedOf(rule, wrong), [right]);
  });

  it('tells shares apart that no total makes right', () => {
    assert.equal(toldOf(rule, right.replace('62.0', '26.0').replace('30.2', '33.2')).length, 2);
  });

  it('leaves a total that two changes correct to them', () => {
    const grew = right.replace('条，', '条，比上年的8927条增加937条，增长10.5%，');
    assert.deepEqual(toldOf(rule, grew), []);
    const wrong = grew.replace('9864', '98864');
    assert.deepEqual(toldOf(rule, wrong), []);
    assert.equal(toldOf('prose.change', wrong).length, 1);
  });
});

describe('a part above its total', () => {
  const right = '28件咨询件中，电话咨询25件，占89.3%。';

  it('is told once, with its share, and the total that makes it right', () => {
    const wrong = right.replace('28件', '2件');
    assert.deepEqual(toldOf(rule, wrong), []);
    assert.deepEqual(toldOf('prose.breakdown', wrong), [
      '正文“2件咨询件中”，其中一项“电话咨询25件”比总数还多，与“占89.3%”也对不上。',
    ]);
    assert.deepEqual(mendedOf('prose.breakdown', wrong), [right]);
  });

  it('explains a share of the total that its parts exceed together', () => {
    const sum = '公开信息186420条，其中市本级52816条、县（市、区）133604条，市本级占28.3%。';
    const wrong = sum.replace('186420', '184420');
    assert.deepEqual(toldOf(rule, sum), []);
    assert.deepEqual(mendedOf('prose.breakdown', wrong), [sum]);
    assert.deepEqual(toldOf(rule, wrong), []);
    assert.equal(toldOf(rule, wrong.replace('28.3', '38.3')).length, 1);
  });

  it('explains a change of the total', () => {
    const sum =
      '印发解读31篇，较上年增长24%（上年25篇），其中负责人解读2篇、处室解读24篇、专家解读5篇。';
    const wrong = sum.replace('31篇', '13篇');
    assert.deepEqual(mendedOf('prose.breakdown', wrong), [sum]);
    assert.deepEqual(toldOf('prose.change', wrong), []);
    assert.equal(toldOf('prose.change', sum.replace('24%', '42%')).length, 1);
  });
});

describe(`${rule} of two figures in each other’s place`, () => {
  const right = '来信81件，其中邮寄33件、网络42件、当面6件，分别占40.7%、51.9%、7.4%。';

  it('is one finding, whose fixes exchange the shares or the parts', () => {
    const shares = right.replace('40.7%、51.9%', '51.9%、40.7%');
    const parts = right.replace('33件、网络42件', '42件、网络33件');
    assert.deepEqual(mendedOf(rule, shares), [right]);
    assert.equal(toldOf(rule, parts).length, 1);
    assert.deepEqual(toldOf(rule, right), []);
  });

  it('is offered where another part of the list has no share of its own', () => {
    const list = '公开信息2174条，其中招生类726条、学校类318条、收费类254条，招生类占33.4%。';
    assert.deepEqual(toldOf(rule, list), []);
    assert.deepEqual(mendedOf(rule, list.replace('726条、学校类318', '318条、学校类726')), [list]);
    const both = '公开信息2174条，其中招生类318条，占33.4%，学校类726条，占33.4%。';
    assert.equal(mendedOf(rule, both)[0], both.replace('占33.4%', '占14.6%'));
  });
});

describe(`${rule} of a rate behind a list`, () => {
  it('is of the part that its verb names, where the parts add up to what stands before them', () => {
    for (const right of [
      '制发公文260件，其中主动公开202件，依申请公开50件，不予公开8件，主动公开率为77.7%。',
      '抽查文书120份，合格93份，基本合格20份，不合格7份，合格率77.5%。',
      '办理建议7件、提案58件，共65件，公开答复63件，公开率96.9%。',
    ]) {
      assert.deepEqual(toldOf(rule, right), []);
      const wrong = right.replace(/率为?\d/u, (rate) => `${rate.slice(0, -1)}6`);
      assert.deepEqual(mendedOf(rule, wrong), [right]);
    }
  });

  it('is silent where they do not, or two are named so', () => {
    for (const sentence of [
      '制发公文260件，其中主动公开202件，依申请公开50件，主动公开率为67.7%。',
      '抽查文书130份，合格70份，合格33份，其他20份，不合格7份，合格率47.5%。',
      '抽查文书120份，优秀93份，基本合格20份，不合格7份，达标率67.5%。',
    ]) {
      assert.deepEqual(toldOf(rule, sentence), [], sentence);
    }
  });
});

describe(`${rule} of how much of a plan was done`, () => {
  it('takes goal and result from the sentence', () => {
    for (const right of [
      '计划培训300人，实际培训323人，完成年度目标的107.7%。',
      '培训323人，为年度目标300人的107.7%，超额完成23人。',
    ]) {
      assert.deepEqual(toldOf(rule, right), []);
      assert.deepEqual(mendedOf(rule, right.replace('107.7', '117.7')), [right]);
    }
  });

  it('is silent where the two are not told beside each other', () => {
    for (const sentence of [
      '培训323人，完成年度目标的117.7%。',
      '计划培训300人，举办讲座12场，实际培训323人次，完成年度目标的117.7%。',
      '上年培训300人，培训323人，完成年度目标的117.7%。',
    ]) {
      assert.deepEqual(toldOf(rule, sentence), []);
    }
  });
});

describe(`${rule} of a share that was filled with zeros`, () => {
  it('is a hint, which says what it would be', () => {
    const sentence = '公开信息524条，其中动态类248条，占47.30%；其他类276条，占52.67%。';
    assert.deepEqual(toldOf(rule, sentence), [
      '正文“其中动态类248条”占 47.30%：248 ÷ 524 = 47.33%，末位的 0 是补上的。',
    ]);
    assert.deepEqual(mendedOf(rule, sentence), [sentence.replace('47.30', '47.33')]);
    assert.deepEqual(toldOf(rule, sentence.replace('占47.30', '约占47.30')), []);
    const [other = ''] = toldOf(rule, sentence.replace('47.30', '47.20'));
    assert.ok(!other.includes('补上'), other);
  });
});

import assert from 'node:assert/strict';
import { mendedOf, offeredOf, toldOf } from './told.js';

const told = (sentence: string) => toldOf('prose.change', sentence);
const mended = (sentence: string) => mendedOf('prose.change', sentence);
const offered = (sentence: string) => offeredOf('prose.change', sentence);

describe('prose.change with nothing but the sentence', () => {
  it('knows what there was before by the number of things more or fewer', () => {
    assert.deepEqual(told('收到申请45件，较上年增加9件，增长25%。'), []);
    assert.deepEqual(told('收到申请45件，较上年增加9件，增长20%。'), [
      '正文“增长20%”：由 36 到 45，应为 25%。',
    ]);
    assert.deepEqual(told('收到申请27件，较上年减少9件，下降25%。'), []);
    assert.deepEqual(told('收到申请27件，较上年减少9件，下降33.3%。'), [
      '正文“下降33.3%”：由 36 到 27，应为 25%。',
    ]);
  });

  it('reads how many points a rate is above or below another', () => {
    assert.deepEqual(told('办结率98.5%，较上年的96.2%提高2.3个百分点。'), []);
    assert.deepEqual(told('办结率98.5%，较上年的96.2%提高2.4个百分点。'), []);
    assert.deepEqual(told('办结率98.5%，较上年的96.2%提高3.2个百分点。'), [
      '正文“较上年的96.2%提高3.2个百分点”：由 96.2 到 98.5，应为 2.3。',
    ]);
    assert.deepEqual(told('办结率98.5%，较上年的96.2%提高2.3%。'), []);
    assert.deepEqual(told('办结率98.5%，比预期的96.2%提高3.2个百分点。'), []);
  });

  it('reads what is said of several figures, each in its place', () => {
    assert.deepEqual(
      told('来信63件、来访38次，同比分别增长12.5%、26.7%（2020年分别为56件、30次）。'),
      [],
    );
    assert.deepEqual(
      told('来信63件、来访38次，同比分别增长12.5%、36.7%（2020年分别为56件、30次）。'),
      ['正文“36.7%”：由 30 到 38，应为 26.7%。'],
    );
    assert.deepEqual(told('来信24件，较2020年（23件）增加1件，较2019年（16件）增加8件。'), []);
    assert.equal(told('来信24件，较2020年（23件）增加1件，较2019年（16件）增加9件。').length, 1);
  });

  it('reads the year before in the same words', () => {
    assert.deepEqual(told('2020年收到申请36件，2021年收到申请45件，同比增长25%。'), []);
    assert.deepEqual(told('2020年收到申请36件，2021年收到申请45件，同比增长20%。'), [
      '正文“同比增长20%”：由 36 到 45，应为 25%。',
    ]);
    assert.deepEqual(told('2020年召开会议36次，2021年收到申请45件，同比增长20%。'), []);
    assert.deepEqual(told('2019年收到申请36件，2021年收到申请45件，同比增长20%。'), []);
  });

  it('reads a change of what was told before it, and of nothing else', () => {
    assert.deepEqual(told('账号由36个增加到72个，账号数量增长60%。'), [
      '正文“账号数量增长60%”：由 36 到 72，应为 100%。',
    ]);
    assert.deepEqual(told('来信45件，上年为36件，来信量较上年增长20%。'), [
      '正文“来信量较上年增长20%”：由 36 到 45，应为 25%。',
    ]);
    assert.deepEqual(told('账号由36个增加到72个，栏目增长60%。'), []);
  });

  it('reads how much shorter something became', () => {
    assert.deepEqual(told('等候时间由42分钟缩短至19分钟，缩短33分钟。'), [
      '正文“缩短33分钟”：由 42 到 19，应为 23。',
    ]);
    assert.deepEqual(told('办理环节由8个精简到3个，精简率达72.5%。'), [
      '正文“精简率达72.5%”：由 8 到 3，应为 62.5%。',
    ]);
    assert.deepEqual(told('办理环节由8个精简到3个，精简5个。'), []);
  });

  it('says which way two figures go that are said to go the other', () => {
    assert.deepEqual(told('来信从2020年的176件降至2021年的220件。'), [
      '正文说从176到220是“降至”，方向反了。',
    ]);
    assert.deepEqual(told('来信从2020年的176件升至2021年的220件。'), []);
  });

  it('reads a number behind a percentage, and what was put together or cut down', () => {
    assert.deepEqual(told('公开信息460条，同比增长15%，增加60条。'), []);
    assert.equal(told('公开信息460条，同比增长15%，增加80条。').length, 1);
    assert.deepEqual(mended('公开信息460条，同比增长15%，减少60条。'), [
      '公开信息460条，同比增长15%，增加60条。',
    ]);
    assert.deepEqual(told('公开信息460条，同比增长15%，新增栏目8个，增加制度3条。'), []);
    assert.deepEqual(told('栏目由9个调整为7个，减少2个。'), []);
    assert.equal(told('栏目由9个调整为7个，减少3个。').length, 1);
    assert.equal(told('栏目从62个精简为45个，精简18个。').length, 1);
    assert.equal(told('粉丝由2019年末的3.1万增加到2.3万。').length, 1);
    assert.deepEqual(told('粉丝由2019年末的2.3万增加到3.1万。'), []);
    assert.equal(told('事项由上一年的42项增为37项。').length, 1);
  });

  it('holds last year’s figure in a clause of its own against this year’s', () => {
    const text =
      '公开信息128条，其中动态120条、政策8条。上年公开信息115条，同比增加13条，增长11.3%。';
    assert.deepEqual(told(text), []);
    assert.deepEqual(mended(text.replace('115', '151')), [text]);
    assert.deepEqual(mended(text.replace('11.3', '1.13')), [text]);
    assert.deepEqual(told('公开信息128条。上年接受采访115次，同比增加13次，增长20%。'), []);
    assert.deepEqual(told('上年公开信息115条，同比增加13条，增长20%。'), []);
  });

  it('tells by how many it is more from more than so many', () => {
    assert.deepEqual(told('收到来信45件，比上年的36件多9件。'), []);
    assert.equal(told('收到来信45件，比上年的36件多8件。').length, 1);
    assert.equal(told('收到来信45件，比上年的36件多收8件。').length, 1);
    assert.deepEqual(told('收到来信45件，比上年的30件多，增长25%。'), []);
  });

  it('reads percentage points from one percentage to another', () => {
    for (const right of [
      '问题解决率96.8%，较上年（94.1%）提高2.7个百分点。',
      '图解占比由上年的35.8%提高到43.5%，提升7.7个百分点。',
      '群众满意率98.1%，比上年的97.4%提高0.7个百分点。',
    ]) {
      assert.deepEqual(told(right), [], right);
      for (const wrong of [right.replace(/\d\.(\d)个/u, '9.$1个'), right.replace('提', '下')]) {
        assert.equal(told(wrong.replace('下高', '下降').replace('下升', '下降')).length, 1, wrong);
      }
    }
    for (const sentence of [
      '图解占比由上年的35.8%提高到43.5%，增长7.7%。',
      '问题解决率96.8%，群众满意率较上年（94.1%）提高1.7个百分点。',
    ]) {
      assert.deepEqual(told(sentence), [], sentence);
    }
  });

  it('reads 净增, 多出, 增量, 虽 and last year’s figure at its end', () => {
    for (const [right, wrong] of [
      ['收到信件220件，同比增长34.1%，净增56件。', '收到信件220件，同比增长34.1%，净增46件。'],
      ['收到信件34件，比上年28件多出6件。', '收到信件34件，比上年28件多出9件。'],
      [
        '公开信息2617条，较上年增长13.9%，增量为319条（上年2298条）。',
        '公开信息2617条，较上年增长13.9%，增量为919条（上年2298条）。',
      ],
      [
        '关注人数达50318人，同比增长14.6%（上年末43906人）。',
        '关注人数达50318人，同比增长14.6%（上年末33906人）。',
      ],
      [
        '平均用时11.3天，虽比上年的12.8天缩短1.5天，但仍偏长。',
        '平均用时11.3天，虽比上年的12.8天缩短2.5天，但仍偏长。',
      ],
      ['公开信息1147条，是2020年892条的1.29倍。', '公开信息1147条，是2020年892条的1.92倍。'],
      [
        '公开信息1903条。与2020年相比（1688条），总量增加215条，增长12.7%。',
        '公开信息1903条。与2020年相比（1688条），总量增加215条，增长17.2%。',
      ],
    ] as const) {
      assert.deepEqual(told(right), [], right);
      assert.equal(told(wrong).length, 1, wrong);
    }
    for (const sentence of [
      '收到信件220件，同比增长34.1%，净增网民46人。',
      '收到信件34件多，比上年28件增加9件。',
      '公开信息1147条，网站访问量是2020年892条的1.92倍左右。',
    ]) {
      assert.deepEqual(told(sentence), [], sentence);
    }
  });

  it('is silent where that number is approximate, or leaves nothing before', () => {
    assert.deepEqual(told('收到申请45件，较上年增加近9件，增长20%。'), []);
    assert.deepEqual(told('收到申请45件，较上年增加45件，增长100%。'), []);
    assert.deepEqual(told('收到申请45件，较上年增加9件，办结率上升20%。'), []);
  });

  it('is silent where number and percentage are compared with different years', () => {
    assert.deepEqual(told('收到申请45件，比2019年增加9件，同比增长20%。'), []);
    assert.deepEqual(told('收到申请45件，较前年增加9件，较上年增长20%。'), []);
    assert.deepEqual(told('收到申请45件，较上季度增加9件，同比增长20%。'), []);
    assert.equal(told('收到申请45件，较上年增加9件，同比增长20%。').length, 1);
  });

  it('reads the year before in brackets', () => {
    assert.deepEqual(told('收到申请45件，同比增长25%（2020年为36件）。'), []);
    assert.deepEqual(told('收到申请45件，同比增长35%（2020年为36件）。'), [
      '正文“同比增长35%”：由 36 到 45，应为 25%。',
    ]);
    assert.deepEqual(told('收到申请45件，比2020年（36件）增加8件。'), [
      '正文“比2020年（36件）增加8件”：由 36 到 45，应为 9。',
    ]);
  });

  it('reads the year before in a clause behind the change', () => {
    const right = '来电586万人次，同比增加89万人次，增长17.9%，去年同期为497万人次。';
    assert.deepEqual(told(right), []);
    assert.deepEqual(mended(right.replace('17.9', '19.7')), [right]);
    assert.deepEqual(mended(right.replace('586', '568')), [right]);
    assert.deepEqual(mended(right.replace('同比增加', '同比减少')), [right]);
    assert.deepEqual(told('来电586万人次，同比增加89万人次，去年接访497万人次。'), []);
  });

  it('holds number and percentage against the year before, whatever there is now', () => {
    const says = '申请量比2020年的198件';
    assert.deepEqual(told(`${says}增加23件，增长11.6%。`), []);
    assert.deepEqual(told(`${says}增加23件，增长16.1%。`), [
      '正文“增长16.1%”：198 的基数上增减 23，应为 11.6%。',
    ]);
    assert.deepEqual(told(`${says}增加13件，增长11.6%。`), [
      '正文“增长11.6%”：198 的基数上增减 13，应为 6.6%。',
    ]);
    assert.deepEqual(told(`${says}减少23件，增长11.6%。`), [
      '正文“增长11.6%”：与前面增减 23 的方向相反。',
    ]);
    for (const sentence of [
      `${says}增加23件，办结率增长16.1%。`,
      `${says}增加约23件，增长16.1%。`,
      '抽查198件，增加23件，增长16.1%。',
      `${says}增加23件，占16.1%。`,
    ]) {
      assert.deepEqual(told(sentence), []);
    }
  });

  it('holds number and percentage against the year before that is compared with', () => {
    const right = '投诉量与上年的118件相比有所回落，减少22件，下降18.64%。';
    assert.deepEqual(told(right), []);
    assert.equal(told(right.replace('22', '32')).length, 1);
    assert.equal(told(right.replace('下降', '增长')).length, 1);
    assert.deepEqual(told('投诉量与上年的118件相比，咨询减少32件，下降18.64%。'), []);
  });

  it('tells an increase by more than there is', () => {
    assert.deepEqual(told('公众号阅读量620.5万次，较上年增加705万次。'), [
      '正文“较上年增加705万次”：增加的比现在的 620.5万 还多。',
    ]);
    assert.deepEqual(told('公众号阅读量620.5万次，较上年增加70.5万次。'), []);
    assert.deepEqual(told('公众号阅读量620.5万次，较上年减少705万次。'), []);
    assert.deepEqual(told('收到申请45件，较上年增加45件。'), []);
  });

  it('takes what stands behind brackets with figures of a part for none of that part', () => {
    assert.deepEqual(
      toldOf('prose.change', '公开信息1031条（网站820条，2020年为760条），增长4.8%。'),
      [],
    );
    assert.equal(
      toldOf('prose.change', '公开信息1031条（网站820条，比2020年的760条增长4.8%）。').length,
      1,
    );
  });
});

describe('the fixes of prose.change', () => {
  const right = '全年收到来信281件，较2020年的174件增加107件，增长61.5%。';

  it('set a figure that two changes disagree with, and tell it once', () => {
    for (const [from, to] of [
      ['281件', '218件'],
      ['174件', '147件'],
    ] as const) {
      const wrong = right.replace(from, to);
      assert.deepEqual(mended(wrong), [right]);
    }
    assert.deepEqual(told(right.replace('174件', '147件')), [
      '正文“较2020年的147件增加”与“较2020年的147件增加107件”“增长61.5%”都对不上，应为 174。',
    ]);
  });

  it('set the change where only that disagrees', () => {
    for (const [from, to] of [
      ['增加107件', '增加170件'],
      ['61.5%', '615%'],
      ['61.5%', '61.55%'],
      ['增加107件', '减少107件'],
      ['增长61.5%', '下降61.5%'],
    ] as const) {
      assert.deepEqual(mended(right.replace(from, to)), [right], to);
    }
  });

  it('leave two changes apart where no one figure makes both right', () => {
    const wrong = right.replace('增加107件', '增加99件').replace('61.5%', '44.2%');
    assert.equal(told(wrong).length, 2);
  });

  it('set first a longer figure that one slip explains, and else the change', () => {
    const grew = '全年来信281件，较2020年的174件增长61.5%。';
    assert.deepEqual(mended(grew.replace('281件', '218件')), [grew]);
    assert.deepEqual(mended(grew.replace('174件', '714件')), [grew]);
    assert.deepEqual(mended('账号由46个压减至38个，减少12个。'), [
      '账号由46个压减至38个，减少8个。',
    ]);
    const read = '关注用户1.86万人，较2020年的1.52万人增加0.34万人。';
    assert.deepEqual(mended(read.replace('0.34', '0.43')), [read]);
    assert.deepEqual(mended(read.replace('1.52', '1.25')), [read]);
  });

  it('offer the other figures a slip explains behind the change', () => {
    assert.deepEqual(mended('账号27个，较上年减少9个（上年为56个）。'), [
      '账号27个，较上年减少29个（上年为56个）。',
    ]);
    assert.deepEqual(offered('账号27个，较上年减少9个（上年为56个）。'), ['29', '47', '36']);
    assert.deepEqual(offered('账号47个，较上年减少3个（上年为56个）。'), ['9', '50']);
  });

  it('turn both words of 多增加 and 少增加, and one of 多收到', () => {
    const says = (now: number, words: string): string =>
      `公开信息${String(now)}条，上年为36条，同比${words}9条。`;
    for (const [now, wrong, right] of [
      [27, '多增加', '减少'],
      [27, '多增长', '下降'],
      [45, '少增加', '增加'],
      [45, '少增长', '增长'],
      [27, '多收到', '少收到'],
    ] as const) {
      assert.deepEqual(mended(says(now, wrong)), [says(now, right)]);
    }
    assert.deepEqual(told(says(45, '多增加')), []);
  });

  it('turn the word of several changes once', () => {
    const right =
      '门诊412.8万人次，出院18.9万人次，分别较上年增长12.4%和13.2%（2020年分别为367.2万人次和16.7万人次）。';
    const wrong = right.replace('增长', '下降');
    assert.deepEqual(told(right), []);
    assert.equal(told(wrong).length, 1);
    assert.deepEqual(mended(wrong), [right]);
  });

  it('turn the word of a course, or exchange its ends', () => {
    assert.deepEqual(mended('来信从2020年的220件升至2021年的176件。'), [
      '来信从2020年的220件降至2021年的176件。',
    ]);
    assert.deepEqual(mended('账号由年初的52个压减至87个。'), ['账号由年初的87个压减至52个。']);
  });
});

describe('prose.change of two figures in each other’s place', () => {
  const right = '公开信息1327条，较去年1189条多138条，增幅11.6%。';

  it('is one finding, whose fix exchanges them', () => {
    for (const wrong of [
      '公开信息1189条，较去年1327条多138条，增幅11.6%。',
      '公开信息1327条，较去年138条多1189条，增幅11.6%。',
    ]) {
      assert.equal(told(wrong).length, 1, wrong);
      assert.deepEqual(mended(wrong), [right]);
    }
    assert.deepEqual(mended('公开信息3320条，较2020年（3813条）增长14.8%。'), [
      '公开信息3813条，较2020年（3320条）增长14.8%。',
    ]);
    assert.deepEqual(told(right), []);
  });

  it('takes a share of the figure along', () => {
    const sentence = '公开信息1189条，较去年1327条多138条，增幅11.6%。其中网站400条，占30.1%。';
    assert.deepEqual(toldOf('prose.share', sentence), []);
  });

  it('is offered behind the word where only a number of things tells it', () => {
    const wrong = '得分92.1分，较上年的94.8分提高2.7分。';
    assert.deepEqual(mended(wrong), ['得分92.1分，较上年的94.8分降低2.7分。']);
    assert.deepEqual(offered(wrong), ['降低', '94.8', '92.1']);
  });

  it('is not told where it went the other way by as much', () => {
    assert.deepEqual(mended('台账由74件增加到81件，下降9.5%。'), [
      '台账由74件增加到81件，增长9.5%。',
    ]);
  });
});

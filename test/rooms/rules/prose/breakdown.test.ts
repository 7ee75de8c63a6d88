import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../server/analysis.js';
import { render } from '../../../../server/language/message.js';
import { mendedOf, toldOf } from './told.js';

const told = (sentence: string) => toldOf('prose.breakdown', sentence);

describe('prose.breakdown', () => {
  it('names the sum of parts that are more than the total', () => {
    assert.deepEqual(told('全年受理工单30件，其中咨询18件，投诉17件。'), [
      '正文“全年受理工单30件”，列出的各分项之和为 18 + 17 = 35，比总数多 5。',
    ]);
  });

  it('names one part that alone is more than the total, also where channels publish the same', () => {
    const larger = ['正文“全年公开信息382条”，其中一项“公众号2443条”比总数还多。'];
    assert.deepEqual(told('全年公开信息382条，包括网站35条，公众号2443条。'), larger);
  });

  it('is silent on outcomes that lack what is carried over, and nothing else', () => {
    const draft = (carried: number) =>
      told(
        `2021年，全镇受理政府信息公开申请45件（${String(carried)}件结转下年度办理），其中予以公开30件、部分公开4件、不予公开2件、无法提供5件、不予处理1件、其他处理1件。`,
      );
    assert.deepEqual(draft(2), []);
    assert.equal(draft(3).length, 1);
  });

  it('is silent on channels that publish the same, and on what may be of more than one figure', () => {
    assert.deepEqual(told('全年公开信息382条，包括网站350条，公众号300条。'), []);
    assert.deepEqual(told('新收工单31件，上年结转2件。其中，咨询20件，投诉13件。'), []);
    assert.deepEqual(told('行政复议30件、行政诉讼20件，其中市局行政复议12件、行政诉讼9件。'), []);
    assert.deepEqual(told('行政复议30件，行政诉讼20件，其中12件行政复议、9件行政诉讼未审结。'), []);
    assert.equal(told('行政复议30件，行政诉讼20件，其中12件一审、9件二审未审结。').length, 1);
  });

  it('names channels, all of them, that together publish less than there was, and one that publishes more', () => {
    const channels = (total: number): string =>
      `我局通过不同渠道公开政府信息${String(total)}条，具体为门户网站96条、微信公众号97条、微博20条。`;
    assert.deepEqual(told(channels(218)), [
      '正文“我局通过不同渠道公开政府信息218条”，列全的各分项之和只有 96 + 97 + 20 = 213，比总数少 5。',
    ]);
    assert.deepEqual(told(channels(95)), [
      '正文“我局通过不同渠道公开政府信息95条”，其中一项“具体为门户网站96条”比总数还多。',
    ]);
    for (const right of [213, 150, 97]) assert.deepEqual(told(channels(right)), []);
    assert.deepEqual(
      told('我局公开政府信息218条，其中门户网站96条、微信公众号97条、微博20条。'),
      [],
    );
    assert.deepEqual(
      told('我局公开政府信息约218条，分别为门户网站96条、微信公众号97条、微博20条。'),
      [],
    );
  });

  it('names all that became of what came in, where it is less than that', () => {
    const answered = (unable: number): readonly string[] =>
      told(
        `全年收到政府信息公开申请133件，其中，予以公开46件，部分公开22件，不予公开15件，无法提供${String(unable)}件，不予处理0件，其他处理7件，结转下年度继续办理16件。`,
      );
    assert.deepEqual(answered(26), [
      '正文“全年收到政府信息公开申请133件”，列全的各分项之和只有 46 + 22 + 15 + 26 + 0 + 7 + 16 = 132，比总数少 1。',
    ]);
    for (const right of [27, 37]) assert.deepEqual(answered(right), []);
  });

  it('has every result and every ending for a part, also where those before it make up the total', () => {
    assert.deepEqual(told('全年行政复议11件，其中维持8件，纠正2件，其他结果1件，尚未审结1件。'), [
      '正文“全年行政复议11件”，列出的各分项之和为 8 + 2 + 1 + 1 = 12，比总数多 1。',
    ]);
    assert.deepEqual(told('收到政府信息公开申请6件，其中予以公开5件，部分公开1件，不予公开1件。'), [
      '正文“收到政府信息公开申请6件”，列出的各分项之和为 5 + 1 + 1 = 7，比总数多 1。',
    ]);
    assert.deepEqual(
      told('审结行政复议11件，其中维持8件，纠正2件，其他结果1件，尚未审结1件。'),
      [],
    );
    assert.deepEqual(told('行政复议11件，其中维持8件，纠正3件；行政诉讼1件，其中维持1件。'), []);
  });

  it('goes on behind a comma among marks between items, where all are bare names of kinds', () => {
    const kinds = (news: number): readonly string[] =>
      told(
        `在网站主动公开政府信息456条，其中工作动态${String(news)}条、机构概况42条，政策文件14条、规划3条，公示公告234条、提案建议办理结果23条。`,
      );
    assert.deepEqual(kinds(140), []);
    assert.equal(kinds(143).length, 1);
    assert.deepEqual(
      told('公开信息456条，其中网站公开140条、微信公开316条，回应关切20条、发布解读23条。'),
      [],
    );
  });

  it('takes nothing that is carried over for a part of what was answered, unless it is just what is missing', () => {
    const results =
      '予以公开184件，部分公开18件，不予公开8件，无法提供57件，不予处理18件，其他处理22件，结转下年度13件。';
    assert.match(
      told(`共办结政府信息公开申请317件，其中${results}`)[0] ?? '',
      /184 \+ 18 \+ 8 \+ 57 \+ 18 \+ 22 = 307，分项少 10/u,
    );
    for (const right of [307, 320]) {
      assert.deepEqual(told(`共答复政府信息公开申请${String(right)}件，其中${results}`), []);
    }
  });

  it('has reasons for results, and no other side of what was answered', () => {
    const answered = (files: number): readonly string[] =>
      told(
        `全年答复政府信息公开申请32件，其中予以公开1件，不属于政府信息4件，信息不存在9件，属于行政执法案卷${String(files)}件。`,
      );
    assert.deepEqual(answered(18), []);
    assert.equal(answered(28).length, 1);
  });

  it('has a list of results behind a note on what was carried in', () => {
    const answered = (other: number): readonly string[] =>
      told(
        `办结政府信息公开申请177件（含上年结转3件），其中，予以公开60件，部分公开51件，不予公开4件，无法提供30件、不予处理3件，其他处理${String(other)}件。`,
      );
    assert.deepEqual(answered(29), []);
    assert.equal(answered(39).length, 1);
  });

  it('names the sum of classes behind ；, also where a sentence of its own tells them', () => {
    assert.deepEqual(
      told('我镇公开信息606条，其中，综合政务51条；教育7条；财政信息552条；监察信息6条。'),
      ['正文“我镇公开信息606条”，列出的各分项之和为 51 + 7 + 552 + 6 = 616，比总数多 10。'],
    );
    assert.deepEqual(
      told('我镇公开各类信息606条。其中，机构信息51条；文件信息17条；财政信息544条；其他信息3条。'),
      ['正文“我镇公开各类信息606条”，列出的各分项之和为 51 + 17 + 544 + 3 = 615，比总数多 9。'],
    );
    assert.deepEqual(
      told('我镇公开信息606条。其中，机构信息51条；网站信息417条；微信信息144条；其他信息3条。'),
      [],
    );
    assert.deepEqual(
      told(
        '我委2021年共主动公开政府信息606条，目前总计主动公开政府信息2739条。\n在主动公开的信息中，法规文件类信息51条，占总体的比例为8.42%；业务动态类信息554条，占总体的比例为91.42%；机构职能类信息13条。',
      ),
      [
        '正文“我委2021年共主动公开政府信息606条”，列出的各分项之和为 51 + 554 + 13 = 618，比总数多 12。',
      ],
    );
  });

  it('takes what stands before a ； for parts of the nested list where the other has no room for it', () => {
    const nested = (first: number) =>
      told(
        `全年公开信息71条，其中：文件类41条，包含水价${String(first)}条，供水19条，其他13条；动态类30条。`,
      );
    assert.deepEqual(nested(9), []);
    assert.deepEqual(nested(12), [
      '正文“文件类41条”，列出的各分项之和为 12 + 19 + 13 = 44，比总数多 3。',
    ]);
    for (const sentence of [
      '全年公开信息91条，其中：文件类41条，包含水价12条，通知19条，公示17条；动态类14条。',
      '全年公开信息71条，其中：文件类20条，包含水价12条，通知39条；动态类12条。',
      '全年发布信息500条，其中：网站300条，包含解读20条，微信350条；微博80条。',
      '全年发布信息500条，其中：网站300条，包含解读20条，微信250条，抖音40条；微博80条。',
    ]) {
      assert.deepEqual(told(sentence), [], sentence);
    }
  });

  it('is silent on the first of two lists that are each added up behind their parts', () => {
    const two = (second: number) =>
      told(
        `公开信息88条。其中目录公开机构4条、文件22条、其他3条，共29条；专栏公开机构4条、收费55条，共${String(second)}条。`,
      );
    assert.deepEqual(two(59), []);
    assert.equal(two(58).length, 2);
  });

  it('takes what stands behind names that 等 ends for no parts', () => {
    const sentence = '公开疫情防控72条，涵盖政策、公告等，健康科普25条，医疗管理51条。';
    assert.deepEqual(told(sentence), []);
    assert.equal(told(sentence.replace('政策、公告等，', '')).length, 1);
    assert.equal(told(sentence.replace('等，', '等')).length, 1);
  });

  it('is silent on kinds that may overlap, where no slip makes them add up', () => {
    for (const right of [
      '公开政策326件，其中涉企政策187件、惠民政策214件、人才政策46件。',
      '公厕1076座，其中24小时开放412座、设有第三卫生间的286座、设有无障碍设施的1034座。',
      '学校62所，其中寄宿制学校21所、农村学校48所、百人以下学校9所。',
      '宣讲86场，其中进机关12场、进企业21场、进学校18场、进社区46场，个别场次多类合并宣讲。',
    ]) {
      assert.deepEqual(told(right), [], right);
    }
    assert.equal(told('公开政策326件，其中涉企政策187件、惠民政策149件。').length, 1);
    assert.equal(told('受理投诉326件，其中水质类187件、收费类260件。').length, 1);
  });

  it('tells a total whose digits the figures behind it come to, but for a 万 too many', () => {
    const scaledTotal = (total: string, joint: string) =>
      told(`门户网站公开信息${total}条${joint}甲平台公开64817条，乙平台公开21305条。`);
    for (const joint of ['。', '，其中']) {
      assert.deepEqual(scaledTotal('86122万', joint), [
        '正文“门户网站公开信息86122万条”，后面各项之和为 64817 + 21305，像是多写了“万”，应为86122条。',
      ]);
      assert.deepEqual(scaledTotal('86121万', joint), []);
      assert.deepEqual(scaledTotal('86122', joint), []);
    }
    assert.deepEqual(told('网页浏览86122万次。公开信息64817条、21305条。'), []);
    assert.deepEqual(mendedOf('prose.breakdown', '公开86122万条，市级64817条，县级21305条。'), [
      '公开86122条，市级64817条，县级21305条。',
    ]);
  });

  it('tells of kinds among which 其他 holds what is of none before it, whatever explains the sum', () => {
    const kinds = (total: number) =>
      told(
        `门户网站公开信息共${String(total)}条，包括：人事信息14条，政务动态1530条，公告公示226条，解读信息118条，其他类信息1645条。`,
      );
    assert.equal(kinds(3069).length, 1);
    assert.deepEqual(kinds(3533), []);
    assert.equal(
      told('公开信息100条，其中公告30条、预算2条、文件10条、其它信息33条、教育43条。').length,
      1,
    );
    assert.deepEqual(told('公开政策326件，其中涉企187件、惠民214件、其他46件。'), []);
  });

  it('is silent on kinds of which a note says that some are both, also where their total stands a sentence before', () => {
    const kinds = '收到来信76件。按诉求类型分，咨询类41件，投诉类42件';
    assert.deepEqual(told(`${kinds}（7件既咨询又投诉）。`), []);
    assert.deepEqual(told(`${kinds}（部分来信兼有两类）。`), []);
    assert.deepEqual(told(`${kinds}，其中7件同时涉及两类。`), []);
    assert.deepEqual(
      told('受理投诉18件32人，其中供水11件20人，排水8件12人（1件同时涉及两类）。'),
      [],
    );
    assert.equal(told(`${kinds}。`).length, 1);
  });

  it('is silent on kinds of which some have no figure, or are told by money as well', () => {
    const kinds = '收到来信76件。按诉求类型分，咨询类41件，投诉类28件';
    assert.equal(told(`${kinds}。`).length, 1);
    assert.deepEqual(told(`${kinds}，其余为建议、求助。`), []);
    assert.deepEqual(told(`${kinds}，其他均属建议类。`), []);
    assert.equal(told(`${kinds}，其余8件为建议。`).length, 1);
    assert.deepEqual(told(`${kinds}，其余7件为建议。`), []);
    assert.deepEqual(told('办理事项76件。按金额分，收费41件31.5万元，免费35件。'), []);
  });

  it('has no average for a total or a part', () => {
    for (const right of [
      '发稿408篇，平均每个工作日1.6篇，其中原创稿件265篇。',
      '受理咨询3650件，其中电话2920件，日均8件，网络730件。',
      '全年受理咨询3650件，日均10件，分为电话8件、网络2件。',
      '共培训480人次，平均每期80人次，其中县级干部120人次，乡镇干部360人次。',
    ]) {
      assert.deepEqual(told(right), [], right);
    }
    assert.equal(told('发稿408篇，平均每个工作日1.6篇，其中原创稿件465篇。').length, 1);
    assert.equal(told('受理咨询3650件，其中电话2920件，日均8件，网络740件。').length, 1);
    assert.equal(told('收到申请12件，申请人均为自然人，其中网上15件。').length, 1);
  });

  it('has what was spent less than planned for no total', () => {
    const sentence =
      '“三公”经费决算2136万元，比年初预算少支出314万元。其中，因公出国41万元，公务接待287万元，公务用车1808万元。';
    assert.deepEqual(told(sentence), []);
    assert.equal(told(sentence.replace('1808', '1908')).length, 1);
  });

  it('is silent on parts whose own sum stands behind them', () => {
    const sentence = '接种743人，其中第一针543人、第二针300人，合计843人次。';
    assert.deepEqual(told(sentence), []);
    assert.equal(told(sentence.replace('843', '842')).length, 1);
  });

  it('is silent on kinds whose shares, each right, come to more than 100%', () => {
    const sentence = '政务服务事项2386项，“一次办”2341项、占98.1%，“网上办”2298项、占96.3%。';
    assert.deepEqual(told(sentence), []);
    assert.deepEqual(told(sentence.replace('项，“一', '项，其中“一')), []);
    assert.equal(told('收到工单200件，咨询150件，占75%，投诉60件，占25%。').length, 1);
  });

  it('has no crop that grew for a part, and no 减产 for a total', () => {
    const sentence = '粮食总产986吨，比上年减产12吨。其中夏粮314吨，增产6吨，秋粮672吨，减产18吨。';
    assert.deepEqual(told(sentence), []);
    assert.equal(told(sentence.replace('672', '682')).length, 1);
  });

  it('is silent on a sum that leaves out what is in both', () => {
    const sentence = '2个县列为省级试点，3个县列为市级试点，共有4个县（1个县同为省市试点）。';
    assert.deepEqual(told(sentence), []);
    assert.equal(told(sentence.replace('1个县同为省市试点', '均为山区县')).length, 1);
  });

  it('knows a total by 相加 and 之和', () => {
    assert.deepEqual(told('甲村收到97件、乙村收到34件，两者相加131件。'), []);
    assert.equal(told('甲村收到97件、乙村收到34件，两者相加130件。').length, 1);
    assert.equal(told('甲村收到97件、乙村收到34件，二者之和为130件。').length, 1);
  });

  it('is silent where a part names what was taken back or is counted twice', () => {
    assert.deepEqual(told('公开信息82条，其中简报31条（已撤下3条），通知54条。'), []);
    assert.deepEqual(told('公开信息82条，其中简报31条（与通知重复3条），通知54条。'), []);
    assert.equal(told('公开信息82条，其中简报31条（含专报3条），通知54条。').length, 1);
  });

  it('is silent on what was dealt with and carried over, for last year left some of it', () => {
    const sentence = '全年共收到申请265件，已办结264件，结转下年度3件。';
    assert.deepEqual(told(sentence), []);
    assert.deepEqual(told(sentence.replace('已', '其中已')), []);
    assert.equal(told(sentence.replace('264', '164')).length, 1);
  });

  it('is silent on households, which are told apart now by one thing, now by another', () => {
    assert.deepEqual(told('宽带用户15.12万户，其中光纤用户14.53万户，农村用户7.61万户。'), []);
  });

  describe('that a table bears on', () => {
    it('has its total from there: one of the parts is wrong', () => {
      const [first, ...others] = findingsOf('内容涉及供水水质22件、管网20件、收费13件，共计45件。');
      assert.deepEqual(others, []);
      assert.ok(first?.message.includes('多半是 3 个分项中的一个有误'), first?.message);
      assert.ok(first?.fixes[0]?.includes('由 22 改为 12'), first?.fixes.join());
    });

    it('has all figures but one from there: that one is wrong', () => {
      const [first] = findingsOf('内容涉及供水水质34件、管网21件，共计46件。');
      assert.ok(first?.message.includes('“管网21件”为 21，很可能应为 12'), first?.message);
    });

    it('says nothing of its small figures, nor of a total that stands there with all its parts', () => {
      const [small] = findingsOf('内容涉及供水水质4件、管网3件，共计6件。');
      assert.ok(small?.message.includes('有 3 个数，改其中任何一个'), small?.message);
      const [all] = findingsOf('内容涉及供水水质18件、管网18件，共计46件。');
      assert.ok(all?.message.includes('有 3 个数，改其中任何一个'), all?.message);
    });
  });

  it('leaves a part that the tables correct to what tells of that', () => {
    const draft = readFileSync('test/drafts/2021-clean.md', 'utf8');
    const rules = (sentence: string): readonly string[] => {
      const text = draft.replace('规范接收、登记', `${sentence}规范接收、登记`);
      return (analyse(text, { severities: {} })?.findings ?? []).map(({ rule }) => rule);
    };
    const said = (granted: number): string =>
      `本年度新收政府信息公开申请45件，其中自然人${String(granted)}件。`;
    assert.deepEqual(rules(said(51)), ['prose.table-mismatch']);
    assert.deepEqual(told('全年受理工单30件，其中咨询18件，投诉17件。').length, 1);
  });
});

const draft = readFileSync('test/drafts/2021-clean.md', 'utf8');

/** What is said of a sentence in a report with tables, and what is offered. */
function findingsOf(
  sentence: string,
): readonly { readonly message: string; readonly fixes: readonly string[] }[] {
  const text = draft.replace(/(?<=总体情况\n\n)/u, `${sentence}\n\n`);
  return (analyse(text, { severities: {} })?.findings ?? [])
    .filter(({ rule }) => rule === 'prose.breakdown')
    .map(({ message, fixes }) => ({
      message: render(message, 'zh-cn'),
      fixes: fixes.map(({ title }) => render(title, 'zh-cn')),
    }));
}

describe('the fixes of prose.breakdown above the total', () => {
  const right = '全年发布公告3478条，其中规划类412条、供地类265条、登记类2801条。';
  const mended = (sentence: string) => mendedOf('prose.breakdown', sentence);

  it('set the one figure that a single slip explains', () => {
    for (const [from, to] of [
      ['3478', '478'],
      ['412', '4112'],
      ['265', '2655'],
      ['2801', '28801'],
    ] as const) {
      assert.deepEqual(mended(right.replace(from, to)), [right], to);
    }
  });

  it('set nothing in a list of one part', () => {
    const wrong = '全年发布公告3478条，其中规划类4478条。';
    assert.deepEqual(mended(wrong), [wrong]);
  });
});

describe('prose.breakdown of parts that are named after all there may be', () => {
  for (const [right, from, to] of [
    ['全年制发公文504件，其中主动公开187件、依申请公开246件、不予公开71件。', '71', '17'],
    ['抽检样品813批次，其中合格796批次，不合格17批次。', '796', '769'],
    ['检查单位568家，其中未发现问题512家、发现问题56家。', '512', '412'],
    ['清理文件312件，其中全文废止28件，部分条款失效15件，继续有效269件。', '269', '26'],
  ] as const) {
    it(right, () => {
      assert.deepEqual(told(right), []);
      assert.equal(told(right.replace(from, to)).length, 1);
    });
  }

  for (const sentence of [
    '全年制发公文504件，其中主动公开187件、依申请公开246件。',
    '制发公文504件，其中主动公开187件、依申请公开246件、涉密21件、不予公开31件。',
    '公开各类信息504条，其中主动公开187条、依申请公开246条、不予公开31条。',
    '回访群众120人次，其中满意80人次、不满意2人次。',
    '办理举报120件，其中属实80件、不属实20件。',
    '清理文件312件，其中废止28件，移交15件，继续有效200件。',
  ]) {
    it(`is silent on “${sentence}”`, () => {
      assert.deepEqual(told(sentence), []);
    });
  }
});

describe('a total that a comparison corrects, too', () => {
  const right = '收到来信9件，比2020年的6件增加3件，增长50%，其中面交7件、邮寄2件。';

  it('is told once', () => {
    const wrong = right.replace('9件', '8件');
    assert.deepEqual([toldOf('prose.change', right), told(right)], [[], []]);
    assert.equal(toldOf('prose.change', wrong).length + told(wrong).length, 1);
  });
});

describe('prose.breakdown of a total and a part in each other’s place', () => {
  const mended = (sentence: string) => mendedOf('prose.breakdown', sentence);

  it('exchanges them where the others then make up the total', () => {
    const open = '发布通报318期，其中日报296期、专报22期。';
    assert.deepEqual(told(open), []);
    assert.deepEqual(mended('发布通报296期，其中日报318期、专报22期。'), [open]);
    const all = '公开信息4623条，按内容分为质量类2190条、许可类1047条、执法类1386条。';
    const wrong = '公开信息2190条，按内容分为质量类4623条、许可类1047条、执法类1386条。';
    assert.deepEqual(told(all), []);
    assert.deepEqual(mended(wrong), [all]);
    assert.match(told(wrong)[0] ?? '', /写反了，换回后相符/u);
  });

  it('exchanges nothing where that does not make up the total', () => {
    const wrong = '公开信息2190条，按内容分为质量类4633条、许可类1047条、执法类1386条。';
    assert.doesNotMatch(told(wrong)[0] ?? '', /写反/u);
  });
});

describe('prose.breakdown of a total before shares that follow from what their parts add up to', () => {
  const list =
    '机构类128条，占26.6%；政策类112条，占23.2%；规划类142条，占29.5%；其他100条，占20.7%。';

  it('tells the total that is a digit away from it', () => {
    assert.deepEqual(told(`公开信息482条。${list}`), []);
    assert.deepEqual(mendedOf('prose.breakdown', `公开信息842条。${list}`), [
      `公开信息482条。${list}`,
    ]);
  });

  it('is silent on any other figure before them', () => {
    assert.deepEqual(told(`公开信息931条。${list}`), []);
    assert.deepEqual(told(`召开会议842次。${list}`), []);
  });
});

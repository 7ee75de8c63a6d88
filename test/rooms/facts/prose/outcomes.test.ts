import { city2014, city2021, counts } from './counting.js';

const received = 'requests.received';
const receivedOrWithCarried = 'requests.received | requests.received+requests.carriedIn';

describe('figures in sentences: what became of requests', () => {
  it('takes 办结 and 答复 for one row since 2019, and for either of two before', () => {
    counts(city2021, '全年共办结政府信息公开申请118件。', '118件 requests.processed');
    counts(city2014, '全年共办结申请118件。', '118件 requests.closed | requests.processed');
    counts(city2014, '全年共答复申请118件。', '118件 requests.processed | requests.closed');
    counts(
      city2014,
      '全年办结申请118件，其中按时办结110件，延期办结8件。',
      '118件 requests.closed | requests.processed',
      '110件 requests.closed.onTime | requests.closed | requests.processed',
      '8件 requests.closed.extended',
    );
  });

  it('reads outcomes in the short words of answers, and what was allowed to take longer', () => {
    counts(
      city2014,
      '2017年，全市办结申请118件，其中按时办结110件，经批准延期办结8件。答复的118件中，属于主动公开60件，不属本机关公开40件，更改补充10件，告知其他途径8件。',
      '118件 requests.closed | requests.processed',
      '110件 requests.closed.onTime | requests.closed | requests.processed',
      '8件 requests.closed.extended',
      '118件 requests.processed | requests.closed',
      '60件 outcome.alreadyPublic',
      '40件 outcome.notThisAuthority',
      '10件 outcome.amendmentRequested',
      '8件 outcome.otherChannel',
    );
    const published = { ...city2014, headings: ['二、主动公开政府信息情况'] };
    counts(published, '2017年，全市印发文件50件，属于主动公开的40件。', '50件 -', '40件 -');
  });

  it('reads other words for them', () => {
    counts(
      city2021,
      '2022年，全市共办结政府信息公开申请18件，其中予以部份公开3件，部份公开的2件，不掌握信息8件，不掌握政府信息的5件。',
      '18件 requests.processed',
      '3件 outcome.partiallyGranted',
      '2件 outcome.partiallyGranted',
      '8件 outcome.unable.notHeld',
      '5件 outcome.unable.notHeld',
    );
  });

  it('reads the outcomes in the words of either form', () => {
    counts(
      city2021,
      '2022年，全市共办结政府信息公开申请118件，其中予以公开66件，部分公开6件，不予公开9件，无法提供20件，不予处理5件，其他处理12件。',
      '118件 requests.processed',
      '66件 outcome.granted',
      '6件 outcome.partiallyGranted',
      '9件 group.denied',
      '20件 group.unable',
      '5件 group.rejected',
      '12件 group.other',
    );
    counts(
      city2021,
      '2022年，全市共收到政府信息公开申请9件，其中予以公开6件，区分处理部分公开的3件。',
      `9件 ${received} | ${received}+requests.carriedIn`,
      '6件 outcome.granted',
      '3件 outcome.partiallyGranted',
    );
    counts(
      city2014,
      '2017年，全市共收到申请210件，其中：“已主动公开”类的有8件，“公开”类的有103件，“部分公开”类的有58件，“不同意公开”类的有11件（其中：“不是《条例》所指的政府信息”类的有4件），“信息不存在”类的有30件。',
      `210件 ${received}`,
      '8件 outcome.alreadyPublic',
      '103件 outcome.granted | outcome.granted+outcome.partiallyGranted | outcome.granted+outcome.partiallyGranted+outcome.alreadyPublic',
      '58件 outcome.partiallyGranted',
      '11件 outcome.denied',
      '4件 outcome.denied.notGovernmentInformation',
      '30件 outcome.notExist',
    );
  });

  it('reads the reasons', () => {
    counts(
      city2021,
      '不予公开9件，其中属于国家秘密1件，保护第三方合法权益3件，属于三类内部事务信息2件，属于行政执法案卷2件，属于行政查询事项1件。',
      '9件 group.denied',
      '1件 outcome.denied.stateSecret',
      '3件 outcome.denied.thirdParty',
      '2件 outcome.denied.internalAffairs',
      '2件 outcome.denied.enforcementFile',
      '1件 outcome.denied.administrativeQuery',
    );
    counts(
      city2021,
      '全年本机关不掌握相关政府信息18件，没有现成信息需要另行制作2件，重复申请3件，信访举报投诉类申请4件。',
      '18件 outcome.unable.notHeld',
      '2件 outcome.unable.notReadyMade',
      '3件 outcome.rejected.duplicate',
      '4件 outcome.rejected.petition',
    );
    counts(city2021, '全年因本机关不掌握等原因无法提供35件。', '35件 group.unable');
  });

  it('adds up rows that are named together; of a row and one under it, either is counted', () => {
    counts(
      city2021,
      '2022年，全市办结申请20件，予以公开及部分公开14件。',
      '20件 requests.processed',
      '14件 outcome.granted+outcome.partiallyGranted',
    );
    counts(
      city2021,
      '全年因本机关不掌握无法提供35件。',
      '35件 outcome.unable.notHeld | group.unable',
    );
  });

  it('takes what was answered in time for a part, where the form has no row for it', () => {
    counts(city2021, '2022年，按期办结政府信息公开申请118件。', '118件 part requests.processed');
  });

  it('reads outcomes behind 办理结果, and in what goes on from requests', () => {
    const overview = { ...city2021, headings: ['一、总体情况'] };
    counts(
      overview,
      '办理结果：予以公开18件、部分公开5件、重复申请不予处理2件。',
      '18件 outcome.granted',
      '5件 outcome.partiallyGranted',
      '2件 outcome.rejected.duplicate | group.rejected',
    );
    counts(
      overview,
      '2022年，全市新收政府信息公开申请20件。当年办结18件，其中予以公开11件。',
      `20件 ${received}`,
      '18件 requests.processed',
      '11件 outcome.granted',
    );
    counts(overview, '2022年，全市予以公开18件。', '18件 -');
  });

  it('takes what follows 办理结果为 for an outcome or for none, never for all that was dealt with', () => {
    counts(
      city2021,
      '2022年，全市收到政府信息公开申请26件。其中，3件办理结果为主动公开，2件办理结果为依申请公开，12件办理结果为本机关不掌握相关政府信息，申请人撤回9件。',
      `26件 ${receivedOrWithCarried}`,
      `3件 part ${receivedOrWithCarried}`,
      `2件 part ${receivedOrWithCarried}`,
      '12件 outcome.unable.notHeld',
      `9件 part ${receivedOrWithCarried}`,
    );
    counts(
      city2021,
      '2022年，全市办理政府信息公开申请9件，办理结果为予以公开的6件，处理结果为重复申请的3件。',
      '9件 requests.processed | requests.received | requests.received+requests.carriedIn',
      '6件 outcome.granted',
      '3件 outcome.rejected.duplicate',
    );
  });

  it('leaves items of information alone that are sorted by how they may be had', () => {
    counts(
      { ...city2021, headings: ['一、总体情况', '（一）政府信息公开情况'] },
      '2022年，依申请公开信息数28条，不予公开信息数8条。',
      '28条 -',
      '8条 -',
    );
    counts(
      city2021,
      '2022年，全市收到政府信息公开申请12条，其中同意公开5条。',
      `12条 ${receivedOrWithCarried}`,
      '5条 outcome.granted',
    );
  });

  it('takes 公开 alone for what was granted, or that and what was granted in part', () => {
    counts(
      city2021,
      '2022年，全市新收政府信息公开申请12件，其中公开9件。',
      `12件 ${received}`,
      '9件 outcome.granted | outcome.granted+outcome.partiallyGranted',
    );
  });
});

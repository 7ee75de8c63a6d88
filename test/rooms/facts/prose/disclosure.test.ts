import { city2014, city2021, cityFujian, counts } from './counting.js';

const at2014 = { ...city2014, headings: ['二、主动公开政府信息情况'] };
const at2019 = {
  ...city2021,
  form: '2019',
  year: 2020,
  headings: ['一、总体情况', '（一）主动公开'],
} as const;
const at2021 = { ...city2021, headings: ['一、总体情况', '（一）主动公开'] };
const atFujian = { ...cityFujian, headings: ['二、主动公开政府信息的情况'] };
const office = { ...at2021, unit: '青石市机关事务管理中心' };

describe('figures in sentences: what was made public', () => {
  it('counts all of it, and each way', () => {
    counts(
      at2014,
      '2017年，全市累计主动公开政府信息达52362条，其中：政务微博公开信息20593条，微信公众号公开信息18286条，其他方式公开信息583条。',
      '52362条 disclosure.items',
      '20593条 disclosure.channel.weibo',
      '18286条 part disclosure.channel.wechat',
      '583条 disclosure.channel.other',
    );
    counts(at2014, '全年在政府门户网站公开信息数26567条。', '26567条 disclosure.channel.website');
    counts(
      at2014,
      '全年通过政府网站、政务微博等多种渠道主动公开政府信息3000条。',
      '3000条 disclosure.items',
    );
    for (const ways of ['各渠道', '多种渠道', '各种方式', '不同渠道和方式']) {
      counts(at2014, `2017年，我市通过${ways}主动公开政府信息3000条。`, '3000条 disclosure.items');
      counts(at2014, `2017年，我市通过${ways}发布信息3000条。`, '3000条 -');
    }
    counts(at2014, '全年通过政府公报公开政府信息12条。', '12条 disclosure.channel.gazette');
  });

  it('takes the very words of a row for it, though nothing says when and of whom', () => {
    counts(at2014, '政府网站公开政府信息数26条。', '26条 disclosure.channel.website');
    counts(
      at2014,
      '其中，政府公报公开政府信息数为8条、政务微博公开政府信息数26条。',
      '8条 disclosure.channel.gazette',
      '26条 disclosure.channel.weibo',
    );
    counts(at2014, '区教育局政府网站公开政府信息数26条。', '26条 -');
    counts(at2014, '上半年政府网站公开政府信息数26条。', '26条 part disclosure.channel.website');
    counts(at2014, '政府网站公开政府信息26条。', '26条 -');
    const topic = { ...at2014, headings: [...at2014.headings, '（一）财政信息公开情况'] };
    counts(topic, '主动公开政府信息数26条。', '26条 -');
  });

  it('wants more than 共 where what is counted has no name of its own', () => {
    counts(at2014, '围绕供给侧改革，共召开新闻发布会3场。', '3场 -');
    counts(at2014, '2017年，召开新闻发布会3场。', '3场 response.pressConferences');
  });

  it('knows how requests were answered from what is public of itself', () => {
    const asked = { ...at2014, headings: ['三、依申请公开政府信息情况'] };
    counts(
      asked,
      '2017年，答复29件，其中已主动公开7件，同意公开22件。',
      '29件 requests.processed | requests.closed',
      '7件 outcome.alreadyPublic',
      '22件 outcome.granted',
    );
  });

  it('takes no answers for it that others beside them leave out of their sum', () => {
    const asked = { ...at2014, headings: ['三、依申请公开政府信息情况'] };
    counts(
      asked,
      '2017年，答复29件中，已主动公开7件，同意公开12件，信息不存在17件。',
      '29件 requests.processed | requests.closed',
      '7件 -',
      '12件 outcome.granted',
      '17件 outcome.notExist',
    );
  });

  it('counts regulations by 部', () => {
    counts(at2021, '全市现行有效规章212部。', '212部 regulations:inForce');
    counts(at2021, '全市现行有效规章212册。', '212册 -');
  });

  it('knows a kind of a known total only as a part of it', () => {
    counts(
      at2014,
      '全年在政府门户网站公开信息数6567条，其中：文件类415条，工作动态类3632条。',
      '6567条 disclosure.channel.website',
      '415条 part disclosure.channel.website',
      '3632条 part disclosure.channel.website',
    );
  });

  it('counts documents by what was done with them', () => {
    counts(at2014, '全年主动公开规范性文件79件。', '79件 disclosure.normativeDocuments');
    counts(at2014, '全年制发规范性文件79件。', '79件 normativeDocuments.issued');
    counts(
      at2021,
      '全年制发行政规范性文件12件，废止行政规范性文件3件，现行有效行政规范性文件80件。',
      '12件 normativeDocuments:issued',
      '3件 normativeDocuments:repealed',
      '80件 normativeDocuments:inForce',
    );
    counts(
      at2021,
      '全年制定行政规范性文件2件，废止1件。',
      '2件 normativeDocuments:issued',
      '1件 normativeDocuments:repealed',
    );
    counts(
      at2019,
      '2020年，全市主动公开行政规范性文件38件。',
      '38件 normativeDocuments:published | normativeDocuments:publishedTotal',
    );
    counts(atFujian, '2017年，我市主动公开文件4293条。', '4293条 disclosure.items');
    for (const goesOn of ['主动公开', '公开', '其中主动公开']) {
      counts(
        at2014,
        `全年制发规范性文件90件，${goesOn}79件。`,
        '90件 normativeDocuments.issued',
        '79件 disclosure.normativeDocuments',
      );
    }
    counts(
      at2014,
      '全年主动公开规范性文件79件，在政府网站公开70件。',
      '79件 disclosure.normativeDocuments',
      '70件 -',
    );
    counts(
      at2021,
      '全年制发行政规范性文件12件，主动公开10件。',
      '12件 normativeDocuments:issued',
      '10件 -',
    );
  });

  it('reads what is in force on a day, of the unit and nothing narrower', () => {
    const inForce = '80件 normativeDocuments:inForce';
    counts(city2021, '截至年底，现行有效行政规范性文件80件。', inForce);
    counts(city2021, '截至2022年底，全市现行有效的行政规范性文件80件。', inForce);
    counts(city2021, '2022年，全市未制发行政规范性文件，现行有效行政规范性文件80件。', inForce);
    counts(
      city2021,
      '2022年，各乡镇未制发行政规范性文件，现行有效行政规范性文件80件。',
      '80件 part normativeDocuments:inForce',
    );
    counts(city2021, '2022年，全市未评估行政规范性文件，现行有效行政规范性文件80件。', '80件 -');
    counts(city2021, '现行有效行政规范性文件80件。', '80件 -');
    counts(city2021, '截至年底，清理文件120件，现行有效行政规范性文件80件。', '120件 -', '80件 -');
  });

  it('counts decisions where the clause speaks of decisions', () => {
    counts(
      office,
      '2022年，中心作出行政许可处理决定5个，行政处罚处理决定0个。',
      '5个 licensing',
      '0个 penalties',
    );
    counts(office, '2022年，中心公开行政许可50件。', '50件 -');
  });

  it('counts the answers to public concern', () => {
    counts(
      at2014,
      '2017年，全市共召开新闻发布会8次，开展政府网站在线访谈19次，发布政策解读稿件157篇。',
      '8次 response.pressConferences',
      '19次 response.onlineInterviews',
      '157篇 response.interpretations',
    );
    counts(
      at2014,
      '2017年，主要负责同志参加新闻发布会5次。',
      '5次 response.pressConferences.byPrincipal',
    );
    counts(
      at2014,
      '2017年，全市举办新闻发布会8次，主要负责同志参加5次。',
      '8次 response.pressConferences',
      '5次 response.pressConferences.byPrincipal',
    );
    counts(at2014, '2017年，全市召开会议8次，主要负责同志参加5次。', '8次 -', '5次 -');
  });

  it('leaves one account, one column and one site alone', () => {
    counts(
      at2014,
      '全年教育微信公众号公开政府信息564条，政务微博公开政府信息361条。',
      '564条 -',
      '361条 -',
    );
    counts(at2014, '2017年，“青石发布”微信公众号发布信息1088条。', '1088条 -');
    counts(at2014, '2017年，开设政策解读专栏，更新解读文章118篇。', '118篇 -');
    counts(at2014, '2017年，在新浪、腾讯共发送微博3260条。', '3260条 -');
    counts(at2014, '全年通过微信公众号发布政务信息1088条。', '1088条 -');
    counts(
      at2014,
      '全年在市政府门户网站公开信息数26567条。',
      '26567条 part disclosure.channel.website',
    );
    counts(at2014, '全年专栏公开信息863条，其中红名单30条。', '863条 -', '30条 -');
    counts(
      at2014,
      '2017年，全市主动公开政府信息900条，其中“中国·青石”政府门户网站公开200条。',
      '900条 disclosure.items',
      '200条 part disclosure.items',
    );
  });

  it('takes the gazette among kinds of information for one of them', () => {
    counts(
      at2014,
      '2017年，全市主动公开政府信息6120条，其中政策文件30条、政府公报4条。',
      '6120条 disclosure.items',
      '30条 part disclosure.items',
      '4条 -',
    );
    counts(
      at2014,
      '2017年，全市主动公开政府信息6120条，其中政府网站5000条、政府公报4条。',
      '6120条 disclosure.items',
      '5000条 disclosure.channel.website',
      '4条 disclosure.channel.gazette',
    );
  });

  it('wants the sentence to say that it is all of the year or of the unit', () => {
    counts(at2014, '通过门户网站公开政府信息500条。', '500条 -');
    counts(at2014, '全年通过门户网站公开政府信息500条。', '500条 disclosure.channel.website');
  });
});

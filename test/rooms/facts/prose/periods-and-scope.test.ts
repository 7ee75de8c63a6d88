import { city2014, city2021, cityFujian, counts } from './counting.js';

const received = 'requests.received';
const receivedOrWithCarried = 'requests.received | requests.received+requests.carriedIn';
const bureau = { ...city2014, unit: '青石市教育局' };

describe('figures in sentences: of when', () => {
  it('takes a year in brackets, or at the end of what is said, for that of its figure alone', () => {
    counts(
      city2021,
      '2022年，全市办结政府信息公开申请118件（上年90件），予以公开66件（2021年为50件），部分公开6件（2019年3件），不予公开9件。',
      '118件 requests.processed',
      '90件 previous requests.processed',
      '66件 outcome.granted',
      '50件 previous outcome.granted',
      '6件 outcome.partiallyGranted',
      '3件 -',
      '9件 group.denied',
    );
    counts(
      city2014,
      '2017年，全市收到申请70件，上年64件；网络申请40件。',
      `70件 ${received}`,
      `64件 previous ${received}`,
      '40件 requests.received.online',
    );
    counts(
      city2014,
      '2017年，全市接待来访70人（上年64人），其中咨询40人。',
      '70人 -',
      '64人 -',
      '40人 -',
    );
  });

  it('tells this year from the one before', () => {
    counts(
      city2014,
      '2017年，全市收到申请703件，2016年，全市收到申请264件。',
      `703件 ${received}`,
      `264件 previous ${received}`,
    );
    counts(city2014, '上年全市共收到申请264件。', `264件 previous ${received}`);
    counts(city2014, '2015年，全市收到申请200件。', '200件 -');
    counts(
      city2014,
      '2016年，全年共收到申请264件；2017年，全年共收到申请703件。',
      `264件 previous ${received}`,
      `703件 ${received}`,
    );
  });

  it('does not take a comparison for the period of what follows', () => {
    counts(
      city2014,
      '2017年，全市共收到申请703件，较去年同期上升166%，其中当面申请103件。',
      `703件 ${received}`,
      '166% -',
      '103件 requests.received.inPerson',
    );
  });

  it('carries a period over the clauses behind it', () => {
    counts(
      cityFujian,
      '2017年，共收到政府信息公开申请1370件，历年来累计收到政府信息公开申请6503件，其中各级政府收到1259件。',
      `1370件 ${received}`,
      `6503件 cumulative ${received}`,
      `1259件 cumulative part ${received}`,
    );
  });

  it('knows nothing of 截至…累计, which may be of the year or of all years', () => {
    counts(
      cityFujian,
      '截至2017年12月31日，我市各级政府累计收到政府信息公开申请1370件。',
      '1370件 -',
    );
    for (const by of ['截至2017年底', '到2017年底', '至2017年末']) {
      counts(city2014, `${by}累计收到申请264件。`, '264件 -');
    }
    counts(cityFujian, '2017年，我市累计收到政府信息公开申请1370件。', `1370件 ${received}`);
  });

  it('takes all its months for the year', () => {
    for (const months of ['2017年1月至12月', '2017年1-12月', '2017年1月份—12月份', '1—12月']) {
      counts(city2014, `${months}，全市共收到政府信息公开申请703件。`, `703件 ${received}`);
    }
    counts(
      city2014,
      '2016年1-12月，全市共收到政府信息公开申请703件。',
      `703件 previous ${received}`,
    );
    counts(city2014, '1月-10月，全市共收到政府信息公开申请703件。', `703件 part ${received}`);
    counts(city2014, '10月-12月，全市共收到政府信息公开申请703件。', `703件 part ${received}`);
  });

  it('takes some months for a part of the year', () => {
    counts(
      city2014,
      '截至2017年10月底，全市共收到政府信息公开申请500件。',
      `500件 part ${received}`,
    );
    counts(city2014, '2017年1-11月，收到政府信息公开申请500件。', `500件 part ${received}`);
    counts(
      city2014,
      '2017年1月1日至12月31日，全市共收到政府信息公开申请703件。',
      `703件 ${received}`,
    );
  });

  it('takes all its days for the year', () => {
    const disclosed = { ...city2014, headings: ['二、主动公开政府信息情况'] };
    for (const days of [
      '2017年1月1日至12月31日',
      '2017年1月1日至2017年12月31日',
      '2017年1月1日起至12月31日止',
    ]) {
      counts(disclosed, `${days}，主动公开政府信息703条。`, '703条 disclosure.items');
    }
    counts(
      disclosed,
      '2017年1月1日至11月30日，主动公开政府信息703条。',
      '703条 part disclosure.items',
    );
    counts(disclosed, '2016年1月1日至2017年12月31日，全市主动公开政府信息703条。', '703条 -');
  });

  it('takes figures of several years for nothing known', () => {
    counts(city2014, '近三年来，全市共收到政府信息公开申请2000件。', '2000件 -');
    counts(city2014, '自2008年以来，全市共收到政府信息公开申请2000件。', '2000件 -');
  });

  it('takes what a figure fell from for that of the year before', () => {
    counts(
      city2021,
      '2022年，新收政府信息公开申请由上年的29件降至22件。算上2021年结转的3件，年内办结20件，未到期的5件转入2023年。',
      '29件 previous requests.received',
      `22件 ${received}`,
      '3件 requests.carriedIn',
      '20件 requests.processed',
      '5件 requests.carriedOut',
    );
    counts(city2021, '力争将新收政府信息公开申请由29件降至22件。', '29件 -', '22件 -');
    counts(city2021, '平均每镇新收政府信息公开申请由29件降至22件。', '29件 -', '22件 -');
  });

  it('reads on behind what was in another year', () => {
    counts(
      city2021,
      '2022年，全市办结政府信息公开申请118件，不予公开由上年的15件增至21件；无法提供19件，上年为12件；不予处理5件。',
      '118件 requests.processed',
      '15件 previous group.denied',
      '21件 group.denied',
      '19件 group.unable',
      '12件 previous group.unable',
      '5件 group.rejected',
    );
  });

  it('does not go on with the year of a comparison', () => {
    counts(
      city2021,
      '收到政府信息公开申请11件，2021年收到9件；答复10件，结转下年度继续办理1件。',
      `11件 ${receivedOrWithCarried}`,
      `9件 previous ${receivedOrWithCarried}`,
      '10件 -',
      '1件 -',
    );
  });
});

describe('figures in sentences: whose', () => {
  it('knows the unit by its name and by short forms of it', () => {
    const centre = { ...city2021, unit: '青石市机关事务管理中心' };
    for (const name of [
      '青石市机关事务管理中心',
      '青石市机关事务中心',
      '本机关',
      '我中心',
      '中心',
    ]) {
      counts(centre, `2022年，${name}新收政府信息公开申请3件。`, `3件 ${received}`);
    }
    const office = { ...city2021, unit: '青石市人民政府办公室' };
    counts(office, '市政府办公室全年新收政府信息公开申请3件。', `3件 ${received}`);
    const both = { ...city2021, unit: '青石市人民政府（市人民政府办公室）' };
    counts(both, '市人民政府办公室全年新收政府信息公开申请3件。', `3件 ${received}`);
  });

  it('takes the unit the overview begins with for the one that reports, where no title names it', () => {
    const untitled = {
      ...city2021,
      unit: '',
      headings: ['一、总体情况', '2022年，青石市水务局认真贯彻落实条例。', '（二）依申请公开'],
    };
    counts(
      untitled,
      '2022年，青石市水务局收到政府信息公开申请3件。',
      `3件 ${receivedOrWithCarried}`,
    );
    counts(untitled, '2022年，青石市教育局收到政府信息公开申请3件。', '3件 -');
    counts(
      {
        ...untitled,
        headings: ['一、总体情况', '全市各部门认真贯彻落实条例。', '（二）依申请公开'],
      },
      '2022年，青石市水务局收到政府信息公开申请3件。',
      '3件 -',
    );
  });

  it('knows that all ways together leave none out', () => {
    counts(
      city2021,
      '以互联网申请、信函申请等多渠道丰富获取方式，全年收到依申请公开8件，办结8件。',
      `8件 ${received} | ${received}+requests.carriedIn`,
      '8件 requests.processed',
    );
  });

  it('knows nothing of another office', () => {
    counts(bureau, '2017年，青石市财政局收到政府信息公开申请50件，答复48件。', '50件 -', '48件 -');
    counts(bureau, '2017年，市财政局积极落实要求，收到申请50件。', '50件 -');
    counts(bureau, '依托市大数据局的平台，全年共收到申请50件。', `50件 ${received}`);
    counts(city2014, '2017年，东山区收到申请50件，答复48件。', '50件 -', '48件 -');
  });

  it('knows nothing of the whole city in the report of one office', () => {
    counts(bureau, '2017年，全市共收到政府信息公开申请703件。', '703件 -');
    const office = { ...city2014, unit: '青石市人民政府办公室' };
    counts(office, '2017年，全市共收到政府信息公开申请703件。', '703件 -');
    const compiled = {
      ...office,
      preface: '本报告由青石市人民政府办公室综合全市各镇街、市政府各部门的年度报告编制而成。',
    };
    counts(compiled, '2017年，全市共收到政府信息公开申请703件。', `703件 ${received}`);
  });

  it('takes one level or kind of office for a part', () => {
    counts(
      city2014,
      '2017年，共收到申请1370件，其中市本级265件，各乡镇收到1105件。',
      `1370件 ${received}`,
      `265件 part ${received}`,
      `1105件 part ${received}`,
    );
    counts(
      city2014,
      '2017年，市本级收到申请265件，当面申请20件。',
      `265件 part ${received}`,
      '20件 part requests.received.inPerson',
    );
    counts(city2014, '2017年，全市各职能部门、镇街共收到申请1499件。', `1499件 ${received}`);
    counts(city2014, '2017年，全市各部门共收到申请1499件。', '1499件 -');
  });

  it('takes the government of a city, in the report on the city, for a part of it', () => {
    counts(city2014, '2017年，市政府收到政府信息公开申请20件。', `20件 part ${received}`);
    counts(city2014, '2017年，青石市收到政府信息公开申请20件。', `20件 ${received}`);
    const town = { ...city2014, unit: '白云镇人民政府' };
    counts(town, '2017年，镇政府收到政府信息公开申请2件。', `2件 ${received}`);
  });
});

describe('figures in sentences: parts of a list', () => {
  it('are of the applicants their total is of', () => {
    counts(
      city2021,
      '2022年，自然人新收申请96件，其中予以公开50件。',
      `96件 ${received}:naturalPerson`,
      '50件 outcome.granted:naturalPerson',
    );
    counts(
      city2021,
      '2022年，自然人新收申请96件，予以公开50件。',
      `96件 ${received}:naturalPerson`,
      '50件 outcome.granted | outcome.granted:naturalPerson',
    );
  });

  it('are parts of a row where their total is not all of it', () => {
    counts(
      city2014,
      '2017年，网络申请20件，其中同意公开5件。',
      '20件 requests.received.online',
      '5件 part outcome.granted',
    );
    counts(
      city2021,
      '2022年，上年结转申请3件，其中予以公开2件。',
      '3件 requests.carriedIn',
      '2件 part outcome.granted',
    );
  });

  it('are of what was answered, and not of what was carried over behind it', () => {
    counts(
      city2021,
      '2022年，新收申请20件，办结18件，结转下年度2件。其中，予以公开15件，部分公开3件。',
      `20件 ${received}`,
      '18件 requests.processed',
      '2件 requests.carriedOut',
      '15件 outcome.granted',
      '3件 outcome.partiallyGranted',
    );
  });
});

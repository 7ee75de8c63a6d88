import assert from 'node:assert/strict';
import { city2014, city2021, cityFujian, counts, readSentence } from './counting.js';

const received = 'requests.received';
const handled = 'requests.processed | requests.received | requests.received+requests.carriedIn';
const receivedOrWithCarried = 'requests.received | requests.received+requests.carriedIn';

describe('figures in sentences: requests', () => {
  it('counts what came in, with or without what was carried in', () => {
    counts(city2021, '2022年，全市新收政府信息公开申请120件。', `120件 ${received}`);
    counts(city2021, '2022年，全市共收到政府信息公开申请120件。', `120件 ${receivedOrWithCarried}`);
    counts(city2014, '2017年，全市共收到申请120件。', `120件 ${received}`);
    counts(
      city2014,
      '2017年，全市共收到公民、法人或者其他组织的申请120件，其中公民申请100件。',
      `120件 ${received}`,
      '100件 -',
    );
    counts(city2014, '全年共收到政府信息公开申请120件。', `120件 ${received}`);
    counts(city2021, '全市收办依申请公开120件。', `120件 ${receivedOrWithCarried}`);
  });

  it('lets 受理 be what was received, that and what was carried in, or what was answered', () => {
    counts(
      city2021,
      '2022年，我市共受理政府信息公开申请120件。',
      `120件 ${receivedOrWithCarried} | requests.processed`,
    );
    counts(
      cityFujian,
      '2017年，我市各级政府及其工作部门受理366件政府信息公开申请。',
      '366件 requests.received | requests.processed',
    );
  });

  it('knows that they were answered strictly in time', () => {
    counts(
      city2021,
      '2022年，全市收到政府信息公开申请7件，其中，6件均严格按时限依法依规答复，1件结转下年办理。',
      `7件 ${receivedOrWithCarried}`,
      '6件 part requests.processed',
      '1件 requests.carriedOut',
    );
  });

  it('knows other words for requests, and for the papers they come on', () => {
    for (const words of [
      '共收到10件依申请公开请求',
      '共收到政府信息申请公开件10件',
      '共收到政府信息公开申请办件10件',
    ]) {
      counts(city2021, `2022年，全市${words}。`, `10件 ${receivedOrWithCarried}`);
    }
    counts(
      city2021,
      '2022年，全市新受理政府信息公开申请17件，办结17件，上年转结1件，转下一年办理2件。',
      `17件 ${received} | requests.processed`,
      '17件 requests.processed',
      '1件 requests.carriedIn',
      '2件 requests.carriedOut',
    );
    counts(
      city2021,
      '2022年，全市收到政府信息公开申请书58件，已处理54件，结转下年度继续办理4件。',
      `58件 ${receivedOrWithCarried}`,
      '54件 requests.processed | requests.received | requests.received+requests.carriedIn',
      '4件 requests.carriedOut',
    );
    counts(
      city2021,
      '2022年，全市共收到申请公开件92件、上一年度结转2件。',
      `92件 ${receivedOrWithCarried}`,
      '2件 requests.carriedIn',
    );
    counts(
      city2021,
      '2022年，全市共收到有效政府信息公开申请8件。已办结件中予以公开的5件。',
      `8件 ${receivedOrWithCarried}`,
      '5件 outcome.granted',
    );
    counts(city2021, '2022年，全市收到的申请中，部分同意公开3件。', '3件 outcome.partiallyGranted');
  });

  it('knows words for how carefully requests are dealt with', () => {
    counts(city2021, '2022年，全市妥善办理政府信息公开申请56件。', `56件 ${handled}`);
    counts(
      city2021,
      '2022年，全市规范受理政府信息公开申请56件，其中网络申请16件、信函申请40件；答复完毕51件，结转2023年度5件。',
      `56件 ${receivedOrWithCarried} | requests.processed`,
      '16件 -',
      '40件 -',
      '51件 requests.processed',
      '5件 requests.carriedOut',
    );
  });

  it('knows who may ask by any two of their names, and words for diligence', () => {
    counts(
      city2021,
      '2022年，全市接收且办理公民、法人提出的政府信息公开申请56件，及时依法依规办结51件。',
      `56件 ${receivedOrWithCarried} | requests.processed`,
      '51件 requests.processed',
    );
    counts(
      city2021,
      '2022年，全市受理公民、法人提出的政府信息公开申请56件，予以回复51件。',
      `56件 ${receivedOrWithCarried} | requests.processed`,
      '51件 requests.processed',
    );
    counts(city2021, '2022年，全市依法规范办结政府信息公开申请51件。', '51件 requests.processed');
  });

  it('reads ways; of letters and faxes that the form has in one row, one is a part', () => {
    counts(
      city2014,
      '2017年，全市收到申请41件，其中当面申请8件，传真申请1件，网络申请20件，信函申请12件。',
      `41件 ${received}`,
      '8件 requests.received.inPerson',
      '1件 requests.received.fax',
      '20件 requests.received.online',
      '12件 requests.received.letter',
    );
    counts(
      cityFujian,
      '当面申请8件，占20%；以网上提交表单形式申请20件，以信函、传真形式申请13件，以传真形式申请1件。',
      '8件 requests.received.inPerson',
      '20% -',
      '20件 requests.received.online',
      '13件 requests.received.letterOrFax',
      '1件 part requests.received.letterOrFax',
    );
    counts(
      city2021,
      '全年收到申请41件，其中当面申请8件。',
      `41件 ${receivedOrWithCarried}`,
      '8件 -',
    );
  });

  it('knows ways together, which no row counts alone', () => {
    counts(
      city2021,
      '今年来，全市共收到通过邮寄、电子邮件、现场等方式提交的政府信息公开申请56件，办结51件。',
      `56件 ${receivedOrWithCarried}`,
      '51件 requests.processed',
    );
    counts(
      city2014,
      '2017年，全市共收到政府信息公开申请56件，其中电子邮件申请16件，现场申请40件。',
      `56件 ${received}`,
      '16件 part requests.received',
      '40件 requests.received.inPerson',
    );
    counts(city2014, '2017年，全市窗口受理政府信息公开申请56件。', '56件 -');
  });

  it('wants 申请 to be for disclosure', () => {
    const elsewhere = { ...city2021, headings: ['一、总体情况', '（三）优化服务'] };
    counts(elsewhere, '2022年，全市共受理申请300件。', '300件 -');
    counts(
      elsewhere,
      '2022年，全市共收到政府信息公开申请300件。',
      `300件 ${receivedOrWithCarried}`,
    );
  });

  it('says nothing under headings of problems and plans', () => {
    const plans = { ...city2021, headings: ['五、存在的主要问题及改进情况'] };
    counts(plans, '2022年，全市共收到政府信息公开申请300件。', '300件 -');
    counts(city2021, '2022年，全市计划收到申请300件。', '300件 -');
  });

  it('knows that requests are about plans, and that a plan of what they are about is none', () => {
    counts(
      city2021,
      '2022年，全市共收到政府信息公开申请16件，其中信函申请14件，网络申请2件，申请事项主要集中在规划计划、建设项目等方面，办结13件，结转下年度办理3件。',
      `16件 ${receivedOrWithCarried}`,
      '14件 -',
      '2件 -',
      '13件 requests.processed',
      '3件 requests.carriedOut',
    );
    const disclosure = { ...city2021, headings: ['一、总体情况', '（一）主动公开'] };
    counts(disclosure, '2022年，全市主动公开规划计划12条。', '12条 -');
    counts(disclosure, '2022年，全市主动公开工作计划类信息12条。', '12条 -');
    counts(disclosure, '2022年，全市公开年度计划12件。', '12件 -');
  });

  it('takes what is said of some, that stands first in its clause, for nothing known', () => {
    counts(
      city2021,
      '全年收到政府信息公开申请9件。2件申请信息，属于其他部门职能，已告知申请人。',
      `9件 ${receivedOrWithCarried}`,
      '2件 -',
    );
  });

  it('knows nothing of a clause with a word it does not know', () => {
    counts(city2021, '全年共收到涉及征地拆迁的申请30件。', '30件 -');
    counts(city2021, '全年共受理群众来电5630件，答复诉求200件。', '5630件 -', '200件 -');
    counts(city2021, '全年日均收到申请3件。', '3件 -');
    counts(city2021, '全年收到100件以上申请。', '100件 -');
  });

  it('wants more than 共收到 where nothing says what was received', () => {
    counts(city2021, '涉及征地拆迁类的最多，共收到120件。', '120件 -');
    counts(city2014, '涉及征地拆迁类的最多，共收到120件。', '120件 -');
  });

  it('finds words before a colon', () => {
    counts(city2014, '全年收到申请数：120件。', `120件 ${received}`);
  });

  it('finds words behind the figure', () => {
    counts(
      city2021,
      '2022年，全市共有96件为自然人申请。',
      '96件 requests.received:naturalPerson | requests.received+requests.carriedIn:naturalPerson',
    );
    counts(
      cityFujian,
      '在366件已答复件中，“同意公开”99件。',
      '366件 requests.processed',
      '99件 outcome.granted',
    );
  });

  it('reads words that break where a line of a PDF was full', () => {
    counts(
      city2021,
      '2022年，全市共收到政府信息公开申请120件，其中予以公\n开60件，结转下年度继续办理3件；办结政府信息公开申\n请117件。',
      `120件 ${receivedOrWithCarried}`,
      '60件 outcome.granted',
      '3件 requests.carriedOut',
      '117件 requests.processed',
    );
  });

  it('takes e-mail and forms on a website for two parts of what came in online', () => {
    counts(
      city2014,
      '2017年，全市收到政府信息公开申请318件，其中电子邮件申请20件、网上申请117件、信函申请112件。',
      '318件 requests.received',
      '20件 part requests.received',
      '117件 part requests.received',
      '112件 requests.received.letter',
    );
  });

  it('takes letters that came in several ways for requests', () => {
    for (const sentence of [
      '2017年，全市收到3份依申请公开信件（其中2份为网络申请，1份为邮寄申请）。',
      '2017年，全市收到依申请公开信函3份，其中网络申请2份、邮寄申请1份。',
    ]) {
      const [first] = readSentence(city2014, sentence).prose.quantities.slice(-3);
      assert.equal(first?.figure.printed, '3');
      assert.equal(first.meaning, undefined, sentence);
    }
  });

  it('reads the figure that opens a paragraph of HTML', () => {
    for (const [end, start] of [
      ['</p>', '<p>'],
      ['</p>', '<p style="text-indent:2em"><span>'],
      ['<br/>', ''],
    ] as const) {
      counts(
        city2021,
        `2022年，全市新收政府信息公开申请163件，上年结转6件。${end}\n${start}年内办结160件，结转下年9件。`,
        `163件 ${received}`,
        '6件 requests.carriedIn',
        '160件 requests.processed',
        '9件 requests.carriedOut',
      );
    }
  });
});

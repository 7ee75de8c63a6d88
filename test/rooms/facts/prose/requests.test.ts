import { city2014, city2021, cityFujian, counts } from './counting.js';

const received = 'requests.received';
const receivedOrWithCarried2014 = 'requests.received';
const handled = 'requests.processed | requests.received | requests.received+requests.carriedIn';
const receivedOrWithCarried = 'requests.received | requests.received+requests.carriedIn';

describe('figures in sentences: requests', () => {
  it('reads what stands before a sum of two that says no more', () => {
    counts(
      city2021,
      '2022年，全市收到政府信息公开申请163件，上年结转6件，共169件。按期答复160件，结转下年9件。其中予以公开90件。',
      `163件 ${receivedOrWithCarried}`,
      '6件 requests.carriedIn',
      '169件 -',
      '160件 part requests.processed',
      '9件 requests.carriedOut',
      '90件 outcome.granted',
    );
    counts(
      city2021,
      '2022年，全市收到政府信息公开申请163件，上年结转6件，共需办理169件，年内办结160件。',
      `163件 ${receivedOrWithCarried}`,
      '6件 requests.carriedIn',
      '169件 requests.processed | requests.received | requests.received+requests.carriedIn',
      '160件 requests.processed',
    );
  });

  it('reads who asked behind 申请人中', () => {
    counts(
      city2021,
      '2022年，全市新收政府信息公开申请23件。申请人中有自然人21件、商业企业2件。',
      `23件 ${received}`,
      '21件 requests.received:naturalPerson | requests.received+requests.carriedIn:naturalPerson',
      '2件 requests.received:business | requests.received+requests.carriedIn:business',
    );
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

  it('reads what a figure fell to, and what is not yet due', () => {
    counts(
      city2021,
      '2022年，新收政府信息公开申请由上年的29件降至22件。算上2021年结转的3件，年内办结20件，未到期的5件转入2023年。',
      '29件 previous requests.received',
      `22件 ${received}`,
      '3件 requests.carriedIn',
      '20件 requests.processed',
      '5件 requests.carriedOut',
    );
    counts(
      city2021,
      '2022年，全市收到政府信息公开申请23件，信访投诉类不予处理的1件，2件按程序结转2023年办理。',
      `23件 ${receivedOrWithCarried}`,
      '1件 outcome.rejected.petition',
      '2件 requests.carriedOut',
    );
    counts(city2021, '力争将新收政府信息公开申请由29件降至22件。', '29件 -', '22件 -');
    counts(city2021, '平均每镇新收政府信息公开申请由29件降至22件。', '29件 -', '22件 -');
  });

  it('reads what is left as carried out where it says so', () => {
    counts(
      city2021,
      '2022年，全市共收到政府信息公开申请12件，其中10件已经答复，剩余2件结转下年度继续办理。',
      `12件 ${receivedOrWithCarried}`,
      '10件 requests.processed',
      '2件 requests.carriedOut',
    );
    counts(
      city2021,
      '2022年，全市共收到政府信息公开申请12件，其余2件予以公开。',
      `12件 ${receivedOrWithCarried}`,
      '2件 -',
    );
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

  it('knows how carefully requests are dealt with, and ways together that no row counts alone', () => {
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
    counts(
      city2021,
      '今年来，全市共收到通过邮寄、电子邮件、现场等方式提交的政府信息公开申请56件，办结51件。',
      `56件 ${receivedOrWithCarried}`,
      '51件 requests.processed',
    );
    counts(
      city2014,
      '2017年，全市共收到政府信息公开申请56件，其中电子邮件申请16件，现场申请40件。',
      `56件 ${receivedOrWithCarried2014}`,
      '16件 part requests.received',
      '40件 requests.received.inPerson',
    );
    counts(city2014, '2017年，全市窗口受理政府信息公开申请56件。', '56件 -');
  });

  it('knows the papers that requests come on', () => {
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
  });

  it('takes what is left of those answered for what goes over to the next year', () => {
    counts(
      city2021,
      '2022年，全市收到申请197件，与上年196件基本持平，加上年结转11件，办结192件，结转16件。',
      `197件 ${receivedOrWithCarried}`,
      `196件 previous ${receivedOrWithCarried}`,
      '11件 requests.carriedIn',
      '192件 requests.processed',
      '16件 requests.carriedOut',
    );
    counts(
      city2021,
      '2022年，全市收到申请197件，结转16件。',
      `197件 ${receivedOrWithCarried}`,
      '16件 -',
    );
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

  it('knows other words for requests', () => {
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
      '2022年，全市共收到有效政府信息公开申请8件。已办结件中予以公开的5件。',
      `8件 ${receivedOrWithCarried}`,
      '5件 outcome.granted',
    );
    counts(city2021, '2022年，全市收到的申请中，部分同意公开3件。', '3件 outcome.partiallyGranted');
  });

  it('takes the requests of 企业 for those of 商业企业', () => {
    counts(
      city2021,
      '2022年，全市新收政府信息公开申请11件，其中自然人申请9件，企业申请2件。',
      `11件 ${received}`,
      `9件 ${received}:naturalPerson`,
      `2件 ${received}:business`,
    );
    counts(city2021, '2022年，全市涉及企业信息公开申请3件。', '3件 -');
  });

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

  it('tells what was carried in from what was carried out', () => {
    counts(
      city2021,
      '2022年，全市共收到政府信息公开申请7件，上年度结转1件；予以公开3件，无法提供4件，结转下年度继续办理1件。',
      `7件 ${receivedOrWithCarried}`,
      '1件 requests.carriedIn',
      '3件 outcome.granted',
      '4件 group.unable',
      '1件 requests.carriedOut',
    );
    counts(
      city2021,
      '答复政府信息公开申请98件（含上年度结转申请2件，另有3件申请按照《条例》顺延到下年度答复）。',
      '98件 requests.processed',
      '2件 requests.carriedIn',
      '3件 requests.carriedOut',
    );
    counts(city2021, '2022年，全市有5件申请正在办理中。', '5件 requests.carriedOut');
    counts(
      city2021,
      '2022年，新收政府信息公开申请20件，2021年结转3件，结转至2023年继续办理2件。',
      `20件 ${received}`,
      '3件 requests.carriedIn',
      '2件 requests.carriedOut',
    );
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

  it('reads who asks', () => {
    counts(
      city2021,
      '2022年，全市新收政府信息公开申请120件，其中自然人申请96件，法人或其他组织申请24件。',
      `120件 ${received}`,
      `96件 ${received}:naturalPerson`,
      `24件 ${received}:business+research+nonprofit+legalService+otherOrganization`,
    );
    counts(
      city2021,
      '2022年，新收申请120件，其中商业企业20件，法律服务机构4件。',
      `120件 ${received}`,
      `20件 ${received}:business`,
      `4件 ${received}:legalService`,
    );
  });

  it('takes all kinds of applicants for all', () => {
    counts(
      city2021,
      '2022年，全市新收公民、法人和其他组织提出的政府信息公开申请120件。',
      `120件 ${received}`,
    );
  });

  it('finds words before a colon', () => {
    counts(city2014, '全年收到申请数：120件。', `120件 ${received}`);
  });

  it('takes what is said of some, that stands first in its clause, for nothing known', () => {
    counts(
      city2021,
      '全年收到政府信息公开申请9件。2件申请信息，属于其他部门职能，已告知申请人。',
      `9件 ${receivedOrWithCarried}`,
      '2件 -',
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

  it('knows nothing of a clause with a word it does not know', () => {
    counts(city2021, '全年共收到涉及征地拆迁的申请30件。', '30件 -');
    counts(city2021, '全年共受理群众来电5630件，答复诉求200件。', '5630件 -', '200件 -');
    counts(city2021, '全年日均收到申请3件。', '3件 -');
    counts(city2021, '全年收到100件以上申请。', '100件 -');
  });

  it('takes 公民 for those of one column or for all, where nobody else is named', () => {
    counts(
      city2021,
      '2022年，全市新收公民申请12件。',
      `12件 ${received}:naturalPerson | ${received}`,
    );
    counts(city2021, '2022年，全市新收自然人申请12件。', `12件 ${received}:naturalPerson`);
    counts(
      city2021,
      '2022年，全市新收政府信息公开申请12件，其中公民申请9件、商业企业申请3件。',
      `12件 ${received}`,
      `9件 ${received}:naturalPerson`,
      `3件 ${received}:business`,
    );
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
});

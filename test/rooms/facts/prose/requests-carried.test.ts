import { city2021, counts } from './counting.js';

const received = 'requests.received';
const receivedOrWithCarried = 'requests.received | requests.received+requests.carriedIn';

describe('figures in sentences: requests carried over', () => {
  it('knows where 结转 alone goes by what it is a part of, or stands beside', () => {
    counts(
      city2021,
      '2022年，全市答复政府信息公开申请454件（含结转7件）。',
      '454件 requests.processed',
      '7件 requests.carriedIn',
    );
    counts(
      city2021,
      '2022年，全市办理政府信息公开申请458件（新收451件、结转7件）。',
      `458件 requests.processed | ${receivedOrWithCarried}`,
      `451件 ${received}`,
      '7件 requests.carriedIn',
    );
    counts(
      city2021,
      '2022年，全市办理政府信息公开申请458件，其中办结454件，结转4件。',
      `458件 requests.processed | ${receivedOrWithCarried}`,
      '454件 requests.processed',
      '4件 requests.carriedOut',
    );
  });

  it('reads what is excepted from the others', () => {
    const all = `15件 ${receivedOrWithCarried}`;
    for (const [words, meaning] of [
      ['除2件结转下年度外，其余均已答复', '2件 requests.carriedOut'],
      ['除2件结转下年度以外，其余均已答复', '2件 requests.carriedOut'],
      ['除结转2023年办理2件外，其余均已答复', '2件 requests.carriedOut'],
      ['除2件结转2023年继续办理，其余均按期答复', '2件 requests.carriedOut'],
      ['除2件尚在办理外，其余均已答复', '2件 requests.carriedOut'],
      ['除2件结转下年度，召开会议', '2件 -'],
    ] as const) {
      counts(city2021, `2022年，全市共收到政府信息公开申请15件，${words}。`, all, meaning);
    }
  });

  it('knows what was left by the year before in other words', () => {
    for (const words of ['2021年转至今年办理的7件', '上年遗留7件', '2021年延续办理7件']) {
      counts(
        city2021,
        `2022年，全市办理政府信息公开申请458件，含${words}。`,
        `458件 requests.processed | ${receivedOrWithCarried}`,
        '7件 requests.carriedIn',
      );
    }
  });

  it('takes 新收 and 结转 in one clause for either both or what is new', () => {
    const both = 'requests.received+requests.carriedIn | requests.received';
    counts(city2021, '2022年，全市新收和上年结转政府信息公开申请458件。', `458件 ${both}`);
    counts(city2021, '2022年，全市结转上年后新收政府信息公开申请451件。', `451件 ${both}`);
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

  it('reads other words for what goes over to the next year', () => {
    counts(
      city2021,
      '2022年，全市收到政府信息公开申请23件，信访投诉类不予处理的1件，2件按程序结转2023年办理。',
      `23件 ${receivedOrWithCarried}`,
      '1件 outcome.rejected.petition',
      '2件 requests.carriedOut',
    );
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

  it('goes on behind what it was last year, in brackets of a comparison', () => {
    counts(
      city2021,
      '2022年，全市共收到申请22件，比2021年（31件）下降29%，答复20件，结转2件。',
      `22件 ${receivedOrWithCarried}`,
      `31件 previous ${receivedOrWithCarried}`,
      '29% -',
      '20件 requests.processed',
      '2件 requests.carriedOut',
    );
    counts(
      city2021,
      '2022年，全市共收到申请22件，比周边县市（31件）少9件，答复20件。',
      `22件 ${receivedOrWithCarried}`,
      '31件 -',
      '9件 -',
      '20件 -',
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
      '169件 requests.received+requests.carriedIn',
      '160件 requests.processed',
    );
  });
});

import { city2021, counts } from './counting.js';

const received = 'requests.received';

describe('figures in sentences: who asked', () => {
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

  it('takes who asked, behind what was answered, for those of either', () => {
    counts(
      city2021,
      '2022年，全市答复政府信息公开申请120件，其中自然人96件。',
      '120件 requests.processed',
      `96件 requests.processed:naturalPerson | ${received}:naturalPerson`,
    );
  });

  it('reads who asked for what the year before left, in a sentence on that', () => {
    counts(
      city2021,
      '上年结转申请中，自然人11件、商业企业1件，已全部办结。',
      '11件 requests.carriedIn:naturalPerson',
      '1件 requests.carriedIn:business',
    );
    counts(city2021, '不予公开的申请中，自然人11件。', '11件 -');
    counts(city2021, '上年结转申请中，各乡镇自然人11件。', '11件 -');
  });

  it('reads who asked behind a way of asking, where they asked for more than came so', () => {
    const said = (natural: number): string =>
      `2022年，收到申请68件，22件为信件申请；申请人为自然人的${String(natural)}件。`;
    const all = 'requests.received | requests.received+requests.carriedIn';
    const natural =
      'requests.received:naturalPerson | requests.received+requests.carriedIn:naturalPerson';
    counts(city2021, said(49), `68件 ${all}`, '22件 -', `49件 ${natural}`);
    counts(city2021, said(19), `68件 ${all}`, '22件 -', '19件 -');
  });

  it('leaves open who asked for what a list further on tells, though it comes to as many', () => {
    const natural =
      'requests.received:naturalPerson | requests.received+requests.carriedIn:naturalPerson';
    const sentence =
      '2022年，收到申请13件，自然人申请12件。规范流程，办复率100%，其中予以公开6件、不予公开1件、无法提供5件。';
    counts(
      city2021,
      sentence,
      '13件 requests.received | requests.received+requests.carriedIn',
      `12件 ${natural}`,
      '100% -',
      '6件 outcome.granted | outcome.granted:naturalPerson',
      '1件 group.denied | group.denied:naturalPerson',
      '5件 group.unable | group.unable:naturalPerson',
    );
  });

  it('reads a sum behind who asked most as of these, or of all', () => {
    const natural =
      'requests.received:naturalPerson | requests.received+requests.carriedIn:naturalPerson';
    const all = 'requests.received | requests.received+requests.carriedIn';
    for (const words of [
      '申请人以自然人为主，共96件',
      '申请人主要为自然人，96件',
      '自然人申请居多，为96件',
    ]) {
      counts(city2021, `${words}。`, `96件 ${natural} | ${all}`);
      counts(city2021, `2022年，收到申请120件，${words}。`, `120件 ${all}`, `96件 ${natural}`);
    }
    counts(
      city2021,
      '2022年，收到申请120件，以自然人为主（96件）。',
      `120件 ${all}`,
      `96件 ${natural}`,
    );
    counts(city2021, '申请人以自然人为主，主要涉及征地，共96件。', '96件 -');
    counts(city2021, '征地类申请100件，申请人以自然人为主，共96件。', '100件 -', '96件 -');
    counts(city2021, '申请以征地补偿为主，共96件。', '96件 -');
  });

  it('tells names out to two figures that a word joins', () => {
    const others = 'business+research+nonprofit+legalService+otherOrganization';
    const withCarried = 'requests.received+requests.carriedIn';
    for (const joint of ['、', '和', '与', '以及']) {
      counts(
        city2021,
        `2022年，新收申请中，自然人与法人或其他组织分别提出113件${joint}22件。`,
        `113件 ${received}:naturalPerson | ${withCarried}:naturalPerson`,
        `22件 ${received}:${others} | ${withCarried}:${others}`,
      );
    }
  });

  it('takes all kinds of applicants for all', () => {
    counts(
      city2021,
      '2022年，全市新收公民、法人和其他组织提出的政府信息公开申请120件。',
      `120件 ${received}`,
    );
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

  it('reads who asked behind 申请人中', () => {
    counts(
      city2021,
      '2022年，全市新收政府信息公开申请23件。申请人中有自然人21件、商业企业2件。',
      `23件 ${received}`,
      '21件 requests.received:naturalPerson | requests.received+requests.carriedIn:naturalPerson',
      '2件 requests.received:business | requests.received+requests.carriedIn:business',
    );
  });
});

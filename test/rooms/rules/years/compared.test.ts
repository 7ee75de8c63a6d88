import assert from 'node:assert/strict';
import { applyEdits } from '../../../../server/rules/fixing.js';
import { between, heldAgainst, reportOf } from './reports.js';

/** So many requests, lawsuits and penalties, in tables that balance. */
function figures(
  requests: number,
  lawsuits: number,
  penalties: number,
  carriedIn = 0,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {
    'penalties decisions': String(penalties),
    'disputes litigation.direct.upheld': String(lawsuits),
    'disputes litigation.direct.total': String(lawsuits),
  };
  for (const column of ['naturalPerson', 'total']) {
    found[`requests.received ${column}`] = String(requests);
    found[`requests.carriedIn ${column}`] = String(carriedIn);
    found[`outcome.granted ${column}`] = String(requests + carriedIn);
    found[`requests.processed ${column}`] = String(requests + carriedIn);
  }
  return found;
}

const heading = '## 一、总体情况\n';
const lastYear = reportOf({ year: 2023, figures: figures(176, 12, 316) });

/** What is told of a sentence on 220 requests, 18 lawsuits, 287 penalties, against 176, 12 and 316 the year before. */
function told(sentence: string, others: readonly string[] = [lastYear]): readonly string[] {
  const text = reportOf({
    year: 2024,
    figures: figures(220, 18, 287),
    says: [[heading, `${heading}\n认真办理依申请公开事项。${sentence}\n`]],
  });
  return between(text, others).filter((each) => each.startsWith('years.compared'));
}

describe('what a sentence says there was none of the year before', () => {
  for (const wrong of [
    '2023年未发生因政府信息公开提起的行政诉讼。',
    '上年没有政府信息公开行政诉讼。',
    '去年未收到政府信息公开申请。',
  ]) {
    it(`is told where last year’s report has some: ${wrong}`, () => {
      assert.equal(told(wrong).length, 1);
    });
  }

  for (const right of [
    '2023年未发生政府信息公开行政复议。',
    '上年没有政府信息公开行政复议。',
    '上年未发生被纠正的政府信息公开行政诉讼。',
    '2022年未发生政府信息公开行政诉讼。',
    '上年上半年未发生政府信息公开行政诉讼。',
    '2023年市水文局未收到政府信息公开申请。',
    '上年没有结转的申请。',
    '上年未结转申请。',
    '2023年未发生涉及征地的行政诉讼。',
    '去年未收到传真申请。',
  ]) {
    it(`is right, or of something else: ${right}`, () => {
      assert.deepEqual(told(right), []);
    });
  }
});

describe('what something grew from since the year before', () => {
  it('is held against last year’s report where the sentence begins with that year', () => {
    for (const since of ['与2023年相比，', '与上年相比，', '较去年同期，', '和2023年相比，']) {
      const course = (count: number): string =>
        `${since}新收政府信息公开申请由${String(count)}件增至220件。`;
      assert.deepEqual(told(course(176)), [], since);
      assert.equal(told(course(167)).length, 1, since);
    }
  });

  it('is not where it may be of another time', () => {
    for (const sentence of [
      '与2022年相比，新收政府信息公开申请由167件增至220件。',
      '新收政府信息公开申请由167件增至220件。',
      '与上半年相比，新收政府信息公开申请由167件增至220件。',
      '与2023年相比，网上新收政府信息公开申请由67件增至120件。',
      '与2023年上半年相比，新收政府信息公开申请由67件增至120件。',
    ]) {
      assert.deepEqual(told(sentence), [], sentence);
    }
  });
});

describe('a figure said to be last year’s that last year’s report has not', () => {
  const draft = (sentence: string): string =>
    reportOf({
      year: 2024,
      figures: figures(220, 18, 287),
      says: [[heading, `${heading}\n认真办理依申请公开事项。${sentence}\n`]],
    });

  const isOfFigures = ({ rule }: { readonly rule: string }): boolean =>
    /^(?:years|prose)\./u.test(rule);

  for (const right of [
    '收到政府信息公开申请220件，较2023年的176件增加44件，增长25%。',
    '新收政府信息公开申请由上年的176件增至220件。',
  ]) {
    it(`is one finding, whose fix writes that of the report: ${right}`, () => {
      const wrong = draft(right.replace('176', '276'));
      const { findings } = heldAgainst(wrong, [lastYear]);
      const [finding, ...others] = findings.filter(isOfFigures);
      assert.deepEqual(
        [finding, ...others].map((each) => each?.rule),
        ['years.compared'],
      );
      assert.equal(applyEdits(wrong, finding?.fixes[0]?.edits() ?? []), draft(right));
    });
  }

  it('explains the change only where that rule is on', () => {
    const wrong = draft('收到政府信息公开申请220件，较2023年的276件增加44件。');
    const { findings } = heldAgainst(wrong, [lastYear], { 'years.compared': 'off' });
    assert.deepEqual(
      findings.filter(isOfFigures).map(({ rule }) => rule),
      ['prose.change'],
    );
  });
});

describe('years.compared', () => {
  for (const right of [
    '申请数量较上年增长25%。',
    '申请数量较上年增加44件。',
    '与上年相比，申请量有所上升。',
    '新收政府信息公开申请220件，较上年有所增加。',
    '2023年收到政府信息公开申请176件，2024年收到220件。',
    '收到政府信息公开申请220件，较2023年的176件增加44件。',
    '行政诉讼案件较上年有所上升。',
    '行政处罚案件同比下降9.2%。',
    '行政处罚287件，与上年相比有所减少。',
    '自然人申请同比增长25%。',
    '与2023年相比，2024年申请量增加44件。',
    '与上年相比，申请量增长25%。',
    '2023年，我局收到政府信息公开申请176件，2024年收到220件。',
    '全年新收政府信息公开申请220件（上年176件），行政诉讼18件（2023年为12件）。',
    '因政府信息公开被提起行政诉讼18件，上年12件；行政处罚决定287件，上年316件。',
    '新收政府信息公开申请由上年的176件增至220件，行政处罚决定由2023年的316件减少到287件。',
    '新收政府信息公开申请由2022年的90件增至220件。',
    '全年新收政府信息公开申请220件，与上年176件相比有所增加。',
    '全年新收政府信息公开申请220件（2022年90件），行政诉讼18件。',
    '网站发布信息860条（上年176条），新收政府信息公开申请220件。',
  ]) {
    it(`is silent where it holds: ${right}`, () => {
      assert.deepEqual(told(right), []);
    });
  }

  for (const unclear of [
    '城关镇申请量较上年下降25%。',
    '从城关镇看，申请量较上年下降。',
    '上半年申请量同比下降。',
    '商业企业申请量较上年有所下降。',
    '重复申请较上年有所下降。',
    '申请量较2022年有所下降。',
    '申请量较前三年平均水平下降。',
    '申请量与全市平均水平持平。',
    '网站访问量较上年下降。',
    '办结时间较上年减少2天。',
    '其中涉及征地的申请30件，较上年有所减少。',
    '市水文局收到政府信息公开申请30件，与上年持平。',
    '召开会议3次，与上年持平。',
    '上年结转申请较去年减少3件。',
    '2022年收到政府信息公开申请90件。',
    '申请量较上年增长约30%。',
    '与2022年相比，申请量增加120件。',
    '与上年相比，重复申请增加6件。',
    '2023年，城关镇收到政府信息公开申请17件，2024年收到20件。',
  ]) {
    it(`is silent where another thing is compared: ${unclear}`, () => {
      assert.deepEqual(told(unclear), []);
    });
  }

  const wrong: readonly (readonly [string, string])[] = [
    ['申请数量较上年下降25%。', '正文“申请数量较上年下降25%”：2023年报告为 176，本年表中为 220。'],
    ['申请数量较上年增长35%。', '正文“申请数量较上年增长35%”：2023年报告为 176，本年表中为 220。'],
    [
      '2024年新收政府信息公开申请比上年增加34件。',
      '正文“2024年新收政府信息公开申请比上年增加34件”：2023年报告为 176，本年表中为 220。',
    ],
    ['与上年相比，申请量基本持平。', '正文“申请量基本持平”：2023年报告为 176，本年表中为 220。'],
    ['新收申请220件，较上年有所减少。', '正文“较上年有所减少”：2023年报告为 176，本年表中为 220。'],
    [
      '2024年申请量与2023年持平。',
      '正文“2024年申请量与2023年持平”：2023年报告为 176，本年表中为 220。',
    ],
    [
      '行政诉讼案件较上年有所下降。',
      '正文“行政诉讼案件较上年有所下降”：2023年报告为 12，本年表中为 18。',
    ],
    ['行政处罚287件，与上年持平。', '正文“与上年持平”：2023年报告为 316，本年表中为 287。'],
    [
      '2023年收到政府信息公开申请167件，2024年收到220件。',
      '正文说上年为 167，而本单位2023年报告为 176。',
    ],
    [
      '与2023年相比，2024年申请量增加34件。',
      '正文“2024年申请量增加34件”：2023年报告为 176，本年表中为 220。',
    ],
    ['与上年相比，申请量增长52%。', '正文“申请量增长52%”：2023年报告为 176，本年表中为 220。'],
    [
      '2023年，我局收到政府信息公开申请167件，2024年收到220件。',
      '正文说上年为 167，而本单位2023年报告为 176。',
    ],
    [
      '全年新收政府信息公开申请220件（上年167件），予以公开220件。',
      '正文说上年为 167，而本单位2023年报告为 176。',
    ],
    [
      '新收政府信息公开申请由上年的167件增至220件。',
      '正文说上年为 167，而本单位2023年报告为 176。',
    ],
    [
      '全年新收政府信息公开申请220件，与上年219件基本持平。',
      '正文说上年为 219，而本单位2023年报告为 176。',
    ],
    [
      '新收政府信息公开申请220件（2023年为167件）。',
      '正文说上年为 167，而本单位2023年报告为 176。',
    ],
    [
      '全年新收政府信息公开申请220件（上年176件），因政府信息公开被提起行政诉讼18件，上年21件；均已办结。',
      '正文说上年为 21，而本单位2023年报告为 12。',
    ],
    [
      '收到政府信息公开申请220件，较2023年的186件增加34件。',
      '正文说上年为 186，而本单位2023年报告为 176。',
    ],
  ];
  for (const [sentence, message] of wrong) {
    it(`tells what does not hold: ${sentence}`, () => {
      assert.deepEqual(told(sentence), [`years.compared: ${message}`]);
    });
  }

  it('holds for the requests with those carried in too', () => {
    const more = reportOf({ year: 2023, figures: figures(176, 12, 316, 60) });
    assert.deepEqual(told('申请数量较上年有所下降。', [more]), []);
  });

  it('knows what the forms of 2019 and 2021 count alike, and what not', () => {
    const says = (sentence: string): readonly string[] => {
      const text = reportOf({
        year: 2021,
        figures: { ...figures(220, 18, 287), 'normativeDocuments issued': '5' },
        says: [[heading, `${heading}\n认真办理依申请公开事项。${sentence}\n`]],
      });
      const before = reportOf({ year: 2020, figures: figures(176, 12, 316) });
      return between(text, [before]).filter((each) => each.startsWith('years.compared'));
    };
    assert.deepEqual(says('申请数量较上年增长25%。'), []);
    assert.deepEqual(says('申请数量较上年下降25%。'), [
      'years.compared: 正文“申请数量较上年下降25%”：2020年报告为 176，本年表中为 220。',
    ]);
    assert.deepEqual(says('全年制发行政规范性文件5件（上年4件）。'), []);
  });

  it('is silent without last year’s report, or where two of it disagree', () => {
    assert.deepEqual(told('申请数量较上年下降25%。', []), []);
    const another = reportOf({ year: 2023, figures: figures(300, 12, 316) });
    assert.deepEqual(told('申请数量较上年下降25%。', [lastYear, another]), []);
  });
});

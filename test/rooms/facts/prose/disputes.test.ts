import { city2014, city2021, cityFujian, counts } from './counting.js';

const at2014 = { ...city2014, headings: ['五、因政府信息公开申请行政复议、提起行政诉讼情况'] };
const at2021 = { ...city2021, headings: ['一、总体情况', '（五）监督保障'] };
const atFujian = {
  ...cityFujian,
  headings: ['五、因政府信息公开申请行政复议及提起行政诉讼的情况'],
};
const suits = 'litigation.direct.total+litigation.afterReview.total';

describe('figures in sentences: reviews and lawsuits', () => {
  it('tells reviews from lawsuits, and how each ended by the one named last', () => {
    counts(
      at2014,
      '2017年，全市共发生涉及信息公开的行政复议案件94件，其中：维持具体行政行为69件，被纠错14件，其他情形11件；行政诉讼案件57件，其中：维持具体行政行为48件、被纠错2件，其他情形7件。',
      '94件 review.total',
      '69件 review.upheld',
      '14件 review.corrected',
      '11件 review.other',
      '57件 litigation.total',
      '48件 litigation.upheld',
      '2件 litigation.corrected',
      '7件 litigation.other',
    );
  });

  it('does not go on from what brackets tell apart', () => {
    counts(
      at2021,
      '2022年，因政府信息公开被提起行政诉讼7件，其中结果维持5件（直接起诉3件、复议后起诉2件），结果纠正1件，尚未审结1件。',
      `7件 disputes:${suits}`,
      '5件 disputes:litigation.direct.upheld+litigation.afterReview.upheld',
      '3件 -',
      '2件 -',
      '1件 disputes:litigation.direct.corrected+litigation.afterReview.corrected',
      '1件 disputes:litigation.direct.pending+litigation.afterReview.pending',
    );
  });

  it('knows the ways to say that a case has not ended', () => {
    for (const pending of ['还有1件没有审结', '未结1件']) {
      counts(
        at2021,
        `2022年，因政府信息公开被申请行政复议3件，维持2件，${pending}。`,
        '3件 disputes:review.total',
        '2件 disputes:review.upheld',
        '1件 disputes:review.pending',
      );
    }
  });

  it('knows lawsuits of both kinds in short, and what an answer led to', () => {
    counts(
      at2021,
      '2022年，因政府信息公开答复提起行政复议2件、行政诉讼3件，其中未经复议直接诉讼1件，复议后诉讼2件。',
      '2件 disputes:review.total',
      `3件 disputes:${suits}`,
      '1件 disputes:litigation.direct.total',
      '2件 disputes:litigation.afterReview.total',
    );
    counts(at2021, '2022年，全市办理行政复议答复5件。', '5件 -');
  });

  it('knows those that are brought against the unit', () => {
    counts(
      at2014,
      '2017年，共发生针对我市有关政府信息公开事务的行政复议案7件，其中维持5件，正在审理2件；行政诉讼案3件。',
      '7件 review.total',
      '5件 review.upheld',
      '2件 -',
      '3件 litigation.total',
    );
    counts(at2014, '2017年，针对市规划局有关政府信息公开的行政复议申请4件。', '4件 -');
  });

  it('takes what is dealt with behind lawsuits for theirs, below any heading', () => {
    const below = { ...city2021, headings: ['一、总体情况', '（二）依申请公开'] };
    counts(
      below,
      '2022年，行政诉讼3件，其中2件维持，1件正在办理中。',
      `3件 disputes:${suits}`,
      '2件 disputes:litigation.direct.upheld+litigation.afterReview.upheld',
      '1件 disputes:litigation.direct.pending+litigation.afterReview.pending',
    );
  });

  it('adds up the two kinds of lawsuits that the forms since 2019 tell apart', () => {
    counts(
      at2021,
      '全年因政府信息公开申请行政复议3件，提起行政诉讼5件，其中结果维持4件、结果纠正1件。',
      '3件 disputes:review.total',
      `5件 disputes:${suits}`,
      '4件 disputes:litigation.direct.upheld+litigation.afterReview.upheld',
      '1件 disputes:litigation.direct.corrected+litigation.afterReview.corrected',
    );
    counts(
      at2021,
      '全年政府信息公开行政诉讼案件中，未经复议直接起诉2件，复议后起诉3件，尚未审结1件。',
      '2件 disputes:litigation.direct.total',
      '3件 disputes:litigation.afterReview.total',
      '1件 disputes:litigation.direct.pending+litigation.afterReview.pending | disputes:litigation.afterReview.pending',
    );
  });

  it('does not take for one kind what is more than were brought of it', () => {
    counts(
      at2014,
      '2017年，因政府信息公开申请被行政复议2宗、行政诉讼1宗，其中2宗维持原答复，1宗尚未审结。',
      '2宗 review.total',
      '1宗 litigation.total',
      '2宗 review.upheld+litigation.upheld',
      '1宗 -',
    );
    counts(
      at2021,
      '2022年，因政府信息公开申请被行政复议2宗、行政诉讼1宗，其中2宗维持原答复，1宗尚未审结。',
      '2宗 disputes:review.total',
      `1宗 disputes:${suits}`,
      '2宗 disputes:review.upheld+litigation.direct.upheld+litigation.afterReview.upheld',
      '1宗 -',
    );
  });

  it('knows that who is not content with an answer asks for a review', () => {
    counts(at2021, '2022年，全市因不服答复引起行政复议3件。', '3件 disputes:review.total');
  });

  it('adds up what is named together', () => {
    counts(
      at2021,
      '全年办理政府信息公开行政复议和诉讼案件25件。',
      `25件 disputes:review.total+${suits}`,
    );
    counts(
      at2021,
      '全年发生政府信息公开行政复议、行政诉讼案件25件。',
      `25件 disputes:review.total+${suits}`,
    );
    counts(
      atFujian,
      '2017年度我市因政府信息公开被申请行政复议、被提起行政诉讼和接受行政申诉、举报共48起。截至2017年12月31日，历年来我市被申请行政复议共102件、提起行政诉讼53起。',
      '48起 review.total+litigation.total+complaints',
      '102件 cumulative review.total',
      '53起 cumulative litigation.total',
    );
  });

  it('takes 撤诉 for one kind of the others', () => {
    counts(
      at2014,
      '2017年，行政诉讼案件9件，其中维持6件，撤诉3件。',
      '9件 litigation.total',
      '6件 litigation.upheld',
      '3件 part litigation.other',
    );
  });

  it('leaves reviews alone that are not over disclosure', () => {
    const office = { ...city2021, headings: ['一、总体情况', '（四）平台建设'] };
    counts(office, '2022年，全市共办理行政复议案件500件。', '500件 -');
    counts(office, '2022年，全市发生政府信息公开行政复议案件5件。', '5件 disputes:review.total');
  });

  it('takes a result behind both for one of the latter, or of both', () => {
    counts(
      at2014,
      '2017年，因政府信息公开引起行政复议30件、行政诉讼12件，被纠错4件。',
      '30件 review.total',
      '12件 litigation.total',
      '4件 litigation.corrected | review.corrected+litigation.corrected',
    );
    counts(
      at2014,
      '2017年，因政府信息公开引起行政复议30件，维持30件；行政诉讼12件，维持8件，被纠错4件。',
      '30件 review.total',
      '30件 review.upheld',
      '12件 litigation.total',
      '8件 litigation.upheld',
      '4件 litigation.corrected',
    );
  });

  it('leaves reviews alone that the unit decides itself', () => {
    counts(at2021, '2022年，我市共受理政府信息公开行政复议案件30件。', '30件 -');
    counts(
      at2021,
      '2022年，我市共办理政府信息公开行政复议案件30件，维持20件。',
      '30件 -',
      '20件 -',
    );
    counts(
      at2021,
      '市政府作为复议机关，全年收到政府信息公开行政复议申请15件，受理12件。',
      '15件 -',
      '12件 -',
    );
  });

  it('leaves cases alone that stand beside others of which something unknown is said', () => {
    counts(
      at2021,
      '全市全年备案政府信息公开领域行政复议案件31件，行政诉讼案件12件。',
      '31件 -',
      '12件 -',
    );
    counts(
      at2021,
      '全年汇编政府信息公开行政复议案例6件、行政诉讼案例4件；政府信息公开行政诉讼案件12件。',
      '6件 -',
      '4件 -',
      `12件 disputes:${suits}`,
    );
  });

  it('tells how reviews and lawsuits ended together, where the total before is of both', () => {
    const total = `review.total+${suits}`;
    const upheld = 'review.upheld+litigation.direct.upheld+litigation.afterReview.upheld';
    for (const [behind, digits] of [
      ['，其中维持', '10'],
      ['，结果维持', '10'],
      ['，其中维持', '１０'],
    ] as const) {
      counts(
        at2021,
        `2022年，因政府信息公开引起行政复议、行政诉讼案件共16件${behind}${digits}件。`,
        `16件 disputes:${total}`,
        `${digits}件 disputes:${upheld}`,
      );
    }
    counts(
      at2021,
      '2022年，因政府信息公开发生行政复议、行政诉讼案件16件，其中行政复议8件，维持5件，行政诉讼8件。',
      `16件 disputes:${total}`,
      '8件 disputes:review.total',
      '5件 disputes:review.upheld',
      `8件 disputes:${suits}`,
    );
  });

  it('leaves 维持 alone beside 驳回, which the form counts with it', () => {
    counts(
      at2021,
      '2022年，政府信息公开行政复议37件，其中维持12件、驳回复议申请7件。',
      '37件 disputes:review.total',
      '12件 -',
      '7件 part disputes:review.total',
    );
  });

  it('takes no lawsuits for those over disclosure where the text says there were none', () => {
    const all = '2022年，全市行政诉讼4件，维持3件。';
    const upheld = 'litigation.direct.upheld+litigation.afterReview.upheld';
    counts(city2021, all, `4件 disputes:${suits}`, `3件 disputes:${upheld}`);
    counts(city2021, `${all}无因政府信息公开引发的行政诉讼案件。`, '4件 -', '3件 -');
  });

  it('does not tell names before 分别 out a second time', () => {
    counts(
      at2021,
      '2022年，因政府信息公开引起的行政复议、行政诉讼分别为37件、28件，维持分别为19件、16件。',
      '37件 disputes:review.total',
      `28件 disputes:${suits}`,
      '19件 -',
      '16件 -',
    );
  });

  it('says how cases ended of those there were', () => {
    const reviews = ['8件 disputes:review.total'];
    const results = ['5件 disputes:review.upheld', '1件 disputes:review.corrected'];
    counts(
      at2021,
      '2022年，因政府信息公开发生行政复议8件，无行政诉讼，其中维持5件，纠正1件。',
      ...reviews,
      ...results,
    );
    counts(
      at2021,
      '2022年，因政府信息公开发生行政复议8件，行政诉讼0件，结果维持5件，纠正1件。',
      ...reviews,
      `0件 disputes:${suits}`,
      ...results,
    );
    counts(
      at2021,
      '2022年，因政府信息公开发生行政复议8件，行政诉讼0件。维持5件，纠正1件。',
      ...reviews,
      `0件 disputes:${suits}`,
      '5件 -',
      '1件 -',
    );
  });

  it('leaves one figure for each of two alone', () => {
    counts(at2021, '全年发生政府信息公开行政复议、行政诉讼各1件。', '1件 -');
  });
});

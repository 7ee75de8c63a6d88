import { city2014, city2021, claims } from './counting.js';

const at2021 = { ...city2021, headings: ['一、总体情况', '（五）监督保障'] };
const cases2021 = { ...city2021, headings: ['四、政府信息公开行政复议、行政诉讼情况'] };
const denied2021 = 'group.denied';
const disputes2021 = 'disputes:review.total+litigation.direct.total+litigation.afterReview.total';

describe('claims without a figure', () => {
  it('reads that there were none', () => {
    claims(
      at2021,
      '2022年度，全市未发生因政府信息公开申请行政复议、提起行政诉讼的情况。',
      `none ${disputes2021}`,
    );
    claims(
      at2021,
      '全年没有因政府信息公开引起的行政诉讼案件。',
      'none disputes:litigation.direct.total+litigation.afterReview.total',
    );
    claims(city2021, '2022年，我市未收到政府信息公开申请。', 'none requests.received');
    claims(city2021, '2022年，无政府信息公开行政复议。', 'none disputes:review.total');
    claims(at2021, '2022年，全市未制定行政规范性文件。', 'none normativeDocuments:issued');
  });

  it('reads that nothing was refused', () => {
    claims(city2021, '2022年，全市没有不予公开政府信息的情况。', `none ${denied2021}`);
    claims(city2021, '2022年无不予公开情形。', `none ${denied2021}`);
    claims(city2021, '2022年未予公开的情况，主要是涉及商业秘密。');
    claims(city2021, '2022年没有其他情况。');
  });

  it('reads that nothing was charged', () => {
    const fees = { ...city2014, headings: ['四、收费及减免情况'] };
    claims(fees, '2017年，全市依申请公开政府信息未收取任何费用。', 'none requests.fees');
    claims(fees, '2017年，我市未收取检索、复制、邮寄等费用。', 'none requests.fees');
    claims(fees, '2017年，没有收取费用。', 'none requests.fees');
    claims(fees, '未收取任何费用。', 'none requests.fees');
    claims(fees, '我市2017年没有就政府信息公开收取任何费用。', 'none requests.fees');
  });

  it('reads that no case was lost, and that all were upheld', () => {
    claims(
      at2021,
      '全年办理政府信息公开行政复议和诉讼案件25件（连续五年零败诉）。',
      'allUpheld disputes:litigation.direct.corrected+litigation.afterReview.corrected',
    );
    claims(
      at2021,
      '全年发生政府信息公开行政复议案件3件，均获维持。',
      'allUpheld disputes:review.corrected+review.other+review.pending',
    );
    claims(
      at2021,
      '全年发生政府信息公开行政复议案件3件，复议机关均予以维持。',
      'allUpheld disputes:review.corrected+review.other+review.pending',
    );
  });

  it('reads that all lawsuits were won', () => {
    const lost = 'allUpheld disputes:litigation.direct.corrected+litigation.afterReview.corrected';
    claims(at2021, '全年发生政府信息公开行政诉讼案件3件，全部胜诉。', lost);
    claims(at2021, '2022年，因政府信息公开被提起行政诉讼3件，均胜诉。', lost);
    claims(at2021, '全年发生政府信息公开行政诉讼案件3件，其中2件胜诉。');
    claims(at2021, '全年行政应诉案件21件，全部胜诉。');
  });

  it('reads that no request came in one way, or was answered late', () => {
    claims(city2014, '2017年，没有传真申请。', 'none requests.received.fax');
    claims(city2014, '2017年，全市未收到当面申请。', 'none requests.received.inPerson');
    claims(city2014, '全年没有延期办结的申请。', 'none requests.closed.extended');
    claims(city2014, '2017年，收到申请30件，无延期答复情况。', 'none requests.closed.extended');
    claims(city2021, '2022年，没有传真申请。');
    claims(city2014, '市本级没有传真申请。');
    claims(city2014, '传真申请没有收到答复的，可以来电查询。');
  });

  it('reads that all requests were closed', () => {
    claims(city2021, '2022年，全市收到申请30件，已全部办结。', 'allProcessed requests.carriedOut');
    claims(city2021, '2022年，结转下年度2件，其余均已办结。');
  });

  it('reads none that goes on from a sentence on another unit', () => {
    claims(cases2021, '高新区管委会依申请公开办理规范。2022年未发生行政复议、行政诉讼案件。');
    claims(cases2021, '龙泉镇、白石镇依申请公开办理较为规范。全年无行政复议、行政诉讼案件发生。');
    claims(cases2021, '2022年,市水务局办理规范。流程清楚。未发生行政复议、行政诉讼案件。');
    const none = `none ${disputes2021}`;
    claims(cases2021, '全市各级行政机关办理规范。2022年未发生行政复议、行政诉讼案件。', none);
    claims(cases2021, '青石市人民政府办理规范。2022年未发生行政复议、行政诉讼案件。', none);
    claims(cases2021, '加强对各部门的指导。2022年未发生行政复议、行政诉讼案件。', none);
    claims(cases2021, '龙泉镇办理规范。全市2022年未发生行政复议、行政诉讼案件。', none);
    claims(cases2021, '龙泉镇办理规范。\n\n2022年未发生行政复议、行政诉讼案件。', none);
  });

  it('reads no claim where one is denied, compared, planned or about a part', () => {
    claims(city2021, '无法提供的申请，均告知申请人理由。');
    claims(city2021, '市本级未收到政府信息公开申请。');
    claims(city2021, '上半年未收到政府信息公开申请。');
    claims(city2021, '未收到答复的申请人可以申请行政复议。');
    claims(city2021, '全年未发生政府信息公开申请超期答复情况。');
    claims({ ...city2021, headings: ['五、存在的主要问题及改进情况'] }, '力争实现行政诉讼零败诉。');
    claims(at2021, '全年发生政府信息公开行政诉讼案件5件，已结案3件，均获维持。');
  });
});

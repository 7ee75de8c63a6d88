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
    claims(
      at2021,
      '2022年，全市未制发规章和规范性文件。',
      'none regulations+normativeDocuments:issued',
    );
  });

  it('reads that there were none of what stands before it', () => {
    for (const said of ['均无', '均未发生', '未发生', '没有']) {
      claims(cases2021, `行政复议、行政诉讼案件${said}。`, `none ${disputes2021}`);
    }
    const corrected = 'allUpheld disputes:review.corrected';
    for (const said of ['无被纠正情况', '无纠错', '均未被纠错', '没有被纠正的情形', '未被纠正']) {
      claims(cases2021, `2022年，行政复议案件${said}。`, corrected);
    }
    for (const said of ['未纠正事项已整改', '均未超期', '未经听证', '未维持原行政行为']) {
      claims(cases2021, `2022年，行政复议案件${said}。`);
    }
    claims(at2021, '行政复议、行政诉讼均未发生。');
    claims(cases2021, '各乡镇行政复议、行政诉讼均未发生。');
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
    const open = '+litigation.direct.pending+litigation.afterReview.pending';
    claims(at2021, '全年发生政府信息公开行政诉讼案件3件，全部胜诉。', `${lost}${open}`);
    claims(at2021, '2022年，因政府信息公开被提起行政诉讼3件，均胜诉。', `${lost}${open}`);
    claims(cases2021, '2022年,行政诉讼案件全部胜诉。', lost);
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

  it('reads a denial with a number of one', () => {
    const suits = 'litigation.direct.total+litigation.afterReview.total';
    const lost = 'allUpheld disputes:litigation.direct.corrected+litigation.afterReview.corrected';
    claims(cases2021, '全市没有一件信息公开案件进入诉讼程序。', `none disputes:${suits}`);
    claims(cases2021, '至今未接到一起行政复议申请。', 'none disputes:review.total');
    claims(cases2021, '行政诉讼案件无一败诉。', lost);
    claims(cases2021, '2022年没有一般程序的行政复议案件。');
  });

  it('reads zero as a word and as a figure', () => {
    const lost = 'allUpheld disputes:litigation.direct.corrected+litigation.afterReview.corrected';
    claims(cases2021, '本年度行政复议、行政诉讼均为零。', `none ${disputes2021}`);
    claims(cases2021, '全年行政复议、行政诉讼零发生。', `none ${disputes2021}`);
    claims(cases2021, '2022年，我市行政复议、行政诉讼案件为零。', `none ${disputes2021}`);
    claims(cases2021, '行政诉讼连续三年零败诉。', lost);
    claims(cases2021, '全年行政复议零纠错。', 'allUpheld disputes:review.corrected');
    claims(
      cases2021,
      '2022年全市行政复议零纠错、行政诉讼零败诉。',
      'allUpheld disputes:review.corrected',
      lost,
    );
    claims(cases2021, '行政复议、行政诉讼情况：无。', `none ${disputes2021}`);
    claims(city2021, '本年度依申请公开零申请。', 'none requests.received');
    claims(city2021, '截至年底，未办结申请为零。', 'none requests.carriedOut');
    claims(city2021, '不予处理件为零。', 'none group.rejected');
    claims(city2021, '2022年行政处罚0件。', 'none penalties');
    claims(city2021, '2022年行政处罚0项。');
    claims(city2021, '2022年公开行政处罚0件。');
    claims(city2021, '2022年公开信息20条，行政处罚0件。');
    claims(city2021, '上年结转6件，其中科研机构、社会公益组织均为零。');
    claims(city2021, '申请办理零距离，材料零提交。');
    claims(city2021, '依申请公开存在的困难：无。');
    claims(cases2021, '二〇二〇年行政复议一百零五件。');
  });

  it('reads rates of all and of nothing', () => {
    const lost = 'allUpheld disputes:litigation.direct.corrected+litigation.afterReview.corrected';
    claims(cases2021, '行政复议维持率100%。', 'allUpheld disputes:review.corrected');
    claims(cases2021, '行政诉讼胜诉率达100%。', lost);
    claims(
      cases2021,
      '2022年发生行政复议案件3件，纠错率为0。',
      'allUpheld disputes:review.corrected',
    );
    claims(cases2021, '行政复议案件纠错率为零。', 'allUpheld disputes:review.corrected');
    claims(cases2021, '行政复议案件纠错率为百分之零。', 'allUpheld disputes:review.corrected');
    claims(cases2021, '行政复议维持率90%。');
    claims(cases2021, '行政应诉案件胜诉率100%。');
    claims(cases2021, '力争行政诉讼胜诉率100%。');
    claims(cases2021, '已结案3件，行政诉讼胜诉率100%。');
    claims(city2021, '申请答复率100%，网站链接错误率为0。');
  });

  it('reads that nothing was carried over', () => {
    claims(city2021, '没有结转至下年度的申请。', 'none requests.carriedOut');
    claims(city2021, '2022年没有需要结转下一年度的申请。', 'none requests.carriedOut');
    claims(city2021, '2022年收到申请30件，无上年结转。', 'none requests.carriedIn');
    claims(city2021, '上年未有结转的申请。', 'none requests.carriedIn');
    claims(city2021, '2022年收到申请30件，无结转。');
    claims(cases2021, '2022年因政府信息公开申请行政复议2件，无上年结转。');
    claims(city2021, '无上年结转资金。');
    claims(city2021, '没有未办结的申请结转下年度。', 'none requests.carriedOut');
    claims(city2021, '2022年没有未办结的结转资金。');
  });

  it('reads that no request was carried to next year under any heading', () => {
    const carriedOut = 'none requests.carriedOut';
    claims(at2021, '没有结转下年度办理的申请。', carriedOut);
    claims(at2021, '全年举办培训3期。没有需要结转下年继续办理的申请。', carriedOut);
    claims(at2021, '未有结转至下一年度的申请。', carriedOut);
    claims(city2021, '无结转下年度继续办理事项。', carriedOut);
    claims(at2021, '无结转下年度继续办理事项。');
    claims(cases2021, '没有结转下年度办理的申请。');
    claims(at2021, '没有结转下年度的资金。');
    claims(at2021, '受理企业登记申请30件。没有结转下年度办理的申请。');
    claims(at2021, '全年行政许可均已办结，没有结转下年度办理的申请。');
    claims(at2021, '2021年，没有结转下年度办理的申请。');
    claims(at2021, '市水务局没有结转下年度办理的申请。');
    claims(at2021, '市水务局举办培训3期。没有结转下年度办理的申请。');
  });

  it('reads that none was answered in one way', () => {
    claims(city2021, '全年没有不予公开的申请。', `none ${denied2021}`);
    claims(city2021, '未出现部分公开的情形。', 'none outcome.partiallyGranted');
    claims(city2021, '全年无重复申请。', 'none outcome.rejected.duplicate');
    claims(city2021, '未收到信访类申请。', 'none outcome.rejected.petition');
    claims(city2021, '没有申请人逾期不补正的情况。', 'none outcome.other.notSupplemented');
    claims(city2014, '没有涉及国家秘密的答复。', 'none outcome.denied.stateSecret');
    claims(city2021, '没有予以公开的申请，均说明理由。');
    claims(city2021, '没有涉及国家秘密的申请。');
    claims(city2021, '没有涉及国家秘密的信息。');
    claims(city2021, '网络申请20件，没有不予公开的申请。');
    claims({ ...city2021, headings: ['（一）主动公开'] }, '全年没有不予公开的情形。');
    claims(city2021, '全年不予公开的申请未发生行政复议。');
    claims(city2021, '对没有延期答复的申请，及时归档。');
  });

  it('reads that some did not ask', () => {
    const others = 'business+research+nonprofit+legalService+otherOrganization';
    claims(city2021, '没有收到企业提出的申请。', 'none requests.received:business');
    claims(
      city2021,
      '2022年未收到企业、科研机构等法人或其他组织的申请。',
      `none requests.received:${others}`,
    );
    claims(city2021, '未走访企业。');
  });

  it('reads that nothing was decided', () => {
    claims(city2021, '全年未作出行政处罚。', 'none penalties');
    claims(city2021, '全年没有实施行政强制措施。', 'none coercion');
    claims(city2021, '我市无行政事业性收费项目。', 'none fees');
    claims(city2021, '我市无行政处罚、行政强制事项。', 'none penalties+coercion');
    claims(city2021, '对轻微违法行为未作出行政处罚。');
    claims(city2021, '未公开行政处罚信息。');
  });

  it('reads no result from a clause that leaves something else open', () => {
    claims(cases2021, '没有被复议机关纠正的案件。', 'allUpheld disputes:review.corrected');
    claims(
      cases2021,
      '认真履行行政复议和应诉职责。未发生被纠正的案件。',
      'allUpheld disputes:review.corrected+litigation.direct.corrected+litigation.afterReview.corrected',
    );
    claims(
      cases2021,
      '行政复议工作规范。未发生被纠正的案件。',
      'allUpheld disputes:review.corrected',
    );
    claims(cases2021, '没有其他情况。');
    claims(cases2021, '行政复议未发生其他被纠正案件。');
    claims(cases2021, '全年无行政复议被撤销案件。');
  });

  it('reads that all ended in one way', () => {
    const others = 'review.corrected+review.other+review.pending';
    const direct = 'litigation.direct';
    const later = 'litigation.afterReview';
    claims(cases2021, '复议机关均作出维持决定。', `allUpheld disputes:${others}`);
    claims(
      cases2021,
      '已审结的行政复议案件均维持原答复。',
      'allUpheld disputes:review.corrected+review.other',
    );
    claims(
      cases2021,
      '2022年发生行政诉讼18件，全部由法院判决驳回原告诉讼请求。',
      `allUpheld disputes:${['corrected', 'other', 'pending']
        .flatMap((result) => [`${direct}.${result}`, `${later}.${result}`])
        .join('+')}`,
    );
    claims(cases2021, '行政复议案件均已审结。', 'allProcessed disputes:review.pending');
    claims(cases2021, '2022年发生行政复议23件，均已审结。', 'allProcessed disputes:review.pending');
    claims(cases2021, '行政诉讼均为未经复议直接起诉。', `allSame disputes:${later}.total`);
    claims(cases2021, '截至目前，行政复议案件均已审结。');
    claims(cases2021, '上述行政复议案件均已审结。');
    claims(cases2021, '行政复议案件均未审结。');
    claims(cases2021, '除2件尚未审结外，行政复议案件均已审结。');
    claims(cases2021, '没有行政复议案件进入诉讼程序。');
    claims(cases2021, '2022年因政府信息公开申请行政复议2件，其中1件均已办结。');
  });

  it('holds the figure a clause on all begins with against the table', () => {
    const table = [
      '| 行政复议 |  |  |  |  | 行政诉讼 |  |  |  |  |  |  |  |  |  |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 |  |  |  |  | 复议后起诉 |  |  |  |  |',
      '|  |  |  |  |  | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |',
      '| 3 | 1 | 0 | 1 | 5 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 1 | 0 | 1 |',
    ].join('\n');
    const setting = { ...cases2021, headings: [...cases2021.headings, table] };
    const all = 'allUpheld disputes:review.corrected+review.other+review.pending';
    claims(setting, '5件行政复议均维持原答复。', all);
    claims(setting, '3件行政复议均维持原答复。');
    claims(setting, '其中5件行政复议均维持原答复。');
    claims(setting, '2022年发生行政复议5件，均维持原答复。', all);
    claims(setting, '2022年发生行政复议4件，均维持原答复。');
  });

  it('reads that all requests were answered in one way, came in one way or from one kind', () => {
    const refused = 'allSame group.denied+group.unable+group.rejected';
    const others =
      'allSame requests.received:business+research+nonprofit+legalService+otherOrganization';
    claims(city2021, '所有申请均予以公开。', refused);
    claims(city2021, '收到的申请全部予以公开。', refused);
    claims(city2021, '答复结果均为予以公开。', refused);
    claims(city2021, '2022年收到申请28件，全部予以公开。', refused);
    claims(city2021, '申请人均为自然人。', others);
    claims(city2021, '2022年收到申请28件，均为自然人申请。', others);
    claims(
      city2014,
      '申请全部通过网络提交。',
      'allSame requests.received.inPerson+requests.received.fax+requests.received.letter',
    );
    claims(
      city2014,
      '2017年收到申请28件，全部通过网络和信函方式提出。',
      'allSame requests.received.inPerson+requests.received.fax',
    );
  });

  it('reads nothing of all requests where a clause is about some', () => {
    claims(city2021, '网络申请均予以公开。');
    claims(city2021, '自然人申请均予以公开。');
    claims(city2021, '上年结转的申请均予以公开。');
    claims(city2021, '涉及商业秘密的申请均不予公开。');
    claims(city2021, '属于主动公开范围的申请均予以公开。');
    claims(city2021, '符合条件的申请均予以公开。');
    claims(city2021, '有效申请均予以公开。');
    claims(city2021, '其余申请均予以公开。');
    claims(city2021, '受理的申请均予以公开。');
    claims(city2021, '上述申请均予以公开。');
    claims(city2021, '2022年收到申请28件，其中商业企业5件，均予以公开。');
    claims(city2021, '2022年收到申请28件，对可以公开的，均予以公开。');
    claims(city2021, '2022年公开信息28条，全部予以公开。');
    claims(city2021, '申请公开的信息均予以公开。');
    claims(city2014, '网络申请全部按时答复。');
    claims(city2014, '申请主要通过网络提交。');
    claims(city2021, '市本级所有申请均予以公开。');
    claims(city2021, '2022年上半年收到申请28件，全部予以公开。');
  });

  it('reads that all cases were corrected', () => {
    const others = 'disputes:review.upheld+review.other+review.pending';
    claims(cases2021, '全年因政府信息公开引发行政复议2件，均为结果纠正。', `allSame ${others}`);
    claims(cases2021, '全年因政府信息公开引发行政复议2件，均被依法纠错。', `allSame ${others}`);
    claims(cases2021, '被纠正的行政复议案件均已整改。');
    claims(cases2021, '行政复议2件，其中纠正1件，均为结果纠正。');
    claims(cases2021, '全年办理其他案件2件，均为结果纠正。');
  });

  it('reads where all requests came from', () => {
    const others =
      'allSame requests.received:business+research+nonprofit+legalService+otherOrganization';
    claims(city2021, '全年收到政府信息公开申请3件，均来自自然人。', others);
    claims(city2021, '网络申请3件，均来自自然人。');
  });

  it('reads nothing of all where the sentence has named some before', () => {
    const others =
      'allSame requests.received:business+research+nonprofit+legalService+otherOrganization';
    claims(city2021, '关于房屋征收的申请，申请人均为自然人。');
    claims(city2021, '其中，涉及教育的52件申请，申请人均为自然人。');
    claims(city2021, '未成年人提出的申请，全年未收到。');
    claims(cases2021, '在涉及规划的行政复议中，复议机关均维持原答复。');
    claims(city2021, '恶意申请应当说明理由，全年没有收到这样的申请。');
    claims(city2021, '各镇（街道）2022年未收到政府信息公开申请，未被申请行政复议。');
    claims(city2021, '在全部申请中，申请人均为自然人。', others);
    claims(city2021, '征地类申请较为集中；申请人均为自然人。', others);
    claims(city2021, '政府信息公开申请，2022年没有收到。', 'none requests.received');
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

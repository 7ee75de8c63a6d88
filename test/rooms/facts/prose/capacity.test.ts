import { city2014, counts } from './counting.js';

const at2014 = { ...city2014, headings: ['一、概述', '（四）加强队伍建设'] };

describe('figures in sentences: offices, staff, money and training', () => {
  it('counts them in the words of the form and in those people write', () => {
    counts(
      at2014,
      '2017年，全市从事政府信息公开工作人员197人，其中专职人员3人，兼职人员194人。',
      '197人 capacity.staff',
      '3人 capacity.staff.fullTime',
      '194人 capacity.staff.partTime',
    );
    counts(
      at2014,
      '2017年，全市设置政府信息公开查阅点26个，安排政府信息公开专项经费11万元。',
      '26个 capacity.readingPoints',
      '11万元 capacity.budget',
    );
    counts(at2014, '2017年，全市政府信息公开专项经费11万元。', '11万元 capacity.budget');
    counts(
      at2014,
      '全年召开政府信息公开工作会议39次，举办各类培训班8次，接受培训人员453人次。',
      '39次 capacity.meetings',
      '8次 capacity.trainings',
      '453人次 capacity.trainees',
    );
  });

  it('knows an office and a place by their shorter names', () => {
    counts(at2014, '2017年，全市共设立专门工作机构24个。', '24个 capacity.offices');
    counts(
      at2014,
      '2017年，全市投入政府信息公开专项经费11万元，设置信息公开查询点26个。',
      '11万元 capacity.budget',
      '26个 capacity.readingPoints',
    );
    counts(
      at2014,
      '全年先后召开信息公开工作会议和专题会议18次，受训人员655人次。',
      '18次 capacity.meetings',
      '655人次 capacity.trainees',
    );
    counts(at2014, '2017年，全市投入经费11万元，设置便民服务点26个。', '11万元 -', '26个 -');
  });

  it('takes one course of one month for a part of the year', () => {
    counts(
      at2014,
      '5月份召开全市政府信息公开专题法制培训，接受培训人员180人。',
      '180人 part capacity.trainees',
    );
    counts(at2014, '9月份召开网站集约化平台培训，接受培训人员92人。', '92人 -');
  });

  it('reads money in the unit of the form, and nothing in any', () => {
    const fees = { ...city2014, headings: ['四、收费及减免情况'] };
    counts(fees, '2017年，全市依申请公开信息收取的费用0元。', '0元 requests.fees');
    counts(fees, '2017年，全市依申请公开信息收取的费用2万元。', '2万元 requests.fees');
    counts(fees, '2017年，全市依申请公开信息收取的费用350元。', '350元 -');
  });
});

import { finds, fixWrites, isSilent } from '../checking.js';
import { draft2014, draft2021 } from '../drafts.js';

const rule = 'preface.parts';
const period = '所列数据的统计期限自2023年1月1日起至2023年12月31日止。';
const six =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';

describe(rule, () => {
  it('a number of parts that is not what follows', () => {
    const draft = draft2021({ preface: `本报告由${six}等七个部分组成。${period}` });
    finds(rule, draft, { marks: '七', severity: 'warning', says: '引言说有7个部分，正文有6个' });
    fixWrites(rule, draft, 'suggestion', '等六个部分组成');
  });

  it('a number without a list', () => {
    finds(rule, draft2021({ preface: `本报告全文共五个部分，${period}` }), { marks: '五' });
  });

  it('a part that does not follow', () => {
    const draft = draft2014({
      preface:
        '本年报包括概述、主动公开、依申请公开、收费及减免情况、复议和诉讼、存在的主要问题及改进措施等六部分，数据统计期限为2016年1月1日至12月31日。',
    });
    finds(rule, draft, { marks: '收费及减免情况' });
  });

  it('a list shorter than its number', () => {
    const listed = six.replace('政府信息公开行政复议和行政诉讼情况、', '');
    const draft = draft2021({ preface: `本报告由${listed}六部分组成。${period}` });
    finds(rule, draft, { marks: listed, says: '说有六个部分，只列了5个' });
  });

  for (const preface of [
    `本报告由${six.replace('、其他', '和其他')}六部分组成。${period}`,
    `本报告包括总体情况、主动公开、依申请公开等内容共六个部分。${period}`,
    `本报告包括总体情况、主动公开、依申请公开……六个部分。${period}`,
    `本报告包括总体情况、主动公开、依申请公开等内容，全文共六个部分。${period}`,
    `本报告总体情况部分由主动公开、依申请公开、政府信息管理、平台建设、监督保障5个方面组成。${period}`,
    `本报告由${six.replace('情况、政府信息公开行政复议', '以及行政复议')}六部分组成。${period}`,
    `本报告由${six}六部分组成。${period}`,
    `全文包括${six}等6个方面。${period}`,
    `本报告主要由${six}等部分组成。${period}`,
    `本报告包括总体情况、主动公开政府信息情况等六个部分。${period}`,
    `我局从制度、平台、队伍等三个方面推进工作。${period}`,
    `本报告包括总体情况（主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面）、${six.slice(5)}等六部分。${period}`,
  ]) {
    it(`is silent on “${preface.slice(0, 40)}…”`, () => {
      isSilent(rule, draft2021({ preface }));
    });
  }

  it('is silent where the table behind the last part is counted', () => {
    isSilent(
      rule,
      draft2014({
        preface:
          '本年报由概述、主动公开、依申请公开、复议和诉讼、问题和改进、附表共六部分组成，数据统计期限为2016年1月1日至12月31日。',
        attachment: draft2014()
          .slice(draft2014().indexOf('六、附表'))
          .replace('六、附表', '附表：')
          .trim(),
      }),
    );
  });

  it('is silent where the annex is counted apart, whatever number stands before it', () => {
    isSilent(
      rule,
      draft2014({
        preface:
          '本年报由概述、主动公开、依申请公开、复议和诉讼、问题和改进五个部分和附表组成，数据统计期限为2016年1月1日至12月31日。',
      }),
    );
  });

  it('is silent where a part is missing: that is the cause', () => {
    isSilent(rule, draft2021({ preface: `本报告由${six}等六个部分组成。${period}`, other: '' }));
  });
});

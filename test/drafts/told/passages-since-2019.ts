import type { Passage } from './passage.js';

const requests: readonly Passage[] = [
  {
    section: 'overview',
    aspect: 'requests',
    wordings: [
      '{year}年，全年共收到政府信息公开申请{requests.received}件，上年结转{requests.carriedIn}件，已办结{requests.processed}件，结转下年度继续办理{requests.carriedOut}件。',
      '全年新收政府信息公开申请{requests.received}件，上年度结转{requests.carriedIn}件，共办理{requests.processed}件，结转下年度{requests.carriedOut}件。',
      '{year}年，本机关新收到政府信息公开申请{requests.received}件，结转上年政府信息公开申请{requests.carriedIn}件，本年度办理结果总计{requests.processed}件，结转下年度继续办理{requests.carriedOut}件。',
      '{year}年共收到依申请公开申请{requests.received}件。',
    ],
  },
  {
    section: 'overview',
    aspect: 'requests',
    wordings: [
      '在本年度办结的{requests.processed}件申请中，予以公开{outcome.granted}件，部分公开{outcome.partiallyGranted}件，不予公开{group.denied}件，无法提供{group.unable}件，不予处理{group.rejected}件，其他处理{outcome.other}件。',
      '办理结果：予以公开{outcome.granted}件、部分公开{outcome.partiallyGranted}件、不予公开{group.denied}件、无法提供{group.unable}件、不予处理{group.rejected}件、其他处理{outcome.other}件。',
      '其中，予以公开{outcome.granted}件，因本机关不掌握相关政府信息无法提供{outcome.unable.notHeld}件，重复申请不予处理{outcome.rejected.duplicate}件。',
      '办结的申请中，予以公开及部分公开{outcome.granted+outcome.partiallyGranted}件。',
    ],
  },
  {
    section: 'requests',
    wordings: [
      '从申请人看，自然人申请{requests.received@naturalPerson}件，商业企业申请{requests.received@business}件，法律服务机构申请{requests.received@legalService}件。',
      '新收申请{requests.received}件，其中自然人{requests.received@naturalPerson}件，法人或其他组织{requests.received@business,research,nonprofit,legalService,otherOrganization}件。',
      '本年度收到的申请均已依法登记。',
    ],
  },
];

const disputes: Passage = {
  section: 'disputes',
  wordings: [
    '{year}年，因政府信息公开申请被提起行政复议{disputes@review.total}件，其中结果维持{disputes@review.upheld}件，结果纠正{disputes@review.corrected}件，其他结果{disputes@review.other}件，尚未审结{disputes@review.pending}件。',
    '本年度发生政府信息公开行政复议案件{disputes@review.total}件，行政诉讼案件{disputes@litigation.direct.total,litigation.afterReview.total}件。',
    '全年政府信息公开行政诉讼案件共{disputes@litigation.direct.total,litigation.afterReview.total}件，其中未经复议直接起诉{disputes@litigation.direct.total}件，复议后起诉{disputes@litigation.afterReview.total}件。',
  ],
};

/** What reports in the forms of 2019 and 2021 say of tables 三 and 四, and of table 二. */
export const passages2021: readonly Passage[] = [
  ...requests,
  {
    section: 'disclosure',
    wordings: [
      '{year}年制发行政规范性文件{normativeDocuments@issued}件，废止行政规范性文件{normativeDocuments@repealed}件，现行有效行政规范性文件{normativeDocuments@inForce}件。',
      '全年作出行政许可决定{licensing}件，行政处罚决定{penalties}件，行政强制决定{coercion}件。',
      '本年度主动公开工作平稳有序。',
    ],
  },
  disputes,
];

export const passages2019: readonly Passage[] = [
  ...requests,
  {
    section: 'disclosure',
    wordings: [
      '{year}年新制作规范性文件{normativeDocuments@issued}件，新公开规范性文件{normativeDocuments@published}件。',
      '本年度主动公开工作平稳有序。',
    ],
  },
  disputes,
];

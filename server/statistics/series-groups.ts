import type { Localized } from '../language/message.js';

/** Series that are drawn together; all of one unit. */
export interface SeriesGroup {
  readonly id: string;
  readonly label: Localized;
  readonly concepts: readonly string[];
}

/** What is shown over the years, the most telling first. A concept is in one group at most. */
export const seriesGroups: readonly SeriesGroup[] = [
  {
    id: 'requests',
    label: { zh: '政府信息公开申请', en: 'Requests' },
    concepts: [
      'requests.received',
      'requests.carriedIn',
      'requests.processed',
      'requests.carriedOut',
      'requests.closed',
      'requests.closed.onTime',
    ],
  },
  {
    id: 'outcomes',
    label: { zh: '办理结果', en: 'Outcomes' },
    concepts: [
      'outcome.granted',
      'outcome.partiallyGranted',
      'outcome.denied',
      'outcome.unable',
      'outcome.rejected',
      'outcome.other',
      'outcome.alreadyPublic',
      'outcome.notThisAuthority',
      'outcome.notExist',
      'outcome.amendmentRequested',
      'outcome.otherChannel',
    ],
  },
  {
    id: 'rates',
    label: { zh: '比率', en: 'Shares' },
    concepts: [
      'rate.disclosure',
      'rate.denied',
      'rate.processed',
      'rate.closed.onTime',
      'rate.received.online',
      'rate.review.corrected',
      'rate.litigation.corrected',
    ],
  },
  {
    id: 'reviews',
    label: { zh: '行政复议', en: 'Administrative reviews' },
    concepts: [
      'review.total',
      'review.upheld',
      'review.corrected',
      'review.other',
      'review.pending',
    ],
  },
  {
    id: 'lawsuits',
    label: { zh: '行政诉讼', en: 'Administrative lawsuits' },
    concepts: [
      'litigation.total',
      'litigation.upheld',
      'litigation.corrected',
      'litigation.other',
      'litigation.pending',
    ],
  },
  {
    id: 'channels',
    label: { zh: '主动公开渠道', en: 'Channels of publication' },
    concepts: [
      'disclosure.items',
      'disclosure.channel.gazette',
      'disclosure.channel.website',
      'disclosure.channel.weibo',
      'disclosure.channel.wechat',
      'disclosure.channel.other',
    ],
  },
  {
    id: 'documents',
    label: { zh: '规章和规范性文件', en: 'Regulations and normative documents' },
    concepts: [
      'normativeDocuments.issued',
      'normativeDocuments.repealed',
      'normativeDocuments.inForce',
      'normativeDocuments.publishedTotal',
      'regulations.issued',
      'regulations.repealed',
      'regulations.inForce',
      'regulations.publishedTotal',
    ],
  },
  {
    id: 'decisions',
    label: { zh: '处理决定', en: 'Decisions' },
    concepts: [
      'licensing.decisions',
      'penalties.decisions',
      'coercion.decisions',
      'otherServices.decisions',
    ],
  },
  {
    id: 'fees',
    label: { zh: '收费', en: 'Fees' },
    concepts: ['fees.amount', 'requests.fees'],
  },
  {
    id: 'staff',
    label: { zh: '工作人员', en: 'Staff' },
    concepts: ['capacity.staff', 'capacity.staff.fullTime', 'capacity.staff.partTime'],
  },
];

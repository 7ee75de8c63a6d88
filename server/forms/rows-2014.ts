import type { FormRow, RowId } from './form.js';
import { amount, count, group, row } from './row.js';
import type { RowDetails } from './row.js';

const disclosure: readonly FormRow[] = [
  group('group.disclosure', '一、', '主动公开情况', {
    variants: ['主动公开的情况'],
  }),
  figure('disclosure.items', '（一）', '主动公开政府信息数', '条', 'group.disclosure', {
    note: '（不同渠道和方式公开相同信息计1条）',
    variants: ['主动公开政府信息总数', '主动公开政府信息数量', '主动公开信息数'],
    wants: {
      zh: '不同渠道和方式公开相同信息计1条，所以不小于最多的一种渠道、不大于各渠道之和。',
      en: 'The same information counts once: at least the largest channel, at most the sum of the channels.',
    },
  }),
  figure(
    'disclosure.normativeDocuments',
    '其中：',
    '主动公开规范性文件数',
    '条',
    'disclosure.items',
    {
      variants: ['主动公开规范性文件数量', '主动公开规范性文件', '规范性文件数'],
    },
  ),
  figure('normativeDocuments.issued', '', '制发规范性文件总数', '件', 'group.disclosure', {
    variants: ['制发规范性文件数', '制发规范性文件总数量', '制发规范性文件'],
  }),
  group('group.channels', '（二）', '通过不同渠道和方式公开政府信息的情况', {
    parent: 'group.disclosure',
    variants: ['通过不同渠道和方式公开政府信息情况', '通过不同渠道和方式公开信息的情况'],
  }),
  figure('disclosure.channel.gazette', '1.', '政府公报公开政府信息数', '条', 'group.channels', {
    variants: ['政府公报公开信息数', '政府公报公开数'],
  }),
  figure('disclosure.channel.website', '2.', '政府网站公开政府信息数', '条', 'group.channels', {
    variants: ['政府网站公开信息数', '政府网站公开数', '门户网站公开政府信息数'],
  }),
  figure('disclosure.channel.weibo', '3.', '政务微博公开政府信息数', '条', 'group.channels', {
    variants: ['政务微博公开信息数', '微博公开政府信息数', '政府微博公开政府信息数'],
  }),
  figure('disclosure.channel.wechat', '4.', '政务微信公开政府信息数', '条', 'group.channels', {
    variants: [
      '政务微信公开信息数',
      '微信公开政府信息数',
      '政府微信公开政府信息数',
      '微信公众号公开政府信息数',
      '政务微信公众号公开政府信息数',
    ],
  }),
  figure('disclosure.channel.other', '5.', '其他方式公开政府信息数', '条', 'group.channels', {
    variants: ['其他方式公开信息数', '其它方式公开政府信息数', '其他渠道公开政府信息数'],
  }),
];

const responses: readonly FormRow[] = [
  group('group.responses', '二、', '回应解读情况', {
    variants: ['回应、解读情况', '解读回应情况'],
  }),
  figure('response.topics', '（一）', '回应公众关注热点或重大舆情数', '次', 'group.responses', {
    note: '（不同方式回应同一热点或舆情计1次）',
    variants: ['回应公众关注热点或重大舆情次数', '回应公众关注热点和重大舆情数'],
    wants: {
      zh: '不同方式回应同一热点或舆情计1次。',
      en: 'The same topic answered in several ways counts once.',
    },
  }),
  group('group.responseWays', '（二）', '通过不同渠道和方式回应解读的情况', {
    parent: 'group.responses',
    variants: ['通过不同渠道和方式回应解读情况', '通过不同渠道和方式回应、解读的情况'],
  }),
  figure(
    'response.pressConferences',
    '1.',
    '参加或举办新闻发布会总次数',
    '次',
    'group.responseWays',
    { variants: ['参加或举办新闻发布会次数', '举办新闻发布会总次数', '参加或举办新闻发布会数'] },
  ),
  figure(
    'response.pressConferences.byPrincipal',
    '其中：',
    '主要负责同志参加新闻发布会次数',
    '次',
    'response.pressConferences',
    { variants: ['主要负责同志参加新闻发布会数', '主要负责人参加新闻发布会次数'] },
  ),
  figure('response.onlineInterviews', '2.', '政府网站在线访谈次数', '次', 'group.responseWays', {
    variants: ['政府网站在线访谈数', '网站在线访谈次数', '在线访谈次数'],
  }),
  figure(
    'response.onlineInterviews.byPrincipal',
    '其中：',
    '主要负责同志参加政府网站在线访谈次数',
    '次',
    'response.onlineInterviews',
    {
      variants: [
        '主要负责同志参加政府网站在线访谈数',
        '主要负责人参加政府网站在线访谈次数',
        '主要负责同志参加在线访谈次数',
      ],
    },
  ),
  figure('response.interpretations', '3.', '政策解读稿件发布数', '篇', 'group.responseWays', {
    variants: ['政策解读稿件发布数量', '政策解读稿件数', '政策解读发布数'],
  }),
  figure('response.socialMedia', '4.', '微博微信回应事件数', '次', 'group.responseWays', {
    variants: ['微博、微信回应事件数', '微博微信回应事件次数', '微信微博回应事件数'],
  }),
  figure('response.other', '5.', '其他方式回应事件数', '次', 'group.responseWays', {
    variants: ['其它方式回应事件数', '其他方式回应事件次数'],
  }),
];

const requests: readonly FormRow[] = [
  group('group.requests', '三、', '依申请公开情况', {
    variants: ['依申请公开的情况'],
  }),
  figure('requests.received', '（一）', '收到申请数', '件', 'group.requests', {
    variants: ['收到申请总数', '收到申请数量', '收到政府信息公开申请数'],
  }),
  figure('requests.received.inPerson', '1.', '当面申请数', '件', 'requests.received', {
    variants: ['当面申请', '当面申请数量'],
  }),
  figure('requests.received.fax', '2.', '传真申请数', '件', 'requests.received', {
    variants: ['传真申请', '传真申请数量'],
  }),
  figure('requests.received.online', '3.', '网络申请数', '件', 'requests.received', {
    variants: ['网络申请', '网上申请数', '网络申请数量'],
  }),
  figure('requests.received.letter', '4.', '信函申请数', '件', 'requests.received', {
    variants: ['信函申请', '信函申请数量', '信件申请数'],
  }),
  figure('requests.closed', '（二）', '申请办结数', '件', 'group.requests', {
    variants: ['申请办结总数', '办结申请数', '申请办结数量'],
  }),
  figure('requests.closed.onTime', '1.', '按时办结数', '件', 'requests.closed', {
    variants: ['按时办结', '按期办结数', '按时办结数量'],
  }),
  figure('requests.closed.extended', '2.', '延期办结数', '件', 'requests.closed', {
    variants: ['延期办结', '延期办结数量'],
  }),
  figure('requests.processed', '（三）', '申请答复数', '件', 'group.requests', {
    variants: ['申请答复总数', '答复申请数', '申请答复数量'],
  }),
  figure('outcome.alreadyPublic', '1.', '属于已主动公开范围数', '件', 'requests.processed', {
    variants: ['属于已主动公开范围', '已主动公开范围数', '属于主动公开范围数'],
  }),
  figure('outcome.granted', '2.', '同意公开答复数', '件', 'requests.processed', {
    variants: ['同意公开答复', '同意公开数', '同意公开'],
  }),
  figure('outcome.partiallyGranted', '3.', '同意部分公开答复数', '件', 'requests.processed', {
    variants: ['同意部分公开答复', '同意部分公开数', '部分公开答复数', '同意部分公开'],
  }),
  figure('outcome.denied', '4.', '不同意公开答复数', '件', 'requests.processed', {
    variants: ['不同意公开答复', '不同意公开数', '不予公开答复数', '不同意公开'],
  }),
  figure('outcome.denied.stateSecret', '其中：', '涉及国家秘密', '件', 'outcome.denied', {
    variants: ['涉及国家秘密数', '属于国家秘密'],
  }),
  figure('outcome.denied.tradeSecret', '', '涉及商业秘密', '件', 'outcome.denied', {
    variants: ['涉及商业秘密数', '属于商业秘密'],
  }),
  figure('outcome.denied.privacy', '', '涉及个人隐私', '件', 'outcome.denied', {
    variants: ['涉及个人隐私数', '属于个人隐私'],
  }),
  figure(
    'outcome.denied.security',
    '',
    '危及国家安全、公共安全、经济安全和社会稳定',
    '件',
    'outcome.denied',
    {
      variants: [
        '危及国家安全、公共安全、经济安全和社会稳定数',
        '危及国家安全、公共安全、经济安全、社会稳定',
        '危及国家安全、公共安全、经济安全或社会稳定',
      ],
    },
  ),
  figure(
    'outcome.denied.notGovernmentInformation',
    '',
    '不是《条例》所指政府信息',
    '件',
    'outcome.denied',
    {
      variants: [
        '不是《条例》所指政府信息数',
        '不是《条例》所指的政府信息',
        '非《条例》所指政府信息',
        '不属于《条例》所指政府信息',
      ],
    },
  ),
  figure('outcome.denied.otherLegalGrounds', '', '法律法规规定的其他情形', '件', 'outcome.denied', {
    variants: ['法律法规规定的其他情形数', '法律法规规定的其它情形', '法律、法规规定的其他情形'],
  }),
  figure('outcome.notThisAuthority', '5.', '不属于本行政机关公开数', '件', 'requests.processed', {
    variants: ['不属于本行政机关公开', '不属于本行政机关公开范围数', '不属于本机关公开数'],
  }),
  figure('outcome.notExist', '6.', '申请信息不存在数', '件', 'requests.processed', {
    variants: ['申请信息不存在', '政府信息不存在数', '信息不存在数'],
  }),
  figure('outcome.amendmentRequested', '7.', '告知作出更改补充数', '件', 'requests.processed', {
    variants: ['告知作出更改补充', '告知作出更改、补充数', '告知做出更改补充数'],
  }),
  figure('outcome.otherChannel', '8.', '告知通过其他途径办理数', '件', 'requests.processed', {
    variants: ['告知通过其他途径办理', '告知通过其它途径办理数', '告知其他途径办理数'],
  }),
];

const disputes: readonly FormRow[] = [
  figure('review.total', '四、', '行政复议数量', '件', undefined, {
    variants: ['行政复议数', '行政复议总数'],
  }),
  figure('review.upheld', '（一）', '维持具体行政行为数', '件', 'review.total', {
    variants: ['维持具体行政行为', '维持行政行为数', '维持原行政行为数'],
  }),
  figure('review.corrected', '（二）', '被依法纠错数', '件', 'review.total', {
    variants: ['被依法纠错', '依法纠错数', '被纠错数'],
  }),
  figure('review.other', '（三）', '其他情形数', '件', 'review.total', {
    variants: ['其他情形', '其它情形数', '其他情况数'],
  }),
  figure('litigation.total', '五、', '行政诉讼数量', '件', undefined, {
    variants: ['行政诉讼数', '行政诉讼总数'],
  }),
  figure(
    'litigation.upheld',
    '（一）',
    '维持具体行政行为或者驳回原告诉讼请求数',
    '件',
    'litigation.total',
    {
      variants: [
        '维持具体行政行为或驳回原告诉讼请求数',
        '维持具体行政行为或者驳回原告诉讼请求',
        '维持行政行为或者驳回原告诉讼请求数',
      ],
    },
  ),
  figure('litigation.corrected', '（二）', '被依法纠错数', '件', 'litigation.total', {
    variants: ['被依法纠错', '依法纠错数', '被纠错数'],
  }),
  figure('litigation.other', '（三）', '其他情形数', '件', 'litigation.total', {
    variants: ['其他情形', '其它情形数', '其他情况数'],
  }),
  figure('complaints', '六、', '举报投诉数量', '件', undefined, {
    variants: ['举报投诉数', '举报、投诉数量', '投诉举报数量'],
  }),
  row('requests.fees', '七、', '依申请公开信息收取的费用', [amount('requests.fees', '万元')], {
    variants: ['依申请公开信息收取费用', '依申请公开收取的费用', '依申请公开政府信息收取的费用'],
  }),
];

const capacity: readonly FormRow[] = [
  group('group.capacity', '八、', '机构建设和保障经费情况', {
    variants: ['机构建设及保障经费情况', '机构建设和经费保障情况'],
  }),
  figure('capacity.offices', '（一）', '政府信息公开工作专门机构数', '个', 'group.capacity', {
    variants: [
      '政府信息公开专门机构数',
      '政府信息公开工作专门机构',
      '设置政府信息公开工作专门机构数',
    ],
  }),
  figure('capacity.readingPoints', '（二）', '设置政府信息公开查阅点数', '个', 'group.capacity', {
    variants: ['政府信息公开查阅点数', '设置政府信息公开查阅点', '设置政府信息查阅点数'],
  }),
  figure('capacity.staff', '（三）', '从事政府信息公开工作人员数', '人', 'group.capacity', {
    variants: [
      '从事政府信息公开工作的人员数',
      '从事政府信息公开工作人员',
      '政府信息公开工作人员数',
    ],
  }),
  figure('capacity.staff.fullTime', '1.', '专职人员数', '人', 'capacity.staff', {
    note: '（不包括政府公报及政府网站工作人员数）',
    variants: ['专职人员', '专职工作人员数'],
  }),
  figure('capacity.staff.partTime', '2.', '兼职人员数', '人', 'capacity.staff', {
    variants: ['兼职人员', '兼职工作人员数'],
  }),
  row('capacity.budget', '（四）', '政府信息公开专项经费', [amount('capacity.budget', '万元')], {
    parent: 'group.capacity',
    note: '（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
    variants: ['政府信息公开工作专项经费', '政府信息公开专项经费数', '信息公开专项经费'],
  }),
  group('group.meetings', '九、', '政府信息公开会议和培训情况', {
    variants: ['政府信息公开会议及培训情况', '信息公开会议和培训情况'],
  }),
  figure(
    'capacity.meetings',
    '（一）',
    '召开政府信息公开工作会议或专题会议数',
    '次',
    'group.meetings',
    {
      variants: [
        '召开政府信息公开工作会议或专题会议次数',
        '召开政府信息公开工作会议或者专题会议数',
        '政府信息公开工作会议或专题会议数',
      ],
    },
  ),
  figure('capacity.trainings', '（二）', '举办各类培训班数', '次', 'group.meetings', {
    variants: ['举办各类培训班次数', '举办各类培训数', '举办培训班数'],
  }),
  figure('capacity.trainees', '（三）', '接受培训人员数', '人次', 'group.meetings', {
    variants: ['接受培训人数', '接受培训人次', '接受培训人员人次'],
  }),
];

/** The rows of the table in order: nine groups, 58 figures. */
export const rows2014: readonly FormRow[] = [
  ...disclosure,
  ...responses,
  ...requests,
  ...disputes,
  ...capacity,
];

function figure(
  concept: string,
  ordinal: string,
  label: string,
  unit: string,
  parent: RowId | undefined,
  details: RowDetails = {},
): FormRow {
  return row(concept, ordinal, label, [count(concept, unit)], { ...details, parent });
}

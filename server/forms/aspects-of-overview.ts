import type { Aspect } from './form.js';

/** What the overview of the forms since 2019 has to tell of, in this order. */
export const aspectsOfOverview: readonly Aspect[] = [
  {
    id: 'publication',
    title: '主动公开',
    keywords: [
      '主动公开',
      '公开信息',
      '公开政府信息',
      '公开政务信息',
      '信息发布',
      '发布信息',
      '公布',
      '公示',
      '政策解读',
      '公开内容',
    ],
    wants: {
      zh: '主动公开了哪些信息、渠道和数量，政策解读和回应关切情况。',
      en: 'What was published, where and how much; interpretation of policy and answers to public concern.',
    },
    draft: '主动公开政府信息____条，其中____。发布政策解读____篇，回应公众关切____次。',
  },
  {
    id: 'requests',
    title: '依申请公开',
    keywords: ['依申请', '公开申请', '申请公开', '收到申请', '新收申请', '受理申请', '申请人'],
    wants: {
      zh: '收到和办理申请的情况，与表三的数字一致。',
      en: 'Requests received and decided, in agreement with table 三.',
    },
    draft: '收到政府信息公开申请____件，上年结转____件；办结____件，结转下年度继续办理____件。',
  },
  {
    id: 'management',
    title: '政府信息管理',
    keywords: [
      '信息管理',
      '信息的管理',
      '信息资源',
      '规范性文件清理',
      '规范性文件管理',
      '文件管理',
      '动态调整',
      '动态管理',
      '保密审查',
      '审核',
      '三审',
    ],
    wants: {
      zh: '政府信息的制作、审核、归档、更新和规范性文件的清理。',
      en: 'How information is made, reviewed, filed and updated; clearing of normative documents.',
    },
    draft: '政府信息的制作、审核、归档和动态更新情况：____。',
  },
  {
    id: 'platforms',
    title: '平台建设',
    keywords: ['平台', '网站', '专栏', '新媒体', '公众号', '政府公报', '查阅点', '查阅场所'],
    wants: {
      zh: '政府网站及专栏、政务新媒体、政府公报、查阅场所的建设。',
      en: 'Web site and its columns, social media, gazette and reading places.',
    },
    draft: '政府网站、政务新媒体和查阅场所的建设情况：____。',
  },
  {
    id: 'supervision',
    title: '监督保障',
    keywords: [
      '监督',
      '工作保障',
      '组织保障',
      '保障工作',
      '考核',
      '培训',
      '督查',
      '督促',
      '检查',
      '社会评议',
      '责任追究',
      '组织领导',
      '领导小组',
      '专人负责',
    ],
    wants: {
      zh: '机构和人员、培训、考核、社会评议和责任追究结果。',
      en: 'Staff and offices, training, assessment, public review and accountability.',
    },
    draft: '机构人员、业务培训、工作考核、社会评议和责任追究结果情况：____。',
  },
];

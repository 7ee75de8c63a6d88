import { regulationOf2007 } from './citations.js';
import type { Citation, FormSection } from './form.js';

/** The last section of a form before 2019, which carries the table. */
export interface Attachment {
  readonly title: string;
  readonly variants: readonly string[];
  readonly citation: Citation | undefined;
}

/** The seven sections of the forms before 2019 (条例 of 2007, 第三十二条). */
export function sevenSections(attachment: Attachment): readonly FormSection[] {
  return [overview, disclosure, requests, fees, disputes, problems, { ...last, ...attachment }];
}

const overview: FormSection = {
  id: 'overview',
  ordinal: 1,
  title: '概述',
  variants: [
    '工作的概况',
    '概况',
    '基本概况',
    '工作概况',
    '总体情况',
    '基本情况',
    '总体概况',
    '政府信息公开工作的概况',
    '政府信息公开工作概况',
    '政府信息公开工作概述',
    '政府信息公开工作总体情况',
    '政府信息公开工作基本情况',
    '政府信息公开工作情况概述',
    '工作概述',
    '总体工作情况',
    '信息公开工作概况',
    '推进政府信息公开工作情况',
    '主要工作概述',
    '工作情况概述',
    '政府信息公开总体工作情况',
    '政府信息公开总体情况',
    '政府信息公开工作总体概述',
    '推进政府信息公开工作的总体情况',
  ],
  keywords: ['概述', '概况', '总体', '基本情况'],
  required: true,
  wants: {
    zh: '概述本年度政府信息公开工作：组织机构、制度、平台、重点领域、解读回应等。',
    en: 'The year’s work in outline: organisation, rules, platforms, priority areas, interpretation.',
  },
  citation: undefined,
  aspects: [],
  draft: '{year}年，本机关认真贯彻落实《中华人民共和国政府信息公开条例》，____。',
};

const disclosure: FormSection = {
  id: 'disclosure',
  ordinal: 2,
  title: '主动公开政府信息情况',
  variants: [
    '政府信息主动公开情况',
    '主动公开政府信息的情况',
    '主动公开情况',
    '主动公开信息情况',
    '政府信息主动公开的情况',
    '行政机关主动公开政府信息的情况',
    '行政机关主动公开政府信息情况',
    '主动公开政府信息工作情况',
    '主动公开',
  ],
  keywords: ['主动公开'],
  required: true,
  wants: {
    zh: '主动公开政府信息的数量、渠道和重点领域，政策解读和回应关切情况。',
    en: 'What was published, where, in which priority areas; interpretation and answers to public concern.',
  },
  citation: regulationOf2007('第三十二条第（一）项', 'article 32 (1)'),
  aspects: [],
  draft: '{year}年，主动公开政府信息____条，其中____。',
};

const requests: FormSection = {
  id: 'requests',
  ordinal: 3,
  title: '依申请公开政府信息情况',
  variants: [
    '政府信息依申请公开情况',
    '公民、法人和其他组织申请公开政府信息的情况',
    '公民、法人和其他组织申请公开政府信息情况',
    '公民、法人或者其他组织申请公开政府信息情况',
    '依申请公开政府信息的情况',
    '依申请公开情况',
    '政府信息依申请公开办理情况',
    '依申请公开政府信息办理情况',
    '依申请公开办理情况',
    '依申请公开政府信息和不予公开政府信息情况',
    '依申请公开政府信息和不予公开政府信息的情况',
    '依申请公开和不予公开政府信息情况',
    '政府信息依申请公开的情况',
    '依申请公开工作情况',
    '依申请公开',
  ],
  keywords: ['依申请', '不予公开', '申请公开情况', '公开申请情况'],
  required: true,
  wants: {
    zh: '收到申请的数量和方式、办结和答复情况、不予公开的情况。',
    en: 'Requests received and how, closed and answered; what was refused.',
  },
  citation: regulationOf2007('第三十二条第（二）项', 'article 32 (2)'),
  aspects: [],
  draft: '{year}年，收到政府信息公开申请____件，办结____件，其中____。',
};

const fees: FormSection = {
  id: 'fees',
  ordinal: 4,
  title: '政府信息公开的收费及减免情况',
  variants: [
    '收费及减免情况',
    '政府信息公开收费及减免情况',
    '政府信息公开的收费及减免的情况',
    '收费和减免情况',
    '政府信息公开收费和减免情况',
    '收费减免情况',
    '政府信息公开收费情况',
    '依申请公开收费及减免情况',
    '依申请公开政府信息收费及减免情况',
    '政府信息依申请公开收费及减免情况',
    '收费情况',
  ],
  keywords: ['收费', '减免'],
  required: false,
  wants: {
    zh: '依申请提供政府信息收取费用和减免的情况，未收费的也要写明。',
    en: 'Fees charged and waived for requests, and that none were if so.',
  },
  citation: regulationOf2007('第三十二条第（三）项', 'article 32 (3)'),
  aspects: [],
  draft: '{year}年，依申请提供政府信息收取费用和减免费用情况：____。',
};

const disputes: FormSection = {
  id: 'disputes',
  ordinal: 5,
  title: '因政府信息公开申请行政复议、提起行政诉讼情况',
  variants: [
    '因政府信息公开申请行政复议、提起行政诉讼的情况',
    '因政府信息公开申请行政复议和提起行政诉讼情况',
    '因政府信息公开申请行政复议及提起行政诉讼的情况',
    '因政府信息公开申请行政复议及提起行政诉讼情况',
    '因政府信息公开申请行政复议、行政诉讼情况',
    '因政府信息公开被申请行政复议、提起行政诉讼情况',
    '政府信息公开行政复议、行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
    '政府信息公开申请行政复议、提起行政诉讼情况',
    '申请行政复议、提起行政诉讼情况',
    '行政复议、行政诉讼情况',
    '行政复议和行政诉讼情况',
    '行政复议、诉讼情况',
    '行政复议及行政诉讼情况',
    '复议、诉讼情况',
    '复议和诉讼情况',
    '复议诉讼情况',
    '行政复议、诉讼及申诉情况',
    '政府信息公开类行政复议、行政诉讼情况',
    '政府信息公开类行政复议和行政诉讼情况',
    '因政府信息公开申请行政复议和提起行政诉讼的情况',
    '因政府信息公开申请行政复议、提起行政诉讼和接受行政申诉、举报的情况',
    '因政府信息公开申请行政复议、提起行政诉讼和申诉情况',
  ],
  keywords: ['复议', '诉讼', '申诉'],
  required: true,
  wants: {
    zh: '因政府信息公开申请行政复议、提起行政诉讼的件数和结果，没有的也要写明。',
    en: 'Reviews and lawsuits and how they ended, and that there were none if so.',
  },
  citation: regulationOf2007('第三十二条第（四）项', 'article 32 (4)'),
  aspects: [],
  draft: '{year}年，因政府信息公开申请行政复议____件，提起行政诉讼____件，结果为____。',
};

const problems: FormSection = {
  id: 'problems',
  ordinal: 6,
  title: '存在的主要问题及改进措施',
  variants: [
    '存在的主要问题及改进情况',
    '存在问题及改进情况',
    '存在问题及改进措施',
    '存在的问题及改进措施',
    '存在的问题及改进情况',
    '存在的主要问题和改进措施',
    '存在的主要问题和改进情况',
    '存在的问题和改进措施',
    '主要问题及改进措施',
    '主要问题和改进措施',
    '存在的主要问题及下一步改进措施',
    '存在的不足及改进措施',
    '存在的问题及下一步工作打算',
    '政府信息公开工作存在的主要问题及改进情况',
    '政府信息公开工作存在的主要问题及改进措施',
    '政府信息公开工作中存在的主要问题及改进措施',
    '政府信息公开工作中存在的主要问题及改进情况',
    '政府信息公开工作存在的主要问题和改进措施',
  ],
  keywords: ['问题', '改进', '不足', '下一步'],
  required: true,
  wants: {
    zh: '本年度存在的主要问题和改进情况、措施。',
    en: 'The main problems of the year, and what is done about them.',
  },
  citation: regulationOf2007('第三十二条第（五）项', 'article 32 (5)'),
  aspects: [],
  draft: '存在的主要问题：____。\n\n改进情况和措施：____。',
};

const last: Omit<FormSection, keyof Attachment> = {
  id: 'attachment',
  ordinal: 7,
  keywords: ['附表', '附件', '统计表', '其他', '其它', '需要说明', '需要报告'],
  required: false,
  wants: {
    zh: '附表和其他需要说明的事项。',
    en: 'The table, and anything else to be said.',
  },
  aspects: [],
};

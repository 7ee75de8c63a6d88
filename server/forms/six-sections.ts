import { aspectsOfOverview } from './aspects-of-overview.js';
import { regulation } from './citations.js';
import type { Aspect, Citation, FormSection } from './form.js';

/** What a form asks of the last of the six sections. */
export interface LastSection {
  readonly wants: FormSection['wants'];
  readonly aspects: readonly Aspect[];
  readonly draft: string;
}

/** The six sections of the forms since 2019. `notice` is the document that set the format. */
export function sixSections(notice: Citation, last: LastSection): readonly FormSection[] {
  return [
    { ...overview, citation: notice },
    disclosure,
    requests,
    disputes,
    problems,
    { ...other, ...last },
  ];
}

const overview: Omit<FormSection, 'citation'> = {
  id: 'overview',
  ordinal: 1,
  title: '总体情况',
  variants: [
    '概述',
    '概况',
    '基本概况',
    '总体概况',
    '工作总体情况',
    '工作概况',
    '工作情况',
    '工作开展情况',
    '工作基本情况',
    '基本情况',
    '总体工作情况',
    '政府信息公开工作总体情况',
    '政府信息公开总体情况',
    '政府信息公开工作概况',
    '政务公开工作总体情况',
    '信息公开工作总体情况',
    '年度总体情况',
    '政府信息公开总体工作情况',
    '主要工作概述',
  ],
  keywords: ['总体', '概述', '概况', '基本情况'],
  required: true,
  wants: {
    zh: '从主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面写明本年度工作。',
    en: 'The year’s work under five heads: publication, requests, information management, platforms, supervision.',
  },
  aspects: aspectsOfOverview,
  draft: '{year}年，本机关认真贯彻落实《中华人民共和国政府信息公开条例》，____。',
};

const disclosure: FormSection = {
  id: 'disclosure',
  ordinal: 2,
  title: '主动公开政府信息情况',
  variants: [
    '主动公开政府信息的情况',
    '主动公开情况',
    '主动公开信息情况',
    '行政机关主动公开政府信息情况',
    '行政机关主动公开政府信息的情况',
    '政府信息主动公开情况',
    '主动公开政府信息工作情况',
    '主动公开',
  ],
  keywords: ['主动公开'],
  required: true,
  wants: {
    zh: '表二：按《条例》第二十条第（一）（五）（六）（八）项统计主动公开政府信息情况。',
    en: 'Table 二: what was published under article 20 (1), (5), (6) and (8) of the Regulations.',
  },
  citation: regulation('第五十条第（一）项', 'article 50 (1)'),
  aspects: [],
};

const requests: FormSection = {
  id: 'requests',
  ordinal: 3,
  title: '收到和处理政府信息公开申请情况',
  variants: [
    '收到和处理政府信息公开申请的情况',
    '行政机关收到和处理政府信息公开申请情况',
    '行政机关收到和处理政府信息公开申请的情况',
    '收到和处理政府信息公开情况',
    '收到和处理政府信息申请公开情况',
    '收到和处理政府信息依申请公开情况',
    '收到和处理信息公开申请情况',
    '政府信息公开申请情况',
    '依申请公开情况',
    '依申请公开政府信息情况',
    '政府信息依申请公开情况',
    '受理和处理政府信息公开申请情况',
  ],
  keywords: ['收到和处理', '依申请', '公开申请情况', '申请公开情况', '申请的情况'],
  required: true,
  wants: {
    zh: '表三：新收、上年结转、办理结果和结转下年的申请，按申请人类型分列。',
    en: 'Table 三: requests received, carried in, decided and carried out, by type of applicant.',
  },
  citation: regulation('第五十条第（二）项', 'article 50 (2)'),
  aspects: [],
};

const disputes: FormSection = {
  id: 'disputes',
  ordinal: 4,
  title: '政府信息公开行政复议、行政诉讼情况',
  variants: [
    '政府信息公开行政复议、行政诉讼的情况',
    '政府信息公开行政复议和行政诉讼情况',
    '政府信息公开行政复议行政诉讼情况',
    '政府信息公开行政复议及行政诉讼情况',
    '政府信息公开行政复议与行政诉讼情况',
    '政府信息公开行政复议、诉讼情况',
    '政府信息公开复议、诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
    '因政府信息公开工作被申请行政复议、被提起行政诉讼情况',
    '因政府信息公开被申请行政复议、提起行政诉讼情况',
    '因政府信息公开申请行政复议、提起行政诉讼情况',
    '政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '政府信息公开申请行政复议、行政诉讼情况',
    '政府信息公开申请行政复议、提起行政诉讼情况',
    '行政复议、行政诉讼情况',
    '行政复议和行政诉讼情况',
    '行政复议行政诉讼情况',
    '复议、诉讼情况',
    '复议和诉讼情况',
  ],
  keywords: ['复议', '诉讼'],
  required: true,
  wants: {
    zh: '表四：因政府信息公开工作被申请行政复议、提起行政诉讼的件数和结果。',
    en: 'Table 四: reviews and lawsuits over open government information, and how they ended.',
  },
  citation: regulation('第五十条第（三）项', 'article 50 (3)'),
  aspects: [],
};

const problems: FormSection = {
  id: 'problems',
  ordinal: 5,
  title: '存在的主要问题及改进情况',
  variants: [
    '政府信息公开工作存在的主要问题及改进情况',
    '存在的主要问题及改进措施',
    '存在问题及改进情况',
    '存在的问题及改进情况',
    '存在的问题及改进措施',
    '存在问题及改进措施',
    '存在的主要问题和改进情况',
    '存在的主要问题和改进措施',
    '存在的主要问题及下一步改进措施',
    '存在的主要问题及下步改进措施',
    '存在主要问题及改进情况',
    '存在主要问题及改进措施',
    '主要问题及改进情况',
    '主要问题及改进措施',
    '工作存在的主要问题及改进情况',
    '政府信息公开工作存在的主要问题及改进措施',
    '政府信息公开工作中存在的主要问题及改进情况',
    '政府信息公开工作中存在的主要问题及改进措施',
    '政府信息公开存在的主要问题及改进情况',
  ],
  keywords: ['问题', '改进', '不足'],
  required: true,
  wants: {
    zh: '本年度存在的主要问题、改进情况；各级人民政府还应写明工作考核、社会评议和责任追究结果情况。',
    en: 'The main problems and what was improved; governments add assessment, public review and accountability.',
  },
  citation: regulation('第五十条第（四）项', 'article 50 (4)'),
  aspects: [],
  draft: '存在的主要问题：____。\n\n改进情况：____。',
};

const other: Omit<FormSection, keyof LastSection> = {
  id: 'other',
  ordinal: 6,
  title: '其他需要报告的事项',
  variants: [
    '其他需要报告事项',
    '其它需要报告的事项',
    '其他需要报告的情况',
    '需要报告的其他事项',
    '其他需报告的事项',
    '其他需要说明的事项',
    '需要说明的其他事项',
    '其他事项',
    '其他情况',
  ],
  keywords: ['其他', '其它', '需要报告', '需要说明'],
  required: true,
  citation: regulation('第五十条第（五）项', 'article 50 (5)'),
};

import { requestRow } from './applicants.js';
import { regulation } from './citations.js';
import type { FormRow } from './form.js';
import { group } from './row.js';

/** The rows of 三、本年度办理结果 from the group's name to (五), alike in all forms since 2019. */
export const commonResults: readonly FormRow[] = [
  group('group.results', '三、', '本年度办理结果', {
    variants: ['本年办理结果', '本年度办理情况', '办理结果'],
  }),
  requestRow('outcome.granted', '（一）', '予以公开', 'group.results', {
    variants: ['予以公开的', '予以公开数量', '同意公开'],
    wants: {
      zh: '所申请的信息可以公开并已提供，或者已主动公开并告知获取方式、途径的。',
      en: 'The information was provided, or it was public already and the applicant was told where.',
    },
    citation: regulation('第三十六条', 'article 36'),
  }),
  requestRow('outcome.partiallyGranted', '（二）', '部分公开', 'group.results', {
    note: '（区分处理的，只计这一情形，不计其他情形）',
    variants: ['部分公开的', '予以部分公开', '同意部分公开'],
    wants: {
      zh: '对申请内容区分处理、公开其中可以公开部分的；只计这一情形，不计其他情形。',
      en: 'The part that can be public was separated and provided; counted here only.',
    },
    citation: regulation('第三十七条', 'article 37'),
  }),
  group('group.denied', '（三）', '不予公开', {
    parent: 'group.results',
    variants: ['不予公开的', '不予公开情形'],
    wants: {
      zh: '下列八种情形各填一行，表中不单列小计。',
      en: 'One row for each of the eight grounds; the form prints no subtotal.',
    },
  }),
  requestRow('outcome.denied.stateSecret', '1.', '属于国家秘密', 'group.denied', {
    variants: ['涉及国家秘密', '国家秘密', '属于国家秘密的'],
    wants: {
      zh: '依法确定为国家秘密的政府信息。',
      en: 'Information that is lawfully a state secret.',
    },
    citation: regulation('第十四条', 'article 14'),
  }),
  requestRow('outcome.denied.otherLaws', '2.', '其他法律行政法规禁止公开', 'group.denied', {
    variants: [
      '其他法律、行政法规禁止公开',
      '其他法律法规禁止公开',
      '其它法律行政法规禁止公开',
      '法律行政法规禁止公开',
      '法律、行政法规禁止公开',
      '其他法律行政法规禁止公开的',
    ],
    wants: {
      zh: '国家秘密以外，法律、行政法规禁止公开的政府信息。',
      en: 'Information that a law or administrative regulation forbids to publish, state secrets apart.',
    },
    citation: regulation('第十四条', 'article 14'),
  }),
  requestRow('outcome.denied.security', '3.', '危及“三安全一稳定”', 'group.denied', {
    variants: ['危及“三安全、一稳定”', '三安全一稳定', '涉及“三安全一稳定”', '危及三安全一稳定'],
    wants: {
      zh: '公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息。',
      en: 'Publication could endanger national, public or economic security or social stability.',
    },
    citation: regulation('第十四条', 'article 14'),
  }),
  requestRow('outcome.denied.thirdParty', '4.', '保护第三方合法权益', 'group.denied', {
    variants: ['保护第三方权益', '保护第三人合法权益', '涉及第三方合法权益'],
    wants: {
      zh: '涉及商业秘密、个人隐私等，公开会损害第三方合法权益的政府信息。',
      en: 'Trade secrets, privacy and the like: publication would harm a third party.',
    },
    citation: regulation('第十五条', 'article 15'),
  }),
  requestRow('outcome.denied.internalAffairs', '5.', '属于三类内部事务信息', 'group.denied', {
    variants: ['三类内部事务信息', '属于内部事务信息', '内部事务信息'],
    wants: {
      zh: '行政机关的人事管理、后勤管理、内部工作流程等内部事务信息。',
      en: 'Personnel, logistics or internal workflow of the authority.',
    },
    citation: regulation('第十六条第一款', 'article 16, paragraph 1'),
  }),
  requestRow('outcome.denied.deliberative', '6.', '属于四类过程性信息', 'group.denied', {
    variants: ['四类过程性信息', '属于过程性信息', '过程性信息'],
    wants: {
      zh: '行政机关履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等信息。',
      en: 'Records of discussion, drafts, letters of consultation and requests for instructions.',
    },
    citation: regulation('第十六条第二款', 'article 16, paragraph 2'),
  }),
  requestRow('outcome.denied.enforcementFile', '7.', '属于行政执法案卷', 'group.denied', {
    variants: ['行政执法案卷', '属于行政执法案卷信息', '行政执法案卷信息'],
    wants: { zh: '行政执法案卷信息。', en: 'Files of administrative enforcement.' },
    citation: regulation('第十六条第二款', 'article 16, paragraph 2'),
  }),
  requestRow('outcome.denied.administrativeQuery', '8.', '属于行政查询事项', 'group.denied', {
    variants: ['行政查询事项', '属于行政查询', '属于行政查询事项的'],
    wants: {
      zh: '属于工商、不动产登记资料等信息，有关法律、行政法规对获取有特别规定的。',
      en: 'Registers such as business or real estate, where special rules govern access.',
    },
    citation: regulation('第三十六条第（七）项', 'article 36 (7)'),
  }),
  group('group.unable', '（四）', '无法提供', {
    parent: 'group.results',
    variants: ['无法提供的', '无法提供情形'],
    wants: {
      zh: '下列三种情形各填一行，表中不单列小计。',
      en: 'One row for each of the three cases; the form prints no subtotal.',
    },
  }),
  requestRow('outcome.unable.notHeld', '1.', '本机关不掌握相关政府信息', 'group.unable', {
    variants: [
      '本机关不掌握相关信息',
      '本机关不掌握',
      '不掌握相关政府信息',
      '本机关不掌握该政府信息',
    ],
    wants: {
      zh: '经检索没有所申请公开的信息，或者所申请的信息不属于本机关负责公开的。',
      en: 'A search found no such information, or another authority is responsible for it.',
    },
    citation: regulation('第三十六条第（四）项、第（五）项', 'article 36 (4) and (5)'),
  }),
  requestRow('outcome.unable.notReadyMade', '2.', '没有现成信息需要另行制作', 'group.unable', {
    variants: [
      '没有现成信息、需要另行制作',
      '没有现成信息，需要另行制作',
      '无现成信息需要另行制作',
      '需要另行制作',
    ],
    wants: {
      zh: '需要行政机关对现有政府信息进行加工、分析才能提供的。',
      en: 'The authority would have to process or analyse what it has.',
    },
    citation: regulation('第三十八条', 'article 38'),
  }),
  requestRow('outcome.unable.stillUnclear', '3.', '补正后申请内容仍不明确', 'group.unable', {
    variants: ['补正后申请内容仍然不明确', '补正后仍不明确', '补正后内容仍不明确'],
    wants: {
      zh: '已告知补正，补正后申请内容仍不明确的。',
      en: 'What is asked for stayed unclear after the applicant supplemented the request.',
    },
    citation: regulation('第三十条', 'article 30'),
  }),
  group('group.rejected', '（五）', '不予处理', {
    parent: 'group.results',
    variants: ['不予处理的', '不予处理情形'],
    wants: {
      zh: '下列五种情形各填一行，表中不单列小计。',
      en: 'One row for each of the five cases; the form prints no subtotal.',
    },
  }),
  requestRow('outcome.rejected.petition', '1.', '信访举报投诉类申请', 'group.rejected', {
    variants: [
      '信访、举报、投诉类申请',
      '信访投诉举报类申请',
      '信访举报投诉类',
      '信访举报投诉',
      '信访举报投诉申请',
    ],
    wants: {
      zh: '以政府信息公开申请的形式进行信访、投诉、举报等活动的。',
      en: 'Petitions, complaints and reports in the shape of a request.',
    },
    citation: regulation('第三十九条', 'article 39'),
  }),
  requestRow('outcome.rejected.duplicate', '2.', '重复申请', 'group.rejected', {
    variants: ['重复申请类', '重复的申请', '重复性申请'],
    wants: {
      zh: '已就申请作出答复，申请人重复申请公开相同政府信息的。',
      en: 'The same applicant asks again for what was answered already.',
    },
    citation: regulation('第三十六条第（六）项', 'article 36 (6)'),
  }),
  requestRow('outcome.rejected.publication', '3.', '要求提供公开出版物', 'group.rejected', {
    variants: ['提供公开出版物', '要求提供公开的出版物', '公开出版物'],
    wants: {
      zh: '申请提供政府公报、报刊、书籍等公开出版物的。',
      en: 'Gazettes, newspapers, books and other publications were asked for.',
    },
    citation: regulation('第三十九条', 'article 39'),
  }),
  requestRow('outcome.rejected.excessive', '4.', '无正当理由大量反复申请', 'group.rejected', {
    variants: ['无正当理由的大量反复申请', '无正当理由大量、反复申请', '大量反复申请'],
    wants: {
      zh: '申请的数量、频次明显超过合理范围，且申请理由不合理的。',
      en: 'Number and frequency are clearly beyond reason, and so are the grounds given.',
    },
    citation: regulation('第三十五条', 'article 35'),
  }),
  requestRow(
    'outcome.rejected.reconfirmation',
    '5.',
    '要求行政机关确认或重新出具已获取信息',
    'group.rejected',
    {
      variants: [
        '要求行政机关确认或者重新出具已获取信息',
        '要求行政机关确认或重新出具已获取的信息',
        '要求行政机关确认、重新出具已获取信息',
        '要求确认或重新出具已获取信息',
      ],
      wants: {
        zh: '申请人已经获取有关信息，又要求行政机关确认或重新出具的。',
        en: 'The applicant has the information and wants it confirmed or issued again.',
      },
    },
  ),
];

import { thing } from './wording.js';
import type { Wording } from './wording.js';

/** Words of how requests were answered, by the rows of the forms. */
export const outcomeWordings: readonly Wording[] = [
  thing(
    'outcome',
    'outcome.alreadyPublic',
    '属于已主动公开范围 已主动公开范围 属于已主动公开 属于主动公开范围 已主动公开类',
  ),
  thing(
    'outcome',
    'outcome.alreadyPublic',
    '属已主动公开 属已主动公开范围 属主动公开范围 已属主动公开范围 属于主动公开 属主动公开',
  ),
  thing(
    'outcome',
    'outcome.granted',
    '予以公开 同意公开 给予公开 准予公开 予以公开答复 同意公开答复 同意公开类 完全公开 全部公开 予以全部公开 予以公开决定 决定予以公开 答复公开 依申请提供',
  ),
  // 予以公开 alone, or whatever was disclosed.
  thing(
    'outcome',
    'outcome.disclosed',
    '公开类 公开类答复 全部或部分公开 全部或者部分公开 全部或部分予以公开 全部或者部分予以公开 公开或部分公开 予以公开或部分公开',
  ),
  thing(
    'outcome',
    'outcome.partiallyGranted',
    '部分公开 予以部分公开 同意部分公开 部分予以公开 同意部分公开答复',
  ),
  thing(
    'outcome',
    'outcome.partiallyGranted',
    '部分公开类 部分公开答复 部分同意公开 区分处理部分公开 区分处理后部分公开 区分处理 区分处理后公开 部分公开决定 决定部分公开 决定予以部分公开',
  ),
  thing(
    'outcome',
    'outcome.partiallyGranted',
    '部份公开 予以部份公开 部份予以公开 部份公开的 部份公开类 部份公开答复 同意部份公开',
  ),

  thing(
    'outcome',
    'outcome.denied',
    '不予公开 不同意公开 不予以公开 不予公开答复 不同意公开答复 不同意公开类 不予公开决定 决定不予公开',
  ),
  thing('outcome', 'outcome.denied.stateSecret', '属于国家秘密 涉及国家秘密 国家秘密'),
  thing('outcome', 'outcome.denied.tradeSecret', '涉及商业秘密 商业秘密 属于商业秘密'),
  thing('outcome', 'outcome.denied.privacy', '涉及个人隐私 个人隐私 属于个人隐私'),
  thing('outcome', 'outcome.denied.security', '危及三安全一稳定 三安全一稳定 涉及三安全一稳定'),
  thing(
    'outcome',
    'outcome.denied.security',
    '危及国家安全公共安全经济安全和社会稳定 危及国家安全公共安全经济安全社会稳定',
  ),
  thing(
    'outcome',
    'outcome.denied.security',
    '危及国家安全公共安全经济安全或社会稳定 危及国家安全公共安全经济安全及社会稳定',
  ),
  thing(
    'outcome',
    'outcome.denied.notGovernmentInformation',
    '不是条例所指政府信息 不是条例所指的政府信息',
  ),
  thing(
    'outcome',
    'outcome.denied.notGovernmentInformation',
    '非条例所指政府信息 不属于条例所指政府信息 非政府信息',
  ),
  thing(
    'outcome',
    'outcome.denied.notGovernmentInformation',
    '不属于政府信息 不是政府信息 非条例所指的政府信息',
  ),
  thing(
    'outcome',
    'outcome.denied.otherLegalGrounds',
    '法律法规规定的其他情形 法律法规规定的其它情形 法律法规规定其他情形',
  ),
  thing(
    'outcome',
    'outcome.denied.otherLaws',
    '其他法律行政法规禁止公开 法律行政法规禁止公开 其他法律法规禁止公开',
  ),
  thing('outcome', 'outcome.denied.otherLaws', '其它法律行政法规禁止公开 法律法规禁止公开'),
  thing(
    'outcome',
    'outcome.denied.thirdParty',
    '保护第三方合法权益 第三方合法权益 涉及第三方合法权益 保护第三方权益 第三方权益 涉及第三方权益',
  ),
  thing('outcome', 'outcome.denied.thirdParty', '保护第三人合法权益 损害第三方合法权益'),
  thing(
    'outcome',
    'outcome.denied.internalAffairs',
    '属于三类内部事务信息 三类内部事务信息 内部事务信息 属于内部事务信息',
  ),
  thing(
    'outcome',
    'outcome.denied.deliberative',
    '属于四类过程性信息 四类过程性信息 过程性信息 属于过程性信息',
  ),
  thing(
    'outcome',
    'outcome.denied.enforcementFile',
    '属于行政执法案卷 行政执法案卷 行政执法案卷信息 属于行政执法案卷信息',
  ),
  thing(
    'outcome',
    'outcome.denied.administrativeQuery',
    '属于行政查询事项 行政查询事项 属于行政查询',
  ),

  thing(
    'outcome',
    'outcome.notThisAuthority',
    '不属于本行政机关公开 不属于本机关公开 不属于本行政机关公开范围',
  ),
  thing(
    'outcome',
    'outcome.notThisAuthority',
    '不属于本机关公开范围 不属于本行政机关 非本机关政府信息 非本机关公开',
  ),
  thing(
    'outcome',
    'outcome.notThisAuthority',
    '不属于本行政机关公开类 不属于本机关 不属于本机关政府信息',
  ),
  thing(
    'outcome',
    'outcome.notThisAuthority',
    '不属本机关 不属本机关公开 不属本机关公开范围 不属本行政机关公开 不属本行政机关公开范围 非本机关',
  ),
  thing(
    'outcome',
    'outcome.notThisAuthority',
    '非本机关职责 非本机关职责范围 不属于本机关职责 不属于本机关职责范围 不属于本单位公开范围',
  ),
  thing(
    'outcome',
    'outcome.notExist',
    '申请信息不存在 信息不存在 政府信息不存在 信息不存在类 所申请信息不存在 申请的信息不存在 不存在类',
  ),
  thing(
    'outcome',
    'outcome.amendmentRequested',
    '告知作出更改补充 告知做出更改补充 告知作出更改补充类 作出更改补充 告知更改补充 告知补正 更改补充',
  ),
  thing(
    'outcome',
    'outcome.otherChannel',
    '告知通过其他途径办理 告知通过其它途径办理 通过其他途径办理 告知其他途径办理 告知其他途径 告知通过其他途径',
  ),
  thing(
    'outcome',
    'outcome.otherChannel',
    '告知通过其他途径办理类 告知申请人通过其他途径办理 告知通过其他渠道办理',
  ),

  thing('outcome', 'outcome.unable', '无法提供 无法提供的'),
  thing(
    'outcome',
    'outcome.unable.notHeld',
    '本机关不掌握相关政府信息 本机关不掌握相关信息 本机关不掌握 不掌握相关政府信息',
  ),
  thing(
    'outcome',
    'outcome.unable.notHeld',
    '本机关不掌握的 本单位不掌握 本机关不掌握信息 不掌握相关信息 本单位不掌握相关政府信息 本机关不掌握该政府信息 政府信息不掌握 信息不掌握 不掌握类 不掌握 不掌握的 不掌握信息 不掌握政府信息',
  ),
  thing(
    'outcome',
    'outcome.unable.notReadyMade',
    '没有现成信息需要另行制作 没有现成信息 需要另行制作 需另行制作',
  ),
  thing(
    'outcome',
    'outcome.unable.notReadyMade',
    '无现成信息需要另行制作 没有现成信息需另行制作 没有现成信息需要制作 没有现成信息需制作',
  ),
  thing(
    'outcome',
    'outcome.unable.stillUnclear',
    '补正后申请内容仍不明确 补正后仍不明确 补正后内容仍不明确',
  ),
  thing('outcome', 'outcome.unable.stillUnclear', '补正后申请内容仍然不明确'),

  thing('outcome', 'outcome.rejected', '不予处理 不予处理的'),
  thing(
    'outcome',
    'outcome.rejected.petition',
    '信访举报投诉类申请 信访投诉类 信访举报类 信访举报投诉类 信访举报投诉申请 信访投诉举报类申请',
  ),
  thing(
    'outcome',
    'outcome.rejected.petition',
    '信访投诉举报类 信访类申请 信访投诉类申请 信访事项不予处理 信访投诉举报不予处理',
  ),
  thing(
    'outcome',
    'outcome.rejected.petition',
    '信访投诉类不予处理 信访举报投诉类不予处理 信访投诉举报类不予处理 信访举报类不予处理',
  ),
  thing('outcome', 'outcome.rejected.duplicate', '重复申请 重复申请类 重复性申请'),
  thing('outcome', 'outcome.rejected.publication', '要求提供公开出版物 提供公开出版物'),
  thing(
    'outcome',
    'outcome.rejected.excessive',
    '无正当理由大量反复申请 大量反复申请 无正当理由的大量反复申请',
  ),
  thing(
    'outcome',
    'outcome.rejected.reconfirmation',
    '要求行政机关确认或重新出具已获取信息 要求确认或重新出具已获取信息',
  ),
  thing(
    'outcome',
    'outcome.rejected.reconfirmation',
    '要求行政机关确认或者重新出具已获取信息 要求确认或重新出具信息 要求行政机关确认或重新出具信息',
  ),

  thing(
    'outcome',
    'outcome.other',
    '其他处理 其它处理 其他类 其它类 其他处理类 其他类型答复 其它类型答复 其他处理的',
  ),
  thing(
    'outcome',
    'outcome.other.notSupplemented',
    '申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期不补正',
  ),
  thing(
    'outcome',
    'outcome.other.notSupplemented',
    '申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请 申请人逾期不补正',
  ),
  thing(
    'outcome',
    'outcome.other.feeUnpaid',
    '申请人逾期未按收费通知要求缴纳费用 逾期未按收费通知要求缴纳费用',
  ),
  thing(
    'outcome',
    'outcome.other.feeUnpaid',
    '申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请',
  ),
  // Of the form with sums of all years, which has nothing else behind 不予公开.
  thing('outcome', 'outcome.otherAnswers', '其他类型 其它类型 其他答复 其它答复'),
];

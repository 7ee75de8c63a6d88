import { anyone, applicant, atom, kindOf, thing, uncounted } from './wording.js';
import type { Wording } from './wording.js';

/** Words of requests: what comes in, how, from whom, what is done with it and what it costs. */
export const requestWordings: readonly Wording[] = [
  atom('request', '申请 申请件 申请书 申请案件 有效申请 申请量 申请表'),
  atom(['request', 'new'], '新申请'),
  atom(
    ['request', 'field'],
    '政府信息公开申请 信息公开申请 政务公开申请 公开申请 政府信息申请 政府信息公开的申请',
  ),
  atom(
    ['request', 'field'],
    '依申请公开 依申请公开件 依申请公开申请 依申请件 依申请 依申请公开政府信息 依申请公开信息',
  ),
  atom(
    ['request', 'field'],
    '政府信息依申请公开 政府依申请公开 政府信息公开依申请 依申请公开事项 政府信息公开申请事项',
  ),
  atom(
    ['request', 'field'],
    '公开政府信息申请 公开政府信息的申请 申请公开政府信息 要求公开政府信息的申请 信息公开申请件',
  ),
  atom(
    ['request', 'field'],
    '依申请公开政府信息申请 政府信息公开申请件 依申请公开办件 依申请公开政府信息公开申请',
  ),
  atom(
    ['request', 'field'],
    '依申请公开请求 信息公开请求 政府信息公开请求 政府信息申请公开 政府信息申请公开件 政府信息公开申请办件',
  ),
  atom(['request', 'field'], '有效政府信息公开申请 有效信息公开申请 有效依申请公开'),
  atom(
    ['request', 'field'],
    '政府信息公开申请书 信息公开申请书 依申请公开申请书 申请公开件 公开申请件 公开申请书',
  ),
  atom(
    ['request', 'field'],
    '政府信息公开申请量 信息公开申请量 依申请公开申请量 依申请公开量 依申请公开工作 政府信息公开申请表 信息公开申请表 依申请公开申请表',
  ),
  atom(['request', 'answer'], '办理结果 本年度办理结果 本年办理结果 申请办理结果'),
  atom(['answer', 'endsIn'], '办理结果为 办理结果是 处理结果为 处理结果是 答复结果为 答复结果是'),
  // Of a kind that was named before.
  uncounted('此类申请 该类申请 这类申请 同类申请 此类案件 该类案件 这类案件'),
  uncounted('依申请公开类信息 依申请公开类 依申请公开类政府信息'),
  // Who calls all requests so may mean every one of them, or those by post.
  uncounted(
    '申请信件 公开申请信件 信息公开申请信件 政府信息公开申请信件 依申请公开信件 依申请公开申请信件',
  ),
  // Of what was dealt with otherwise: 组织会商12次,涉及申请27件.
  uncounted('涉及申请 涉及申请件 涉及政府信息公开申请 涉及依申请公开'),
  atom('receive', '收到 收 接收 接到 接收到 收办 收到的 收到了 收悉 收件 收件量 接收量'),
  atom(['receive', 'new'], '新收 新收到 新接收 新收的 新接 新接到'),
  atom(['accept', 'new'], '新受理'),
  atom('accept', '受理 受理的 受理了 登记受理 受理量 规范受理 及时受理 依法受理'),
  atom('handle', '办理 处理 承办 办理的 处理的 办理量'),
  // What is due are the new ones and those carried in.
  atom(
    ['handle', 'new', 'carry'],
    '应办理 应办 应处理 应当办理 应予办理 应予办理的 应办理的 需办理 需处理 需要办理 应办结 应答复 应办理总量 应办总量 应办总数',
  ),
  atom(
    'handle',
    '妥善办理 妥善处理 规范办理 规范处理 认真办理 认真处理 及时办理 及时处理 依法规范办理 稳妥办理',
  ),
  atom(
    'close',
    '办结 办理完毕 办理完结 办理完成 完成办理 处理完毕 已办结 办结件 在办结 办结量 及时办结 依法办结',
  ),
  atom(
    'answer',
    '答复 回复 予以答复 作出答复 做出答复 完成答复 给予答复 答复的 书面答复 依法答复 答复件 答复量 及时答复',
  ),
  atom(
    'answer',
    '答复完毕 回复完毕 予以回复 给予回复 作出回复 答复完成 规范答复 妥善答复 认真答复 依法规范答复',
  ),
  atom(
    'onTime',
    '按时 按期 按时限 按时按规 按时按质 按时保质 按规按时 法定期限内 在法定期限内 规定期限内 规定时限内 法定时限内 按规定时限 期限内',
  ),
  atom('extended', '延期 延长期限 延期后'),
  atom(
    'carry',
    '结转 结转申请 转入 转来 结转来 顺延 结转到 结转至 继续办理 结转的 转结 转 需要结转 需结转 转至 转到 遗留 延续办理',
  ),
  atom(
    'open',
    '办理中 在办理中 尚在办理 尚在办理中 正在办理 正在办理中 未办结 尚未办结 尚未答复 未答复 待答复 在办 未到答复期限 尚未到答复期限 尚在答复期限内 尚在办理期限内 尚在答复期内 在答复期限内 尚在办理期内',
  ),
  atom(
    'open',
    '跨年办理 跨年度办理 尚在法定期限内 尚在法定期限内的 未到期 尚未到期 未到办理期限 未到办结期限 尚未到办理期限',
  ),

  thing(
    'way',
    'requests.received.inPerson',
    '当面 当面申请 当面提交 当面提交申请 当面递交 现场申请 当面受理',
  ),
  thing('way', 'requests.received.fax', '传真 传真申请 传真方式'),
  thing(
    'way',
    'requests.received.online',
    '网络 网络申请 网上 网上申请 在线申请 网上提交 互联网 网站申请 网络提交',
  ),
  thing(
    'way',
    'requests.received.letter',
    '信函 信函申请 信件 信件申请 邮寄 邮寄申请 书面信函 信函方式',
  ),
  // What comes so is counted in one row or another: it names all ways together, and no row by itself.
  kindOf(
    'way',
    'requests.received.online',
    '电子邮件 电子邮件申请 电子邮箱 邮件 邮件申请 线上 线上申请',
  ),
  kindOf(
    'way',
    'requests.received.inPerson',
    '现场 现场提交 现场递交 窗口 窗口申请 窗口提交 线下 线下申请',
  ),

  applicant(
    ['naturalPerson'],
    '自然人 自然人申请人 申请人为自然人 申请人是自然人 申请人为公民 申请主体为自然人 申请主体是自然人',
  ),
  anyone(['naturalPerson'], '公民 个人申请 公民个人 申请人为个人 申请人是个人 系自然人'),
  anyone(
    ['naturalPerson', 'business', 'research', 'nonprofit', 'legalService', 'otherOrganization'],
    '公民法人 公民法人或其他组织 公民法人和其他组织 公民法人及其他组织 公民法人或者其他组织 公民法人其他组织 公民法人或其它组织 公民法人以及其他组织',
  ),
  applicant(
    ['business', 'research', 'nonprofit', 'legalService', 'otherOrganization'],
    '法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人其他组织 法人或其它组织',
  ),
  applicant(
    ['business', 'research', 'nonprofit', 'legalService', 'otherOrganization'],
    '等法人或其他组织 等法人和其他组织 等法人及其他组织',
  ),
  applicant(['business'], '商业企业 企业申请 企业申请人 申请人为企业 申请人是企业 企业法人'),
  applicant(['business'], '企业提出 企业提交 企业递交'),
  applicant(['business', 'research'], '企业科研机构'),
  applicant(['research'], '科研机构'),
  applicant(['nonprofit'], '社会公益组织'),
  applicant(['legalService'], '法律服务机构'),

  thing(
    'charge',
    'requests.fees',
    '收取费用 收取的费用 依申请公开信息收取的费用 依申请公开收取费用 收费金额',
  ),
  thing(
    'charge',
    'requests.fees',
    '依申请公开信息收取费用 收取检索复制邮寄等费用 收取检索复印邮寄等费用 收费',
  ),
  thing(
    'charge',
    'requests.fees',
    '收取任何费用 收取检索费复制费邮寄费 收取检索复制邮寄费用 收取相关费用',
  ),
  thing(
    'charge',
    'requests.fees',
    '收取任何检索复制邮寄等费用 收取检索复制邮寄等任何费用 收取依申请公开信息费用 收取依申请公开费用',
  ),
];

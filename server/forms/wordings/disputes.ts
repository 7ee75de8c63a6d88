import { atom, kindOf, thing, thingWith, uncounted } from './wording.js';
import type { Wording } from './wording.js';

/** Words of reviews, lawsuits and complaints, and of how they end. */
export const disputeWordings: readonly Wording[] = [
  atom(
    'review',
    '行政复议 复议 申请行政复议 被申请行政复议 提起行政复议 行政复议申请 申请复议 行政复议案件 复议案件',
  ),
  atom('review', '被提起行政复议 提出行政复议 被复议 被行政复议 被申请复议'),
  atom('suit', '被起诉 被诉 被行政诉讼 进入诉讼程序 进入行政诉讼程序'),
  atom(
    'suit',
    '行政诉讼 诉讼 提起行政诉讼 被提起行政诉讼 行政诉讼案件 诉讼案件 提起诉讼 被提起诉讼',
  ),
  // What a unit defends are suits of every kind.
  uncounted('行政应诉 应诉 行政应诉案件 应诉案件'),
  // Of an answer to a request.
  atom('field', '不服答复 不服政府信息公开答复 不服信息公开答复 对答复不服 对政府信息公开答复不服'),
  atom(
    'field',
    '申请人不服答复 申请人对答复不服 申请人不服政府信息公开答复 申请人不服信息公开答复 申请人对答复结果不服',
  ),
  atom(
    'field',
    '信息公开答复提起 政府信息公开答复提起 信息公开申请答复提起 政府信息公开申请答复提起',
  ),
  atom(
    'field',
    '答复引发 申请答复引发 信息公开答复引发 政府信息公开答复引发 信息公开申请答复引发 政府信息公开申请答复引发',
  ),
  atom(['review', 'suit'], '行政复议诉讼 复议诉讼 行政复议和诉讼 复议和诉讼'),
  atom('deciding', '复议机关 复议机构 行政复议机关 被复议机关 审理 立案'),
  atom(['close', 'endsIn'], '审结 已审结 结案 已结案 审理完毕 已审理完毕 审理终结 审结案件'),
  atom(
    'complaint',
    '举报投诉 投诉举报 举报 投诉 行政申诉 申诉 行政申诉举报 接受行政申诉举报 接受行政申诉',
  ),
  atom(
    ['suit', 'direct'],
    '未经复议直接起诉 直接起诉 未经复议直接提起诉讼 未经复议直接提起行政诉讼',
  ),
  atom(
    ['suit', 'direct'],
    '未经复议直接诉讼 直接诉讼 未经行政复议直接起诉 未经复议直接起诉的 直接提起诉讼 直接提起行政诉讼',
  ),
  atom(
    ['suit', 'afterReview'],
    '复议后起诉 经复议后起诉 复议后提起诉讼 复议后提起行政诉讼 经行政复议后起诉',
  ),
  atom(
    ['suit', 'afterReview'],
    '复议后诉讼 经复议后诉讼 复议后再起诉 经复议后再起诉 经行政复议后再起诉 复议后再提起诉讼 经复议后提起诉讼 经复议后提起行政诉讼',
  ),

  thing(
    'result',
    'upheld',
    '维持 结果维持 维持具体行政行为 维持原行政行为 维持行政行为 维持原具体行政行为',
  ),
  thing('result', 'upheld', '予以维持 被维持 维持原判 维持具体行政行为或者驳回原告诉讼请求'),
  thing('result', 'upheld', '维持具体行政行为或驳回原告诉讼请求 维持原决定 维持原答复 获维持'),
  thing(
    'result',
    'upheld',
    '维持决定 作出维持决定 做出维持决定 维持原行政行为决定 维持了原行政行为 维持了原答复',
  ),
  thingWith(['review'], 'result', 'upheld', '复议维持 复议机关维持 复议机关予以维持'),
  thingWith(['suit'], 'result', 'upheld', '法院维持 法院判决维持 判决维持'),
  thing(
    'result',
    'corrected',
    '纠正 结果纠正 判决纠正 被纠正 被纠错 被依法纠错 依法纠错 予以纠正 纠错 结果被纠正 败诉 被依法纠正',
  ),
  thing('result', 'other', '其他结果 其它结果 其他情形 其它情形 其他情况 其他'),
  thing(
    'result',
    'pending',
    '尚未审结 未审结 正在审理 审理中 正在审理中 尚在审理 尚在审理中 尚未结案 未结案 尚未判决',
  ),
  thing('result', 'pending', '没有审结 还未审结 未结 尚未审理完毕'),
  // Some of what was upheld, and some of what ended otherwise: no form counts it.
  thing('result', 'won', '胜诉 判决胜诉 获胜 获得胜诉'),
  // Beside 维持, and beside 驳回起诉, which is no judgement on the matter.
  kindOf('result', 'upheld', '驳回原告诉讼请求 驳回诉讼请求 判决驳回原告诉讼请求 判决驳回诉讼请求'),
  kindOf(
    'result',
    'upheld',
    '法院判决驳回原告诉讼请求 法院判决驳回诉讼请求 法院驳回原告诉讼请求 法院驳回诉讼请求',
  ),
  kindOf('result', 'corrected', '撤销 被撤销 确认违法 责令重新答复 责令限期答复 撤销原答复'),
  kindOf(
    'result',
    'other',
    '撤诉 撤回 申请人撤回 原告撤诉 终止 终止审理 申请人撤回申请 主动撤回 主动撤诉',
  ),
  // Counted with those that ended otherwise, or with those upheld.
  kindOf('result', 'dismissed', '驳回起诉 裁定驳回起诉 法院裁定驳回起诉 法院驳回起诉'),
];

import { nameBothHalves, nameBothThings } from '../figures/labels.js';

/**
 * Whether the words that name two parts name both halves of what the total counts, and nothing that narrows them:
 * `新媒体217个，其中市级关停20个，县级关停49个` and `收到申请45件，其中自然人申请办结35件，法人申请办结11件` do not.
 */
export function nameHalvesOf(whole: string, first: string, second: string): boolean {
  if (narrows(whole, first) || narrows(whole, second)) return false;
  if (contents.test(first) && contents.test(second)) return false;
  if (areAnswered(whole, [first, second])) return false;
  // 专职21人，兼职125人，其中市级专职6人、兼职40人: each half has one of its own.
  if (whole.length > 1 && (first === whole || second === whole)) return false;
  return nameBothHalves(whole, first, second) || nameBothThings(whole, first, second);
}

/** Whether words tell by how much something grew or fell: `公开类增加26件，非公开类增加38件`. */
export function tellsChange(part: string): boolean {
  return change.test(part);
}

const change = /[增减][加长少]|下降|上升/u;

/** `新媒体217个，其中市级关停20个`, `65件，其中复议纠正6件`: what became of some of them. */
function narrows(whole: string, part: string): boolean {
  const said = ofSome.exec(part)?.[0];
  return said !== undefined && !whole.includes(said);
}

const ofSome =
  /新增|增加|增长|减少|下降|关停|注销|达标|发现|听证|即办|补正|重复|新任|维持|纠正|纠错|驳回|撤[诉销回]|胜诉|败诉|审结|终止|涉及|引发|予以公开|部分公开|不予公开|无法提供/u;

/** What a document holds may be of both kinds: `遮蔽个人信息4件，遮蔽单位信息2件`. */
const contents = /遮[蔽盖挡]|隐去|涂去|涉及|(?:个人|单位|企业)(?:信息|隐私|秘密)/u;

/**
 * Whether parts are what was answered where the total is what came in: not all of it is, and some of what is came in the
 * year before.
 */
export function areAnswered(whole: string, parts: readonly string[]): boolean {
  return (
    came.test(whole) &&
    parts.length > 1 &&
    parts.every((part) => /办结|答复|办理|处理/u.test(part) && !/[未尚]/u.test(part))
  );
}

const came = /(?:收|受理|接)[^，,]{0,12}申请/u;

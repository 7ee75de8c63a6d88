/**
 * Whether parts are named after all attributes a document may have: who may see it is settled when it is made, as 主动公开,
 * 依申请公开 or 不予公开.
 * @param total the words that name the whole
 */
export function nameAllAttributes(total: string, parts: readonly string[]): boolean {
  if (parts.length !== attributes.length || !documents.test(total)) return false;
  return attributes.every((each) => parts.filter((part) => each.test(part)).length === 1);
}

const attributes: readonly RegExp[] = [
  /^(?:其中[，,]?)?(?:公开属性)?(?:属于?|[确认界]?定为|标[注为]{1,2})?拟?主动公开(?:类|属性)?的?(?:文件|公文|(?:政府)?信息数?)?$/u,
  /^(?:其中[，,]?)?(?:属于?|[确认界]?定为|标[注为]{1,2})?拟?依申请公开(?:类|属性)?的?(?:文件|公文|(?:政府)?信息数?)?$/u,
  /^(?:其中[，,]?)?(?:属于?|[确认界]?定为|标[注为]{1,2})?拟?不(?:予|宜)?公开(?:类|属性)?的?(?:文件|公文|(?:政府)?信息数?)?$/u,
];
const documents =
  /(?:公文|文件|发文)$|(?:制作|产生|生成|形成|清理出?)的?政府信息数?$|(?:审[查核]|梳理)(?:拟公开)?政府信息$/u;

/**
 * Whether parts are named after all that may become of documents gone through: 废止, 失效, 修改, and those that stay in
 * force.
 */
export function nameAllAfterReview(total: string, parts: readonly string[]): boolean {
  if (parts.length < fewestKinds || !reviewed.test(total)) return false;
  const isKept = (part: string): boolean => kept.test(part);
  return (
    parts.filter(isKept).length === 1 && parts.every((part) => isKept(part) || changed.test(part))
  );
}

const fewestKinds = 3;
const reviewed = /清理|梳理|评估/u;
const kept =
  /^(?:其中[，,]?)?(?:经(?:清理|梳理|评估|审查)[，,]?)?(?:决定|拟|予以|确认|宣布)?(?:保留|继续有效)$/u;
const changed =
  /^(?:其中[，,]?)?(?:予以|宣布|全文|部分|条款|拟|需|建议){0,2}(?:废止|失效|修改|修订)(?:或失效)?$/u;

/** Whether parts are named after all that may become of opinions: 采纳, 部分采纳 and 未采纳. */
export function nameAllOpinions(total: string, parts: readonly string[]): boolean {
  if (parts.length < 2 || !opinions.test(total)) return false;
  return (
    parts.filter((part) => taken.test(part)).length === 1 &&
    parts.filter((part) => notTaken.test(part)).length === 1 &&
    parts.every((part) => taken.test(part) || partlyTaken.test(part) || notTaken.test(part))
  );
}

const opinions = /意见|建议/u;
const taken = /^(?:其中[，,]?)?(?:予以|已|全部)?采纳$/u;
const partlyTaken = /^(?:其中[，,]?)?(?:予以)?部分采纳$/u;
const notTaken = /^(?:其中[，,]?)?(?:[未不]|不予|未予|未被)采纳$/u;

/** Whether two parts are what was done online and what was done on the spot, in the same words: 线上参训 and 线下参训. */
export function nameOnlineHalves([one = '', other = '', third]: readonly string[]): boolean {
  if (third !== undefined || !one.startsWith('线')) return false;
  const [first, second] = [online.exec(one), onTheSpot.exec(other)];
  if (first !== null && second !== null) return first[1] === second[1];
  const [last, before] = [online.exec(other), onTheSpot.exec(one)];
  return last !== null && before !== null && last[1] === before[1];
}

const online = /^线上((?:培训|活动|参[训加与会]|举办|开展|宣传|办理)?)$/u;
const onTheSpot = /^线下((?:培训|活动|参[训加与会]|举办|开展|宣传|办理)?)$/u;

/** Whether two parts are what passed and what did not: 合格 and 不合格. */
export function nameQualities([one = '', other = '', third]: readonly string[]): boolean {
  return third === undefined && passed.test(one) && failed.test(other);
}

const passed = /^(?:检[验测]|抽检|均为|其中)?(?:合格|达标)$/u;
const failed = /^(?:检[验测]|抽检)?(?:不合格|不达标|未达标)$/u;

/** Whether two parts are something and what is not that: 合格 and 不合格, 发现问题 and 未发现问题; 满意 and 属实 have degrees. */
export function nameOpposites([one = '', other = '', third]: readonly string[]): boolean {
  return third === undefined && (areOpposite(one, other) || areOpposite(other, one));
}

function areOpposite(one: string, other: string): boolean {
  const [, verb = ''] = negative.exec(other) ?? [];
  return verb !== '' && !/[满属同基]/u.test(verb) && positive.exec(one)?.[1] === verb;
}

const negative = /^(?:其中[，,]?)?(?:为|属于)?[不未非]([\u4e00-\u9fff]{2,6})$/u;
const positive = /^(?:其中[，,]?)?(?:为|属于)?([\u4e00-\u9fff]{2,6})$/u;

/** Whether parts are named after all ways a case may end, of those that did: 维持, 纠正 and 其他. */
export function nameAllEndings(total: string, parts: readonly string[]): boolean {
  if (parts.length !== endings.length || !ended.test(total)) return false;
  return endings.every((each) => parts.filter((part) => each.test(part)).length === 1);
}

const ended = /(?<![未没])(?:审结|结案|审理完毕)/u;
const endings: readonly RegExp[] = [
  /^(?:其中[，,]?)?(?:结果|予以|被|判决)?维持的?$/u,
  /^(?:其中[，,]?)?(?:结果|予以|被|判决)?纠[正错]的?$/u,
  /^(?:其中[，,]?)?其[他它](?:结果|情形|情况)?的?$/u,
];

import { unitOf } from './unit-name.js';

/** What is called alike everywhere: a unit is one of its kind in its place. */
type Kind = 'government' | 'street' | 'committee' | 'branch' | 'bureau' | 'department' | 'customs';

/** A unit's name, taken apart. */
interface NameParts {
  readonly kind: Kind;
  /**
   * The place it begins with, without the places around that: 青川县 of 广元市青川县水务局; empty where none is named. Of
   * a branch, the bureau it belongs to.
   */
  readonly place: string;
  /** What tells it from others of its kind: 水务 of 云阳市水务局, 青川县 of 青川县人民政府. */
  readonly own: string;
}

/** How the names of a kind end; a government's office reports for it. */
const endings: readonly (readonly [Kind, RegExp])[] = [
  ['government', /人民政府(?:办公[室厅])?$/u],
  ['street', /街道办事处$/u],
  ['committee', /(?<!管理)委员会$/u],
  ['branch', /分局$/u],
  ['bureau', /局$/u],
  ['department', /厅$/u],
  ['customs', /海关$/u],
];

/** Last characters of the names of places. */
const places = /[省市县区旗州盟镇乡]/u;

/**
 * Whether two names are certainly of two units of one kind: 云阳市水务局 and 云阳市林业局, 青川县人民政府 and
 * 剑阁县人民政府办公室. Where one may be a short or an old form of the other (水务局, 水利局), its other plate or what it
 * was part of (自然资源局, 林业局), or belongs to it, it is not.
 */
export function areTwoUnits(one: string, other: string): boolean {
  if (one === other) return false;
  const [first, second] = [partsOf(one), partsOf(other)];
  if (first === undefined || first.kind !== second?.kind) return false;
  if (first.kind !== 'branch' && areTwoPlaces(first.place, second.place)) return true;
  if (first.kind === 'government') return areTwoPlaces(first.own, second.own);
  if (first.kind === 'branch' && first.place !== second.place) return false;
  if (first.kind !== 'street' && familyOf(first.own) === familyOf(second.own)) return false;
  return (
    !one.includes(second.own) && !other.includes(first.own) && !haveInCommon(first.own, second.own)
  );
}

/** Whether a phrase is nothing but the name of a unit, its place or the level of its place in front. */
export function isUnitName(phrase: string): boolean {
  const isName = placed.test(phrase) || street.test(phrase) || place.test(phrase);
  return isName && !noName.test(phrase) && !kindOfPlace.test(phrase);
}

const placed = /^(?:[省市县区]|[\u4e00-\u9fff]{2,7}?[省市县区旗州盟镇乡])[\u4e00-\u9fff]{2,14}$/u;
const street = /^[\u4e00-\u9fff]{2,6}街道(?:办事处)?$/u;
/** A place that stands for its government: 青云镇, 石浔县青云镇. */
const place = /^[\u4e00-\u9fff]{2,8}[县镇乡]$/u;
/** 建制镇, 特色小镇, 民族乡 and 百强县 are kinds of places. */
const kindOfPlace =
  /(?:[建特重古名强小集市城乡村各制心点范板县美]镇|[家故城美族各点范板水]乡|[贫强大郊区百困口点范各]县)$/u;

/** Words that no name has, and such as say that several are meant, or which by its level. */
const noName =
  /[将要全各我本该此]|[市县区省]委|政府[和与及]|按照|根据|依据|依托|围绕|结合|推动|提升|加强|会同|配合|综合(?!行政)|汇总|移交|牵头|学习|借鉴|对标|对照|立足|针对|指导|督促|构建|形成|打造|工作|时期|进一步|继续|涉及|坚持|紧扣|优化|格局|布局|大局|上级|主管|所属|两级|居民|村民|社区|片区|小区/u;

function partsOf(printed: string): NameParts | undefined {
  const name = unitOf(printed)?.name;
  if (name === undefined || ownWords.test(name)) return undefined;
  for (const [kind, ending] of endings) {
    const end = name.search(ending);
    if (end === -1) continue;
    const before = name.slice(0, end).replace(/^(?:中华人民共和国|国家税务总局)/u, '');
    if (kind === 'branch') return branchOf(before);
    const own = kind === 'government' ? lastPlace(before) : behindPlaces(before);
    if (own === undefined || own.length < 2) return undefined;
    const place =
      kind === 'government' ? '' : lastPlace(before.slice(0, before.length - own.length));
    return { kind, place: place ?? '', own };
  }
  return undefined;
}

/** 芦湾 of 云麓市公安局芦湾分局, whose place is the bureau it is a branch of. */
function branchOf(before: string): NameParts | undefined {
  const at = before.lastIndexOf('局') + 1;
  const own = before.slice(at);
  return at === 0 || own.length < 2
    ? undefined
    : { kind: 'branch', place: before.slice(0, at), own };
}

/** 我局, 全县, 各区, and 2023年度我局 with its year cut off. */
const ownWords = /[我该]|^[全各此度]|^本(?:[局委厅镇乡县市区]|机关|单位|街道)/u;

/** 青川县 of 广元市青川县; undefined for what ends with no place's name, or with 市 alone. */
function lastPlace(words: string): string | undefined {
  if (!places.test(words.slice(-1))) return undefined;
  const own = behindPlaces(words.slice(0, -1));
  return own.length < 2 ? undefined : own + words.slice(-1);
}

/** 水务 of 云阳市水务; 城乡, 城市 and 乡村 are no places. */
function behindPlaces(words: string): string {
  let start = words.length;
  while (start > 0 && !endsPlace(words, start)) start--;
  return words.slice(start);
}

function endsPlace(words: string, end: number): boolean {
  if (!places.test(words.charAt(end - 1)) || words.startsWith('乡村', end - 1)) return false;
  return !/城[乡市镇]$/u.test(words.slice(0, end));
}

/** Whether two places of one level have names that share nothing. */
function areTwoPlaces(one: string, other: string): boolean {
  if (one === '' || levelOf(one) !== levelOf(other)) return false;
  return !haveInCommon(one.slice(0, -1), other.slice(0, -1));
}

/** The kind of a place; a 乡 may have become a 镇. */
function levelOf(place: string): string {
  const level = place.slice(-1);
  return level === '乡' ? '镇' : level;
}

/** Whether two names share a character that tells something. */
function haveInCommon(one: string, other: string): boolean {
  return Array.from(one).some(
    (character) => !'和与及'.includes(character) && other.includes(character),
  );
}

/**
 * Bureaus that are one in many places, the one the other's second plate, or were one before or after a reform: none of
 * a family is certainly another than the rest.
 */
const families: readonly RegExp[] = [
  /城市管理|城管|综合行政执法|市容|园林/u,
  /自然资源|国土|规划|林业|海洋|草原/u,
  /发展|改革|粮食|物价|储备/u,
  /科学|科技|外国专家|工业|信息化|国防|经济|商务|投资|招商|合作|中小企业|口岸/u,
  /数据|政务服务|审批|营商/u,
  /应急|地震|安全|安监|消防/u,
  /卫生|健康|中医|老龄|计划生育|医疗保障/u,
  /水利|水务|移民/u,
  /农业|畜牧|水产|渔业|农机|农村|乡村|扶贫|供销/u,
  /住房|建设|住建|房产|人防|人民防空|公共资源/u,
  /财政|国有资产|国资|金融/u,
  /交通|海事|公路|港航|铁路|运输/u,
  /人力|社会保障|人社|公务员|就业/u,
  /市场监|知识产权|工商|质量|食品|药品/u,
  /文化|旅游|文物|体育|广播|广电|新闻|教育/u,
  /民政|退役|民族|宗教|侨务/u,
  /机关事务|接待|信访|档案/u,
];

/** The family a bureau's own words are of; the words themselves where it is of none. */
function familyOf(own: string): number | string {
  const family = families.findIndex((each) => each.test(own));
  return family === -1 ? own : family;
}

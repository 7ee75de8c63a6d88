import { normalise } from '../../report/text/normalise.js';

/** The name of a reporting unit, as far as two printings of it agree. */
export interface ReportingUnit {
  /** `瑞安市人民政府`, `瑞安市人民政府办公室`: written out, without spaces and notes in brackets. */
  readonly name: string;
  /** Whether the name says where the unit is: 市财政局 does not, and there is one in every city. */
  readonly placed: boolean;
}

/** A name longer than this is a sentence that was taken for one. */
const longestName = 40;

/**
 * The unit an organization's name stands for; undefined for a placeholder or what can be no name.
 * 瑞安市、瑞安市政府 and 瑞安市人民政府 are one unit; 瑞安市人民政府办公室 is another.
 */
export function unitOf(organization: string): ReportingUnit | undefined {
  const printed = normalise(organization).replace(/\([^()]*\)$/u, '');
  if (printed.length < 2 || printed.length > longestName || placeholder.test(printed)) {
    return undefined;
  }
  const name = writtenOut(withoutProvince(printed));
  return { name, placed: isPlaced(name) };
}

/** The place a government governs: 瑞安市 for 瑞安市人民政府; undefined for every other unit. */
export function governedPlace({ name, placed }: ReportingUnit): string | undefined {
  if (!placed || !name.endsWith(government)) return undefined;
  const place = name.slice(0, -government.length);
  return place !== '' && places.includes(place.slice(-1)) ? place : undefined;
}

/** The places a unit's name begins with, the widest first: 温州市 and 温州市龙湾区 for 温州市龙湾区财政局. */
export function placesOf({ name, placed }: ReportingUnit): readonly string[] {
  if (!placed) return [];
  const found: string[] = [];
  for (let index = 1; index < name.length - 1; index++) {
    if (!places.includes(name.charAt(index)) || name.startsWith('州市', index)) continue;
    found.push(name.slice(0, index + 1));
  }
  return found;
}

/**
 * Whether a unit answers to the government of a place, and reports to it. Its office often reports for the government
 * as a whole; what is led from above (taxes, weather, customs), courts and companies report elsewhere.
 */
export function answersTo(place: string, { name, placed }: ReportingUnit): boolean {
  if (!placed || !name.startsWith(place) || name.length <= place.length + 1) return false;
  return !name.startsWith(place + government) && !ledElsewhere.test(name.slice(place.length));
}

const government = '人民政府';

/** Last characters of the names of places that have a government. */
const places = '省市县区旗州盟镇乡';

const placeholder = /[x×_*?]{2}|[.,;:]/iu;

const ledElsewhere =
  /税务|气象|烟草|海关|海事|邮政|证监|监管总局|监管局|人民银行|外汇|调查队|国家安全|地震|消防|铁路|民航|法院|检察院|公司|集团|学校|大学|学院|医院|供水|供电|燃气/u;

/** 浙江省瑞安市人民政府 → 瑞安市人民政府; the province's own units keep theirs. */
function withoutProvince(name: string): string {
  const match =
    /^(?:\p{Script=Han}{2,3}省|\p{Script=Han}{2,5}自治区)(?=(\p{Script=Han}{2,8}?)(?:市|自治州|盟))/u.exec(
      name,
    );
  if (match === null || /城$|[和与及省市县区]/u.test(match[1] ?? '')) return name;
  return name.slice(match[0].length);
}

function writtenOut(printed: string): string {
  let name = printed.replace(/^关于|关于$|[、·]/gu, '');
  for (const [short, full] of shortForms) name = name.replace(short, full);
  return name;
}

/** Short forms, each with its full one. `和` and `与` inside a name come and go. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/(?<=[省市县区旗州盟镇乡])政府(?=$|办)/u, government],
  [/政府办$/u, '政府办公室'],
  [/管委会$/u, '管理委员会'],
  [/街道(?:办公?)?$/u, '街道办事处'],
  [/发改委$/u, '发展改革委员会'],
  [/发改局$/u, '发展改革局'],
  [/卫健委$/u, '卫生健康委员会'],
  [/卫健局$/u, '卫生健康局'],
  [/住建委$/u, '住房城乡建设委员会'],
  [/住建局$/u, '住房城乡建设局'],
  [/人社局$/u, '人力资源社会保障局'],
  [/市场监管局$/u, '市场监督管理局'],
  [/文广旅局$/u, '文化广电旅游局'],
  [/(?<=发展|住房|资源|文化|广电|经济|自然资源|农业|交通|教育)[和与](?=.{2})/u, ''],
  // A place alone reports through its government. New towns and parks have a committee, or a government of their own.
  [
    /(?<=..)(?<=[省市县旗乡镇盟]|自治州|自治区|[^发新园范税假景能矿林校聚集作验理业]区)$/u,
    government,
  ],
];

/** Words that end as a place does and are none; 城市 is one where a name or a part of it begins, not in 盐城市. */
const notPlaces = /城乡|城镇|乡镇|社区|园区|景区|地区|小区|校区|(?:^|[和与及])城市/gu;

function isPlaced(name: string): boolean {
  const bare = name.replace(notPlaces, (word) => '·'.repeat(word.length));
  return (
    /^[^省市县区旗州盟镇乡我本全各]/u.test(bare) &&
    /^.{1,12}?[省市县区旗州盟镇乡]|^.{2,8}街道/u.test(bare)
  );
}

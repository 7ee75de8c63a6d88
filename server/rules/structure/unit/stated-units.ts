import { Characters } from '../../../report/text/characters.js';
import type { Report } from '../../../report/report.js';
import { readSignature } from '../../../report/particulars/signature.js';
import type { Stated } from '../../../report/span.js';
import { areTwoUnits, isUnitName } from '../../../facts/other-reports/unit-kind.js';
import { Cue } from '../../cue.js';
import { matchesNear } from '../../running-text.js';

/** Where a report names its own unit. */
export type UnitSource = 'title' | 'preface' | 'contact' | 'signature';

/** A unit that a report names as its own. */
export interface StatedUnit extends Stated<string> {
  readonly source: UnitSource;
}

/** What a name stands against. */
export interface Dissent {
  readonly unit: StatedUnit;
  /** The names it speaks against, one at least. */
  readonly others: readonly StatedUnit[];
}

/**
 * The names that stand against the others: a title alone against two that agree, else those that stand against the
 * title. None in a report that speaks of a change of names, or of one unit with two.
 */
export function dissentingUnits(report: Report): readonly Dissent[] {
  const { title } = report;
  if (title?.organization === undefined) return [];
  const own: StatedUnit = { source: 'title', ...title.organization };
  const rest = statedBelow(report, own.value);
  const against = rest.filter(({ value }) => areTwoUnits(own.value, value));
  const [first] = against;
  if (first === undefined || tellsOfNewName(report)) return [];
  const agree = against.length > 1 && against.length === rest.length;
  if (agree && !against.some(({ value }) => areTwoUnits(first.value, value))) {
    return [{ unit: own, others: against }];
  }
  const others = [own, ...rest.filter((each) => !against.includes(each))];
  return against.map((unit) => ({ unit, others }));
}

/** Whether it is said that a unit has, or had, another name. */
export function tellsOfNewName(report: Report): boolean {
  return newName.standsIn(report) && renamed.test(report.text);
}

const renamed =
  /加挂|挂牌|牌子|更名|改名|合署|并入|划转|改设|改革前|改革后|机构改革|撤[镇乡县市]|[设改]街道|原(?:名|称)/u;
/** What each of these begins with. */
const newName = new Cue(
  ['加', '挂'],
  ['挂', '牌'],
  ['牌', '子'],
  ['更', '名'],
  ['改', '名设'],
  ['合', '署'],
  ['并', '入'],
  ['划', '转'],
  ['改', '革', '前后'],
  ['机', '构', '改'],
  ['撤', '镇乡县市'],
  ['设改', '街', '道'],
  ['原', '名称'],
);

/** The units named as the report's own below its title. */
function statedBelow(report: Report, own: string): readonly StatedUnit[] {
  const found: StatedUnit[] = [];
  const add = (source: UnitSource, unit: Stated<string> | undefined): void => {
    if (unit !== undefined) found.push({ source, ...unit });
  };
  add('preface', nameIn(report, compiled, own));
  add('contact', nameIn(report, contact, own));
  add('signature', readSignature(report.text));
  return found;
}

/** The unit that is named in the preface in one of several ways: the report's own, where it names several. */
function nameIn(report: Report, ways: readonly Naming[], own: string): Stated<string> | undefined {
  const { preface } = report;
  if (preface === undefined) return undefined;
  const names = ways
    .flatMap((way) => matchesNear(report, way.pattern, way, preface))
    .flatMap(({ span, text, groups }) => {
      const value = groups.find(Boolean) ?? '';
      const start = span.start + text.indexOf(value);
      return isUnitName(value) ? [{ span: { start, end: start + value.length }, value }] : [];
    })
    .sort((one, other) => one.span.start - other.span.start);
  return names.find(({ value }) => !areTwoUnits(own, value)) ?? names[0];
}

/** What names the own unit, and where it is to be sought. */
interface Naming {
  readonly pattern: RegExp;
  readonly cue: Cue;
  readonly reach: number;
  readonly begins?: Characters;
}

/** The name of a public body; a town is one where its office of party and government is named. */
const body = String.raw`[\u4e00-\u9fff]{2,24}?(?:人民政府(?:办公[室厅])?|街道办事处|委员会|局(?![\u4e00-\u9fff]{1,8}分局)|厅|(?:[镇乡]|街道)(?=党政(?:综合)?办))`;

/** One that is named in full. */
const plain = String.raw`[\u4e00-\u9fff]{2,24}?(?:人民政府(?:办公[室厅])?|街道办事处|委员会|局|厅)`;

/** What says who compiled the report; what is of one of its offices is of the unit. */
const compiled: readonly Naming[] = [
  // 现公布云阳市水务局2023年政府信息公开工作年度报告
  {
    pattern: new RegExp(
      String.raw`(?:现?(?:公布|发布)|编制)了?(${plain})20\d\d年度?政府信息公开工作`,
      'uy',
    ),
    cue: new Cue(['公发编', '布制']),
    reach: 1,
    begins: new Characters('现公发编'),
  },
  // 云阳市水务局根据《中华人民共和国政府信息公开条例》
  {
    pattern: new RegExp(
      String.raw`(?<=\n\s{0,4})(${plain})(?:根据|依据|按照|依照)《中华人民共和国政府信息公开条例`,
      'uy',
    ),
    cue: new Cue(['据照', '《', '中']),
    reach: 32,
  },
  // 本报告由云阳市水务局编制
  {
    pattern: new RegExp(
      String.raw`本(?:年度)?(?:年报|报告)由(${body})(?:党政(?:综合)?)?(?:办公室|综合科|综合股)?(?:负责|牵头|组织)?(?:编制|编写|发布|汇总|综合(?![\u4e00-\u9fff]{0,3}[科股]))`,
      'uy',
    ),
    cue: new Cue(['报告', '由']),
    reach: 4,
    begins: new Characters('本'),
  },
];

const office = String.raw`(?:党政(?:综合)?)?办公室`;
/** The office of a unit, or the group that leads its disclosure and the office of that. */
const anyOffice = String.raw`(?:[\u4e00-\u9fff]{0,10}|政(?:府信息|务)公开(?:工作)?领导小组(?:办公室)?)`;

/** What says whom to ask; complaints and files are taken by others. */
const contact: readonly Naming[] = [
  // 如对本报告有疑问，请与云阳市水务局办公室联系
  {
    pattern: new RegExp(
      String.raw`(?:疑问|意见|建议)的?[，,]\s?(?:请|可)(?:直接)?(?:[与同向](${body})${anyOffice}联系(?!查阅)|联系(${body})(?:${office}|[\u4e00-\u9fff]{2,8}科)?[（(，,。])`,
      'uy',
    ),
    cue: new Cue(['问见议', '的，,']),
    reach: 1,
    begins: new Characters('疑意建'),
  },
  // 联系单位：云阳市水务局办公室
  {
    pattern: new RegExp(String.raw`联系单位[：:]\s?(${body})(?:${office})?[（(，,。]`, 'uy'),
    cue: new Cue(['系', '单', '位']),
    reach: 1,
    begins: new Characters('联'),
  },
];

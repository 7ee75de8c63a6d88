/** A word that a figure counts by. */
export interface Unit {
  readonly text: string;
  /** How freely a Chinese numeral may stand before it: `三件` is a count, `三项制度` a name. */
  readonly numeral: 'count' | 'doubtful' | 'never';
}

/** The unit that begins at a place: the longest, and none where its characters begin another word (12起草, 35部门). */
export function readUnit(text: string, at: number): Unit | undefined {
  if (at >= text.length) return undefined;
  const group = groupOf[text.charCodeAt(at)];
  if (group === undefined || group === 0) return undefined;
  const candidates = groups[group] ?? [];
  const secondHere = text.charCodeAt(at + 1);
  for (const { unit, second, notBefore } of candidates) {
    const { length } = unit.text;
    if (length > 1 && second !== secondHere) continue;
    if (length > 2 && !text.startsWith(unit.text, at)) continue;
    if (notBefore.length > 0 && notBefore.includes(text.charCodeAt(at + length))) continue;
    return unit;
  }
  return undefined;
}

/** Whether a unit is that of a percentage, of points or of times. */
export function isRatio(unit: string | undefined): boolean {
  return unit !== undefined && ratios.has(unit);
}

const ratios: ReadonlySet<string> = new Set(['%', '‰', '个百分点', '百分点', '倍', '番']);

/** Whether a unit is that of percentage points. */
export function isPoints(unit: string | undefined): boolean {
  return unit === '个百分点' || unit === '百分点';
}

/** Whether two units count the same: 人 and 名 do, `工作人员13人，其中专职1名`. */
export function areOneUnit(unit: string | undefined, other: string | undefined): boolean {
  return unit === other || (isOfPersons(unit) && isOfPersons(other));
}

function isOfPersons(unit: string | undefined): boolean {
  return unit === '人' || unit === '名';
}

/** Whether a character may begin a unit. */
export function mayOpenUnit(code: number): boolean {
  return groupOf[code] !== 0;
}

interface Candidate {
  readonly unit: Unit;
  /** Its second code unit; 0 where it has but one. */
  readonly second: number;
  /** Code units that make another word of it. */
  readonly notBefore: readonly number[];
}

/** Units, and behind a slash the characters that make another word of it. */
const counts = '件 起/草步 宗 份 篇 人次 件次 场次 批次 例/如行会 通/过知报道告畅行 封';

const doubtful =
  '条/例 人/民员大事力才社口均数 家/庭 户/籍外 次/日 场/所景地馆 期/间限末中望 个/人性别案体 项 名/称单誉录义 ' +
  '位/于列居置 册 本/年市县区省级单报机次局届地部办条着次职质 张/贴 处/理罚置分于在长境室 套 台/账州风湾 ' +
  '部/门分署委级长 幅/度 则 批/复准示评判 轮/流换 笔/者 标次 标段 班次 车次 户次 家次 台次 期次 辆 座/谈 ' +
  '所/有属以在示列需涉辖 栋 组/织成建 处次 款/项 集/中体约成团 节/约点日 课 倍 番 样本 网点 个标次 个标段 个场次 个批次 个班次';

const measures =
  '元/旦 万元 亿元 千元 百万元 美元 万美元 亿美元 天 小时 个小时 分钟 秒钟 个月 个工作日 工作日 平方米 平方公里 平米 公里 ' +
  '米 亩 公顷 吨 千米 千克 公斤 千瓦 % ％ ‰ 个百分点 百分点 TB GB MB KB PB 字/样体段 页/面 分/别为类布公成配之解级析管工发支局享时散 ' +
  '类/似比别 大类 种/植 小类 门/户类 间/接隔 单/位独项元 块 支/持出付撑 盒 人份 人天 台套 兆 版面 条次 篇次 人人次';

/** Units by their first character, the longest first; none in the first group. */
const groups: readonly (readonly Candidate[])[] = makeGroups();

/** Code unit → the group of the units it opens. */
const groupOf: Uint8Array = makeGroupOf();

function makeGroups(): readonly (readonly Candidate[])[] {
  const byFirst = new Map<string, Candidate[]>();
  const kinds = [
    [counts, 'count'],
    [doubtful, 'doubtful'],
    [measures, 'never'],
  ] as const;
  for (const [words, numeral] of kinds) {
    for (const word of words.split(' ')) {
      const [text = '', notBefore = ''] = word.split('/');
      const candidates = byFirst.get(text.charAt(0)) ?? [];
      candidates.push({
        unit: { text, numeral },
        second: text.length > 1 ? text.charCodeAt(1) : 0,
        notBefore: Array.from(notBefore, (character) => character.charCodeAt(0)),
      });
      byFirst.set(text.charAt(0), candidates);
    }
  }
  for (const candidates of byFirst.values()) {
    candidates.sort((a, b) => b.unit.text.length - a.unit.text.length);
  }
  return [[], ...byFirst.values()];
}

function makeGroupOf(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [index, [first]] of groups.entries()) {
    if (first !== undefined) table[first.unit.text.charCodeAt(0)] = index;
  }
  return table;
}

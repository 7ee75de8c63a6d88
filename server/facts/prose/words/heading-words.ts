import type { Report, Section } from '../../../report/report.js';
import { withoutOrdinal } from '../../../report/text/ordinals.js';
import { Remembered } from '../../../report/remembering/remembered.js';
import { letter, wordIndex } from './word-index.js';
import type { Bits } from './word-index.js';

/** What the headings above a place speak of. */
export interface HeadingWords {
  readonly atoms: Bits;
  /** Whether one of them speaks of problems and plans. */
  readonly plans: boolean;
  /** Whether one of them speaks of what is charged for requests. */
  readonly charges: boolean;
  /** Whether one of them is nothing but the name of some of the unit's offices: 局机关, 局属单位. */
  readonly ofPart: boolean;
  /** Whether the innermost is a channel, a kind of information or of publishing: 政务微博, 财政资金信息公开, 政策解读. */
  readonly ofTopic: boolean;
}

/** The headings above all of a stretch. */
interface StretchWords extends HeadingWords {
  readonly start: number;
  readonly end: number;
}

/** Reads the headings above one place after the other. */
export class HeadingReader {
  readonly #report: Report;
  /** The words above the stretch asked about last. */
  #last: StretchWords | undefined;

  constructor(report: Report) {
    this.#report = report;
  }

  /** The words of all headings above an offset. */
  above(offset: number): HeadingWords {
    const last = this.#last;
    if (last !== undefined && last.start <= offset && offset < last.end) return last;
    return (this.#last = this.#find(offset));
  }

  #find(offset: number): StretchWords {
    let atoms = 0;
    let plans = false;
    let charges = false;
    let ofPart = false;
    let ofTopic = false;
    let { sections } = this.#report;
    const { text } = this.#report;
    let start = 0;
    let end = text.length;
    for (let level = 0; level < deepest; level++) {
      const index = sectionAt(sections, offset);
      const section = sections[index];
      if (index > 0) start = Math.max(start, sections[index - 1]?.span.end ?? start);
      if (section === undefined) break;
      if (offset < section.span.start) {
        end = Math.min(end, section.span.start);
        break;
      }
      start = Math.max(start, section.span.start);
      end = Math.min(end, section.span.end);
      const words = headings.of(section.heading.title);
      atoms |= words.atoms;
      plans ||= words.plans;
      charges ||= words.charges;
      ofPart ||= words.ofPart;
      ({ ofTopic } = words);
      ({ sections } = section);
    }
    return { atoms, plans, charges, ofPart, ofTopic, start, end };
  }
}

/** The index of the first section that ends behind an offset; their number where none does. */
function sectionAt(sections: readonly Section[], offset: number): number {
  let index = 0;
  while (index < sections.length && offset >= (sections[index]?.span.end ?? Infinity)) index++;
  return index;
}

const deepest = 3;

/** The same headings stand in every report. */
const headings = new Remembered(readHeading);

function readHeading(title: string): HeadingWords {
  const index = wordIndex();
  let atoms = 0;
  for (let at = 0; at < title.length;) {
    const sense =
      index.letters[title.charCodeAt(at)] === letter.first
        ? index.find(title, at, title.length)
        : undefined;
    atoms |= sense?.atoms ?? 0;
    at = sense === undefined ? at + 1 : index.end;
  }
  return {
    atoms,
    plans: planning.test(title),
    charges: charging.test(title),
    ofPart: offices.test(title) || isPartLabel(title, 'label'),
    ofTopic: isTopic(title),
  };
}

const offices =
  /^[省市州盟县区旗局委厅办院镇乡]{0,2}(?:机关(?:本级)?|本级|[属直]单位|(?:直属|下属|所属|基层|二级)(?:单位|机构|部门)|各(?:[县市区乡镇]|街道|部门|单位)\S{0,6})$/u;

/**
 * Whether a label names an office, a time or some of those who ask: 供水处, 第一季度, 网上渠道, 自然人.
 * @param style what stands in front of a clause is one only behind a mark (一是供水处), a heading is one anyway
 */
export function isPartLabel(printed: string, style: 'item' | 'label'): boolean {
  const item = /^(?:[一二三四五六七八九十]{1,2}是|[（(]\d{1,2}[)）]|\d{1,2}[.．、])\s?/u.exec(
    printed,
  )?.[0];
  if (item === undefined && style === 'item') return false;
  const name = item === undefined ? withoutOrdinal(printed) : printed.slice(item.length);
  return name.length <= longestName && partName.test(name) && !wholeName.test(name);
}

const longestName = 12;
const partName =
  /(?:[局处科所站队院校厅司署镇乡]|[^公]室|街道|中心|机关|公司|集团|[市县区]政府|季度|半年|\d月份?|渠道|(?:自然人|法人(?:或其他组织)?|企业|网[络上]|信函|当面)(?:申请)?)$/u;
const wholeName = /^(?:[我本全]|各级)|公开|办理|处理|受理|各种|多种|不同/u;

/** Whether a title, or a label before a full stop, is that of a channel or a kind of information, and not of all. */
export function isTopic(title: string): boolean {
  return title.length <= longestTopic && topic.test(title) && !wholeMatter.test(title);
}

const longestTopic = 16;
const topic =
  /(?:网站|微博|微信|公众号|客户端|新媒体|公报|公开栏|公示栏|显示屏|查阅点|广播|电视|报[刊纸]|信息公开|解读|回应|关切|舆情|互动)(?:工作)?(?:渠道|平台|方面|建设|情况)?$/u;
const wholeMatter = /(?:主动|政府信息|政务|依申请|依法|^信息)公开(?:情况|方面)?$/u;

const charging = /收费|减免|费用/u;
const planning = /问题|改进|打算|下一步|下步|计划|安排|思路/u;

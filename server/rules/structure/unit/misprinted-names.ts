import type { Report } from '../../../report/report.js';
import { readSignature } from '../../../report/particulars/signature.js';
import type { Span } from '../../../report/span.js';
import { Cue, DIGITS } from '../../cue.js';
import { isInDocumentTitle, isRunningText } from '../../running-text.js';
import { statementStart } from '../../statements.js';
import { tellsOfNewName } from './stated-units.js';

/** A place whose name is the own one's but for one character, and how it should be. */
export interface MisprintedName {
  readonly span: Span;
  readonly right: string;
}

/**
 * Places where a report names its own unit and the name of its place has one character wrong: 柏岭市 for 柏川市 as the
 * subject of its year, as who compiled it, who is to be asked, who filled in the table, who signed.
 * @param own the name of the unit
 */
export function misprintedNames(report: Report, own: string): readonly MisprintedName[] {
  const places = placesIn(own);
  if (places.length === 0 || tellsOfNewName(report)) return [];
  const found: MisprintedName[] = [];
  const add = (start: number): void => {
    const named = leadingPlace.exec(report.text.slice(start, start + longestPlace))?.[0];
    const right = places.find((place) => named !== undefined && isOneOff(place, named));
    if (named === undefined || right === undefined || places.includes(named)) return;
    const span = { start, end: start + named.length };
    if (found.every((each) => each.span.start !== start)) found.push({ span, right });
  };
  for (const { cue, ahead, reach = longest, words } of selves) {
    for (const at of cue.placesIn(report)) {
      if (ahead !== undefined && !report.text.slice(at, at + furthestAhead).includes(ahead))
        continue;
      const from = statementStart(report.text, at, reach);
      const said = words.exec(report.text.slice(from, at + longest));
      if (said === null) continue;
      const start = from + said[0].length;
      const span = { start, end: start + 1 };
      if (isRunningText(report, span) && !isInDocumentTitle(report, span)) add(start);
    }
  }
  const signature = readSignature(report.text);
  if (signature !== undefined) add(signature.span.start);
  return found;
}

/** The places a unit's name begins with: 江浦省 and 柏川市 of 江浦省柏川市水务局. */
function placesIn(own: string): readonly string[] {
  const found: string[] = [];
  let rest = own;
  for (;;) {
    const [place] = leadingPlace.exec(rest) ?? [];
    if (place === undefined) return found;
    found.push(place);
    rest = rest.slice(place.length);
  }
}

/** A name of two characters or three, and what kind of place it is. */
const leadingPlace = /^(?:(?![我本全各该此])[\u4e00-\u9fff]){2,3}?(?:街道|[省市县区旗州盟镇乡])/u;
const longestPlace = 6;

/** Whether two names differ in one character and are of one kind of place. */
function isOneOff(one: string, other: string): boolean {
  if (one.length !== other.length || one.slice(-1) !== other.slice(-1)) return false;
  let different = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) different++;
  return different === 1;
}

interface Self {
  readonly cue: Cue;
  /** What has to follow soon, where the cue stands in many sentences. */
  readonly ahead?: string;
  /** How far before the cue its sentence is read, where it must be near the beginning. */
  readonly reach?: number;
  readonly words: RegExp;
}

/** What stands before the own unit's name (who goes on with 我局 has spoken of another), from the start of its sentence or line. */
const selves: readonly Self[] = [
  {
    cue: new Cue([DIGITS, '年']),
    reach: 5,
    words:
      /^\s?20\d\d年度?[，,]?(?=[\u4e00-\u9fff])(?![^。；;\n\r]{0,80}[我本][局厅委省市县区镇乡街])/u,
  },
  {
    cue: new Cue(['告报，,', '由']),
    words:
      /^[^。；;]{0,80}?(?:年报|报告|[，,])由(?=[\u4e00-\u9fff、（）()]{0,60}(?:汇总|综合|编制|编写))/u,
  },
  {
    cue: new Cue(['公发编', '布制']),
    ahead: '政府信息公开',
    words: /^[^。；;]{0,76}?(?:[公发]布|编制)了?(?=[\u4e00-\u9fff]{4,24}20\d\d年度?政府信息公开)/u,
  },
  {
    cue: new Cue(['根依按', '据照', '《']),
    words: /^\s{0,4}(?=[\u4e00-\u9fff]{4,24}(?:根据|依据|按照|依照)《中华人民共和国政府信息公开)/u,
  },
  {
    cue: new Cue(['请可', '直与同向联']),
    words: /^[^。；;]{0,40}[，,]\s?(?:请|可)(?:直接)?(?:[与同向]|联系)/u,
  },
  {
    cue: new Cue(['位源构', '：:']),
    words: /^[^。；;]{0,40}?(?:(?:填报|编制|报告|发布|公开)单位|来源|发布机构)[：:]\s?/u,
  },
];

/** A verb, a unit's name and its year. */
const furthestAhead = 45;

/** No sentence names its unit further in. */
const longest = 80;

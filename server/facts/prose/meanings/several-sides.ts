import { labelBefore } from '../figures/labels.js';
import { countsRequests } from '../words/naming-requests.js';
import { disputesOf } from '../words/naming-disputes.js';
import type { Counted, Meaning } from '../reading.js';
import type { Sighting } from '../figures/sighting.js';

/**
 * Whether the parts of a list tell several sides of the same things, each of which may be told of all of them:
 * `704件，其中网络申请431件，涉及征地拆迁291件，自然人申请612件`. Parts that shut each other out are named alike
 * (`罚款类12件、警告类2件`), or are told apart by the same rows of a form.
 * @param whole the total of the list
 * @param parts its other figures, in their order
 */
export function tellSeveralSides(
  text: string,
  whole: Sighting,
  parts: readonly Sighting[],
): boolean {
  let side: string | undefined;
  let areKnown = true;
  for (const { quantity } of parts) {
    const own = sideOf(quantity.meaning);
    if (own === undefined) areKnown = false;
    else if (side !== undefined && own !== side) return true;
    else side = own;
  }
  if (areKnown) return false;
  const names = parts.map((part, index) => nameOf(text, part, parts[index - 1]));
  if (names.includes('')) return false;
  const does = countsOffices(text, whole) ? deed : able;
  if (names.every((name) => does.test(name)) && !names.some((name) => not.test(name))) return true;
  const ofPersons = countsPersons(parts) || names.some((name) => team.test(name));
  if (ofPersons && haveTraits(names, traits)) return true;
  if (names.some((name) => firm.test(name)) && haveTraits(names, traitsOfFirms)) return true;
  if (areAlike(names)) return false;
  return countsPersons(parts) || names.some((name) => phrase.test(name) && !reason.test(name));
}

/** `12个县区中,8个设有专门机构,9个配有专职人员`: what an office, a place or a firm does it may do beside other things. */
function countsOffices(text: string, { end }: Sighting): boolean {
  return offices.test(text.slice(end, end + 8));
}

const offices =
  /^[\u4e00-\u9fff]{0,4}(?:部门|单位|机关|[县区市镇乡村局办]|街道|公司|企业|学校|医院|机构|中心|大厅|网站|平台)/u;
const deed =
  /^已?(?:[设配建拥具获有]|公[开布]|开[展通设]|完成|出台|制[定发]|达到|实现|参[加与]|启用|编制|成立|安[排装]|接入|通过|上线|发布|更新)|兼[备有]|齐[备全]/u;
/** `可网上申请44项、可全程网办42项`: what a thing can do or holds, beside other things. */
const able =
  /^(?:可[以供]?[\u4e00-\u9fff]{3}|能够?[\u4e00-\u9fff]{3}|支持|包含|具[备有]|配[有备图]|[附带装设持拥]有|兼任?|使用|安装|享受)/u;
const not = /[未不没尚无]/u;

/** Persons may be told by their age, by their office, by their learning. */
function countsPersons([first]: readonly Sighting[]): boolean {
  return persons.has(first?.quantity.unit ?? '');
}

/** `女代表31人、少数民族代表7人、一线代表58人`: by sex, by people, by post; not 男117人、女97人. */
function haveTraits(names: readonly string[], kinds: readonly RegExp[]): boolean {
  return kinds.some((trait) => {
    const having = names.filter((name) => trait.test(name)).length;
    return having > 0 && having < names.length;
  });
}

const traits = [/[男女]/u, /少数民族/u, /党员|团员|群众/u, /岁|青年|老年/u, /一线|基层/u];

const team = /队|团体|小组/u;
const firm = /企业|公司/u;
/** By size, by merit, by trade, by owner: 小微企业186家、专精特新企业31家、外贸企业46家. */
const traitsOfFirms = [
  /小微|中小|[大中小微]型|[规限][上下]/u,
  /专精特新|高新|瞪羚|独角兽|小巨人/u,
  /外贸|进出口/u,
  /国有|民营|外资|[港台]资/u,
  /上市/u,
];

const persons: ReadonlySet<string> = new Set(['人', '名', '位', '人次']);

/** What says something of things, as no name of a kind does. */
const phrase =
  /涉及|[由经]|(?<!予)以|通过|适用|来自|属于|要求|开展|召开|征求|审[查核]|制[定发]|作出|提[出供交]/u;

/** `不属于政府信息4件，属于行政执法案卷5件`: why a request was answered so, and no second thing of it. */
const reason =
  /^不?属于[^，,。；;]{0,10}(?:政府信息|案卷|秘密|隐私|内部(?:事务|管理)|过程性|主动公开|信访|咨询)/u;

/** Which side of requests or cases rows and columns of a form tell; undefined where it is not known. */
function sideOf(meaning: Meaning | undefined): string | undefined {
  const [counted] = meaning?.readings ?? [];
  if (counted === undefined || meaning?.scope === 'part') return undefined;
  if (disputesOf(counted) !== 0) return 'disputes';
  if (!countsRequests(counted)) return undefined;
  return counted.columns.length > 0 ? 'applicant' : sideOfRows(counted);
}

function sideOfRows({ rows: [row = ''] }: Counted): string {
  return row.startsWith('requests.received.') ? 'way' : 'answer';
}

/** The words that name a part, before its figure or, where none stand there, behind it. */
function nameOf(text: string, part: Sighting, previous: Sighting | undefined): string {
  const before = bare(labelBefore(text, part, previous));
  if (before !== '') return before;
  const { clause } = part.quantity;
  return bare(text.slice(part.end, Math.max(part.end, clause.end)));
}

/** Without what stands around a name: `涉及征地的有` is 涉及征地. */
function bare(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && around.includes(words.charAt(start))) start++;
  while (end > start && around.includes(words.charAt(end - 1))) end--;
  return words.slice(start, end);
}

const around = '的有为共达约了其中，,、：: \u3000';

/** Whether all end with the same character, or begin with the same two. */
function areAlike([first = '', ...others]: readonly string[]): boolean {
  return (
    others.every((other) => other.at(-1) === first.at(-1)) ||
    others.every((other) => other.startsWith(first.slice(0, 2)))
  );
}

import type { Stated, Span } from '../span.js';

/** The title, or a unit's name, stands within this many pieces of text from the start. */
export const mostPieces = 40;

/** A line of its own above the title that names a unit. */
export function organizationLine(text: string, line: Span): Stated<string> | undefined {
  if (line.end - line.start > 40 || line.end - line.start < 3) return undefined;
  const printed = text.slice(line.start, line.end);
  return unitName.test(printed) && !'-•·●'.includes(printed.charAt(0)) && !ofPage.test(printed)
    ? { span: line, value: printed.replace(/[\s#*]/gu, '') }
    : undefined;
}

/** How the name of a public body ends. */
const unitName =
  /(?:政府|委员会|办公室|办公厅|[局厅委办院处部署所队站会]|中心|街道办事处|管委会|海关)\s?\**$/u;

/** Whether a text closes as the name of a public body does. */
export function closesAsName(text: string): boolean {
  return unitName.test(text);
}

/** What a page says of itself: `您访问的链接即将离开“甲县人民政府”门户网站`. */
const ofPage = /网\s?站|[您“”"]|链接|登录|个人中心/u;

/** A unit named in running text: who compiled the report, who published it, whom to ask. */
export function readOrganization(
  text: string,
  pieces: readonly Span[],
  before: number,
): Stated<string> | undefined {
  const end = Math.min(before, 12_000);
  const head = text.slice(0, end);
  for (const { words, pattern } of patternsOfNames) {
    if (!words.some((word) => head.includes(word))) continue;
    for (const match of head.matchAll(pattern)) {
      const name = nameIn(match);
      if (name === undefined || ownWords.test(name)) continue;
      const start = match.index + match[0].indexOf(name);
      return { span: { start, end: start + name.length }, value: name.replace(/\s/gu, '') };
    }
  }
  for (const piece of pieces.slice(0, mostPieces)) {
    if (piece.start >= before) break;
    const line = organizationLine(text, piece);
    if (line !== undefined) return line;
  }
  return undefined;
}

/** The name as printed; 人民政府 and 政府信息公开 may have 政府 in common. */
function nameIn({ 0: printed, groups }: RegExpExecArray): string | undefined {
  const name = groups?.['name'];
  return name?.endsWith('人民') && printed.includes(`${name}政府`) ? `${name}政府` : name;
}

/** What any report calls its own unit, and words that are of no name. */
const ownWords =
  /^(?:[本我全各](?:[省市州县区旗盟镇乡局厅委办院处部所队站会级]|单位|机关|街道|中心)|政府$|政务$)/u;

/** A way to name a unit in running text. */
interface NamePattern {
  /** Every match has one of these: where none is, the text need not be searched. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

const patternsOfNames: readonly NamePattern[] = [
  {
    words: ['年报由', '报告由'],
    pattern:
      /本(?:年度)?(?:年报|报告)由(?<name>[^，。；、,;\s（(]{2,30}?)(?:结合|根据|按照|依据|综合|编制|负责)/gu,
  },
  {
    words: ['信息公开'],
    pattern:
      /(?:公布|公开|发布|编制)(?:完成)?了?(?:19|20)\d{2}年度?(?<name>[^，。；、,;\s《》]{2,30}?)(?:政府)?信息公开/gu,
  },
  {
    // A name that closes as one does, and what it is called below, may stand between.
    words: ['信息公开'],
    pattern:
      /(?:公布|发布|公示|编制|编写|现公开|社会公开|现将)了?(?!公布|发布|完成|并)(?<name>[^，。；、,;\s《》（(]{2,30}?)(?<=[府室厅局委办院处部署所队站会省市州县区旗盟镇乡道心关行])(?:[（(][^()（）]{1,30}[)）])?(?:19|20)\d{2}年度?(?:政府|政务)?信息公开/gu,
  },
  {
    // The report by its name: `现发布《青石市水务局2024年政府信息公开工作年度报告》`.
    words: ['《'],
    pattern:
      /(?:公布|发布|公示|公开|编制|编写|形成|制定)了?《(?<name>[^，。；、,;\s《》（(]{2,30}?)(?<=[府室厅局委办院处部署所队站会省市州县区旗盟镇乡道心关行])(?:[（(][^()（）]{1,30}[)）])?(?:19|20)\d{2}年度?(?:政府|政务)?信息公开(?:工作)?年度报告》/gu,
  },
  {
    // `青石市公安局编制完成2024年政府信息公开年度报告`: who did it, behind what it was done by.
    words: ['编制完成', '编制了', '编制1', '编制2', '编写完成', '编写了', '编写1', '编写2'],
    pattern:
      /(?<=[，,、。；;\s])(?<name>[^，。；、,;\s《》（(按照根据由]{2,30}?)(?<=[府室厅局委办院处部署所队站会镇乡道心关行])(?:编制|编写)(?:完成)?了?(?:19|20)\d{2}年度?(?:政府|政务)?信息公开(?:工作)?年度报告/gu,
  },
  {
    // What opens with the name of the report: `青石市水务局2022年政府信息公开工作年度报告(以下简称年报)是根据…编制`.
    words: ['信息公开工作年度报告'],
    pattern:
      /^[ \t\u3000]{0,8}(?:(?:19|20)\d{2}年度?)?(?<name>[^，。；、,;\s\d《》（(]{2,30}?)(?<=[府室厅局委办院处部署所队站会省市州县区旗盟镇乡道心关行])(?:(?:19|20)\d{2}年度?)?(?:政府|政务)?信息公开工作年度报告(?:[（(][^()（）]{1,30}[)）])?是?(?:根据|按照|依据)/gmu,
  },
  {
    words: ['来源', '填报单位', '发布机构'],
    pattern: /(?:来源|填报单位|发布机构)[:：]\s?(?<name>[^，。；、,;\s]{2,30})/gu,
  },
  {
    words: ['本报告由'],
    pattern: /本报告由(?<name>[^，。；、,;\s]{2,30}?)(?:编制|发布)/gu,
  },
  {
    // Of a bureau its own office compiles the report; that of a government has one of its own.
    words: ['由'],
    pattern:
      /(?:[，,]\s?|规定|要求|精神)由(?<name>[^由，。；、,;\s《]{2,30}?(?:[局厅委镇乡]|街道|办事处|委员会|管委会|政府(?!办公)|政府办公[室厅]))(?:党政办公室|(?:政府)?信息公开工作办公室|办公室|综合科|综合股){0,2}(?:负责|牵头|组织)?(?:编制|编写)/gu,
  },
  {
    // `青石市税务局向社会公布本单位2020年政府信息公开工作年度报告`.
    words: ['向社会'],
    pattern:
      /(?<=^|[，,、。；;\s])(?<name>[^，。；、,;\s《》（(按照根据由]{3,30}?)(?<=[府室厅局委办院处部署所队站会镇乡道心关行])向社会(?:公布|公开|发布)(?:本(?:单位|机关|部门)?)?(?:19|20)\d{2}年度?(?:政府|政务)?信息公开/gu,
  },
  {
    // `汇总2016年度七里乡的政府信息公开年度报告编制而成`; and by name, `《2020年度青石市水务局信息公开工作年度报告》`.
    words: ['汇总', '《'],
    pattern:
      /(?:汇总|《)(?:19|20)\d{2}年度?(?<name>[^，。；、,;\s\d《》（(]{2,30}?)(?<=[府室厅局委办院处部署所队站会省市州县区旗盟镇乡道心关行])的?(?:(?:政府|政务)?信息|政务)公开(?:工作)?年度报告/gu,
  },
  {
    // Who has carried the regulations out: `2022年，青石市水务局深入贯彻落实《…条例》`.
    words: ['贯彻', '执行', '落实'],
    pattern:
      /^[ \t\u3000]{0,8}(?:(?:19|20)\d{2}年度?[，,])?(?<name>[^，。；、,;\s\d《》（(按照根据由在各]{3,30}?)(?<=[府室厅局委办院处部署所队站会镇乡道心关行])(?:认真|深入|全面|严格|积极|坚决|切实){0,2}(?:学习)?(?:贯彻|执行|落实)/gmu,
  },
  {
    words: ['编制的'],
    pattern: /由(?<name>[^由，。；、,;\s]{2,30})编制的(?:19|20)\d{2}年度?(?:政府|政务)?信息公开/gu,
  },
];

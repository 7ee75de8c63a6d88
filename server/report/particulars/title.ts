import { withoutInnerTags } from '../tables/html/tags.js';
import { trimSpan } from '../text/lines.js';
import { withoutFillers } from '../text/readings.js';
import { mostPieces, organizationLine } from './organization.js';
import type { Title } from '../report.js';
import type { Stated, Span } from '../span.js';
import type { Table } from '../table.js';
import { organizationInTitle, readTitleYear } from './title-parts.js';

/** A title is not longer than this. */
const longestTitle = 80;

/** Finds the line that names the report among the pieces of text before the first section. */
export function readTitle(
  text: string,
  pieces: readonly Span[],
  before: number,
): Title | undefined {
  let best: Title | undefined;
  let previous: Span | undefined;
  for (const [index, piece] of pieces.slice(0, mostPieces).entries()) {
    if (piece.start >= before) break;
    const title = withYearBelow(text, readTitleLine(text, piece, previous), pieces[index + 1]);
    previous = piece;
    if (title === undefined) continue;
    if (title.year !== undefined) return title;
    best ??= title;
  }
  return best;
}

/** A title whose year stands in brackets on the line below it: `(2023年度)`. */
function withYearBelow(
  text: string,
  title: Title | undefined,
  next: Span | undefined,
): Title | undefined {
  if (title === undefined || title.year !== undefined || next === undefined) return title;
  const below = trimSpan(text, next);
  const printed = text.slice(below.start, below.end);
  if (!yearAlone.test(printed) || text.slice(title.span.end, below.start).trim() !== '')
    return title;
  return {
    ...title,
    span: { start: title.span.start, end: below.end },
    text: title.text + printed,
    year: readTitleYear(printed, below.start),
  };
}

const yearAlone = /^[(（]\s?20\d{2}\s?年度?\s?[)）]$/u;

function readTitleLine(text: string, piece: Span, previous: Span | undefined): Title | undefined {
  const own = readTagged(text, piece) ?? readTitlePart(text, piece, previous);
  if (own?.year !== undefined || previous === undefined) return own;
  if (!namesReport(text, previous.start, piece.end)) return own;
  if (!opensTitle(text, previous, piece)) return own;
  const joined = readTitlePart(text, { start: previous.start, end: piece.end }, undefined);
  return joined?.year === undefined ? own : joined;
}

/**
 * A title with tags of HTML among its words (`甲县水利局<span lang=EN-US>2023</span>年政府信息公开工作年度报告`), or with
 * what fills up the place of readings.
 */
function readTagged(text: string, piece: Span): Title | undefined {
  const printed = text.slice(piece.start, Math.min(piece.end, piece.start + longestTagged));
  const bare = printed.includes('<')
    ? withoutInnerTags(text, { start: piece.start, end: piece.start + printed.length })
    : withoutFillers(printed);
  const found = bare && readTitlePart(bare, { start: 0, end: bare.length }, undefined);
  if (!found) return undefined;
  const span = trimSpan(text, piece);
  const { organization, year } = found;
  const place = ({ start, end }: Span): Span | undefined => {
    const at = printed.indexOf(bare.slice(start, end));
    return at === -1 ? undefined : { start: piece.start + at, end: piece.start + at + end - start };
  };
  const yearSpan = year && place(year.span);
  return {
    span,
    text: found.text,
    organization: organization && { ...organization, span: place(organization.span) ?? span },
    year: yearSpan && { ...year, span: yearSpan },
  };
}

/** Programs write some hundred characters of tags around each word. */
const longestTagged = 2_000;

function readTitlePart(text: string, piece: Span, previous: Span | undefined): Title | undefined {
  const span = titlePart(text, piece);
  if (span === undefined) return undefined;
  const printed = text.slice(span.start, span.end);
  const year = readTitleYear(printed, span.start);
  const organization =
    organizationInTitle(text, span, year) ??
    (previous === undefined
      ? undefined
      : (organizationLine(text, previous) ?? nameAbove(text, previous, span, year)));
  return {
    span,
    text: printed
      .split(/[\n\r]/u)
      .map(trimmed)
      .join(''),
    organization,
    year,
  };
}

/** `云麓县` and `云麓海关` on the line above `2023年政府信息公开工作年度报告`, with nothing between. */
function nameAbove(
  text: string,
  line: Span,
  title: Span,
  year: Stated<number> | undefined,
): Stated<string> | undefined {
  if (year?.span.start !== title.start || line.end - line.start > longestName) return undefined;
  const span = trimSpan(text, line);
  const value = text.slice(span.start, span.end);
  if (!nameAlone.test(value) || /公开|专[区栏]|网/u.test(value)) return undefined;
  return text.slice(span.end, title.start).trim() === '' ? { span, value } : undefined;
}

const longestName = 30;

/** A place, or a body that is no bureau. */
const nameAlone = /^\p{Script=Han}{1,28}[省市州盟县区旗镇乡道关台馆社司校学]$/u;

function trimmed(line: string): string {
  return line.trim();
}

/** Whether a line is the first half of a title that is set over two, broken between words or where the line was full. */
function opensTitle(text: string, previous: Span, piece: Span): boolean {
  if (previous.end - previous.start > 40) return false;
  const line = text.slice(previous.start, previous.end);
  if (readTitleYear(line, 0) === undefined) return false;
  const isFull = yearAndName.test(line) && organizationLine(text, previous) !== undefined;
  if (!isFull && !opening.test(line) && !nameAndYear.test(line)) return false;
  return text.slice(previous.end, piece.start).trim() === '';
}

/** `澄屿市人民政府2016年`, `2016年政府信息公开`, and cut inside the words that follow the year. */
const opening = /(?:年度?(?:政府?|政府信息?)?|信息公|公开(?:工作?)?(?:年度?报?)?)$/u;

/** `2023年青石市城东街道办事处`: all that a title says before 政府信息公开. A date has more digits. */
const yearAndName = /^[\s#*]*20\d{2}\s?年[\s\u4e00-\u9fff()（）·“”]+$/u;

/** `青石市人民政府2023`: the name of a body or a place, and the year behind which 年 was lost. */
const nameAndYear =
  /^[\s#*]{0,8}[\u4e00-\u9fff()（）·“”]{1,34}[府室厅局委办院处部署所队站会省市州县区旗盟镇乡道心关行]\s?20\d{2}\s{0,4}$/u;

function pastMarks(text: string, start: number, end: number): number {
  let index = start;
  while (index < end && '#*  \t'.includes(text[index] ?? '')) index++;
  return index;
}

/** Whether a title of a report can begin at a place: few lines name one. */
function namesReport(text: string, start: number, end: number): boolean {
  const from = pastMarks(text, start, end);
  const head = text.slice(from, Math.min(end, from + 2 * longestField + longestTitle));
  return reportWord.test(head);
}

/** Where a title was too long for its line, the word that closes it may break. */
const reportWord = /报(?:告|\s{1,60}告)|年报/u;

/** From the start of the piece to the word 报告 or 年报 that closes a title; undefined when there is none. */
function titlePart(text: string, piece: Span): Span | undefined {
  let start = pastMarks(text, piece.start, piece.end);
  if (!namesReport(text, start, piece.end)) return undefined;
  for (const pattern of [field, pageMark]) {
    start +=
      pattern.exec(text.slice(start, Math.min(piece.end, start + longestField)))?.[0].length ?? 0;
  }
  const head = text.slice(start, Math.min(piece.end, start + longestTitle));
  const stop = head.search(/[。，；>＞]/u);
  const match = reportWord.exec(head);
  if (match === null || (stop !== -1 && stop < match.index)) return undefined;
  let end = match.index + match[0].length;
  const behind = head.slice(end).replace(siteName, '');
  if (/^[\s*#]*(?:[(（]|$)/u.test(behind) || /^(?:\s|的公告)/u.test(behind)) {
    const printed = head.slice(0, end);
    if (!/信息公开|政务公开/u.test(printed.replaceAll(/\s/gu, ''))) return undefined;
    if (notTitle.test(printed) || particulars.test(printed)) return undefined;
    const note = /^[(（][^()（）]{1,12}[)）]/u.exec(behind)?.[0] ?? '';
    if (note !== '' && /^[，,、是]/u.test(behind.slice(note.length))) return undefined;
    end += note.length;
    return trimSpan(text, { start, end: start + end });
  }
  return undefined;
}

/** What a page writes before the title among its particulars: `名 称：`, `标题 `, `名称 | `, `- 标 题：`. */
const field =
  /^(?:[-•·]\s{0,2})?(?:(?:文件|信息)?名\s{0,2}称|标\s{0,2}题)(?:\s{0,2}[:：|]\s{0,2}(?:\|\s{0,2})?|\s{1,2})/u;
/** The same, alone in a cell beside that of the title. */
const fieldName = /^(?:(?:文件|信息)?名\s{0,2}称|标\s{0,2}题)\s{0,2}[:：]?$/u;

/** Finds the title in a table of the page's particulars above the report: `| 标题： | 青石市水务局2023年…报告 |`. */
export function readTitleInTables(
  text: string,
  tables: readonly Table[],
  before: number,
): Title | undefined {
  for (const { rows, span } of tables) {
    if (span.start >= before) break;
    for (const { cells } of rows.slice(0, mostPieces)) {
      const at = cells.findIndex((cell) => fieldName.test(cell.text));
      const named = at === -1 ? undefined : cells[at + 1];
      const title = named && readTitlePart(text, named.span, undefined);
      if (title?.year !== undefined) return title;
    }
  }
  return undefined;
}

/** What stands before it on a page or a slide, and where it is attached: `Page 8 - `, `- 1 - `, `附件1：`, `【公开】`. */
const pageMark =
  /^(?:(?:page|p)[.\s]?\s?\d{1,3}(?=[-\s])|第\s?\d{1,3}\s?页|\d{1,3}\s?[/／]\s?\d{1,3}(?=\s)|[-—–]\s?\d{1,3}\s?[-—–]|附件\s?\d{0,2}(?=[:：\s])|【[^【】]{1,8}】)\s{0,2}[-—–:：|]?\s{0,2}/iu;
const longestField = 16;

/** The name of the site behind it, as browsers copy it: `…年度报告_甲县人民政府`. */
const siteName = /^\s?[-_—–|]{1,2}\s?[\u4e00-\u9fff]{2,20}\s*$/u;

/** Words of navigation, and of sentences about a report. */
const notTitle =
  /当前位置|首页|您现在|浏览|根据|按照|(?<!机构)编制|现将|关于(?:做好|印发|编制|报送|开展)|通知|附件/u;

/** What a page says of the document above it: `索 引 号：0088-2026-0018 分 类：政府信息公开年报`. */
const particulars =
  /(?:索\s{0,2}引\s{0,2}号|文\s{0,10}号|关键字|[分种]\s{0,2}类|类\s{0,2}别|主\s{0,2}题|体\s{0,2}裁|机\s{0,2}构|部\s{0,2}门|日\s{0,2}期|时\s{0,2}间|方\s{0,2}式)\s{0,2}[:：|]/u;

import type { Report } from '../../../report/report.js';
import { encloses, type Span } from '../../../report/span.js';
import { Cue } from '../../cue.js';
import { isBlank, isRunningText, textOf } from '../../running-text.js';

/** The words that announce a table. */
export interface AnnouncedTable {
  readonly span: Span;
  readonly text: string;
}

/** `表格如下：` at the end of a paragraph. */
const announcesTable =
  /(?:表格|统计表|附表|下表|如下表)[^\n\r，。；|]{0,8}[：:][^\S\n\r]*(?=[\n\r]|$)|(?:详?见下表|如下表(?:所示)?)[。：:]?[^\S\n\r]*(?=[\n\r]|$)/uy;

const announcement = new Cue(['表', '格'], ['计附下', '表']);

/** How far before its cue an announcement may begin: 详见下表, 如下表. */
const longestLead = 2;

/** Tables that are announced, `表格如下：`, and do not come before the next heading: the words, and where they stand. */
export function absentTables(report: Report): readonly AnnouncedTable[] {
  const found: AnnouncedTable[] = [];
  let past = 0;
  for (const at of announcement.placesIn(report)) {
    for (let start = Math.max(past, at - longestLead); start <= at; start += 1) {
      announcesTable.lastIndex = start;
      if (!announcesTable.test(report.text)) continue;
      past = announcesTable.lastIndex;
      const span = { start, end: past };
      if (isAbsent(report, span)) found.push({ span, text: textOf(report, span).trim() });
      break;
    }
  }
  return found;
}

/** Whether no table comes between an announcement and the next heading. */
function isAbsent(report: Report, span: Span): boolean {
  if (!isRunningText(report, span)) return false;
  const section = report.sections.find(({ body }) => encloses(body, span));
  const end = section?.body.end ?? report.text.length;
  if (report.tables.some((table) => table.span.start >= span.start && table.span.start < end)) {
    return false;
  }
  return section !== undefined || isBlank(report, { start: span.end, end });
}

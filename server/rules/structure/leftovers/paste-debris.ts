import { say, type Localized } from '../../../language/message.js';
import { isLineBreak, pastLineBreak } from '../../../report/text/lines.js';
import type { Furniture, FurnitureKind, Report } from '../../../report/report.js';
import { sheetErrors } from '../../../report/text/sheet-errors.js';
import type { Span } from '../../../report/span.js';
import type { Fix, TextEdit } from '../../finding.js';
import type { Rule, RuleFinding } from '../../rule.js';
import { isInTable, matchesInRunningText } from '../../running-text.js';

/** What a web page or a lost table left behind when the text was pasted. */
export const pasteDebris: Rule = {
  id: 'paste.debris',
  title: { zh: '粘贴残留', en: 'Paste debris' },
  severity: 'information',
  fix: 'safe',
  citation: undefined,
  page: {
    finds: {
      zh: '粘贴时带进来的成串竖线、页码、网页导航文字、乱码，以及表格之外的电子表格错误值（#REF!、#DIV/0!、#N/A，单元格里的见 table.cell-invalid）。',
      en: 'Runs of empty pipes, page numbers, a web page’s navigation and broken characters that came along with a paste; a spreadsheet’s errors outside tables (#REF!, #DIV/0!, #N/A; those in cells are for table.cell-invalid).',
    },
    why: {
      zh: '它们不是报告的内容，还可能掩盖丢失的表格或文字。',
      en: 'They are no part of the report, and may hide a table or words that were lost.',
    },
    wrong: '某某市水务局2024年政府信息公开工作年度报告 ||||||||||||||||',
    right: '某某市水务局2024年政府信息公开工作年度报告',
    silent: {
      zh: '表格里的空单元格。',
      en: 'Empty cells of a table.',
    },
    fix: {
      zh: '删去成串竖线（可以批量执行）；页码和导航文字逐处确认后删去；乱码和错误值要按原文补正。',
      en: 'Removes pipe runs (also in fix-all); page numbers and navigation one at a time; broken characters and errors have to be replaced from the original.',
    },
  },
  check({ report }, tell) {
    for (const pieces of groupsOf(report)) tell(finding(report, pieces));
    if (!report.text.includes('#')) return;
    for (const { span, text } of matchesInRunningText(report, sheetErrors)) {
      tell({ span, severity: 'warning', message: say(SHEET_ERROR, { text }) });
    }
  },
};

const SHEET_ERROR: Localized = {
  zh: '“{text}”是电子表格公式出错的提示，请改为应有的数或者文字。',
  en: '“{text}” is what a spreadsheet prints for a failed formula; write what belongs there.',
};

/** Furniture of one kind with nothing but space and lone pipes between is one piece of debris. */
function groupsOf(report: Report): readonly (readonly Furniture[])[] {
  const groups: Furniture[][] = [];
  let last: Furniture | undefined;
  for (const item of report.furniture) {
    // Between the cells of a table empty pipes hold its columns apart.
    if (item.kind === 'empty-pipes' && isInTable(report, item.span)) continue;
    const joins =
      last?.kind === item.kind &&
      /^[\s|]*$/u.test(report.text.slice(last.span.end, item.span.start));
    if (joins) groups.at(-1)?.push(item);
    else groups.push([item]);
    last = item;
  }
  return groups;
}

function finding(report: Report, pieces: readonly Furniture[]): RuleFinding {
  const [first] = pieces;
  const start = first?.span.start ?? 0;
  const end = pieces.at(-1)?.span.end ?? start;
  const kind = first?.kind ?? 'navigation';
  return {
    span: { start, end },
    message: say(messages[kind]),
    unnecessary: kind !== 'broken-characters',
    fixes: kind === 'broken-characters' ? [] : [remove(report, pieces, kind)],
  };
}

const messages: Readonly<Record<FurnitureKind, Localized>> = {
  'empty-pipes': {
    zh: '成串的空竖线，是粘贴表格时留下的；请核对这里的表格是否丢失。',
    en: 'A run of empty pipes left by a pasted table; check whether a table was lost here.',
  },
  'page-number': { zh: '页码，不是报告内容。', en: 'A page number, no part of the report.' },
  navigation: {
    zh: '网页的导航文字，不是报告内容。',
    en: 'Navigation text of a web page, no part of the report.',
  },
  'broken-characters': {
    zh: '乱码，请按原文补正。',
    en: 'Broken characters; restore them from the original.',
  },
};

function remove(report: Report, pieces: readonly Furniture[], kind: FurnitureKind): Fix {
  return {
    title: say({ zh: '删去', en: 'Remove' }),
    safe: kind === 'empty-pipes',
    preferred: kind === 'empty-pipes',
    edits: () => pieces.map(({ span }) => removal(report.text, span)),
  };
}

/** Takes out a line that holds nothing else, line break included; inside a line keeps words apart. */
function removal(text: string, span: Span): TextEdit {
  let { start, end } = span;
  while (isGap(text.charAt(start - 1))) start -= 1;
  while (isGap(text.charAt(end))) end += 1;
  const opensLine = start === 0 || isLineBreak(text.charCodeAt(start - 1));
  const closesLine = end === text.length || isLineBreak(text.charCodeAt(end));
  if (opensLine && closesLine) {
    return { span: { start, end: pastLineBreak(text, end) }, newText: '' };
  }
  return { span: { start, end }, newText: opensLine || closesLine ? '' : ' ' };
}

function isGap(character: string): boolean {
  return character === ' ' || character === '|' || character === '\u3000';
}

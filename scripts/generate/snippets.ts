import { forms } from '../../server/forms/catalogue.js';
import type { Form, FormSection, FormTable } from '../../server/forms/form.js';
import { printPreface } from '../../server/forms/printing/print-draft.js';
import {
  blank,
  printSection,
  printTable,
  type FigureAt,
} from '../../server/forms/printing/print.js';
import { printChineseNumeral } from '../../server/report/text/numerals.js';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/**
 * The snippet file, in VS Code's format: the whole report of every form, every section, every table, by prefixes nobody
 * types by chance, for in most files of the languages that have it nothing is a report. Sections and tables go by
 * prefixes that name the form: their headings are offered by completion, which knows the one the draft follows.
 */
export function snippetsAnywhere(): string {
  return print(withPrefixes((prefix) => anywhere.test(prefix)));
}

/** The further prefixes that some have in drafts alone. */
export function snippetsOfDrafts(): string {
  return print(withPrefixes((prefix) => !anywhere.test(prefix)));
}

const anywhere = /^(?:nb-|整份年报)/u;

/** The snippets that have such prefixes, with these alone. */
function withPrefixes(isWanted: (prefix: string) => boolean): Readonly<Record<string, Snippet>> {
  const entries = Object.entries(everySnippet()).map(([name, snippet]) => {
    const prefix = snippet.prefix.filter(isWanted);
    return [name, { ...snippet, prefix }] as const;
  });
  return Object.fromEntries(entries.filter(([, { prefix }]) => prefix.length > 0));
}

function print(named: Readonly<Record<string, Snippet>>): string {
  return `${JSON.stringify(named, undefined, 2)}\n`;
}

function everySnippet(): Readonly<Record<string, Snippet>> {
  const named: Record<string, Snippet> = {};
  for (const form of forms) {
    named[`年报 ${form.id}`] = wholeReport(form);
    for (const section of form.sections) {
      named[`${form.id} ${headingOf(section)}`] = sectionOf(form, section);
    }
    for (const table of form.tables) named[`${form.id} ${table.name.zh}`] = tableOf(form, table);
  }
  return { ...named, ...small };
}

const newest = forms[0]?.id;

/** VS Code lists snippets by their prefixes: those of the form in force come before those of older ones. */
function prefixOf(form: Form): string {
  return form.id === newest ? `nb-${form.id}` : `nb-old-${form.id}`;
}

function wholeReport(form: Form): Snippet {
  const sections = form.sections.map((section) => printSection(section, printing(form)));
  return {
    prefix: [
      prefixOf(form),
      // No word that a line of a report ends with (2025年, 人民政府): Enter would put a whole report there.
      form.id === newest ? '整份年报' : `整份年报${form.id}`,
    ],
    description: `${form.name.zh}：整份年度报告 · ${form.name.en}: the whole report`,
    body: toBody(
      [
        `# ${unit}${year}年政府信息公开工作年度报告`,
        printPreface(form, yearNumber, unit),
        ...sections,
      ].join('\n\n'),
    ),
  };
}

function sectionOf(form: Form, section: FormSection): Snippet {
  return {
    prefix: [`${prefixOf(form)}-${pinyinOf(section.id)}`],
    description: `${form.name.zh}：${headingOf(section)} · ${form.name.en}: section ${String(section.ordinal)}`,
    body: toBody(printSection(section, printing(form))),
  };
}

function tableOf(form: Form, table: FormTable): Snippet {
  return {
    prefix: [`${prefixOf(form)}-biao-${pinyinOf(table.section)}`],
    description: `${form.name.zh}：${table.name.zh} · ${form.name.en}: ${table.name.en}`,
    body: toBody(printTable(table, figureAt, yearNumber)),
  };
}

const small: Readonly<Record<string, Snippet>> = {
  忽略一处: {
    prefix: ['nb-ignore', '忽略'],
    description:
      '忽略下一行的某条规则，写明理由 · silence a rule on the next line, with the reason',
    body: ['<!-- nianbao-ignore ${1:total.carry} ${2:理由} -->'],
  },
  整份忽略: {
    prefix: ['nb-ignore-file', '整份忽略'],
    description: '在整份草稿中忽略某条规则，写明理由 · silence a rule in the whole draft',
    body: ['<!-- nianbao-ignore-file ${1:section.heading} ${2:理由} -->'],
  },
};

function headingOf({ ordinal, title }: FormSection): string {
  return `${printChineseNumeral(ordinal)}、${title}`;
}

/** What is typed for a section on a keyboard without Chinese; a section added later goes by its id. */
function pinyinOf(section: string): string {
  return pinyin[section] ?? section;
}

const pinyin: Readonly<Record<string, string>> = {
  overview: 'zongti',
  disclosure: 'zhudong',
  requests: 'shenqing',
  fees: 'shoufei',
  disputes: 'fuyi',
  problems: 'wenti',
  other: 'qita',
  attachment: 'fubiao',
};

function printing(form: Form) {
  return { form, year: yearNumber, hashes: 2, figureAt };
}

/** Every cell the form asks for; a row it only accepts is left out. */
const figureAt: FigureAt = ({ optional }) => (optional ? '' : figure);

/** Stands for the report year until the tab stops are put in; no date or number of a form is like it. */
const yearNumber = 9876;
const year = String(yearNumber);
/** Private characters that stand for the unit's name and for one figure, one column wide. */
const unit = '\ue001';
const figure = '\ue002';

/** Lines of a snippet: what the draft leaves to be filled in becomes tab stops, in the order of the text. */
function toBody(text: string): readonly string[] {
  const hasUnit = text.includes(unit);
  const yearStop = hasUnit ? 2 : 1;
  let stop = (hasUnit ? 1 : 0) + (text.includes(year) ? 1 : 0);
  let isFirstUnit = true;
  let isFirstYear = true;
  const escaped = text.replace(/[\\$}]/gu, (character) => `\\${character}`);
  const body = escaped.replace(/\ue001|\ue002|9876|____/gu, (place) => {
    if (place === unit) {
      const first = isFirstUnit;
      isFirstUnit = false;
      return first ? '${1:单位名称}' : '$1';
    }
    if (place === year) {
      const first = isFirstYear;
      isFirstYear = false;
      return first ? `\${${String(yearStop)}:XXXX}` : `$${String(yearStop)}`;
    }
    stop++;
    // The space keeps the column as wide as it was printed.
    return place === blank ? `\${${String(stop)}:${blank}}` : `$${String(stop)} `;
  });
  return [...body.split('\n'), '$0'];
}

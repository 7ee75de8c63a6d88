import { labelKey, withoutNote } from '../../report/text/label-key.js';
import { normalise } from '../../report/text/normalise.js';
import { Remembered } from '../../report/remembering/remembered.js';
import type { Report } from '../../report/report.js';
import type { Table } from '../../report/table.js';
import { forms } from '../catalogue.js';
import type { Block, Form } from '../form.js';

/** What a text says that only reports say. What its running text says is looked for when it is asked for. */
export interface ReportEvidence extends TableEvidence {
  readonly title: () => TitleEvidence;
  /** Ids of first-level sections whose wording is a form's or an accepted variant, by form. */
  readonly sections: () => ReadonlyMap<Form, ReadonlySet<string>>;
  /** Whether the preface speaks of this report or its statistical period. */
  readonly preface: () => boolean;
  /** Whether the preface speaks of open government and gives the year of its figures, or announces a year's report. */
  readonly announced: () => boolean;
}

interface TableEvidence {
  /** For every word of the forms' tables found in tables, each once, the forms that have it. */
  readonly owners: readonly (readonly Form[])[];
  /** Cells that hold a figure, in tables with at least two such words. */
  readonly figures: number;
  /** Words in tables no other form has, as printed, by form. */
  readonly own: ReadonlyMap<Form, readonly string[]>;
}

/**
 * `annual`: it names an annual report and its year or 年度; `work`: a report on open government, annual or not;
 * `other`: it names something about such reports, or a report on something done beside them; `none`: no title.
 */
export type TitleEvidence = 'annual' | 'work' | 'other' | 'none';

/** Gathers what tells a report from other texts, and one form from another. */
export function gatherEvidence(report: Report): ReportEvidence {
  const { owners, figures, own } = tableEvidence(report.tables);
  return {
    owners,
    figures,
    own,
    title: () => titleEvidence(report),
    sections: () => sectionsByForm(report),
    preface: () => report.period !== undefined || speaksOfItself(report) || announcesReport(report),
    announced: () =>
      (report.period !== undefined && /信息公开|政务公开/u.test(prefaceOf(report))) ||
      announcesReport(report),
  };
}

/** The words of one table that only one form has, as printed, by form. */
export function ownWordsOf(table: Table): ReadonlyMap<Form, readonly string[]> {
  return tableEvidence([table]).own;
}

function tableEvidence(tables: readonly Table[]): TableEvidence {
  const keys = new Set<string>();
  const owners: (readonly Form[])[] = [];
  const own = new Map<Form, string[]>();
  let figures = 0;
  for (const table of tables) {
    const { words, numbers, explains } = wordsOf(table);
    if (words.length > 1) figures += numbers;
    if (explains) continue;
    for (const word of words) {
      if (keys.has(word.key)) continue;
      keys.add(word.key);
      owners.push(word.owners);
      if (word.owner === undefined) continue;
      const sofar = own.get(word.owner);
      if (sofar === undefined) own.set(word.owner, [word.printed]);
      else sofar.push(word.printed);
    }
  }
  return { owners, own, figures };
}

/** What one table says that tables of reports say. */
interface TableWords {
  readonly words: readonly TableWord[];
  /** Cells that hold a figure. */
  readonly numbers: number;
  /** Whether it says of rows what they mean, and holds no figure of any: a list of terms, not a table to be filled in. */
  readonly explains: boolean;
}

function wordsOf({ rows }: Table): TableWords {
  const words: TableWord[] = [];
  let numbers = 0;
  let serial = 0;
  let named = 0;
  let explained = 0;
  for (const { cells } of rows) {
    // A column that counts the rows says nothing.
    if (cells[0]?.state === 'number' && cells[0].text === String(serial + 1)) serial++;
    const before = words.length;
    let isExplained = false;
    for (const { state, text } of cells) {
      if (state === 'number' && (text.length !== 4 || !isYear.test(text))) numbers++;
      if (state !== 'text' || text.length < shortestWord) continue;
      const word = text.length > longestLabel ? undefined : tableWord.of(text);
      if (word !== undefined) words.push(word);
      else if (text.length >= shortestExplanation) isExplained = true;
    }
    if (words.length === before) continue;
    named++;
    if (isExplained) explained++;
  }
  numbers -= serial;
  return { words, numbers, explains: numbers <= 0 && explained * 2 > named };
}

/** A year says of which report a table is, or which of the forms has a row, but nothing was counted. */
const isYear = /^20\d\d$/u;

const longestLabel = 60;
/** Shorter words say nothing: other tables have them as well. */
const shortestWord = 4;
/** Shorter texts beside a word may be a label that nobody knows, or a unit. */
const shortestExplanation = 10;

interface TableWord {
  readonly key: string;
  readonly printed: string;
  readonly owners: readonly Form[];
  readonly owner: Form | undefined;
}

/** A word of the forms' tables by key and without space, the forms that print it, and the only such; undefined for other texts. */
const tableWord = new Remembered((text): TableWord | undefined => {
  const key = labelKey(text);
  const owners = formsByWord.get(key) ?? formsByWord.get(withoutNote(key));
  if (owners === undefined) return undefined;
  const printed = text.replaceAll(' ', '');
  return { key, printed, owners, owner: owners.length === 1 ? owners[0] : undefined };
});

/** Every word of a table that is long enough to say something, by key, and the forms that print it. */
const formsByWord: ReadonlyMap<string, readonly Form[]> = wordsOfTables();

function wordsOfTables(): ReadonlyMap<string, readonly Form[]> {
  const byWord = new Map<string, Form[]>();
  for (const form of forms) {
    for (const word of new Set(form.tables.flatMap(({ blocks }) => blocks.flatMap(wordsOfBlock)))) {
      const label = labelKey(word);
      for (const key of [label, withoutNote(label)]) {
        if (key.length < shortestWord) continue;
        const owners = byWord.get(key);
        if (owners === undefined) byWord.set(key, [form]);
        else if (!owners.includes(form)) owners.push(form);
      }
    }
  }
  return byWord;
}

function wordsOfBlock({ rows, columns, caption }: Block): readonly string[] {
  return [
    ...rows.flatMap(({ label, variants }) => [label, ...variants]),
    ...columns.flatMap(({ path, variants }) => [...path, ...variants]),
    ...(caption === undefined ? [] : [caption]),
  ];
}

function titleEvidence({ title }: Report): TitleEvidence {
  if (title === undefined) return 'none';
  const words = normalise(title.text);
  if (/半年|季度|一图|图解/u.test(words)) return 'other';
  // An office may have such a word in its name: 绩效考核办公室.
  const said = words.replace(normalise(title.organization?.value ?? ''), '');
  if (/总结|自查|调研|评估|考核|整改|解读|督查|检查|问卷/u.test(said)) return 'other';
  if (/年度(?:工作)?报告|年报/u.test(words)) return 'annual';
  const ofYear = title.year !== undefined || words.includes('年度');
  return ofYear && words.includes('信息公开') ? 'annual' : 'work';
}

function sectionsByForm(report: Report): ReadonlyMap<Form, ReadonlySet<string>> {
  const byForm = new Map(forms.map((form) => [form, new Set<string>()]));
  for (const { heading } of report.sections) {
    if (heading.ordinal?.text.startsWith('第') === true) continue;
    for (const { form, id } of sectionsNamed.of(heading.title)) byForm.get(form)?.add(id);
  }
  return byForm;
}

/** The sections of all forms a title is that of. */
const sectionsNamed = new Remembered((title) => {
  const key = normalise(title).replace(/[.:]$/u, '');
  return forms.flatMap((form) => {
    const id = sectionIds.get(form)?.get(key);
    return id === undefined ? [] : [{ form, id }];
  });
});

/** Normalised section titles and variants, and the section they name. */
const sectionIds: ReadonlyMap<Form, ReadonlyMap<string, string>> = new Map(
  forms.map((form) => [
    form,
    new Map(
      form.sections.flatMap(({ id, title, variants }) =>
        [title, ...variants].map((word) => [normalise(word), id] as const),
      ),
    ),
  ]),
);

function speaksOfItself(report: Report): boolean {
  return /本(?:年度)?(?:工作)?(?:报告|年报)|年度报告(?:由|如下|根据)|统计(?:期限|时限|周期)/u.test(
    prefaceOf(report),
  );
}

/** `现向社会公开《青石市水务局2024年政府信息公开工作年度报告》`, `现将…2024年度政府信息公开情况报告如下`. */
function announcesReport(report: Report): boolean {
  return prefaceOf(report)
    .split(/[。；\n\r]/u)
    .some((sentence) => {
      const at = sentence.search(/现将|现(?:向社会)?(?:公布|发布|公开)|社会(?:公布|公开|发布)/u);
      return at !== -1 && reportOfYear.test(sentence.slice(at));
    });
}

const reportOfYear =
  /20\d{2}\s?年度?[^《》]{0,30}信息公开[^《》]{0,12}(?:(?:年度报告|年报)》?(?:$|[,，(（]|予以|公布|公开|发布|公示|报告|汇报|如下|向社会)|(?:情况|工作)(?:报告|汇报)如下)/u;

function prefaceOf({ text, preface }: Report): string {
  if (preface === undefined) return '';
  return text.slice(preface.start, Math.min(preface.end, preface.start + longestPreface));
}

const longestPreface = 6_000;

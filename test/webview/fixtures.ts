import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, summariseText } from '../../server/analysis.js';
import type { Statistics, YearsOfUnit } from '../../server/features/protocol/preview.js';
import { statistics } from '../../server/features/statistics/statistics.js';
import type { Language } from '../../server/language/message.js';

/** What the server says of a text, other reports of the unit at hand where they are given. */
export function statisticsOf(
  text: string,
  language: Language = 'zh-cn',
  { version = 1, others = [] }: { version?: number; others?: readonly string[] } = {},
): Statistics {
  const years = others.flatMap(
    (other, index) =>
      summariseText(other, { uri: `file:///reports/${index}.md`, name: `${index}.md` }) ?? [],
  );
  const analysis = analyse(text, { severities: {}, others: () => years });
  assert.ok(analysis);
  const document = TextDocument.create('file:///reports/report.md', 'markdown', version, text);
  return statistics({ document, analysis, language }, { severities: {}, years });
}

/** A text of the samples or of the test drafts, without the marks of what is expected there. */
function draft(path: string): string {
  return readFileSync(path, 'utf8').replace(/ ⟸.*$/gmu, '');
}

/** A bureau's report whose sums fail in four places. */
export const offText = draft('test/drafts/2021-totals.md');
/** The same without mistakes, two years of it beside each other. */
export const cleanText = draft('test/drafts/2021-clean.md');
/** The form of 2014: one long table, figures in no other. */
export const oldText = draft('test/drafts/2014-statistics.md');

/** Marks that would do something, were they taken for more than text. */
const hostile = `<img src=x onerror="window.hacked=1"></script><script>window.hacked=1</script>|\``;

/** Every text that a draft or a server could fill is hostile. */
export function hostileStatistics(language: Language): Statistics {
  const base = withYears(statisticsOf(offText, language));
  const text = (value: string): string => `${value} ${hostile}`;
  return {
    ...base,
    head: {
      ...base.head,
      organization: text('云麓市水务局'),
      form: { ...base.head.form, name: text(base.head.form.name) },
      missing: [text('一、总体情况')],
    },
    keyFigures: base.keyFigures.map((key) => ({ ...key, label: text(key.label) })),
    flow: base.flow && {
      ...base.flow,
      nodes: base.flow.nodes.map((node) => ({ ...node, label: text(node.label) })),
      notes: base.flow.notes.map(text),
    },
    applicants: base.applicants.map((row) => ({
      ...row,
      label: text(row.label),
      parts: row.parts.map((part) => ({ ...part, label: text(part.label) })),
    })),
    years: base.years && {
      ...base.years,
      series: base.years.series.map((series) => ({ ...series, label: text(series.label) })),
    },
    tables: base.tables.map((table) => ({
      ...table,
      title: text(table.title),
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          if (cell.kind === 'header') return { ...cell, text: text(cell.text) };
          if (cell.kind === 'figure') return { ...cell, display: text(cell.display) };
          return cell;
        }),
      })),
    })),
    said: base.figures
      .slice(0, 1)
      .map(({ id }) => ({ figure: id, context: text('其中'), scope: 'part', period: null })),
    findings: base.findings.map((finding) => ({ ...finding, message: text(finding.message) })),
    figures: base.figures.map((figure) => ({ ...figure, label: text(figure.label) })),
  };
}

/** With the years of the unit, the form and a definition changed on the way. */
export function withYears(base: Statistics): Statistics {
  return { ...base, years: yearsOf(base.language) };
}

function yearsOf(language: Language): YearsOfUnit {
  const zh = language === 'zh-cn';
  const forms = [
    ['2017', '2014'],
    ['2018', '2014'],
    ['2019', '2019'],
    ['2020', '2019'],
    ['2021', '2021'],
    ['2022', '2021'],
    ['2023', '2021'],
  ] as const;
  const series = (
    concept: string,
    [label, group, groupLabel, unit]: readonly [string, string, string, string],
    values: readonly (number | null)[],
    note?: string,
  ): YearsOfUnit['series'][number] => ({
    concept,
    label,
    unit,
    group,
    groupLabel,
    derived: unit === '%',
    points: values.map((value, index) => ({
      year: 2017 + index,
      value: value === null ? null : String(value),
      display: value === null ? '' : `${value.toLocaleString('en')}${unit === '%' ? '%' : ''}`,
      status: index === 5 && concept === 'requests.processed' ? 'contradicted' : 'checked',
    })),
    breaks: note === undefined ? [] : [{ year: 2019, note }],
  });
  const requests = zh ? '申请' : 'Requests';
  const rates = zh ? '比率' : 'Shares';
  const piece = zh ? '件' : 'cases';
  return {
    organization: '云麓市水务局',
    years: forms.map(([year, form]) => ({
      year: Number(year),
      form,
      formName: zh ? `${form}年格式` : `the ${form} form`,
      uri: `file:///reports/${year}.md`,
      own: year === '2023',
    })),
    series: [
      series(
        'requests.received',
        [zh ? '本年新收' : 'Received', 'requests', requests, piece],
        [12, 18, 31, 29, 44, 52, 45],
      ),
      series(
        'requests.processed',
        [zh ? '办理结果总计' : 'Handled', 'requests', requests, piece],
        [12, 17, 30, null, 43, 50, 46],
        zh ? '2019 年起含上年结转' : 'with those carried in since 2019',
      ),
      series(
        'rate.disclosure',
        [zh ? '公开率' : 'Disclosure share', 'rates', rates, '%'],
        [58.3, 61.1, 48.4, 50, 51.2, 46, 52.2],
      ),
      series(
        'review.total',
        [zh ? '行政复议' : 'Reviews', 'disputes', zh ? '争议' : 'Disputes', piece],
        [0, 1, 0, 2, 3, 2, 4],
      ),
      series(
        'litigation.total',
        [zh ? '行政诉讼' : 'Lawsuits', 'disputes', zh ? '争议' : 'Disputes', piece],
        [0, 0, 1, 1, 0, 2, 1],
      ),
    ],
  };
}

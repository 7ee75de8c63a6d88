import type { BoundRow, BoundTable, UnknownRow } from '../../facts/fact.js';
import { isBefore } from '../../forms/catalogue.js';
import { say, type Localized } from '../../language/message.js';
import type { Fix } from '../finding.js';
import { rowName } from '../naming.js';
import { replace } from '../replacing.js';
import type { Rule, RuleFinding } from '../rule.js';

/** A row the form does not have, or a label that is a misprint of one it has. */
export const tableRowUnknown: Rule = {
  id: 'table.row-unknown',
  title: { zh: '表格行名与格式不符', en: 'A row the form does not have' },
  severity: 'information',
  fix: 'safe',
  citation: undefined,
  page: {
    finds: {
      zh: '行名漏字、错字但看得出是哪一行；格式里没有的行；沿用旧格式的行。',
      en: 'A label with a letter lost or wrong that can only mean one row; a row the form does not have; a row of an older form.',
    },
    why: {
      zh: '汇总时按行名取数，行名不对就取不到；多出来的行不会计入任何合计。',
      en: 'Figures are collected by label: a misprinted one is not found, and an extra row counts in no total.',
    },
    wrong: '2.其他法律行政止公开 | 0 | 0',
    right: '2.其他法律行政法规禁止公开 | 0 | 0',
    silent: {
      zh: '标点、括号、空格、引号的差异，通行的简写；2014年以前没有全国统一表式的年度。',
      en: 'Differences in punctuation, brackets, spaces and quotes; accepted short forms; years before 2014, which had no common table.',
    },
    fix: {
      zh: '把行名改为格式的行名，只改文字，不动数字，可以批量修改。',
      en: 'Writes the label as the form has it, figures untouched; may run in bulk.',
    },
  },
  check({ bound, report }, tell) {
    if (isBefore(bound.form, report.year?.value)) return;
    for (const table of bound.tables) {
      for (const row of table.rows) {
        if (row.match === 'near') tell(misprint(table, row));
        if (row.row.optional) tell(superseded(table, row));
      }
      for (const unknown of table.unknownRows) tell(extra(table, unknown));
    }
  },
};

function misprint(table: BoundTable, bound: BoundRow): RuleFinding {
  const [label] = bound.labels;
  const name = bound.row.ordinal + bound.row.label;
  return {
    span: label?.span ?? bound.sourceRow.span,
    message: say(MISPRINT, {
      table: table.table.name,
      printed: bound.labels.map(({ text }) => text).join(''),
      row: name,
    }),
    fixes: labelFixes(bound, table),
  };
}

/** None for a label over several cells or lines, or in columns held together by spaces: it would move the figures. */
function labelFixes(
  { row, source, labels }: BoundRow,
  { unknownRows }: BoundTable,
): readonly Fix[] {
  const [label, ...others] = labels;
  if (label === undefined || others.length > 0) return [];
  if (source.layout === 'aligned' || source.layout === 'ruled') return [];
  const name = row.ordinal + row.label + row.note;
  return [
    {
      ...replace(label.span, name, say(RENAME, { row: name })),
      // Beside a row the form does not have, it may tell apart what the form counts together.
      safe: unknownRows.length === 0,
    },
  ];
}

function superseded(table: BoundTable, bound: BoundRow): RuleFinding {
  return {
    span: bound.labels[0]?.span ?? bound.sourceRow.span,
    message: say(SUPERSEDED, {
      table: table.table.name,
      row: rowName(table.table, bound.row),
      count: bound.row.replaces.length,
    }),
  };
}

function extra(table: BoundTable, { label }: UnknownRow): RuleFinding {
  const first = table.rows.flatMap(({ labels }) => labels).find(({ text }) => text === label.text);
  return {
    span: label.span,
    message: say(first ? REPEATED : UNKNOWN, {
      table: table.table.name,
      printed: label.text.slice(0, 40),
    }),
    evidence: first
      ? [{ role: 'mention', span: first.span, text: say(ALREADY), value: undefined }]
      : [],
  };
}

const MISPRINT: Localized = {
  zh: '{table}：行名“{printed}”与格式不符，应为“{row}”。',
  en: '{table}: the label “{printed}” should read “{row}”.',
};
const RENAME: Localized = { zh: '改为“{row}”', en: 'Change to “{row}”' };
const SUPERSEDED: Localized = {
  zh: '{table}：“{row}”只有一行，是旧格式的排法，现行格式分列 {count} 行；照此读取，不影响核对。',
  en: '{table}: “{row}” is one row as in the older form, where the form in force has {count}; it is read as it is.',
};
const REPEATED: Localized = {
  zh: '{table}：“{printed}”这一行出现了两次，这一处未计入任何合计。',
  en: '{table}: the row “{printed}” stands twice; this one counts in no total.',
};
const ALREADY: Localized = { zh: '已有的一行', en: 'the row that is there already' };
const UNKNOWN: Localized = {
  zh: '{table}：格式中没有“{printed}”这一行，未计入任何合计。',
  en: '{table}: the form has no row “{printed}”; it counts in no total.',
};

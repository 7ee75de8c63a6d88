import type { Calculation } from '../../facts/calculations/calculation.js';
import type { BoundTable, Fact } from '../../facts/fact.js';
import { say, type Localized } from '../../language/message.js';
import type { Evidence, Fix, TextEdit } from '../finding.js';
import { placeNameOf } from '../naming.js';
import type { Rule } from '../rule.js';
import { cellEntry } from '../cell-entry.js';

/** Cells where the form wants a figure and there is none. One finding a table. */
export const tableCellBlank: Rule = {
  id: 'table.cell-blank',
  title: { zh: '单元格没有填数', en: 'Cells without a figure' },
  severity: 'information',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '应填数字的单元格留空，或者填了“-”“/”“无”。每张表只报一处，相关信息里列出每一格；报告已经填了数、而有一张表整张没有填的，作为警告。',
      en: 'Cells that want a figure are blank or hold a dash, a slash or 无. One finding a table; its related information lists the cells. A table with nothing filled in at all, in a draft that has figures, is a warning.',
    },
    why: {
      zh: '空白不等于零：读者分不清是没有发生，还是漏填。',
      en: 'A blank is not a zero: a reader cannot tell whether there was nothing or it was left out.',
    },
    wrong: '2.传真申请数 | 件 | \n3.网络申请数 | 件 | 58',
    right: '2.传真申请数 | 件 | 0\n3.网络申请数 | 件 | 58',
    silent: {
      zh: '“本年增/减”列填“-”表示没有增减；分组行和表头本来就不填数。',
      en: 'A dash under 本年增/减 means no change; group rows and headers have no figures.',
    },
    fix: {
      zh: '把空白填为 0。填 0 会使合计不符的空格不填，留给撰写人补数；整张表空白的，不作为首选。',
      en: 'Fills the blanks with 0, except where a zero would contradict a total: those wait for the writer. Not the preferred fix where a whole table is blank.',
    },
  },
  check({ bound, calculations, prose }, tell) {
    // Of a draft that is only begun nothing is forgotten.
    const isBegun =
      prose.quantities.length > 0 || bound.facts.some(({ state }) => state === 'number');
    for (const table of bound.tables) {
      const blanks = blanksOf(table);
      const first = blanks[0];
      if (first === undefined) continue;
      const isWhole = isBegun && isEmpty(table);
      tell({
        span: spanOf(table, first),
        severity: isWhole ? 'warning' : undefined,
        message: () =>
          say(isWhole ? ALL_BLANK : blanks.length === 1 ? ONE_BLANK : BLANKS, {
            table: table.table.name,
            count: blanks.length,
            place: first.place ? placeNameOf(first.place) : '',
          }),
        evidence: () => blanks.map(evidenceOf),
        fixes: () => fillFixes(blanks, calculations, { preferred: !isWhole }),
      });
    }
  },
};

function blanksOf(table: BoundTable): readonly Fact[] {
  const blanks: Fact[] = [];
  for (const { facts } of table.rows) {
    for (const fact of facts) if (isBlank(fact)) blanks.push(fact);
  }
  return blanks;
}

/** Whether nobody has filled in the table at all: a dash is an answer. */
function isEmpty({ rows, uncertainRows }: BoundTable): boolean {
  const facts = rows.flatMap((row) => row.facts);
  return (
    facts.length > fewestFound &&
    uncertainRows.length === 0 &&
    facts.every(({ state }) => state === 'blank')
  );
}

/** A table of so few cells found is hardly one. */
const fewestFound = 5;

function isBlank({ state, place }: Fact): boolean {
  return state === 'blank' || (state === 'dash' && place?.formCell.quantity !== 'signed');
}

/** The label of the row, since a blank cell has no width to point at; the cell where the row has no label. */
function spanOf(table: BoundTable, blank: Fact): Fact['span'] {
  if (blank.state === 'dash') return blank.span;
  const row = table.rows.find(({ facts }) => facts.includes(blank));
  return row?.labels[0]?.span ?? blank.span;
}

function evidenceOf(fact: Fact): Evidence {
  return {
    role: 'part',
    span: fact.span,
    text: fact.place ? placeNameOf(fact.place) : say({ zh: '空白', en: 'blank' }),
    value: undefined,
  };
}

function fillFixes(
  blanks: readonly Fact[],
  calculations: readonly Calculation[],
  { preferred }: Pick<Fix, 'preferred'>,
): readonly Fix[] {
  const notZero = blanksThatAreNotZero(calculations);
  const edits = blanks.flatMap((blank): readonly TextEdit[] => {
    const newText = blank.place && !notZero.has(blank) ? cellEntry(blank.place, '0') : undefined;
    return newText === undefined ? [] : [{ span: blank.span, newText }];
  });
  if (edits.length === 0) return [];
  return [
    {
      title: say(FILL, { count: edits.length }),
      safe: false,
      preferred,
      edits: () => edits.toSorted((one, other) => one.span.start - other.span.start),
    },
  ];
}

/** Blanks of a sum that is too small with zeros there: one of them hides a figure. */
function blanksThatAreNotZero(calculations: readonly Calculation[]): ReadonlySet<Fact> {
  const facts = calculations
    .filter(({ verdict, hangsOnBlank }) => verdict === 'unknown' || hangsOnBlank)
    .flatMap(({ left, right, difference }) => {
      if (difference === undefined || difference.eq(0)) return [];
      return difference.gt(0) ? right : left;
    })
    .flatMap(({ fact }) => fact ?? []);
  return new Set(facts.filter(({ state }) => state !== 'number'));
}

const ONE_BLANK: Localized = {
  zh: '{table}：{place}没有填数；没有发生的请填 0。',
  en: '{table}: {place} has no figure; write 0 where there was nothing.',
};
const ALL_BLANK: Localized = {
  zh: '{table}整张表（{count} 格）都没有填数，请核对是否漏填；确实没有发生的请填 0。',
  en: '{table}: nothing is filled in, in none of its {count} cells; was it forgotten? Write 0 where there was nothing.',
};
const BLANKS: Localized = {
  zh: '{table}有 {count} 格没有填数，第一处是{place}；没有发生的请填 0。',
  en: '{table}: {count} cells have no figure, the first is {place}; write 0 where there was nothing.',
};
const FILL: Localized = { zh: '把 {count} 处填为 0', en: 'Fill {count} cells with 0' };

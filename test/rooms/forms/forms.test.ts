import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { formById, formInForce, forms } from '../../../server/forms/catalogue.js';
import type { Block, Form, FormCell, FormTable } from '../../../server/forms/form.js';
import { vocabulary } from '../../../server/forms/vocabulary.js';
import { labelKey } from '../../../server/report/text/label-key.js';
import { normalise } from '../../../server/report/text/normalise.js';
import { longestLabel } from '../../../server/report/vocabulary.js';

describe('forms', () => {
  const figures: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    '2014': { '2014.statistics': 58 },
    fujian: { 'fujian.statistics': 30 },
    '2019': { '2019.disclosure': 22, '2019.requests': 23 * 7, '2019.disputes': 15 },
    '2021': { '2021.disclosure': 10, '2021.requests': 25 * 7, '2021.disputes': 15 },
  };
  for (const [id, counts] of Object.entries(figures)) {
    it(`counts the figures of ${id}`, () => {
      const form = theForm(id);
      const counted = form.tables.map((table) => [table.id, requiredCells(table).length]);
      assert.deepEqual(Object.fromEntries(counted), counts);
    });
  }

  const columnOf: Readonly<Record<string, string>> = {
    '2014': 'form2014',
    '2019': 'form2019',
    '2021': 'form2021',
    fujian: 'formFujian',
  };
  for (const form of forms) {
    it(`has in ${form.id} the concepts of docs/concepts.csv and no others`, () => {
      const wanted = concepts
        .filter((concept) => isPrinted(concept[columnOf[form.id] ?? ''] ?? ''))
        .map((concept) => concept['concept'] ?? '');
      const found = form.tables.flatMap(requiredCells).map(({ concept }) => concept);
      assert.deepEqual([...new Set(found)].sort(), wanted.sort());
    });

    it(`counts in ${form.id} in the units of docs/concepts.csv`, () => {
      const units = new Map(concepts.map((each) => [each['concept'], each['unit']]));
      for (const cell of form.tables.flatMap(allCells)) {
        assert.equal(cell.unit, units.get(cell.concept), cell.concept);
      }
    });

    it(`has in ${form.id} rows with ids of their own and parents that stand above them`, () => {
      const seen = new Set<string>();
      for (const row of rowsOf(form)) {
        assert.ok(!seen.has(row.id), `${row.id} twice`);
        seen.add(row.id);
        if (row.parent !== undefined) assert.ok(seen.has(row.parent), `${row.id}: ${row.parent}`);
        for (const replaced of row.replaces) assert.ok(seen.has(replaced), replaced);
      }
    });

    it(`has in ${form.id} one cell a column in every row that has figures`, () => {
      for (const block of blocksOf(form)) {
        for (const row of block.rows) {
          if (row.cells.length > 0) assert.equal(row.cells.length, block.columns.length, row.id);
        }
      }
    });

    it(`states in ${form.id} identities between rows and columns that exist`, () => {
      for (const table of form.tables) {
        const rows = new Set(table.blocks.flatMap((block) => block.rows.map(({ id }) => id)));
        for (const rule of table.calculations) {
          const columns = table.blocks.find(({ id }) => id === rule.block)?.columns ?? [];
          const known = rule.between === 'rows' ? rows : new Set(columns.map(({ id }) => id));
          assert.ok(rule.left.length > 0 && rule.right.length > 0, table.id);
          for (const term of [...rule.left, ...rule.right]) assert.ok(known.has(term), term);
        }
      }
    });

    it(`tells the rows of ${form.id} apart by label and parent`, () => {
      for (const block of blocksOf(form)) {
        const owner = new Map<string, string>();
        for (const row of block.rows.filter(({ optional }) => !optional)) {
          for (const word of new Set([row.label, ...row.variants].map(labelKey))) {
            const key = `${row.parent ?? ''}/${word}`;
            assert.equal(owner.get(key), undefined, `${row.id}: ${word}`);
            owner.set(key, row.id);
          }
        }
      }
    });

    it(`tells the sections of ${form.id} apart by title`, () => {
      const owner = new Map<string, string>();
      for (const section of form.sections) {
        for (const word of [section.title, ...section.variants].map(labelKey)) {
          assert.equal(owner.get(word), undefined, `${section.id}: ${word}`);
          owner.set(word, section.id);
        }
      }
      assert.deepEqual(
        form.sections.map(({ ordinal }) => ordinal),
        form.sections.map((_, index) => index + 1),
      );
    });

    it(`knows ${form.id} by words no other form has in its tables`, () => {
      const own = wordsOf(form);
      const others = forms.filter((other) => other !== form).flatMap(wordsOf);
      for (const word of form.signature) {
        assert.equal(normalise(word), word);
        assert.ok(
          own.some((each) => each.includes(word)),
          `${word} is its own`,
        );
        assert.deepEqual(
          others.filter((each) => each.includes(word)),
          [],
          word,
        );
      }
    });
  }

  it('finds the national form in force for a year', () => {
    const byYear = [2013, 2014, 2018, 2019, 2020, 2021, 2030].map((year) => formInForce(year)?.id);
    assert.deepEqual(byYear, [undefined, '2014', '2014', '2019', '2019', '2021', '2021']);
  });
});

describe('vocabulary', () => {
  it('has no label near the length beyond which none is looked for', () => {
    const labels = [
      ...vocabulary.rowLabels,
      ...vocabulary.columnLabels,
      ...vocabulary.sectionTitles,
    ];
    assert.ok(labels.every(({ length }) => length * 2 < longestLabel));
  });

  it('has the words of headings, rows and columns, normalised and without ordinals', () => {
    assert.ok(vocabulary.sectionTitles.has('总体情况'));
    assert.ok(vocabulary.sectionTitles.has('政府信息公开行政复议、行政诉讼情况'));
    assert.ok(vocabulary.rowLabels.has('危及三安全一稳定'));
    assert.ok(vocabulary.rowLabels.has('不是条例所指政府信息'));
    assert.ok(vocabulary.rowLabels.has('部分公开'));
    assert.ok(vocabulary.columnLabels.has('第二十条第(一)项'));
    assert.ok(vocabulary.columnLabels.has('本年收费金额(单位:万元)'));
    assert.ok(vocabulary.columnLabels.has('法人或其他组织'));
  });

  it('calls a row of a table and a section the same only where the forms do', () => {
    const both = [...vocabulary.sectionTitles].filter((word) => vocabulary.rowLabels.has(word));
    assert.deepEqual(both.sort(), ['主动公开情况', '依申请公开情况', '其他'].sort());
  });
});

const concepts: readonly Readonly<Record<string, string>>[] = readTable('docs/concepts.csv');

/** Rows of a CSV file by the names in its first line. */
function readTable(file: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => [...line.matchAll(/"[^"]*"|[^,"]+|(?<=,)(?=,|$)/gu)].map(([all]) => all));
  return rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, (row[index] ?? '').replaceAll('"', '')])),
  );
}

/** Whether the form prints the figure; those it derives stand in brackets. */
function isPrinted(place: string): boolean {
  return place !== '' && !place.startsWith('(');
}

function theForm(id: string): Form {
  const form = formById(id);
  assert.ok(form);
  return form;
}

function blocksOf(form: Form): readonly Block[] {
  return form.tables.flatMap(({ blocks }) => blocks);
}

function rowsOf(form: Form): Block['rows'] {
  return blocksOf(form).flatMap(({ rows }) => rows);
}

function allCells(table: FormTable): readonly FormCell[] {
  return table.blocks.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
}

function requiredCells(table: FormTable): readonly FormCell[] {
  const rows = table.blocks.flatMap((block) => block.rows);
  return rows.filter(({ optional }) => !optional).flatMap(({ cells }) => cells);
}

function wordsOf(form: Form): readonly string[] {
  return blocksOf(form).flatMap(({ rows, columns }) => [
    ...rows.flatMap(({ label, variants }) => [label, ...variants].map(normalise)),
    ...columns.flatMap(({ path, variants }) => [...path, ...variants].map(normalise)),
  ]);
}

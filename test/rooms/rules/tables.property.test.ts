import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layouts } from '../../drafts/layouts.js';
import { analyse, type Analysis } from '../../../server/analysis.js';
import { forms } from '../../../server/forms/catalogue.js';
import type { Form, FormRow, FormTable } from '../../../server/forms/form.js';
import { render } from '../../../server/language/message.js';
import type { Finding } from '../../../server/rules/finding.js';
import { applyEdits, safeEdits } from '../../../server/rules/fixing.js';
import { consistentFigures, draftWith, figureKey, placesOf, type Figures } from './consistent.js';

const tables = forms.flatMap((form) => form.tables.map((table) => ({ form, table })));
const closed = tables.filter(({ table }) => /^2021\.(?:requests|disputes)$/u.test(table.id));

for (const layout of layouts) {
  const draft = (form: Form, table: FormTable, figures: Figures): string =>
    draftWith(
      form,
      table,
      layout.print(table, (row, column) => String(figures.get(figureKey(row, column)) ?? '')),
    );

  describe(`tables written as ${layout.name}`, () => {
    for (const { form, table } of tables) {
      it(`${table.id}: figures that agree are no error, and rewriting keeps them`, () => {
        fc.assert(
          fc.property(consistentFigures(table), (figures) => {
            const before = analysed(draft(form, table, figures));
            assert.deepEqual(errorsOf(before), []);
            const after = fixed(before);
            assert.deepEqual(figuresOf(after), figuresOf(before));
            const rewritten = after.findings.filter(({ rule }) => rule === 'table.layout');
            assert.deepEqual(rewritten.map(tell), []);
            assert.deepEqual(errorsOf(after), []);
          }),
          { numRuns: 10 },
        );
      });
    }

    for (const { form, table } of closed) {
      it(`${table.id}: any figure changed is an error`, () => {
        fc.assert(
          fc.property(consistentFigures(table), (figures) => {
            for (const { row, column } of placesOf(table)) {
              const key = figureKey(row, column);
              const changed = new Map(figures).set(key, (figures.get(key) ?? 0) + 1);
              assert.notDeepEqual(errorsOf(analysed(draft(form, table, changed))), [], key);
            }
          }),
          { numRuns: 1 },
        );
      });
    }

    for (const { form, table } of tables.filter(({ table: { blocks } }) => rowsOf(blocks) > 2)) {
      it(`${table.id}: a row that was lost is named, and inserted in its place`, () => {
        const rows = placesOf(table)
          .map(({ row }) => row)
          .filter((row) => !isAlone(row, table));
        fc.assert(
          fc.property(
            consistentFigures(table),
            fc.constantFrom(...new Set(rows)),
            (figures, lost) => {
              const without = {
                ...table,
                blocks: table.blocks.map((block) => ({
                  ...block,
                  rows: block.rows.filter((row) => row !== lost),
                })),
              };
              const before = analysed(draft(form, without, figures));
              const finding = before.findings.find(({ rule }) => rule === 'table.row-missing');
              assert.ok(finding, 'not named');
              const message = render(finding.message, 'zh-cn');
              assert.ok(message.includes(`${lost.ordinal}${lost.label}`), message);
              const [fix] = finding.fixes;
              assert.ok(fix, `no fix for ${message}`);
              const after = analysed(applyEdits(before.report.text, fix.edits()));
              const unsure = /^table\.row-(?:missing|uncertain|unknown)$/u;
              assert.deepEqual(
                after.findings.filter(({ rule }) => unsure.test(rule)).map(tell),
                [],
              );
              const kept = figuresOf(after).filter((figure) => !figure.startsWith(`${lost.id} `));
              assert.deepEqual(kept, figuresOf(before));
            },
          ),
          { numRuns: 15 },
        );
      });
    }
  });
}

/** Whether no row beside it shows how one of its block is written. */
function isAlone(row: FormRow, { blocks }: FormTable): boolean {
  return blocks.some(({ rows }) => rows.length === 1 && rows[0] === row);
}

function rowsOf(blocks: FormTable['blocks']): number {
  return blocks.reduce((sum, { rows }) => sum + rows.length, 0);
}

function analysed(text: string): Analysis {
  const analysis = analyse(text, { severities: {} });
  assert.ok(analysis, 'not taken for a report');
  return analysis;
}

/** Fixes in passes, as fix-all does, until nothing safe is left. */
function fixed(before: Analysis): Analysis {
  let analysis = before;
  for (let pass = 0; pass < 10; pass++) {
    const edits = safeEdits(analysis.findings);
    if (edits.length === 0) return analysis;
    analysis = analysed(applyEdits(analysis.report.text, edits));
  }
  throw new assert.AssertionError({ message: 'safe fixes do not end' });
}

function errorsOf({ findings }: Analysis): readonly string[] {
  return findings
    .filter(
      ({ rule, severity }) => severity === 'error' && /^(?:total|table)\.(?!missing)/u.test(rule),
    )
    .map(tell);
}

function figuresOf({ bound }: Analysis): readonly string[] {
  return bound.facts.map(
    ({ place, value, state }) =>
      `${place?.row.id ?? ''} ${place?.column.id ?? ''} ${value?.toFixed() ?? state}`,
  );
}

function tell({ rule, message }: Finding): string {
  return `${rule}: ${render(message, 'zh-cn')}`;
}

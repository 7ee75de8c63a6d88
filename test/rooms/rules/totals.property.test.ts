import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../../server/analysis.js';
import { forms } from '../../../server/forms/catalogue.js';
import type { Form, FormTable } from '../../../server/forms/form.js';
import { printTable } from '../../../server/forms/printing/print.js';
import { render } from '../../../server/language/message.js';
import type { Finding } from '../../../server/rules/finding.js';
import { applyEdits } from '../../../server/rules/fixing.js';
import { consistentFigures, draftWith, figureKey, placesOf, type Figures } from './consistent.js';

const tables = forms.flatMap((form) => form.tables.map((table) => ({ form, table })));

describe('a table whose figures agree', () => {
  for (const { form, table } of tables) {
    it(`${table.id}: has nothing wrong with its figures`, () => {
      fc.assert(
        fc.property(consistentFigures(table), (figures) => {
          assert.deepEqual(told(figureFindings(analysed(draft(form, table, figures)))), []);
        }),
        { numRuns: 30 },
      );
    });
  }
});

/** In these tables every figure takes part in a sum, so none can be changed without a total failing. */
const closed = tables.filter(({ table }) =>
  /^(?:2019|2021)\.(?:requests|disputes)$/u.test(table.id),
);

describe('a table whose every figure takes part in a sum', () => {
  for (const { form, table } of closed) {
    const places = placesOf(table);

    it(`${table.id}: any one of its ${String(places.length)} figures changed is an error that names it`, () => {
      fc.assert(
        fc.property(consistentFigures(table), fc.integer({ min: 1, max: 9 }), (figures, change) => {
          for (const { row, column } of places) {
            const key = figureKey(row, column);
            const changed = new Map(figures).set(key, (figures.get(key) ?? 0) + change);
            const analysis = analysed(draft(form, table, changed));
            const errors = figureFindings(analysis).filter(({ severity }) => severity === 'error');
            assert.notEqual(errors.length, 0, key);
            const cell = analysis.bound.facts.find(
              ({ place }) => place?.row === row && place.column === column,
            );
            assert.ok(cell, key);
            for (const { evidence } of errors) {
              assert.ok(
                evidence.some(({ span }) => span.start === cell.span.start),
                key,
              );
            }
          }
        }),
        { numRuns: 2 },
      );
    });

    it(`${table.id}: the first correction offered for one changed figure mends the whole table`, () => {
      fc.assert(
        fc.property(
          consistentFigures(table),
          fc.constantFrom(...places),
          fc.integer({ min: 1, max: 9 }),
          (figures, { row, column }, change) => {
            const key = figureKey(row, column);
            const changed = new Map(figures).set(key, (figures.get(key) ?? 0) + change);
            const text = draft(form, table, changed);
            const supported = figureFindings(analysed(text)).flatMap(({ fixes }) =>
              fixes.filter(({ preferred }) => preferred),
            );
            for (const fix of supported) {
              const mended = applyEdits(text, fix.edits());
              assert.deepEqual(
                told(figureFindings(analysed(mended))),
                [],
                render(fix.title, 'zh-cn'),
              );
            }
            if (table.id.endsWith('requests')) assert.notEqual(supported.length, 0);
          },
        ),
        { numRuns: 100 },
      );
    });
  }
});

describe('a correction', () => {
  for (const { form, table } of tables.filter((each) => each.table.calculations.length > 0)) {
    it(`${table.id}: removes its finding`, () => {
      fc.assert(
        fc.property(
          consistentFigures(table),
          fc.array(fc.tuple(fc.constantFrom(...placesOf(table)), fc.nat(60)), {
            minLength: 1,
            maxLength: 3,
          }),
          (figures, changes) => {
            const changed = new Map(figures);
            for (const [{ row, column }, value] of changes)
              changed.set(figureKey(row, column), value);
            const text = draft(form, table, changed);
            const analysis = analysed(text);
            for (const finding of figureFindings(analysis)) {
              for (const fix of finding.fixes) {
                assert.equal(fix.safe, false);
                const after = analysed(applyEdits(text, fix.edits()));
                assert.ok(
                  !told(figureFindings(after)).includes(tell(finding)),
                  render(fix.title, 'zh-cn'),
                );
              }
            }
          },
        ),
        { numRuns: 40 },
      );
    });
  }
});

function draft(form: Form, table: FormTable, figures: Figures): string {
  const printed = printTable(table, (row, column) =>
    String(figures.get(figureKey(row, column)) ?? ''),
  );
  return draftWith(form, table, printed);
}

function analysed(text: string): Analysis {
  const analysis = analyse(text, { severities: {} });
  assert.ok(analysis, 'not taken for a report');
  return analysis;
}

function figureFindings({ findings }: Analysis): readonly Finding[] {
  return findings.filter(
    ({ rule }) =>
      rule.startsWith('total.') || (rule.startsWith('table.') && rule !== 'table.missing'),
  );
}

function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(tell);
}

function tell({ rule, message }: Finding): string {
  return `${rule}: ${render(message, 'zh-cn')}`;
}

import assert from 'node:assert/strict';
import Big from 'big.js';
import fc from 'fast-check';
import type { Term } from '../../../../server/facts/calculations/calculation.js';
import { judge, judgeExactly } from '../../../../server/facts/calculations/judge.js';
import type { Question } from '../../../../server/facts/calculations/judge.js';
import { makeFact } from '../../../../server/facts/tables/make-fact.js';
import { figureOf, wholeOf } from '../../../../server/facts/calculations/wholes.js';
import { formById } from '../../../../server/forms/catalogue.js';
import type { CalculationRule } from '../../../../server/forms/form.js';
import { cellOf } from '../../../../server/report/tables/cells.js';
import { readFigure } from '../../../../server/report/text/read-figure.js';

describe('identities held in plain numbers', () => {
  it('are answered as exact ones are', () => {
    fc.assert(
      fc.property(relations, terms, terms, (relation, left, right) => {
        const question = asked(relation, left, right);
        assert.deepEqual(printed(judge(question)), printed(judgeExactly(question)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('keep every digit of figures too large for them', () => {
    const question = asked('sum', ['9007199254740993'], ['9007199254740992']);
    assert.equal(judge(question).difference?.toFixed(), '1');
  });
});

describe('a plain whole number', () => {
  it('is read from a figure and made one again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999_999_999, max: 9_999_999_999_999 }), (whole) => {
        assert.equal(figureOf(whole).toFixed(), String(whole));
        assert.equal(wholeOf(figureOf(whole)), whole);
        assert.deepEqual({ ...figureOf(whole) }, { ...new Big(whole) });
      }),
    );
  });

  it('is read from decimals whose point is moved far enough', () => {
    const percentage = readFigure('29.15');
    assert.ok(percentage !== undefined);
    assert.ok(Number.isNaN(wholeOf(percentage.value, 1)));
    assert.equal(wholeOf(percentage.value, 2), 2_915);
    assert.equal(wholeOf(percentage.value, 4), 291_500);
    assert.equal(wholeOf(figureOf(0), 3), 0);
  });

  for (const text of ['11.80万元', '0.5', '12345678901234']) {
    it(`is not read from ${text}`, () => {
      const figure = readFigure(text);
      assert.ok(figure !== undefined);
      assert.ok(Number.isNaN(wholeOf(figure.value)));
    });
  }
});

const [form] = [formById('2021')];
const [table] = form?.tables.slice(1) ?? [];
const [block] = table?.blocks ?? [];
const row = block?.rows.find(({ cells }) => cells.length > 0);
const [column] = block?.columns ?? [];
const [formCell] = row?.cells ?? [];
const [rule] = table?.calculations ?? [];

/** Mostly small, so that sides agree now and then. */
const cells = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 6 }).map(String) },
  { weight: 2, arbitrary: fc.constantFrom('', '/', '-0', '0') },
  fc.constantFrom('见附件', '1.5', '2.0', '3万', '1,234', '１２', '999999999999999999'),
  fc.constant(undefined),
);
const terms = fc.array(cells, { maxLength: 4 });
const relations = fc.constantFrom<CalculationRule['relation']>('sum', 'atMost', 'union');

function asked(
  relation: CalculationRule['relation'],
  left: readonly (string | undefined)[],
  right: readonly (string | undefined)[],
): Question {
  assert.ok(table !== undefined && rule !== undefined && column !== undefined);
  return {
    rule: { ...rule, relation },
    table,
    column,
    row: undefined,
    left: left.map(termOf),
    right: right.map(termOf),
  };
}

/** The term a cell with this text is; one that was not found for undefined. */
function termOf(text: string | undefined): Term {
  assert.ok(table !== undefined && block !== undefined && formCell !== undefined);
  assert.ok(row !== undefined && column !== undefined);
  if (text === undefined) return { row, column, fact: undefined };
  const cell = cellOf({ start: 0, end: text.length }, text, 0);
  const source = { span: cell.span, layout: 'pipes', rows: [] } as const;
  const place = { table, block, row, column, formCell, source, cell };
  return { row, column, fact: makeFact(place, undefined) };
}

function printed({
  leftValue,
  rightValue,
  verdict,
  hangsOnBlank,
  difference,
}: ReturnType<typeof judge>) {
  const values = [leftValue, rightValue, difference].map((value) => value?.toFixed());
  return { values, verdict, hangsOnBlank };
}

import assert from 'node:assert/strict';
import { effects } from '../../../server/repair/effects.js';
import { findCauses } from '../../../server/repair/find-causes.js';
import type { FigureSystem } from '../../../server/facts/system/system.js';
import { balanced, requestTable, tableLines } from './request-table.js';
import { nameOf, systemOf, type Figure } from './systems.js';

const columns = [
  ...['upheld1', 'corrected1', 'other1', 'pending1', 'total1'],
  ...['upheld2', 'corrected2', 'other2', 'pending2', 'total2'],
];
const sums = [
  'total1 = upheld1 + corrected1 + other1 + pending1',
  'total2 = upheld2 + corrected2 + other2 + pending2',
];

describe('A row beside its place', () => {
  it('is one cause, whose repair moves it back and finds what fell off the end', () => {
    assert.deepEqual(tell(disputes([0, 14, 3, 4, 2, 23, 5, 1, 2, 1])), [
      'likely: shifted-right upheld1 0→14, corrected1 14→3, other1 3→4, pending1 4→2, total1 2→23, ' +
        'upheld2 23→5, corrected2 5→1, other2 1→2, pending2 2→1, total2 1→9',
    ]);
    assert.deepEqual(tell(disputes([3, 4, 2, 23, 5, 1, 2, 1, 9, 9])), [
      'likely: shifted-left upheld1 3→14, corrected1 4→3, other1 2→4, pending1 23→2, total1 5→23, ' +
        'upheld2 1→5, corrected2 2→1, other2 1→2, pending2 9→1',
    ]);
  });

  it('is none where the end it should have left is not empty', () => {
    assert.deepEqual(movesIn(disputes([7, 14, 3, 4, 2, 23, 5, 1, 2, 1])), []);
  });

  it('is none where one sum fails, or one figure mends all that do', () => {
    assert.deepEqual(movesIn(disputes([0, 0, 0, 1, 0, 0, 0, 0, 0, 0])), []);
    const said = { figures: { said: 2 }, rules: ['said = total1'] };
    assert.deepEqual(movesIn(disputes([0, 1, 0, 1, 0, 0, 0, 0, 0, 0], said)), []);
  });

  it('is none where a sentence bears out a figure as it stands', () => {
    const said = { figures: { said: 14 }, rules: ['said = corrected1'] };
    assert.deepEqual(movesIn(disputes([0, 14, 3, 4, 2, 23, 5, 1, 2, 1], said)), []);
  });

  it('is none in figures that are no row of a table', () => {
    const { figures, rules } = disputes([0, 14, 3, 4, 2, 23, 5, 1, 2, 1]);
    assert.deepEqual(movesIn({ figures, rules, lines: [] }), []);
  });

  it('is told beside a slip elsewhere, and together they mend everything', () => {
    const values = balanced({
      'outcome1.person': 20,
      'outcome1.business': 3,
      'outcome2.person': 4,
      'outcome3.legal': 2,
    });
    const row = ['person', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'];
    const printed: Record<string, number> = { ...values, 'outcome3.other': 7 };
    row.forEach((column, at) => {
      const before = row[at - 1];
      printed[`outcome1.${column}`] =
        before === undefined ? 0 : (values[`outcome1.${before}`] ?? 0);
    });
    const { figures, rules } = requestTable(printed);
    const system = systemOf(figures, rules, [], tableLines);
    const causes = findCauses(system);
    assert.deepEqual(
      causes.map(({ repairs }) => repairs[0]?.move),
      ['shifted-right', undefined],
    );
    const changes = causes.flatMap(({ repairs }) => repairs[0]?.changes ?? []);
    assert.deepEqual(
      changes.map(({ observation, value }) => `${nameOf(figures, observation)} ${value.toFixed()}`),
      [
        'outcome1.person 20',
        'outcome1.business 3',
        'outcome1.research 0',
        'outcome1.total 23',
        'outcome3.other 0',
      ],
    );
    assert.equal(failuresAfter(system, changes), 0);
  });
});

describe('Two rows in the place of each other', () => {
  it('are one cause where the columns of a table of requests tell it', () => {
    const values = balanced(
      { 'outcome1.person': 20, 'outcome1.business': 3, 'outcome2.legal': 4 },
      {},
      { person: 6, legal: 1 },
    );
    const printed = { ...values };
    for (const column of ['person', 'business', 'legal', 'total']) {
      printed[`processed.${column}`] = values[`carriedOut.${column}`] ?? 0;
      printed[`carriedOut.${column}`] = values[`processed.${column}`] ?? 0;
    }
    const { figures, rules } = requestTable(printed);
    const told = tell({ figures, rules, lines: tableLines });
    assert.deepEqual(told, [
      'likely: exchanged processed.person 6→20, processed.business 0→3, processed.legal 1→4, ' +
        'processed.total 7→27, carriedOut.person 20→6, carriedOut.business 3→0, ' +
        'carriedOut.legal 4→1, carriedOut.total 27→7',
    ]);
  });

  it('are told with the single figures that would mend it, where one sum has both', () => {
    const told = exchangeIn({ staff: 32, fullTime: 186, partTime: 154 });
    assert.deepEqual(told, ['likely: exchanged staff 32→186, fullTime 186→32']);
  });

  it('are told of two sums that neither figure mends alone', () => {
    const figures = { came: 338, web: 206, letter: 136, done: 342, inTime: 321, late: 17 };
    assert.deepEqual(
      tell({
        figures,
        rules: ['came = web + letter', 'done = inTime + late'],
        lines: Object.keys(figures).map((name) => [name]),
      }),
      ['likely: exchanged came 338→342, done 342→338'],
    );
  });

  it('are not told where a slip in one figure explains it as well', () => {
    for (const values of [
      { staff: 32, fullTime: 21, partTime: 2 },
      { staff: 9, fullTime: 12, partTime: 3 },
      { staff: 340, fullTime: 186, partTime: 153 },
    ]) {
      assert.doesNotMatch(exchangeIn(values).join(' '), /exchanged/u);
    }
  });

  it('are not told of figures that have no sum in common, nor against a sentence', () => {
    const figures = { staff: 32, fullTime: 186, partTime: 154, meetings: 340 };
    const table = { rules: ['staff = fullTime + partTime'], lines: [['staff'], ['meetings']] };
    assert.doesNotMatch(tell({ figures, ...table }).join(' '), /exchanged/u);
    const said: Figure = { value: 186, home: 'prose' };
    const rules = ['staff = fullTime + partTime', 'said = fullTime'];
    const lines = [['staff'], ['fullTime'], ['partTime']];
    const told = tell({ figures: { ...figures, said }, rules, lines });
    assert.doesNotMatch(told.join(' '), /exchanged/u);
  });
});

function exchangeIn(figures: Readonly<Record<string, number>>): readonly string[] {
  return tell({
    figures,
    rules: ['staff = fullTime + partTime'],
    lines: Object.keys(figures).map((name) => [name]),
  });
}

interface Table {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly rules: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

function disputes(
  values: readonly number[],
  said: Pick<Table, 'figures' | 'rules'> = { figures: {}, rules: [] },
): Table {
  const row = Object.fromEntries(columns.map((column, at) => [column, values[at] ?? 0]));
  return {
    figures: { ...row, ...said.figures },
    rules: [...sums, ...said.rules],
    lines: [columns],
  };
}

function tell(table: Table): readonly string[] {
  const causes = findCauses(systemOf(table.figures, table.rules, [], table.lines));
  return causes.map(({ certainty, repairs }) => {
    const [best] = repairs;
    const changes = (best?.changes ?? []).map(
      ({ observation, value }) =>
        `${nameOf(table.figures, observation)} ${observation.value.toFixed()}→${value.toFixed()}`,
    );
    return `${certainty}: ${best?.move ?? ''} ${changes.join(', ')}`;
  });
}

function movesIn(table: Table): readonly string[] {
  return tell(table).filter((each) => each.includes('shifted'));
}

function failuresAfter(system: FigureSystem, changes: Parameters<typeof effects>[1]): number {
  const after = new Map(effects(system, changes).map((each) => [each.constraint, each.after]));
  return system.constraints.filter(
    (constraint) => (after.get(constraint)?.verdict ?? constraint.verdict) === 'fails',
  ).length;
}

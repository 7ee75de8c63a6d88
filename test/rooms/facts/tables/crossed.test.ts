import assert from 'node:assert/strict';
import { bind } from '../../../../server/facts/bind.js';
import { formById } from '../../../../server/forms/catalogue.js';
import { vocabulary } from '../../../../server/forms/vocabulary.js';
import { parse } from '../../../../server/report/parse.js';
import { distinctFigures, printedFacts } from './figures.js';
import { markdown, tabs } from './rows.js';

const form = formById('2021');
assert.ok(form !== undefined);
const disputes = form.tables.find(({ section }) => section === 'disputes');
assert.ok(disputes !== undefined);

const whole = distinctFigures(disputes).expected;
const figures = Object.values(whole);
const review = figures.slice(0, 5);
const direct = figures.slice(5, 10);
const afterReview = figures.slice(10);
const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

function read(table: string) {
  assert.ok(form !== undefined && disputes !== undefined);
  const text = `四、政府信息公开行政复议、行政诉讼情况\n\n${table}\n`;
  const bound = bind(parse(text, vocabulary), form);
  const uncertain = bound.tables.flatMap(({ uncertainRows }) => uncertainRows);
  return { facts: printedFacts(bound, disputes), uncertain: uncertain.length };
}

const groupRows = [
  ['类别', ...outcomes],
  ['行政复议', ...review],
  ['未经复议直接起诉', ...direct],
  ['复议后起诉', ...afterReview],
];

const drawings: Readonly<Record<string, string>> = {
  'a row for each group': markdown(groupRows),
  'a row for each group, pasted from a word processor': tabs(groupRows),
  'a row for each group, parted by spaces': groupRows.map((cells) => cells.join(' ')).join('\n'),
  'a row for each group, all named in full': markdown([
    ['', ...outcomes],
    ['行政复议案件', ...review],
    ['行政诉讼（未经复议直接起诉）', ...direct],
    ['行政诉讼（复议后起诉）', ...afterReview],
  ]),
  'a row for each group, in another order': markdown([
    ['', '总计', ...outcomes.slice(0, 4)],
    ...[
      ['复议后起诉', afterReview],
      ['行政复议', review],
      ['未经复议直接起诉', direct],
    ].map(([name, of]) => [String(name), String(of?.[4]), ...Array.from(of?.slice(0, 4) ?? [])]),
  ]),
  'a row for each group, labels in two columns': markdown([
    ['', '', ...outcomes],
    ['行政复议', '', ...review],
    ['行政诉讼', '未经复议直接起诉', ...direct],
    ['', '复议后起诉', ...afterReview],
  ]),
  'a row for each group and one for all of them': markdown([
    ...groupRows,
    ['合计', '8', '8', '8', '8', '8'],
  ]),
  'a row for each outcome': markdown([
    ['结果', '行政复议', '行政诉讼', ''],
    ['', '', '未经复议直接起诉', '复议后起诉'],
    ...outcomes.map((word, at) => [
      word,
      review[at] ?? '',
      direct[at] ?? '',
      afterReview[at] ?? '',
    ]),
  ]),
  'a row for each figure': markdown(
    [
      ['行政复议', review],
      ['行政诉讼 未经复议直接起诉', direct],
      ['行政诉讼 复议后起诉', afterReview],
    ].flatMap(([name, of]) =>
      outcomes.map((word, at) => [at === 0 ? String(name) : '', word, of?.[at] ?? '']),
    ),
  ),
  'a table for each group, named above it': [
    ['（一）行政复议情况', review],
    ['（二）行政诉讼情况（未经复议直接起诉）', direct],
    ['（三）行政诉讼情况（复议后起诉）', afterReview],
  ]
    .map(([name, of]) => `${String(name)}\n\n${markdown([outcomes, Array.from(of ?? [])])}`)
    .join('\n\n'),
  'a table for reviews and one for lawsuits': [
    `（一）行政复议\n\n${markdown([outcomes, review])}`,
    `（二）行政诉讼\n\n${markdown([
      ['未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', '', ''],
      [...outcomes, ...outcomes],
      [...direct, ...afterReview],
    ])}`,
  ].join('\n\n'),
};

describe('the table of reviews and lawsuits with words at the left of its figures', () => {
  for (const [name, table] of Object.entries(drawings)) {
    it(name, () => {
      assert.deepEqual(read(table), { facts: whole, uncertain: 0 });
    });
  }

  it('begins at the words above its figures', () => {
    const text = `四、政府信息公开行政复议、行政诉讼情况\n\n${markdown(groupRows)}\n`;
    const [bound] = bind(parse(text, vocabulary), form).tables;
    assert.equal(bound?.span.start, text.indexOf('类别') - 1);
  });

  it('is uncertain where a label fits two groups', () => {
    const unclear = markdown([
      ['类别', ...outcomes],
      ['行政复议', ...review],
      ['行政诉讼', ...direct],
    ]);
    assert.deepEqual(read(unclear), { facts: {}, uncertain: 1 });
  });

  it('is uncertain where a group stands twice', () => {
    const twice = markdown([...groupRows, ['行政复议', ...direct]]);
    assert.deepEqual(read(twice), { facts: {}, uncertain: 1 });
  });

  it('is uncertain where a row has lost a figure', () => {
    const short = tabs([...groupRows.slice(0, 3), ['复议后起诉', ...afterReview.slice(1)]]);
    assert.deepEqual(read(short), { facts: {}, uncertain: 1 });
  });

  it('keeps a blank where it stands', () => {
    const blank = markdown([
      ...groupRows.slice(0, 3),
      ['复议后起诉', afterReview[0] ?? '', '', ...afterReview.slice(2)],
    ]);
    const { facts, uncertain } = read(blank);
    assert.equal(uncertain, 0);
    assert.deepEqual(
      Object.values(facts),
      figures.map((figure) => (figure === afterReview[1] ? '' : figure)),
    );
  });
});

describe('table 四 with blanks where nothing is to be counted', () => {
  const expected = {
    'disputes review.pending': '6',
    'disputes review.total': '6',
    'disputes litigation.afterReview.other': '2',
    'disputes litigation.afterReview.total': '2',
  };
  const blank = ['', '', '', '', ''];

  it('has a row for each group, the first of them blank or not', () => {
    const rows = [
      ['类别', ...outcomes],
      ['行政复议', '', '', '', '6', '6'],
      ['未经复议直接起诉', ...blank],
      ['复议后起诉', '', '', '2', '', '2'],
    ];
    assert.deepEqual(numbersOf(markdown(rows)), expected);
    const [head = [], , ...others] = rows;
    assert.deepEqual(numbersOf(markdown([head, ['行政复议', ...blank], ...others])), {
      'disputes litigation.afterReview.other': '2',
      'disputes litigation.afterReview.total': '2',
    });
  });

  it('has a row for each figure', () => {
    const rows = [
      ['行政复议', '', '', '', '6', '6'],
      ['未经复议直接起诉', ...blank],
      ['复议后起诉', '', '', '2', '', '2'],
    ].flatMap(([group = '', ...own]) => outcomes.map((word, at) => [group, word, own[at] ?? '']));
    assert.deepEqual(numbersOf(markdown(rows)), expected);
  });
});

/** Only what is counted. */
function numbersOf(table: string): Record<string, string> {
  const { facts } = read(table);
  return Object.fromEntries(Object.entries(facts).filter(([, printed]) => printed !== ''));
}

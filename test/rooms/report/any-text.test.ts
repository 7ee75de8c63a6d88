import assert from 'node:assert/strict';
import fc from 'fast-check';
import { vocabulary } from '../../../server/forms/vocabulary.js';
import { readLeadingTitle } from '../../../server/report/particulars/leading-title.js';
import { parse, readParticulars } from '../../../server/report/parse.js';
import type { Report, Section } from '../../../server/report/report.js';
import type { Span } from '../../../server/report/span.js';

/** Pieces that mean something to some reader, so that chance meets every branch. */
const pieces = fc.constantFrom(
  '|',
  '||',
  '| --- |',
  '\t',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '　',
  '一、',
  '(一)',
  '1.',
  '# ',
  '0',
  '12',
  '5 2',
  '-',
  '—',
  '。',
  '条',
  '总体情况',
  '主动公开政府信息情况',
  '(三)不予公开',
  '1.属于国家秘密',
  '本年新收政府信息公开申请数量',
  '总计',
  '第二十条第(一)项',
  '<table>',
  '</table>',
  '<tr>',
  '<td rowspan=3>',
  '<td colspan="99999">',
  '</td>',
  '<!--',
  '-->',
  '&nbsp;',
  '2023年政府信息公开工作年度报告',
  '自2023年1月1日至12月31日',
  '数据',
  '电话:',
  'http//:www',
  '\ud800',
  '\udc00',
  '\ufffd',
  '\0',
);

describe('any text', () => {
  it('gives a report whose every range lies inside it', () => {
    const text = fc.array(
      fc.oneof({ weight: 6, arbitrary: pieces }, fc.string({ unit: 'binary' })),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        const report = parse(whole, vocabulary);
        for (const span of spansOf(report)) {
          assert.ok(
            0 <= span.start && span.start <= span.end && span.end <= whole.length,
            JSON.stringify(span),
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the same particulars alone as with all the rest', () => {
    const head = fc.constantFrom(
      '',
      '青川市水利局2023年政府信息公开工作年度报告\n',
      '本报告由青川市水利局编制，统计期限自2023年1月1日起至2023年12月31日止，电话：0577-65812207。\n',
    );
    const text = fc.tuple(head, fc.array(pieces, { maxLength: 60 }));
    fc.assert(
      fc.property(text, ([opening, parts]) => {
        const whole = opening + parts.join('');
        const { title, organization, year, period, contacts } = parse(whole, vocabulary);
        assert.deepEqual(readParticulars(whole, vocabulary), {
          title,
          organization,
          year,
          period,
          contacts,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no title at the head of a text for what the whole text does not say', () => {
    const head = fc.constantFrom(
      '青川市水利局2023年政府信息公开工作年度报告\n',
      '\n\t# 青川市水利局2023年政府信息公开工作年度报告\n',
      '一、青川市水利局2023年政府信息公开工作年度报告\n',
      '2023年青川市水利局政府信息公开工作年度报告 |\n',
    );
    const period = fc.constantFrom('', '统计期限自2022年1月1日起至2022年12月31日止。\n');
    const text = fc.tuple(head, fc.array(pieces, { maxLength: 20 }), period);
    let found = 0;
    fc.assert(
      fc.property(text, ([opening, parts, behind]) => {
        const whole = opening + parts.join('') + behind;
        const leading = readLeadingTitle(whole, vocabulary);
        if (leading === undefined) return;
        found++;
        const { organization, year, period: counted } = parse(whole, vocabulary);
        assert.equal(organization?.value, leading.organization);
        assert.equal(year?.value, leading.year);
        assert.equal(counted?.to.year ?? leading.year, leading.year);
      }),
      { numRuns: 1000 },
    );
    assert.ok(found > 100);
  });

  it('gives rows and cells in the order of the text', () => {
    const text = fc.array(pieces, { maxLength: 60 });
    fc.assert(
      fc.property(text, (parts) => {
        for (const table of parse(parts.join(''), vocabulary).tables) {
          const starts = table.rows.map((row) => row.span.start);
          assert.deepEqual(
            starts,
            [...starts].sort((a, b) => a - b),
          );
          assert.ok(
            table.rows.every((row) =>
              row.cells.every(
                (cell) => cell.span.start >= table.span.start && cell.span.end <= table.span.end,
              ),
            ),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  const monsters: readonly (readonly [string, string])[] = [
    ['one line of 5 MB', '政府信息公开'.repeat(900_000)],
    ['a million pipes', '|'.repeat(1_000_000)],
    ['a hundred thousand lines of labels', '总计\n'.repeat(100_000)],
    ['a hundred thousand lines of figures', '0\n'.repeat(100_000)],
    ['a hundred thousand unclosed tables', '<table>'.repeat(100_000)],
    ['a hundred thousand open comments', '<!--'.repeat(100_000)],
    ['a hundred thousand comments', '<!-- a -->总计\n'.repeat(100_000)],
    ['a hundred thousand ordinals', '一、'.repeat(100_000)],
    ['a hundred thousand ordinals behind spaces', '。 一、总体'.repeat(100_000)],
    ['a hundred thousand fragments', '总计\n甲乙丙\n甲乙丙\n'.repeat(40_000)],
    ['a hundred thousand dates', '2023年1月'.repeat(100_000)],
    ['spaces', ' '.repeat(2_000_000)],
    ['tabs and digits', '1\t'.repeat(500_000)],
    ['spaced figures', '1 '.repeat(500_000)],
    ['at signs', 'a'.repeat(500_000) + '@'],
    ['two hundred thousand rows between commas', '一,1,2,3\n'.repeat(200_000)],
  ];
  for (const [name, text] of monsters) {
    it(`reads ${name}`, () => {
      assert.equal(parse(text, vocabulary).text.length, text.length);
    }).timeout(20_000);
  }
});

function* spansOf(report: Report): Iterable<Span> {
  const { title, organization, year, period, preface } = report;
  for (const span of [
    title?.span,
    organization?.span,
    year?.span,
    period?.span,
    period?.from.span,
    period?.to.span,
    preface,
  ]) {
    if (span !== undefined) yield span;
  }
  for (const part of [...report.contacts, ...report.furniture, ...report.comments]) yield part.span;
  for (const section of report.sections) yield* spansOfSection(section);
  for (const table of report.tables) {
    yield table.span;
    for (const row of table.rows) {
      yield row.span;
      for (const cell of row.cells) yield cell.span;
    }
  }
}

function* spansOfSection(section: Section): Iterable<Span> {
  yield section.span;
  yield section.body;
  yield section.heading.span;
  yield section.heading.titleSpan;
  if (section.heading.ordinal !== undefined) yield section.heading.ordinal.span;
  for (const inner of section.sections) yield* spansOfSection(inner);
}

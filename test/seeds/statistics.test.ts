import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse, summariseText } from '../../server/analysis.js';
import { render } from '../../server/language/message.js';
import { dataSetOf, type DataSet } from '../../server/statistics/data-set.js';
import { unitYears, yearlyReport, type UnitYears } from '../../server/statistics/years.js';

const folder = process.env['NIANBAO_SEEDS'] ?? '../shared/seeds';
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));

describe('published reports as data', () => {
  const expected: readonly (readonly [string, string, number, number])[] = [
    ['瑞安 2017', '瑞安市政府信息公开情况统计表', 58, 58],
    ['东阳 2018', '2018年度东阳市政府信息公开情况统计表', 58, 58],
    ['厦门 2017', '厦门日报、厦门晚报', 15, 30],
    ['瑞安机关事务 2024', '在市政大院F幢三楼310室设立信息公开查询点', 50, 200],
  ];
  for (const [name, says, concepts, figures] of expected) {
    it(`${name}: ${String(figures)} figures of ${String(concepts)} concepts, as printed`, () => {
      const text = textThat(says);
      const inTables = dataOf(text).points.filter(({ origin }) => origin === 'table');
      assert.equal(inTables.length, figures);
      assert.equal(new Set(inTables.map(({ concept }) => concept)).size, concepts);
      for (const { span, printed } of inTables) {
        assert.equal(text.slice(span?.start, span?.end), printed);
      }
    });
  }

  it('温州 2020: the tables are lost, and what the sentences say is kept', () => {
    const text = textThat('“温州打私”微信服务号');
    const { points } = dataOf(text);
    assert.deepEqual(
      points
        .filter(({ origin }) => origin !== 'derived')
        .map(({ concept, applicant, printed, origin }) =>
          [concept, applicant, printed, origin].join(' '),
        ),
      [
        'response.interpretations  124 prose',
        'requests.received total 198 prose',
        'complaints  16 prose',
        'requests.processed total 198 prose',
        'requests.carriedIn total 2 prose',
        'requests.carriedOut total 2 prose',
        'outcome.denied total 9 prose',
        'outcome.unable total 35 prose',
        'outcome.rejected total 5 prose',
        'outcome.other total 0 prose',
      ],
    );
  });

  it('厦门 2017: the sentence that says otherwise is the one that is wrong', () => {
    const wrong = dataOf(textThat('厦门日报、厦门晚报')).points.filter(
      ({ status, scope }) => status === 'contradicted' && scope === 'whole',
    );
    assert.deepEqual(
      wrong.map(({ concept, printed, origin }) => [concept, printed, origin]),
      [['outcome.denied', '119', 'prose']],
    );
  });
});

describe('瑞安市 2017 beside reports of the same unit in later forms', () => {
  const later = ['2019', '2021'].map((year) =>
    readFileSync(`test/drafts/years/ruian-${year}.md`, 'utf8'),
  );
  const years = unitYears(
    [textThat('瑞安市政府信息公开情况统计表'), ...later].map((text, index) => {
      const name = `${String(index)}.md`;
      const summary = summariseText(text, { uri: `file:///${name}`, name });
      const report = summary && yearlyReport(summary);
      assert.ok(report && summary.unit.name === '瑞安市人民政府');
      return report;
    }),
  );

  it('is one series', () => {
    assert.deepEqual(
      years.years.map(({ year, form }) => `${String(year)} ${form.id}`),
      ['2017 2014', '2019 2019', '2021 2021'],
    );
    assert.deepEqual(displays(years, 'requests.received'), ['703', '612', '718']);
    assert.deepEqual(displays(years, 'requests.processed'), ['703', '605', '712']);
    assert.deepEqual(displays(years, 'outcome.denied'), ['61', '62', '73']);
    assert.deepEqual(displays(years, 'review.corrected'), ['14', '9', '7']);
    assert.deepEqual(displays(years, 'litigation.corrected'), ['2', '3', '1']);
    assert.deepEqual(displays(years, 'rate.disclosure'), ['22.9', '44.0', '45.4']);
    assert.deepEqual(displays(years, 'requests.carriedIn'), ['', '15', '27']);
  });

  it('marks where the forms count something else', () => {
    const breaks = (concept: string): readonly string[] =>
      seriesOf(years, concept).breaks.map(({ year, note }) => {
        assert.match(render(note, 'zh-cn'), /统计表|格式/u);
        return String(year);
      });
    assert.deepEqual(breaks('requests.received'), ['2019']);
    assert.deepEqual(breaks('rate.disclosure'), ['2019']);
    assert.deepEqual(breaks('outcome.other'), ['2021']);
    assert.deepEqual(breaks('review.corrected'), []);
    assert.deepEqual(breaks('normativeDocuments.issued'), ['2019', '2021']);
  });
});

function textThat(says: string): string {
  const text = texts.find((each) => each.includes(says));
  assert.ok(text !== undefined, `${says} is not in ${folder}`);
  return text;
}

function dataOf(text: string): DataSet {
  const analysis = analyse(text, { severities: {} });
  assert.ok(analysis);
  return dataSetOf(analysis);
}

function seriesOf({ series }: UnitYears, concept: string): UnitYears['series'][number] {
  const found = series.find((each) => each.concept === concept);
  assert.ok(found, concept);
  return found;
}

function displays(years: UnitYears, concept: string): readonly string[] {
  return seriesOf(years, concept).points.map(({ display }) => display);
}

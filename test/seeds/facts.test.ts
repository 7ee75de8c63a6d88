import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bind } from '../../server/facts/bind.js';
import { calculate } from '../../server/facts/calculations/calculate.js';
import { recognise } from '../../server/forms/recognising/recognise.js';
import { vocabulary } from '../../server/forms/vocabulary.js';
import { parse } from '../../server/report/parse.js';

interface Expected {
  readonly name: string;
  /** Words only this report has. */
  readonly says: string;
  readonly form: string;
  readonly facts: number;
  readonly concepts: number;
  readonly missing: readonly string[];
  /** Identities that do not hold, by the row of their total. */
  readonly failing: readonly string[];
}

const reports: readonly Expected[] = [
  {
    name: '瑞安 2017',
    says: '瑞安市政府信息公开情况统计表',
    form: '2014',
    facts: 58,
    concepts: 58,
    missing: [],
    failing: [
      'total.part-exceeds-whole response.onlineInterviews.byPrincipal',
      'total.bound response.topics',
    ],
  },
  {
    name: '厦门 2017',
    says: '厦门日报、厦门晚报',
    form: 'fujian',
    facts: 30,
    concepts: 15,
    missing: [],
    failing: ['total.group requests.received', 'total.group requests.processed'],
  },
  {
    name: '东阳 2018',
    says: '2018年度东阳市政府信息公开情况统计表',
    form: '2014',
    facts: 58,
    concepts: 58,
    missing: [],
    failing: [],
  },
  {
    name: '温州 2020',
    says: '“温州打私”微信服务号',
    form: '2019',
    facts: 0,
    concepts: 0,
    missing: ['2019.disclosure', '2019.requests', '2019.disputes'],
    failing: [],
  },
  {
    name: '瑞安机关事务 2024',
    says: '在市政大院F幢三楼310室设立信息公开查询点',
    form: '2021',
    facts: 200,
    concepts: 50,
    missing: [],
    failing: [],
  },
];

describe('facts of the published reports', () => {
  const folder = process.env['NIANBAO_SEEDS'] ?? '../shared/seeds';
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));

  for (const expected of reports) {
    it(`${expected.name}: ${String(expected.facts)} figures of ${String(expected.concepts)} concepts`, () => {
      const text = texts.find((each) => each.includes(expected.says));
      assert.ok(text !== undefined, `${expected.name} is not in ${folder}`);
      const report = parse(text, vocabulary);
      const form = recognise(report)?.form;
      assert.ok(form !== undefined);
      assert.equal(form.id, expected.form);
      const bound = bind(report, form);
      assert.equal(bound.facts.length, expected.facts);
      assert.equal(new Set(bound.facts.map(({ concept }) => concept)).size, expected.concepts);
      assert.deepEqual(
        bound.missing.map(({ id }) => id),
        expected.missing,
      );
      for (const table of bound.tables) {
        assert.deepEqual(table.missingRows, []);
        assert.deepEqual(table.missingColumns, []);
        assert.deepEqual(table.unknownRows, []);
        assert.deepEqual(table.uncertainRows, []);
        assert.ok(table.rows.every(({ match }) => match !== 'near'));
      }
      for (const { span, printed } of bound.facts) {
        assert.equal(text.slice(span.start, span.end), printed);
      }
      const failing = calculate(bound).filter(({ verdict }) => verdict === 'fails');
      assert.deepEqual(
        failing.map(({ rule, left }) => `${rule.rule} ${String(left[0]?.row.id)}`),
        expected.failing,
      );
    });
  }
});

import assert from 'node:assert/strict';
import { bind } from '../../../../server/facts/bind.js';
import { calculate } from '../../../../server/facts/calculations/calculate.js';
import type { Calculation } from '../../../../server/facts/calculations/calculation.js';
import { formById } from '../../../../server/forms/catalogue.js';
import type { CalculationRuleId } from '../../../../server/forms/form.js';
import { vocabulary } from '../../../../server/forms/vocabulary.js';
import { parse } from '../../../../server/report/parse.js';
import { layouts } from '../../../drafts/layouts.js';

describe('the sums of a form', () => {
  it('hold in every column and every row of a consistent table', () => {
    const calculations = calculationsOf(requestsTable(() => '0'));
    const counts = ['total.carry', 'total.results', 'total.applicants'].map(
      (rule) => calculations.filter((each) => each.rule.rule === rule).length,
    );
    assert.deepEqual(counts, [7, 7, 25]);
    assert.ok(calculations.every(({ verdict }) => verdict === 'holds'));
  });

  it('fail by the difference between total and parts', () => {
    const row = rowSum('| 3 | 1 | 0 | 0 | 0 | 2 | 7 |');
    assert.deepEqual(
      [row.verdict, row.hangsOnBlank, row.leftValue, row.rightValue, row.difference].map(String),
      ['fails', 'false', '7', '6', '1'],
    );
  });

  const blanks: readonly (readonly [string, string, string, boolean])[] = [
    [
      'a blank reads as zero where the total agrees',
      '| 3 |  | 0 | / | 0 | 2 | 5 |',
      'holds',
      false,
    ],
    [
      'a total above its parts hangs on a blank among them',
      '| 3 |  | 0 | 0 | 0 | 2 | 7 |',
      'fails',
      true,
    ],
    ['a total below its parts does not', '| 3 |  | 0 | 0 | 0 | 2 | 4 |', 'fails', false],
    ['without a total nothing is known', '| 3 | 0 | 0 | 0 | 0 | 2 |  |', 'unknown', false],
    ['with nothing but a total neither', '|  |  |  |  |  |  | 5 |', 'unknown', false],
    ['blanks alone add up to nothing', '|  |  |  |  |  |  |  |', 'unknown', false],
    ['zeros and a blank total agree', '| 0 | 0 | 0 | 0 | 0 | 0 |  |', 'holds', false],
    ['words are no figures', '| 3 | 见附件 | 0 | 0 | 0 | 2 | 5 |', 'unknown', false],
  ];
  for (const [name, cells, verdict, hangsOnBlank] of blanks) {
    it(name, () => {
      const row = rowSum(cells);
      assert.deepEqual([row.verdict, row.hangsOnBlank], [verdict, hangsOnBlank]);
    });
  }

  it('are unknown where a row is missing', () => {
    const text = requestsTable(() => '0').replace(/^.*8\.属于行政查询事项.*\n/mu, '');
    const results = calculationsOf(text).filter(({ rule }) => rule.rule === 'total.results');
    assert.equal(results.length, 7);
    assert.ok(results.every(({ verdict }) => verdict === 'unknown'));
  });

  it('take the single row 其他处理 for the three it stands for', () => {
    const ones = '| 1 | 1 | 1 | 1 | 1 | 1 | 6 |';
    const text = requestsTable(() => '0')
      .replace(/^.*2\.申请人逾期未按.*\n/mu, '')
      .replace(/^.*3\.其他 .*\n/mu, '')
      .replace(/^.*1\.申请人无正当理由.*$/mu, `| | （六）其他处理 | ${ones}`)
      .replace(/^.*（七）总计.*$/mu, `| | （七）总计 | ${ones}`);
    const results = calculationsOf(text).filter(({ rule }) => rule.rule === 'total.results');
    assert.deepEqual(
      results.map(({ verdict, rightValue }) => `${verdict} ${String(rightValue?.toFixed())}`),
      [...Array.from({ length: 6 }, () => 'holds 1'), 'holds 6'],
    );
  });

  it('hold a part to its whole and a year to its sum of years', () => {
    const [total, part] = [
      '收到申请数\n件\n3',
      '2.政府网站在线访谈次数\n次\n19\n其中：主要负责同志参加政府网站在线访谈次数\n次\n20',
    ];
    const parts = calculationsOf(`${total}\n${part}\n`, '2014').filter(
      ({ rule }) => rule.rule === 'total.part-exceeds-whole',
    );
    assert.deepEqual(
      parts.map(({ verdict, difference }) => [verdict, difference?.toFixed()]),
      [['fails', '1']],
    );
    const years = calculationsOf(
      '指标名称 | 计量单位 | 2017年度 | 历年累计 |\n行政复议数 | 件 | 25 | 102 |\n行政诉讼数 | 件 | 54 | 53 |\n',
      'fujian',
    );
    assert.deepEqual(
      years.filter(({ row }) => row !== undefined).map(({ row, verdict }) => [row?.id, verdict]),
      [
        ['review.total', 'holds'],
        ['litigation.total', 'fails'],
      ],
    );
  });

  it('bound what is counted once by its largest channel and the sum of the channels', () => {
    const channels = (items: string) =>
      calculationsOf(
        `主动公开政府信息数 | 条 | ${items} |\n1.政府公报公开政府信息数 | 条 | 0 |\n2.政府网站公开政府信息数 | 条 | 30 |\n` +
          '3.政务微博公开政府信息数 | 条 | |\n4.政务微信公开政府信息数 | 条 | 20 |\n5.其他方式公开政府信息数 | 条 | 5 |\n',
        '2014',
      ).find(({ rule }) => rule.rule === 'total.bound');
    const answers = ['29', '30', '55', '56', '', '约40'].map((items) => {
      const { verdict, difference, hangsOnBlank } = channels(items) ?? {};
      return [verdict, verdict === 'fails' ? difference?.toFixed() : '', hangsOnBlank];
    });
    assert.deepEqual(answers, [
      ['fails', '-1', false],
      ['holds', '', false],
      ['holds', '', false],
      ['fails', '1', true],
      ['unknown', '', false],
      ['unknown', '', false],
    ]);
  });

  it('of answers to the public have no lower bound: one topic may be answered by many articles', () => {
    const verdictOf = (topics: string) =>
      calculationsOf(
        `回应公众关注热点或重大舆情数 | 次 | ${topics} |\n1.参加或举办新闻发布会总次数 | 次 | 4 |\n2.政府网站在线访谈次数 | 次 | 3 |\n` +
          '3.政策解读稿件发布数 | 篇 | 27 |\n4.微博微信回应事件数 | 次 | 6 |\n5.其他方式回应事件数 | 次 | 3 |\n',
        '2014',
      ).find(({ rule }) => rule.rule === 'total.bound')?.verdict;
    assert.deepEqual(['9', '43', '44'].map(verdictOf), ['holds', 'holds', 'fails']);
  });

  it('of rounded figures agree when their intervals meet', () => {
    const received = (total: string) =>
      calculationsOf(
        `收到申请数 | 件 | ${total} |\n1.当面申请数 | 件 | 17960 |\n2.传真申请数 | 件 | 0 |\n3.网络申请数 | 件 | 100000 |\n4.信函申请数 | 件 | 0 |\n`,
        '2014',
      ).find(({ rule }) => rule.rule === 'total.group')?.verdict;
    assert.deepEqual(['11.8万', '11.7万', '117960', '117961'].map(received), [
      'holds',
      'fails',
      'holds',
      'fails',
    ]);
  });
});

function calculationsOf(text: string, formId = '2021'): readonly Calculation[] {
  const form = formById(formId);
  assert.ok(form !== undefined);
  return calculate(bind(parse(text, vocabulary), form));
}

/** Table 三 in Markdown, each row's seven figures alike. */
function requestsTable(figureOf: () => string): string {
  const table = formById('2021')?.tables.find(({ id }) => id === '2021.requests');
  const [markdown] = layouts;
  assert.ok(table !== undefined && markdown !== undefined);
  return markdown.print(table, figureOf);
}

/** The sum over applicants of 一、 with these seven cells. */
function rowSum(cells: string): Calculation {
  const line = `| 一、本年新收政府信息公开申请数量 | | ${cells}`;
  const text = requestsTable(() => '0').replace(/^\| 一、.*$/mu, line);
  const rule: CalculationRuleId = 'total.applicants';
  const found = calculationsOf(text).find(
    (each) => each.rule.rule === rule && each.row?.id === 'requests.received',
  );
  assert.ok(found !== undefined);
  return found;
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { configurationSchema } from '../../../scripts/generate/configuration-schema.js';
import { analyse } from '../../../server/analysis.js';
import { render } from '../../../server/language/message.js';
import { catalogue } from '../../../server/rules/catalogue.js';
import { parseConfiguration } from '../../../server/rules/configuration.js';
import type { SeveritySetting } from '../../../server/rules/finding.js';

describe('.nianbao.json', () => {
  it('gives severities by rule', () => {
    const { severities, problems } = parseConfiguration(
      '\uFEFF{"rules": {"total.carry": "warning", "table.layout": "off"}}',
    );
    assert.deepEqual(severities, { 'total.carry': 'warning', 'table.layout': 'off' });
    assert.deepEqual(problems, []);
  });

  const refused: readonly (readonly [string, string])[] = [
    ['{"rules": {"total.cary": "off"}}', '没有“total.cary”这条规则，已略过。'],
    [
      '{"rules": {"total.carry": "warn"}}',
      '“total.carry”的级别应为 "error", "warning", "information", "off" 之一，已略过。',
    ],
    ['{"rule": {}}', '没有“rule”这一项，已略过。'],
    ['{"rules": []}', '“rules”应为对象，例如 {"table.layout": "off"}。'],
    ['[]', '内容应为对象，例如 {"rules": {"table.layout": "off"}}。'],
    ['{"rules": {', '不是有效的 JSON，未采用；请检查逗号、引号和括号。'],
  ];
  for (const [text, problem] of refused) {
    it(`says what is wrong with ${text}`, () => {
      const { severities, problems } = parseConfiguration(text);
      assert.deepEqual(severities, {});
      assert.deepEqual(
        problems.map((message) => render(message, 'zh-cn')),
        [problem],
      );
    });
  }

  it('keeps what can be used beside what cannot', () => {
    const { severities, problems } = parseConfiguration(
      '{"rules": {"total.cary": "off", "total.carry": "off", "__proto__": "off"}}',
    );
    assert.deepEqual(severities, { 'total.carry': 'off' });
    assert.equal(problems.length, 2);
  });
});

describe('the schema of .nianbao.json', () => {
  const validate = new Ajv().compile(JSON.parse(configurationSchema()) as object);

  it('takes every rule of the catalogue at every severity', () => {
    for (const setting of ['error', 'warning', 'information', 'off']) {
      const rules = Object.fromEntries(catalogue.map(({ id }) => [id, setting]));
      assert.ok(validate({ rules }), JSON.stringify(validate.errors));
    }
  });

  it('refuses what the reader refuses', () => {
    assert.equal(validate({ rules: { 'total.cary': 'off' } }), false);
    assert.equal(validate({ rules: { 'total.carry': 'warn' } }), false);
    assert.equal(validate({ rule: {} }), false);
  });

  it('is written to schemas/', () => {
    assert.equal(readFileSync('schemas/nianbao.schema.json', 'utf8'), configurationSchema());
  });
});

describe('severities', () => {
  it('hold for the next analysis where they are changed', () => {
    const severities: Record<string, SeveritySetting> = {};
    const severityOf = () =>
      analyse('甲县水利局2024年政府信息公开工作年度报告\n一、总体情况\n', {
        severities,
      })?.findings.find(({ rule }) => rule === 'period.missing')?.severity;
    assert.equal(severityOf(), 'warning');
    severities['period.missing'] = 'information';
    assert.equal(severityOf(), 'information');
    severities['period.missing'] = 'off';
    assert.equal(severityOf(), undefined);
  });
});

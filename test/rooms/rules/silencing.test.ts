import assert from 'node:assert/strict';
import { vocabulary } from '../../../server/forms/vocabulary.js';
import { render, say } from '../../../server/language/message.js';
import { parse } from '../../../server/report/parse.js';
import type { Report } from '../../../server/report/report.js';
import { CompleteFinding } from '../../../server/rules/complete-finding.js';
import type { Finding, TextEdit } from '../../../server/rules/finding.js';
import { applyEdits } from '../../../server/rules/fixing.js';
import { silenceEdit, silenceFixes } from '../../../server/rules/silence-edit.js';
import { silence, type Silencing } from '../../../server/rules/silencing.js';

describe('silencing', () => {
  it('holds back a finding on the next line, with the reason', () => {
    const { silenced, kept, unused } = silencedIn(
      '<!-- nianbao-ignore section.heading 沿用省里的标题 -->',
      '',
      '一、总体情况 ⟸ section.heading',
    );
    assert.deepEqual(silenced, ['section.heading: 沿用省里的标题']);
    assert.deepEqual([kept, unused], [[], []]);
  });

  it('leaves other rules and other lines alone, and says that the comment does nothing', () => {
    const { silenced, kept, unused } = silencedIn(
      '<!-- nianbao-ignore section.heading 沿用 -->',
      '一、总体情况 ⟸ section.order',
      '二、主动公开政府信息情况 ⟸ section.heading',
    );
    assert.deepEqual(silenced, []);
    assert.deepEqual(kept, ['section.order', 'section.heading']);
    assert.deepEqual(unused, ['“section.heading”在这里没有报告问题，忽略注释可以删去。']);
  });

  it('takes several rules, with commas of either width', () => {
    const { silenced } = silencedIn(
      '<!-- nianbao-ignore section.heading, section.order、section.extra，已报备 -->',
      '一、总体情况 ⟸ section.heading section.order section.extra',
    );
    assert.deepEqual(silenced, [
      'section.heading: 已报备',
      'section.order: 已报备',
      'section.extra: 已报备',
    ]);
  });

  it('stacks: comments above each other hold for the same line', () => {
    const { silenced, unused } = silencedIn(
      '<!-- nianbao-ignore section.heading 甲 -->',
      '<!-- nianbao-ignore section.order 乙 -->',
      '一、总体情况 ⟸ section.heading section.order',
    );
    assert.deepEqual(silenced, ['section.heading: 甲', 'section.order: 乙']);
    assert.deepEqual(unused, []);
  });

  it('before a table holds for the whole table', () => {
    const { silenced, unused } = silencedIn(
      '二、主动公开政府信息情况',
      '<!-- nianbao-ignore table.cell-invalid 原表如此 -->',
      '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
      '| --- | --- | --- | --- |',
      '| 规章 | 0 | 0 | 0 |',
      '| 行政规范性文件 | 约3 | 0 | 0 | ⟸ table.cell-invalid',
    );
    assert.deepEqual(silenced, ['table.cell-invalid: 原表如此']);
    assert.deepEqual(unused, []);
  });

  it('in the whole file, wherever the comment stands', () => {
    const { silenced } = silencedIn(
      '一、总体情况 ⟸ section.heading',
      '二、主动公开政府信息情况 ⟸ section.heading',
      '<!-- nianbao-ignore-file section.heading 标题按市里模板 -->',
    );
    assert.deepEqual(silenced, [
      'section.heading: 标题按市里模板',
      'section.heading: 标题按市里模板',
    ]);
  });

  it('reports a rule that does not exist, a comment without a rule, and one without a reason', () => {
    const { unused } = silencedIn(
      '<!-- nianbao-ignore section.headding 沿用 -->',
      '<!-- nianbao-ignore 沿用 -->',
      '<!-- nianbao-ignore section.heading -->',
      '一、总体情况 ⟸ section.heading',
    );
    assert.deepEqual(unused, [
      '没有“section.headding”这条规则，忽略注释不起作用。',
      '忽略注释没有写规则名，不起作用；写法如“nianbao-ignore total.carry 理由”。',
      '忽略注释没有写理由，请补上为什么不改。',
    ]);
  });

  it('does not report a rule that is switched off', () => {
    const report = parse('<!-- nianbao-ignore section.heading 沿用 -->\n一、总体情况', vocabulary);
    assert.deepEqual(silence(report, [], (rule) => rule !== 'section.heading').unused, []);
  });

  it('removes a comment that does nothing with its line, or one rule of several', () => {
    const text =
      '前文\r\n<!-- nianbao-ignore section.heading, section.order 理由 -->\r\n一、总体情况';
    const report = parse(text, vocabulary);
    const order = findingAt(report, 'section.order', text.indexOf('一、'));
    const [heading] = silence(report, [order], always).unused;
    assert.equal(
      applyEdits(text, firstFix(heading)),
      '前文\r\n<!-- nianbao-ignore section.order 理由 -->\r\n一、总体情况',
    );
    const alone = parse(text.replace('section.heading, ', ''), vocabulary);
    const [comment] = silence(alone, [], always).unused;
    assert.equal(applyEdits(alone.text, firstFix(comment)), '前文\r\n一、总体情况');
  });
});

describe('the comment that silences a finding', () => {
  const table = [
    '二、主动公开政府信息情况',
    '',
    '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
    '| --- | --- | --- | --- |',
    '| 规章 | 0 | 0 | 0 |',
    '| 行政规范性文件 | 约3 | 0 | 0 |',
  ].join('\n');

  it('stands on the line before', () => {
    const report = parse('一、总体情况\n二、主动公开政府信息情况', vocabulary);
    const span = { start: 7, end: 9 };
    const edit = silenceEdit(
      report,
      { rule: 'section.heading', span, scope: 'place' },
      '沿用\n模板 -->',
    );
    assert.equal(
      applyEdits(report.text, [edit]),
      '一、总体情况\n<!-- nianbao-ignore section.heading 沿用 模板 —> -->\n二、主动公开政府信息情况',
    );
  });

  it('stands before the table for a place in a table, and works from there', () => {
    const report = parse(table, vocabulary);
    const place = { start: table.indexOf('约3'), end: table.indexOf('约3') + 2 };
    const target = { rule: 'table.cell-invalid', span: place, scope: 'place' } as const;
    const text = applyEdits(table, [silenceEdit(report, target, '原表如此')]);
    const lines = text.split('\n');
    assert.equal(lines[2], '<!-- nianbao-ignore table.cell-invalid 原表如此 -->');
    const after = parse(text, vocabulary);
    const finding = findingAt(after, 'table.cell-invalid', text.indexOf('约3'));
    assert.equal(silence(after, [finding], always).silenced[0]?.reason, '原表如此');
  });

  it('stands at the head for the whole file, behind a byte order mark', () => {
    const report = parse(`\uFEFF${table}`, vocabulary);
    const target = { rule: 'table.layout', span: { start: 9, end: 10 }, scope: 'file' } as const;
    const text = applyEdits(report.text, [silenceEdit(report, target, '不改版式')]);
    assert.ok(text.startsWith('\uFEFF<!-- nianbao-ignore-file table.layout 不改版式 -->\n二、'));
  });

  it('is offered by the title of the rule, not by its id', () => {
    const report = parse('一、总体情况', vocabulary);
    const fixes = silenceFixes(report, findingAt(report, 'total.applicants', 0));
    assert.deepEqual(
      fixes.map(({ title }) => render(title, 'zh-cn')),
      ['忽略这一处“申请人合计不符”并写明理由', '在本文中忽略“申请人合计不符”并写明理由'],
    );
  });

  it('asks for the reason until one is written', () => {
    const report = parse('一、总体情况', vocabulary);
    const finding = findingAt(report, 'section.heading', 0);
    for (const fix of silenceFixes(report, finding)) {
      const after = parse(applyEdits(report.text, fix.edits()), vocabulary);
      const moved = findingAt(after, 'section.heading', after.text.indexOf('一、'));
      const { silenced, unused } = silence(after, [moved], always);
      assert.equal(silenced.length, 1);
      assert.deepEqual(
        unused.map(({ description }) => description.id),
        ['ignore.reason-missing'],
      );
    }
  });
});

/** Runs the silencing over findings marked behind `⟸` on the line they stand on. */
function silencedIn(...marked: readonly string[]): {
  readonly silenced: readonly string[];
  readonly kept: readonly string[];
  readonly unused: readonly string[];
} {
  const lines = marked.map((line) => line.split(' ⟸ '));
  const report = parse(lines.map(([text]) => text).join('\n'), vocabulary);
  let offset = 0;
  const findings = lines.flatMap(([text = '', rules = '']) => {
    const start = offset;
    offset += text.length + 1;
    return rules === '' ? [] : rules.split(' ').map((rule) => findingAt(report, rule, start));
  });
  return told(silence(report, findings, always));
}

function told({ silenced, kept, unused }: Silencing): ReturnType<typeof silencedIn> {
  return {
    silenced: silenced.map(({ finding, reason }) => `${finding.rule}: ${reason}`),
    kept: kept.map(({ rule }) => rule),
    unused: unused.map(({ finding: { message } }) =>
      render(typeof message === 'function' ? message() : message, 'zh-cn'),
    ),
  };
}

function firstFix(unused: Silencing['unused'][number] | undefined): readonly TextEdit[] {
  assert.ok(unused);
  const { fixes } = new CompleteFinding(unused.description, unused.finding, undefined);
  return fixes[0]?.edits() ?? [];
}

function findingAt(report: Report, rule: string, start: number): Finding {
  return {
    rule,
    severity: 'warning',
    span: { start, end: Math.min(start + 1, report.text.length) },
    message: say({ zh: '', en: '' }),
    evidence: [],
    fixes: [],
    certainty: undefined,
    sameCause: [],
    unnecessary: false,
  };
}

/** Every rule could have spoken. */
function always(): boolean {
  return true;
}

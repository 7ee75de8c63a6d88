import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../server/analysis.js';
import { pasted } from '../../../server/features/paste.js';
import { forms } from '../../../server/forms/catalogue.js';
import { printTable } from '../../../server/forms/printing/print.js';
import { applyEdits } from '../../../server/rules/fixing.js';
import { layouts } from '../../drafts/layouts.js';
import { consistentFigures, draftWith, figureKey } from '../rules/consistent.js';

const place = '‸';

/** What the draft is with a page pasted at `‸`, or over what stands between two; undefined where it is left alone. */
function pasteInto(draft: string, html: string, always = false, plain = ''): string | undefined {
  const [before = '', over = '', rest] = draft.split(place);
  const text = rest === undefined ? before + over : before + over + rest;
  const end = rest === undefined ? before.length : before.length + over.length;
  const selected = { start: before.length, end };
  const found = pasted({
    text,
    analysis: analyse(text, { severities: {} }),
    selected,
    html,
    plain,
    always,
    analyse: (other) => analyse(other, { severities: {} }),
  });
  return found && applyEdits(text, [...found.edits, { span: selected, newText: found.newText }]);
}

/** What is inserted for a page pasted at `‸`. */
function paste(draft: string, html: string, always = false): string | undefined {
  const [before = '', after = ''] = draft.split(place);
  return pasteInto(draft, html, always)?.slice(before.length, -after.length || undefined);
}

const title = '某某市水务局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n';

describe('pasting tables', () => {
  const copied = layouts.filter(({ name }) => name.startsWith('HTML'));
  assert.equal(copied.length, 2);
  for (const form of forms) {
    for (const table of form.tables) {
      for (const layout of copied) {
        it(`${form.id}, ${table.title}, ${layout.name}: is as the form prints it`, () => {
          fc.assert(
            fc.property(consistentFigures(table), (figures) => {
              const figureAt: Parameters<typeof printTable>[1] = (row, column) =>
                String(figures.get(figureKey(row, column)) ?? '');
              const draft = draftWith(form, table, place);
              const year = form.years.from ?? form.years.to ?? 2021;
              assert.equal(
                paste(draft, layout.print(table, figureAt))?.trimEnd(),
                printTable(table, figureAt, year),
              );
            }),
            { numRuns: 5 },
          );
        });
      }
    }
  }

  it('leaves a blank line above and below', () => {
    const html =
      '<table><tr><td>项目</td><td>数量</td></tr><tr><td>培训</td><td>3</td></tr></table>';
    const table = '| 项目 | 数量 |\n| ---- | ---: |\n| 培训 |    3 |';
    assert.equal(paste(`${title}如下：‸\n二、主动公开`, html), `\n\n${table}\n`);
    assert.equal(paste(`${title}如下：\n\n‸\n\n二、主动公开`, html), table);
    assert.equal(paste(`${title}‸`, html), `${table}\n`);
    assert.equal(paste(`${title}前‸后`, `<p>甲</p>${html}<p>乙</p>`), `甲\n\n${table}\n\n乙`);
  });

  it('keeps a table the form does not know as it is, merged cells blank', () => {
    assert.equal(
      paste(
        `${title}‸`,
        '<table><tr><td rowspan=2>渠道</td><td colspan=2>条数</td></tr><tr><td>2022</td><td>2023</td></tr><tr><td>网站|微信</td><td>10</td><td>—</td></tr></table>',
      ),
      [
        '| 渠道       | 条数 |      |',
        '| ---------- | ---: | ---: |',
        '|            | 2022 | 2023 |',
        '| 网站\\|微信 |   10 |    — |',
        '',
      ].join('\n'),
    );
  });

  it('adds no row to what was copied of a table', () => {
    const [form] = forms;
    const table = form?.tables.at(-2);
    assert.ok(form && table);
    const rows = [
      '<tr><td colspan="3"></td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>',
      '<tr><td colspan="3">一、本年新收政府信息公开申请数量</td><td>3</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>3</td></tr>',
      '<tr><td colspan="3">二、上年结转政府信息公开申请数量</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td></tr>',
    ];
    const text = paste(draftWith(form, table, place), `<table>${rows.join('')}</table>`);
    assert.equal(text?.trimEnd().split('\n').length, 4);
    assert.match(text, /^\| 一、本年新收政府信息公开申请数量 \| +\| +\| +3 \|/mu);
  });

  it('takes a sheet of any length', () => {
    const row = `<tr>${'<td>1</td>'.repeat(8)}</tr>`;
    const text = paste(`${title}‸`, `<table>${row.repeat(20_000)}</table>`);
    const lines = text?.trimEnd().split('\n');
    assert.equal(lines?.length, 20_001);
    assert.match(lines.at(-1) ?? '', /^\|(?: +1 \|){8}$/u);
  });

  it('is left to the editor where nothing is a table, or the draft is no report', () => {
    const html = '<table><tr><td>项目</td><td>数量</td></tr></table>';
    assert.equal(paste(`${title}‸`, '<p>没有表格</p>'), undefined);
    assert.equal(paste('购物清单‸', html), undefined);
    assert.equal(paste('‸', html, true), '| 项目 | 数量 |\n| ---- | ---- |\n');
  });

  it('makes a report of a page that is one', () => {
    const [form] = forms;
    const [table] = form?.tables ?? [];
    const [layout] = copied;
    assert.ok(form && table && layout);
    const printed = draftWith(
      form,
      table,
      layout.print(table, () => '7'),
    );
    const html = printed
      .split('\n\n')
      .map((part) => (part.startsWith('<table>') ? part : `<p>${part}</p>`))
      .join('\n');
    const text = paste('‸', html) ?? '';
    assert.ok(text.startsWith('某某市水务局'));
    const findings = analyse(text, { severities: {} })?.findings ?? [];
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'table.layout'),
      [],
    );
    assert.match(text, /^\| 规章 +\| +7 \|/mu);
  });

  it('makes a table of the form of plain text with tabs, and leaves other such text to the editor', () => {
    const [form] = forms;
    const [table] = form?.tables ?? [];
    assert.ok(form && table);
    const figureAt = (): string => '7';
    const printed = printTable(table, figureAt, 2021);
    const tabs = printed
      .split('\n')
      .filter((line) => !/^[|\s:-]+$/u.test(line))
      .map((line) =>
        line
          .slice(2, -2)
          .split('|')
          .map((cell) => cell.trim())
          .join('\t'),
      )
      .join('\r\n');
    const draft = draftWith(form, table, place);
    const [before = '', after = ''] = draft.split(place);
    const text = pasteInto(draft, '', false, `${tabs}\r\n`);
    assert.equal(text?.slice(before.length, -after.length || undefined).trimEnd(), printed);
    assert.equal(pasteInto(draft, '', false, '甲\t3\n乙\t4'), undefined);
    assert.equal(pasteInto(draft, '', false, tabs.replaceAll('\t', ' ')), undefined);
    assert.equal(pasteInto('购物清单‸', '', false, '甲\t3'), undefined);
  });

  describe('in a row of a table', () => {
    const draft = (figures: string): string => `${title}${figures}`;
    const cells = (...rows: readonly (readonly string[])[]): string =>
      `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
    const table =
      '| 渠道 | 上年 | 本年 |\n| ---- | ---: | ---: |\n| 网站 | 1 |  |\n| 微信 | 2 | 3 |\n';

    it('puts cells into cells, to the right and down', () => {
      assert.equal(
        pasteInto(draft(table.replace('| 1 |', '| ‸1 |')), cells(['10', '20'], ['', '40'])),
        draft(table.replace('| 1 |  |', '| 10 | 20 |').replace('| 2 | 3 |', '| 2 | 40 |')),
      );
      assert.equal(
        pasteInto(draft(table.replace('| 1 |', '| ‸1‸ |')), cells(['10', '—'])),
        draft(table.replace('| 1 |  |', '| 10 | — |')),
      );
      assert.equal(
        pasteInto(draft(table.replace('| 1 |  |', '| 1 | ‸ |')), cells(['20'], ['40'])),
        draft(table.replace('| 1 |  |', '| 1 | 20 |').replace('| 2 | 3 |', '| 2 | 40 |')),
      );
    });

    it('takes labels that are the same along with their figures', () => {
      assert.equal(
        pasteInto(draft(table.replace('| 网站', '| ‸网站')), cells(['网 站', '10', '20'])),
        draft(table.replace('| 1 |  |', '| 10 | 20 |')),
      );
    });

    it('leaves to the editor what does not fit', () => {
      const at = draft(table.replace('| 1 |', '| ‸1 |'));
      assert.equal(pasteInto(at, cells(['1', '2', '3'])), undefined);
      assert.equal(pasteInto(at, cells(['1'], ['2'], ['3'])), undefined);
      assert.equal(pasteInto(at, cells(['甲', '2'])), undefined);
      assert.equal(pasteInto(at, `<p>表</p>${cells(['1', '2'])}`), undefined);
      const label = draft(table.replace('| 网站', '| ‸网站'));
      assert.equal(pasteInto(label, cells(['5', '6'])), undefined);
    });

    it('puts cells that were copied as plain text into cells', () => {
      const plain = (at: string, text: string): string | undefined =>
        pasteInto(draft(at), '', false, text);
      const before = table.replace('| 1 |', '| ‸1 |');
      assert.equal(
        plain(before, '10\t"20"\r\n\t40\r\n'),
        draft(table.replace('| 1 |  |', '| 10 | 20 |').replace('| 2 | 3 |', '| 2 | 40 |')),
      );
      assert.equal(
        plain(before, '10\n20'),
        draft(table.replace('| 1 |', '| 10 |').replace('| 2 |', '| 20 |')),
      );
      assert.equal(plain(before, '10'), undefined);
      assert.equal(plain(before, '甲\t乙'), undefined);
      assert.equal(plain(before, '1\t2\t3'), undefined);
      assert.equal(pasteInto(draft(before), '<b>10</b>', false, '10\t20'), plain(before, '10\t20'));
    });

    it('takes a copied cell with a line break in it for one cell', () => {
      const before = draft(table.replace('| 网站', '| ‸网站'));
      assert.equal(
        pasteInto(before, '', false, '"网\n站"\t10\t20\r\n微信\t"40"\t""\r\n'),
        draft(table.replace('| 1 |  |', '| 10 | 20 |').replace('| 2 |', '| 40 |')),
      );
      assert.equal(
        pasteInto(before, '', false, '"网\r\n站"\t10\t20'),
        draft(table.replace('| 1 |  |', '| 10 | 20 |')),
      );
    });

    it('takes the place of a table that is selected whole', () => {
      const html = cells(['渠道', '本年'], ['网站', '7']);
      assert.equal(
        pasteInto(draft(`‸${table}‸`), html),
        draft('| 渠道 | 本年 |\n| ---- | ---: |\n| 网站 |    7 |\n'),
      );
    });
  });
});

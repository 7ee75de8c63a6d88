import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../server/analysis.js';
import { displayWidth } from '../../../server/forms/printing/align.js';
import { forms } from '../../../server/forms/catalogue.js';
import { form2021 } from '../../../server/forms/form-2021.js';
import type { Form, FormTable } from '../../../server/forms/form.js';
import { printDraft } from '../../../server/forms/printing/print-draft.js';
import { printHeading, printSection, printTable } from '../../../server/forms/printing/print.js';

const severities = {};

describe('print', () => {
  it('prints table 二 the way the form does', () => {
    const [table] = form2021.tables;
    assert.ok(table);
    let figure = 0;
    assert.equal(
      printTable(table, () => String(++figure)),
      [
        '| 第二十条第（一）项 |              |              |              |',
        '| ------------------ | -----------: | -----------: | -----------: |',
        '| 信息内容           | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
        '| 规章               |            1 |            2 |            3 |',
        '| 行政规范性文件     |            4 |            5 |            6 |',
        '| 第二十条第（五）项 |              |              |              |',
        '| 信息内容           | 本年处理决定数量 |          |              |',
        '| 行政许可           |            7 |              |              |',
        '| 第二十条第（六）项 |              |              |              |',
        '| 信息内容           | 本年处理决定数量 |          |              |',
        '| 行政处罚           |            8 |              |              |',
        '| 行政强制           |            9 |              |              |',
        '| 第二十条第（八）项 |              |              |              |',
        '| 信息内容           | 本年收费金额（单位：万元） |  |            |',
        '| 行政事业性收费     |           10 |              |              |',
      ].join('\n'),
    );
  });

  it('prints the headers of table 四 in three rows, merged cells as blank ones', () => {
    const table = theTable(form2021, '2021.disputes');
    const rows = printTable(table, (_, { id }) => (id.endsWith('total') ? '0' : ''))
      .split('\n')
      .map((line) =>
        line
          .slice(2, -2)
          .split(' | ')
          .map((cell) => cell.trim())
          .join('|'),
      );
    assert.deepEqual(rows, [
      '行政复议|||||行政诉讼|||||||||',
      rows[1],
      '结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|||||复议后起诉||||',
      '|||||结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计',
      '||||0|||||0|||||0',
    ]);
  });

  it('prints the labels of groups before their first row', () => {
    const lines = printTable(theTable(form2021, '2021.requests')).split('\n');
    const labels = lines.map((line) =>
      line
        .split('|')
        .slice(1, 4)
        .map((cell) => cell.trim())
        .join('|'),
    );
    assert.deepEqual(labels.slice(4, 9), [
      '一、本年新收政府信息公开申请数量||',
      '二、上年结转政府信息公开申请数量||',
      '三、本年度办理结果|（一）予以公开|',
      '|（二）部分公开（区分处理的，只计这一情形，不计其他情形）|',
      '|（三）不予公开|1.属于国家秘密',
    ]);
    assert.deepEqual(labels.slice(-3), ['||3.其他', '|（七）总计|', '四、结转下年度继续办理||']);
  });

  it('prints the one row of 其他处理 where a report has its figures there', () => {
    const printed = printTable(theTable(form2021, '2021.requests'), (row) =>
      row.id === 'outcome.other' ? '1' : '',
    );
    const lines = printed.split('\n').filter((line) => line.includes('其他处理'));
    assert.equal(lines.length, 1);
    assert.equal(lines[0]?.split('1').length, 8);
    assert.ok(!printed.includes('逾期不补正'));
  });

  it('names the year in the header of its column', () => {
    const table = theTable(theForm('fujian'), 'fujian.statistics');
    assert.ok(printTable(table, () => '', 2017).includes('| 2017年度 | 历年累计 |'));
    assert.ok(printTable(table).includes('| 本年度 | 历年累计 |'));
  });

  it('prints a heading with its ordinal', () => {
    assert.equal(printHeading(2, '主动公开政府信息情况', 2), '## 二、主动公开政府信息情况');
    assert.equal(printHeading(6, '其他需要报告的事项', 0), '六、其他需要报告的事项');
  });

  it('prints a section with its aspects and what is to be filled in', () => {
    const [overview] = form2021.sections;
    assert.ok(overview);
    const printed = printSection(overview, { form: form2021, year: 2024, hashes: 2 });
    const headings = printed.split('\n').filter((line) => line.startsWith('#'));
    assert.deepEqual(headings, [
      '## 一、总体情况',
      '### （一）主动公开',
      '### （二）依申请公开',
      '### （三）政府信息管理',
      '### （四）平台建设',
      '### （五）监督保障',
    ]);
    assert.ok(printed.includes('2024年，本机关'));
  });

  for (const form of forms) {
    const year = form.years.to ?? 2024;

    it(`aligns every table of ${form.id}, all but its longest labels within a wide window`, () => {
      for (const table of form.tables) {
        const lines = printTable(table, ({ id }) => String(id.length), year).split('\n');
        const isLong = (line: string): boolean =>
          line.split('|').some((cell) => displayWidth(cell.trim()) > 60);
        const widths = lines.filter((line) => !isLong(line)).map(displayWidth);
        const [width = 0] = widths;
        assert.deepEqual([...new Set(widths)], [width], table.id);
        assert.ok(width <= 160, `${table.id}: ${String(width)}`);
      }
    });

    it(`reads back from the printed tables of ${form.id} every figure in its place`, () => {
      const figures = new Map<string, string>();
      const draft = printDraft({
        form,
        year,
        unit: '甲县水利局',
        figureAt: (row, column) => {
          if (row.optional) return '';
          const key = `${row.id}/${column.id}`;
          const figure = String(100 + figures.size);
          if (!figures.has(key)) figures.set(key, figure);
          return figures.get(key) ?? '';
        },
      });
      const analysis = analyse(draft, { severities });
      assert.equal(analysis?.form, form);
      const read = analysis.bound.facts.map(
        ({ place, printed }) =>
          [`${place?.row.id ?? ''}/${place?.column.id ?? ''}`, printed] as const,
      );
      assert.deepEqual(new Map(read), figures);
      assert.equal(read.length, figures.size);
    });

    it(`prints an empty draft of ${form.id} without an error and with what is to be filled in`, () => {
      const draft = printDraft({ form, year, unit: '甲县水利局' });
      const analysis = analyse(draft, { severities });
      assert.equal(analysis?.form, form);
      assert.equal(analysis.report.year?.value, year);
      assert.equal(analysis.report.organization?.value, '甲县水利局');
      assert.deepEqual(analysis.bound.missing, []);
      const found = new Set(analysis.findings.map(({ rule }) => rule));
      assert.deepEqual([...found].sort(), ['table.cell-blank', 'template.leftover']);
      assert.ok(analysis.findings.every(({ severity }) => severity !== 'error'));
    });
  }
});

describe('snippets', () => {
  type Snippets = Readonly<
    Record<string, { readonly prefix: readonly string[]; readonly body: readonly string[] }>
  >;
  const snippets = JSON.parse(readFileSync('snippets/anywhere.json', 'utf8')) as Snippets;
  const ofDrafts = JSON.parse(readFileSync('snippets/nianbao.json', 'utf8')) as Snippets;

  it('come to nobody by chance in a file that may be no report', () => {
    const typed = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.deepEqual(
      typed.filter((prefix) => !/^(?:nb-|整份年报)/u.test(prefix)),
      [],
    );
    assert.ok(Object.values(snippets).every(({ prefix }) => prefix.length > 0));
  });

  it('go by plain words as well in a draft, where these are meant', () => {
    assert.deepEqual(
      Object.values(ofDrafts).flatMap(({ prefix }) => prefix),
      ['忽略', '整份忽略'],
    );
    for (const [name, { body }] of Object.entries(ofDrafts)) {
      assert.deepEqual(body, snippets[name]?.body);
    }
  });

  it('have one for every report, section and table, with prefixes of their own', () => {
    const wanted = forms.flatMap(({ sections, tables }) => [1, ...sections, ...tables]).length;
    assert.equal(Object.keys(snippets).length, wanted + 2);
    const ascii = Object.values(snippets).map(({ prefix }) => prefix[0] ?? '');
    assert.equal(new Set(ascii).size, ascii.length);
    assert.ok(
      ascii.every((prefix) => /^nb-[\w-]+$/u.test(prefix)),
      ascii.join(),
    );
    assert.ok(snippets['年报 2021']?.prefix.includes('整份年报'));
  });

  it('of a form go by words that name it, since a draft of another form has the same headings', () => {
    const ofForms = Object.values(snippets).slice(0, -2);
    const typed = ofForms.flatMap(({ prefix }) => prefix);
    assert.deepEqual(
      typed.filter((prefix) => !/^nb-(?:old-)?(?:20\d\d|fujian)|^整份年报/u.test(prefix)),
      [],
    );
  });

  it('of the form in force are listed first, as VS Code lists them by their prefixes', () => {
    const newest = forms[0]?.id ?? '';
    const listed = Object.values(snippets)
      .map(({ prefix }) => prefix[0] ?? '')
      .sort();
    const own = listed.filter((prefix) => prefix.startsWith(`nb-${newest}`));
    assert.ok(own.length > 5);
    assert.deepEqual(listed.slice(0, own.length), own);
  });

  it('put no whole report where a line ends with a year or a government', () => {
    const whole = Object.keys(snippets).filter((name) => name.startsWith('年报 '));
    const prefixes = whole.flatMap((name) => snippets[name]?.prefix ?? []);
    assert.ok(prefixes.length >= whole.length * 2);
    for (const word of ['年', '政府', '报告']) {
      assert.ok(!prefixes.some((prefix) => prefix.startsWith(word)), word);
    }
  });

  for (const form of forms) {
    it(`insert a whole report of ${form.id} whose tab stops leave the empty draft`, () => {
      const year = form.years.to ?? 2024;
      const body = snippets[`年报 ${form.id}`]?.body.join('\n') ?? '';
      const stops = new Set([...body.matchAll(/\$\{?(\d+)/gu)].map(([, stop]) => Number(stop)));
      assert.deepEqual(
        [...stops].sort((a, b) => a - b),
        [...stops.keys()].map((_, at) => at),
      );
      const typed = body
        .replace(/\$\{1:[^}]*\}|\$1(?!\d)/gu, '甲县水利局')
        .replace(/\$\{2:[^}]*\}|\$2(?!\d)/gu, String(year))
        .replace(/\$\{\d+:([^}]*)\}/gu, '$1')
        .replace(/\$\d+/gu, '');
      assert.equal(
        withoutPadding(typed),
        withoutPadding(printDraft({ form, year, unit: '甲县水利局' })),
      );
    });
  }
});

/** Columns are as wide as the placeholder of the year makes them. */
function withoutPadding(text: string): string {
  return text.replace(/ +/gu, ' ').replace(/-{3,}/gu, '---').trim();
}

function theForm(id: string): Form {
  const form = forms.find((each) => each.id === id);
  assert.ok(form);
  return form;
}

function theTable(form: Form, id: string): FormTable {
  const table = form.tables.find((each) => each.id === id);
  assert.ok(table);
  return table;
}

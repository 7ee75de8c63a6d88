import assert from 'node:assert/strict';
import { forms } from '../../../server/forms/catalogue.js';
import {
  describeAspect,
  describeColumn,
  describeRow,
  describeSection,
} from '../../../server/forms/describe.js';
import { form2014 } from '../../../server/forms/form-2014.js';
import { form2021 } from '../../../server/forms/form-2021.js';
import { formFujian } from '../../../server/forms/form-fujian.js';
import type { Form, FormRow, FormTable } from '../../../server/forms/form.js';
import { render } from '../../../server/language/message.js';

describe('describe', () => {
  it('says what a row of table 三 counts and which article says so', () => {
    const [table, row] = rowOf(form2021, 'outcome.denied.stateSecret');
    assert.equal(
      render(describeRow(form2021, table, row), 'zh-cn'),
      [
        '表三（政府信息公开申请）：三、本年度办理结果 · （三）不予公开 · 1.属于国家秘密',
        '依法确定为国家秘密的政府信息。',
        '依据：《政府信息公开条例》第十四条',
      ].join('\n\n'),
    );
  });

  it('says of a total what it adds up', () => {
    const [table, row] = rowOf(form2014, 'requests.closed');
    assert.equal(
      render(describeRow(form2014, table, row), 'zh-cn'),
      [
        '政府信息公开情况统计表：三、依申请公开情况 · （二）申请办结数',
        '单位：件。等于按时办结数、延期办结数之和。',
        '依据：国办发〔2014〕32号',
      ].join('\n\n'),
    );
  });

  it('says of a part what bounds it', () => {
    const [table, row] = rowOf(form2014, 'response.onlineInterviews.byPrincipal');
    assert.ok(
      render(describeRow(form2014, table, row), 'zh-cn').includes('不大于“政府网站在线访谈次数”。'),
    );
  });

  it('says what a column holds', () => {
    const [table] = formFujian.tables;
    const column = table?.blocks[0]?.columns[1];
    assert.ok(table && column);
    assert.equal(
      render(describeColumn(formFujian, table, column), 'en'),
      [
        'the statistical table: column “历年累计”',
        'All years up to and including this one: at least the figure of the year.',
        'Source: the Fujian Measures on Open Government Information',
      ].join('\n\n'),
    );
  });

  it('describes every section, aspect, row and column in both languages, with no place left open', () => {
    for (const form of forms) {
      const messages = [
        ...form.sections.map((section) => describeSection(form, section)),
        ...form.sections.flatMap(({ aspects }) =>
          aspects.map((aspect) => describeAspect(form, aspect)),
        ),
        ...form.tables.flatMap((table) =>
          table.blocks.flatMap(({ rows, columns }) => [
            ...rows.map((row) => describeRow(form, table, row)),
            ...columns.map((column) => describeColumn(form, table, column)),
          ]),
        ),
      ];
      for (const message of messages) {
        for (const language of ['zh-cn', 'en'] as const) {
          const text = render(message, language);
          assert.ok(text.length > 8 && !/[{}]|undefined/u.test(text), text);
        }
      }
    }
  });
});

function rowOf(form: Form, id: string): readonly [FormTable, FormRow] {
  for (const table of form.tables) {
    const row = table.blocks.flatMap(({ rows }) => rows).find((each) => each.id === id);
    if (row) return [table, row];
  }
  throw new Error(id);
}

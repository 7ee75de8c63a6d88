import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../../../server/analysis.js';
import { draftWith, rightDraft, saying } from '../../../server/drafts.js';
import { only, statisticsOf } from './statistics-of.js';

const drafts = ['test/drafts', 'samples'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /^\d{4}.*\.(?:md|txt|nianbao)$/u.test(name))
    .map((name) => path.join(folder, name)),
);

describe('The figures of the preview', () => {
  for (const file of drafts) {
    it(`${file}: stand where they are printed, each under an id of its own`, () => {
      const text = readFileSync(file, 'utf8');
      if (analyse(text, { severities: {} }) === undefined) assert.fail('it is no report');
      const document = TextDocument.create('', 'markdown', 1, text);
      const { figures, tables, said, findings } = statisticsOf(text);
      assert.ok(figures.length > 0);
      for (const { range, printed, state } of figures) {
        const there = document.getText(range).trim();
        if (state === 'number') assert.ok(there.includes(printed.trim()), `${there}: ${printed}`);
      }
      const ids = new Set(figures.map(({ id }) => id));
      assert.equal(ids.size, figures.length);
      const shown = tables.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell.kind === 'figure' ? (cell.figure ?? []) : [])),
        ),
      );
      for (const id of [...shown, ...said.map(({ figure }) => figure)]) assert.ok(ids.has(id), id);
      assert.equal(new Set(shown).size, shown.length, 'a figure is shown twice');
      for (const index of figures.flatMap((figure) => figure.findings)) assert.ok(findings[index]);
    });
  }

  it('keep their ids while the draft is edited around them', () => {
    const ids = (text: string): readonly string[] => statisticsOf(text).figures.map(({ id }) => id);
    const edited = draftWith('规范接收、登记', '公开栏更新了一次，规范接收、登记');
    assert.deepEqual(ids(edited), ids(rightDraft));
  });

  it('tell where a sentence says them again', () => {
    const text = saying('全年新收政府信息公开申请45件。');
    const received = only(
      statisticsOf(text).figures,
      ({ id }) => id === '2021.requests/requests.received/total',
    );
    assert.equal(received.status, 'checked');
    const document = TextDocument.create('', 'markdown', 1, text);
    assert.deepEqual(
      received.again.map((range) => document.getText(range)),
      ['45'],
    );
  });

  it('carry the finding that is about them, and how they stand', () => {
    const text = draftWith('| 4 | 1 | 0 | 0 | 0 | 0 | 5 |', '| 4 | 1 | 0 | 0 | 0 | 0 | 7 |');
    const { figures, findings } = statisticsOf(text);
    const wrong = only(figures, ({ id }) => id === '2021.requests/outcome.partiallyGranted/total');
    assert.equal(wrong.status, 'contradicted');
    assert.deepEqual(
      wrong.findings.map((index) => findings[index]?.rule),
      ['total.applicants'],
    );
    const granted = only(figures, ({ id }) => id === '2021.requests/outcome.granted/business');
    assert.equal(granted.status, 'checked');
  });

  it('that only a sentence gives have a list of their own', () => {
    const text = saying('2023年1-11月，收到政府信息公开申请40件。');
    const { said, figures } = statisticsOf(text);
    for (const { figure, context } of said) {
      const { printed } = only(figures, ({ id }) => id === figure);
      assert.ok(context.includes(printed));
    }
    assert.deepEqual(
      said.filter(({ context }) => context.includes('40件')).map(({ scope }) => scope),
      ['part'],
    );
  });
});

import assert from 'node:assert/strict';
import { analyse } from '../../../../server/analysis.js';
import { render } from '../../../../server/language/message.js';
import { finds } from '../structure/checking.js';
import { draft2021 } from '../structure/drafts.js';

const rule = 'table.cell-invalid';
const figures = ['12', '80', '0', '0', '0', '0', '92'];

/** A draft with requests that were all granted, in whose row of the granted some cells say something else. */
function granted(cells: readonly string[]): string {
  return withRow(
    withRow(withRow(draft2021(), '一、本年新收', figures), '（七）总计', figures),
    '（一）予以公开',
    cells,
  );
}

function withRow(draft: string, label: string, cells: readonly string[]): string {
  const lines = draft.split('\n').map((line) => {
    if (!line.includes(`| ${label}`)) return line;
    const left = line.split('|').slice(1, -1 - cells.length);
    return `|${[...left, ...cells.map((cell) => ` ${cell} `)].join('|')}|`;
  });
  return lines.join('\n');
}

/** What the first finding offers, the preferred one with a star. */
function offers(draft: string): readonly string[] {
  const finding = analyse(draft, { severities: {} })?.findings.find((each) => each.rule === rule);
  return (finding?.fixes ?? []).map(
    ({ title, preferred }) => render(title, 'zh-cn') + (preferred ? '*' : ''),
  );
}

describe(rule, () => {
  for (const [printed, place] of [
    ['O', 6],
    ['9Z', 6],
    ['#REF!', 6],
    ['l2', 0],
    ['12 80', 0],
  ] as const) {
    it(`the sums say what “${printed}” was to be`, () => {
      const right = figures[place] ?? '';
      const draft = granted(figures.with(place, printed));
      finds(rule, draft, { marks: printed, severity: 'error', says: `按合计应为 ${right}。` });
      assert.deepEqual(offers(draft), [`把“${printed}”改为 ${right}*`]);
    });
  }

  it('a single sum tells it where it agrees with what is read; without any, either of two figures is offered', () => {
    const unknown = granted(['l2', 'O', '0', '0', '0', '0', '92']);
    finds(
      rule,
      unknown,
      { marks: 'l2', says: '按合计应为 12。' },
      { marks: 'O', says: '按合计应为 80。' },
    );
    const split = draft2021().replace(/(\| 行政许可[^|]*\| *)0/u, '$1412 37');
    assert.deepEqual(offers(split), [
      '把“412 37”改为 41237',
      '把“412 37”改为 412',
      '把“412 37”改为 37',
    ]);
    finds(rule, split, { marks: '412 37', says: '还是两个数挤在一格？' });
  });

  it('a figure with a note behind it is that figure, however long the note', () => {
    const note =
      '80（均为商业企业，含一家公司分次提交的12件，因机构改革自5月10日起有关职能（含许可6项）划转，由承接单位答复）';
    const noted = granted(figures.with(1, note));
    finds(rule, noted);
    finds('table.figure-format', noted, { marks: note, severity: 'information', says: '“80”' });
    const wrong = granted(figures.with(1, '70（均为商业企业）'));
    finds('total.applicants', wrong, { marks: '70（均为商业企业）' });
  });

  it('what is no note in brackets leaves two figures or words', () => {
    for (const printed of [
      '80(12)',
      '80（三）',
      '80（其中12）件',
      '约80（件）',
      '12（二）部分公开（区分处理）',
    ]) {
      finds(rule, granted(figures.with(1, printed)), { marks: printed });
    }
  });

  it('sums that want different figures tell none', () => {
    const draft = granted(['12', '80', '0', '0', '0', '5', 'O']);
    assert.deepEqual(offers(draft), ['把“O”改为 0']);
  });

  it('leaves a count with decimals that are all zero to the rule of how figures are written', () => {
    const draft = granted(figures.map((figure) => `${figure}.0`));
    finds(rule, draft);
    finds('table.figure-format', draft, { marks: '12.0', severity: 'information' });
    const rewritten = analyse(draft, { severities: {} })
      ?.findings.find((each) => each.rule === 'table.figure-format')
      ?.fixes[0]?.edits()
      .map(({ newText }) => newText);
    assert.deepEqual(rewritten, figures);
    finds(rule, granted(figures.with(0, '12.5')), { marks: '12.5', says: '件数应为整数' });
  });
});

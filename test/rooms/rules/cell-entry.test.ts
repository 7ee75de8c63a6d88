import assert from 'node:assert/strict';
import { analyse } from '../../../server/analysis.js';
import { applyEdits } from '../../../server/rules/fixing.js';

/** Requests in the table of 2014, with the row of those by fax as it is given. */
function draft(
  join: (cells: readonly string[]) => string,
  fax: readonly string[],
  total = '120',
): string {
  const rows = [
    ['统计指标', '单位', '统计数'],
    ['三、依申请公开情况', '——', '——'],
    ['（一）收到申请数', '件', total],
    ['1.当面申请数', '件', '20'],
    fax,
    ['3.网络申请数', '件', '58'],
    ['4.信函申请数', '件', '30'],
  ];
  return `云麓市2015年政府信息公开工作年度报告\n\n${rows.map(join).join('\n')}\n`;
}

function fixed(text: string, rule: string, title: RegExp): string | undefined {
  const findings = analyse(text, { severities: {} })?.findings.filter((each) => each.rule === rule);
  const fixes = findings?.flatMap((each) => each.fixes) ?? [];
  const fix = fixes.find(({ title: { text: said } }) => title.test(said.zh));
  return fix && applyEdits(text, fix.edits());
}

const layouts: Readonly<Record<string, (cells: readonly string[]) => string>> = {
  'pipes around': (cells) => `| ${cells.join(' | ')} |`,
  'pipes between': (cells) => cells.join(' | '),
  tabs: (cells) => cells.join('\t'),
};

describe('a figure that is corrected', () => {
  const html = (cells: readonly string[]) => `<tr><td>${cells.join('</td><td>')}</td></tr>`;
  const online = (total: string) =>
    draft(html, ['2.传真申请数', '件', '1008'], total).replace(
      /<tr>.*<\/tr>/su,
      '<table>$&</table>',
    );

  for (const [wrong, right] of [
    ['2,116', '1,116'],
    ['2，116', '1，116'],
    ['116', '1116'],
    ['２，１１６', '１，１１６'],
    ['２１１６', '１１１６'],
    ['1,001,116', '1,116'],
    ['2116件', '1116件'],
    ['2,116 件', '1,116 件'],
    ['2116①', '1116①'],
    ['2116（含上年结转）', '1116（含上年结转）'],
  ] as const) {
    for (const [name, join] of Object.entries(layouts)) {
      it(`is printed as it was: ${wrong} (${name})`, () => {
        const print = (total: string) => draft(join, ['2.传真申请数', '件', '1008'], total);
        assert.equal(fixed(print(wrong), 'total.group', /改为/u), print(right));
        const bold = fixed(print(`**${wrong}**`), 'total.group', /改为/u);
        assert.equal(bold, print(`**${right}**`));
      });
    }

    it(`is printed as it was: ${wrong} (HTML)`, () => {
      const spaced = fixed(online(`&nbsp;${wrong}&nbsp;`), 'total.group', /改为/u);
      assert.equal(spaced, online(`&nbsp;${right}&nbsp;`));
      const bold = fixed(online(`<b>${wrong}</b>`), 'total.group', /改为/u);
      assert.equal(bold, online(`<b>${right}</b>`));
    });
  }
});

describe('a cell that its row ends before', () => {
  for (const [name, join] of Object.entries(layouts)) {
    it(`is filled as a cell of its own (${name})`, () => {
      const lost = ['2.传真申请数', '件'];
      assert.equal(
        fixed(draft(join, lost), 'total.group', /填 \{value\}/u),
        draft(join, [...lost, '12']),
      );
      assert.equal(
        fixed(draft(join, lost, '108'), 'table.cell-blank', /填为 0/u),
        draft(join, [...lost, '0'], '108'),
      );
    });
  }

  it('is not filled where a line has one cell', () => {
    const text = draft((cells) => cells.join('\n'), ['2.传真申请数', '件']);
    assert.ok(
      analyse(text, { severities: {} })?.findings.some(({ rule }) => rule === 'table.cell-blank'),
    );
    assert.equal(fixed(text, 'table.cell-blank', /填为 0/u), undefined);
  });
});

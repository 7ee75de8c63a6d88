import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../server/analysis.js';
import { render } from '../../../../server/language/message.js';
import { applyEdits } from '../../../../server/rules/fixing.js';

const rule = 'prose.digit-slip';
const draft = readFileSync('test/drafts/2021-clean.md', 'utf8')
  .replace('| 行政许可 | 117 |', '| 行政许可 | 412 |')
  .replace('| 行政处罚 | 6 |', '| 行政处罚 | 1635 |')
  .replace('| 行政事业性收费 | 31.5 |', '| 行政事业性收费 | 268.4 |');

/** A draft with 412 licences, 1,635 penalties and fees of 268.4万元 in its tables that says this. */
function saying(sentence: string): string {
  return draft.replace('规范接收、登记', `${sentence}规范接收、登记`);
}

function told(sentence: string): readonly string[] {
  return (analyse(saying(sentence), { severities: {} })?.findings ?? [])
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => render(message, 'zh-cn'));
}

describe(rule, () => {
  for (const [sentence, says] of [
    ['全年办理行政许可421件。', '421件，表中“行政许可”为 412'],
    ['我局行政许可办件量达142件。', '142件，表中“行政许可”为 412'],
    ['立案查处行政处罚案件1653宗。', '1653宗，表中“行政处罚”为 1635'],
    ['共收取各类行政事业性收费264.8万元。', '264.8万元，表中“行政事业性收费”为 268.4'],
    ['共收取各类行政事业性收费268.4元。', '少写了“万”'],
    [
      '共收取各类行政事业性收费268.4亿元。',
      '268.4亿元，表中“行政事业性收费”为 268.4：数字相同，数量级不同',
    ],
    ['共收取各类行政事业性收费2684万元。', '数量级不同'],
    ['共收取各类行政事业性收费0.02684万元。', '数量级不同'],
    ['作出行政处罚决定16.35万件。', '16.35万件，表中“行政处罚”为 1635：数字相同，数量级不同'],
  ] as const) {
    it(`“${sentence}”`, () => {
      const [message, more] = told(sentence);
      assert.ok(message?.includes(says), message);
      assert.equal(more, undefined);
    });
  }

  for (const sentence of [
    '全年办理行政许可412件。',
    '全年办理行政许可413件。',
    '共收取各类行政事业性收费2684000元。',
    '共收取各类行政事业性收费0.02684亿元。',
    '累计收取各类行政事业性收费2684万元。',
    '作出行政处罚决定0.16万件，罚款1635万元。',
    '行政许可网上办理量达4.12万人次。',
    '行政许可办件量4120件。',
    '全年办理行政许可214件。',
    '受理公共服务事项421件。',
    '行政许可办件量达421件，2022年累计办理行政许可833件。',
    '上年行政许可办件量421件。',
    '行政许可办件量421件，比上年多。',
    '行政许可办件量约421件。',
    '受理行政许可申请421件，办结行政许可412件。',
    '行政许可网办率42.1%。',
    '行政许可准予421件，收回9件。',
    '行政许可专栏浏览量421万次。',
    '行政许可事项清单421项。',
    '行政许可咨询电话421个。',
    '行政事业性收费标准每平方米264.8元。',
    '全年免征行政事业性收费2684万元。',
    '行政许可电子证照4.12万件已归集。',
  ]) {
    it(`is silent on “${sentence}”`, () => {
      assert.deepEqual(told(sentence), []);
    });
  }

  it('leads to the figure of the table', () => {
    const text = saying('全年办理行政许可421件。');
    const finding = analyse(text, { severities: {} })?.findings.find((each) => each.rule === rule);
    assert.deepEqual(
      finding?.evidence.map(({ span }) => text.slice(span.start, span.end)),
      ['421', '412'],
    );
  });

  it('sets the figure of the table', () => {
    for (const [sentence, right] of [
      ['全年办理行政许可421件。', '全年办理行政许可412件。'],
      ['共收取各类行政事业性收费268.4元。', '共收取各类行政事业性收费268.4万元。'],
    ] as const) {
      const text = saying(sentence);
      const finding = analyse(text, { severities: {} })?.findings.find(
        (each) => each.rule === rule,
      );
      assert.ok(applyEdits(text, finding?.fixes[0]?.edits() ?? []).includes(right));
    }
  });

  it('takes the unit of a sum that the table prints without one from the sentence', () => {
    const text = readFileSync('test/drafts/2020-government-clean.md', 'utf8')
      .replace('251000元', '84.6')
      .replace('\n三、收到', '\n政府集中采购项目2个，采购总金额84.6万元。\n\n三、收到');
    assert.ok(text.includes('采购总金额84.6万元'));
    const rules = analyse(text, { severities: {} })?.findings.map((finding) => finding.rule);
    assert.ok(rules !== undefined && !rules.includes(rule));
  });
});

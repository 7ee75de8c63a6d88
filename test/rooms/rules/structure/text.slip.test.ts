import assert from 'node:assert/strict';
import { finds, fixed, isSilent } from './checking.js';
import { draft2021 } from './drafts.js';

const rule = 'text.slip';
const saying = (text: string): string => draft2021().replace('定期清理失效文件。', text);

describe(rule, () => {
  for (const [text, marks, right] of [
    ['切实做好政府信息公公开工作。', '公公', '政府信息公开工作'],
    ['进一步加强加强政策解读。', '加强加强', '进一步加强政策解读'],
    ['推进信息公开，，取得成效。', '，，', '推进信息公开，取得成效'],
    ['及时发布权威信息。。', '。。', '权威信息。'],
    ['及时发布权威信息，。', '，。', '权威信息。'],
    ['制作图解6218条条。', '条条', '图解6218条。'],
    ['规范的的流程。', '的的', '规范的流程'],
    ['依据《中华人民共和国政府信息公开条列》办理。', '条列', '信息公开条例》'],
  ] as const) {
    it(`“${text}”`, () => {
      finds(rule, saying(text), { marks, severity: 'information' });
      assert.ok(fixed(rule, saying(text), 'suggestion').includes(right));
    });
  }

  for (const [text, marks] of [
    ['根据《政府信息公开条例》（以下简称《条例》和有关规定编制。', '（'],
    ['落实《政务公开工作要点，逐项对照。', '《'],
  ] as const) {
    it(`“${text}”`, () => {
      finds(rule, saying(text), { marks, says: '没有配对' });
    });
  }

  for (const text of [
    '以公开为目的的各项工作，推进办公公开、厂务公开。',
    '落实优化优化营商环境条例的举措，公开公开栏目录。',
    '政府信息公开。。。',
    '共12条条款、3件件有回音，天天更新，层层落实。',
    '明确申请人和申请申请材料，的的确确。',
    '加强加强再加强，推进推进会部署。',
    '一）主动公开；二）依申请公开。',
    '（联系电话：0731-88880000，\n\n地址：平江路18号）。',
    '（注：本年新增。\n\n公开目录。）',
    '落实《关于印发《政务公开要点》的通知》和《办法〉。',
    '| 项目，， | 1 |\n| --- | --- |\n| 内容。。 | 2 |',
  ]) {
    it(`is silent on “${text}”`, () => {
      isSilent(rule, saying(text));
    });
  }
});

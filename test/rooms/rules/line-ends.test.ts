import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../../server/analysis.js';
import { readExpectations } from './expectations.js';

const folder = 'test/drafts';

/** Mistakes that are found by what stands on a line, and where it begins and ends. */
const byLines = [
  '望澜市水务局2024年政府信息公开工作年度报告',
  '一、总体情况',
  '（一）主动公开。围绕防汛抗旱、农村供水、河湖管护等重点工作，依托市政府网站及时发布信息。',
  '（二）依申请公开。严格按照规定受理、审核、处理和答复，加强与申请人沟通。',
  '（三）政府信息管理。明确一名副局长分管、办公室牵头、各科室协同配合的工作机制。',
  '（五）监督保障。',
  '明确一名副局长分管、办公室牵头，按季度通报各科室发布情况，并作为年终考核的依据。',
  '五、存在的主要问题及改进情况',
  '主要存在三个方面的问题：一是公开的内容不够丰富；二是业务培训有待加强。',
  '下一步，我镇将进一步完善公开制度，围绕重点领域继续做好信息公开各项工作。',
  '望澜市林业局',
  '2025年1月20日',
].join('\n\n');

const drafts: Readonly<Record<string, string>> = {
  'mistakes told by their lines': byLines,
  ...Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /\.(?:md|txt)$/u.test(name) && name !== 'README.md')
      .map((name) => [name, readExpectations(readFileSync(path.join(folder, name), 'utf8')).text]),
  ),
};

describe('whatever its lines end with', () => {
  it('the draft has mistakes that are told by their lines', () => {
    const told = found(byLines).filter((each) => /list\.number|unit\.another/u.test(each));
    assert.deepEqual(told, [
      '11 list.number （五）',
      '17 list.number 三',
      '19 unit.another 我镇',
      '21 unit.another 望澜市林业局',
    ]);
  });

  for (const [name, text] of Object.entries(drafts)) {
    it(`the same is found: ${name}`, () => {
      for (const end of ['\r\n', '\r']) {
        assert.deepEqual(found(text.replaceAll('\n', end)), found(text));
      }
    });
  }
});

/** Line, rule and first words of everything that is found. */
function found(text: string): readonly string[] {
  const findings = analyse(text, { severities: {} })?.findings ?? [];
  return findings.map(({ rule, span: { start, end } }) => {
    const line = text.slice(0, start).split(/\r\n|\r|\n/u).length;
    return `${String(line)} ${rule} ${/[^\r\n]*/u.exec(text.slice(start, end))?.[0] ?? ''}`;
  });
}

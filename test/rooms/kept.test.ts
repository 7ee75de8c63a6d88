import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { analyse, summariseText } from '../../server/analysis.js';
import { form2021 } from '../../server/forms/form-2021.js';
import { printDraft } from '../../server/forms/printing/print-draft.js';

/** A draft whose every kind of words is its own, with so much text that it shows where it is kept. */
function draft(index: number): string {
  const number = String(index + 1);
  const draftOfForm = printDraft({
    form: form2021,
    year: 2024,
    unit: `望澜市第${number}号区域街道办事处与园区管理委员会`,
    figureAt: () => number,
  });
  const own = [
    `（一）第${number}号重点工作的推进落实情况`,
    `全年通过第${number}号便民服务宣传栏公开政府信息${number}条，其中第${number}号专栏公开信息${number}条。`,
    `| 第${number}号指标的名称与说明 | 第${number}号内容与备注说明 | ${number} |`,
    `联系电话：0577-${String(65_000_000 + index)}，地址：望澜市第${number}号大道第${number}号大楼。`,
    '望澜市各单位认真落实有关工作要求。'.repeat(10_000),
  ].join('\n\n');
  const at = draftOfForm.indexOf('\n## 二、');
  return `${draftOfForm.slice(0, at)}\n\n${own}\n${draftOfForm.slice(at)}\n七、第${number}号补充事项的说明情况\n\n无。\n`;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes in use when everything that can be thrown away has been. */
function bytesInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

describe('what is kept of drafts that are gone', () => {
  const readings = {
    analyse: (text: string) => analyse(text, { severities: {} })?.findings.length,
    summarise: (text: string) =>
      summariseText(text, { uri: 'file:///a.md', name: 'a.md' })?.figures.size,
  };
  for (const [name, read] of Object.entries(readings)) {
    it(`is none of their text: ${name}`, () => {
      const bytesOfDraft = draft(0).length * 2;
      for (let index = 0; index < 5; index += 1) assert.ok(read(draft(index)) !== undefined);
      const before = bytesInUse();
      const drafts = 40;
      for (let index = 5; index < 5 + drafts; index += 1) read(draft(index));
      const kept = bytesInUse() - before;
      assert.ok(kept < (bytesOfDraft * drafts) / 4, `${String(kept)} bytes`);
    });
  }
});

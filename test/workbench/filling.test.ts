import { form2021 } from '../../server/forms/form-2021.js';
import { printDraft } from '../../server/forms/printing/print-draft.js';
import { Workbench } from './workbench.js';

for (const { delay, rests } of [
  { delay: 0, rests: [60] },
  { delay: 75, rests: [30, 140, 170] },
]) {
  describe(`A person who fills in a table, the server ${String(delay)} ms away`, function () {
    this.timeout(300_000);
    let workbench: Workbench;

    before(async () => {
      workbench = await Workbench.start({ theme: 'light', language: 'zh-cn' }, delay);
    });

    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await workbench.picture('failed-filling');
      await workbench.closeAll();
    });

    after(async () => {
      await workbench.stop();
    });

    for (const rest of rests) {
      it(`has every figure in its cell, a key every ${String(rest)} ms and then saved`, async () => {
        const name = `填表-${String(rest)}.nianbao`;
        workbench.folder.put(
          name,
          printDraft({ form: form2021, year: 2025, unit: '望澜市水务局' }),
        );
        await workbench.open(name);
        await workbench.editor.squiggles('warning').first().waitFor();
        await workbench.editor.select(name, '', '| 规章');
        await workbench.page.waitForTimeout(1_000);
        for (const key of '\t2\t0\t18\t3\t1\t20\t400\n50\n6') {
          if (key === '\t') await workbench.press('Tab');
          else if (key === '\n') await workbench.press('Enter');
          else await workbench.page.keyboard.type(key);
          await workbench.page.waitForTimeout(rest);
        }
        const rows = [
          '| 规章               |            2 |            0 |           18 |',
          '| 行政规范性文件     |            3 |            1 |           20 |',
          '| 行政许可           |          400 |',
          '| 行政处罚           |           50 |',
          '| 行政强制           |            6 |',
        ];
        for (const row of rows) await workbench.editor.saves(name, row);
      });
    }
  });
}

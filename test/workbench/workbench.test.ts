import assert from 'node:assert/strict';
import { form2021 } from '../../server/forms/form-2021.js';
import { printTable } from '../../server/forms/printing/print.js';
import { layouts } from '../drafts/layouts.js';
import type { Look } from './look.js';
import { Workbench } from './workbench.js';

const draft = '2024-望澜市-初稿.md';
const clean = '2023-望澜市文化广电和旅游局-定稿.md';
/** A unit whose reports of three years lie side by side. */
const water = '汐宁县水利局/2024.md';

/** One look for the tests; every look where the pictures of the README are wanted. */
const looks: readonly Look[] =
  process.env['NIANBAO_PICTURES'] === undefined
    ? [{ theme: 'light', language: 'zh-cn' }]
    : (['zh-cn', 'en'] as const).flatMap((language) =>
        (['light', 'dark', 'contrast'] as const).map((theme) => ({ theme, language })),
      );

for (const look of looks) {
  const title = /改正前后对照|Before and after/u;
  const suffix = `${look.theme}${look.language === 'en' ? '.en' : ''}`;

  describe(`A person at the workbench (${look.theme}, ${look.language})`, function () {
    this.timeout(300_000);
    let workbench: Workbench;

    before(async () => {
      workbench = await Workbench.start(look);
    });

    afterEach(async function () {
      if (this.currentTest?.state === 'failed')
        await workbench.picture(`failed-${suffix}`, 'out/pictures');
      await workbench.closeAll();
    });

    after(async () => {
      await workbench.stop();
    });

    it('opens a draft and sees what is wrong, where and why', async () => {
      await workbench.open(draft);
      await workbench.problems.show(draft);
      await workbench.problems.row('total.applicants').waitFor();
      await workbench.editor.select(draft, '65', '1.本机关不掌握相关政府信息 | 65');
      await workbench.press('ArrowRight');
      await workbench.editor.squiggles('error').first().waitFor();
      await workbench.picture(`findings-${suffix}`);
      await workbench.problems
        .row(/Ln 72,.*（七）总计/u)
        .first()
        .dblclick();
      await workbench.editor.caretAt(72);
      await workbench.problems.hide();
    });

    it('sees beside the draft what it says as data, and where each figure stands', async () => {
      await workbench.open(draft);
      await workbench.press('Control+Home');
      await workbench.preview.showStatistics();
      await workbench.press('Control+b');
      const received = workbench.preview.content.getByRole('button', { name: '327', exact: true });
      await received.first().waitFor();
      await workbench.picture(`statistics-${suffix}`);
      await workbench.press('Control+1');
      await workbench.editor.select(draft, '65', '1.本机关不掌握相关政府信息 | 65');
      const wrong = workbench.preview.content.getByRole('row', {
        name: '1.本机关不掌握相关政府信息',
      });
      await wrong.getByRole('button', { name: /65/u }).first().waitFor();
      await workbench.picture(`statistics-table-${suffix}`);
      await workbench.press('Control+b');
    });

    it('sees what is wrong in a folder that another program gave another name', async () => {
      workbench.folder.put('旧名/初稿.md', workbench.folder.read(draft));
      await workbench.open(clean);
      await workbench.problems.show('旧名/初稿.md');
      await workbench.problems.row('total.applicants').waitFor();
      workbench.folder.rename('旧名', '新名');
      await workbench.problems.row('total.applicants').waitFor({ state: 'detached' });
      await workbench.problems.show('新名/初稿.md');
      await workbench.problems.row('total.applicants').waitFor();
      await workbench.problems.hide();
    });

    it('opens a finished report and finds nothing to do', async () => {
      await workbench.open(clean);
      await workbench.problems.show(clean);
      await workbench.problems.nothing.waitFor();
      assert.equal(await workbench.problems.row('nianbao').count(), 0);
      assert.equal(await workbench.editor.squiggles('error').count(), 0);
      await workbench.problems.hide();
    });

    it('hovers a figure and reads the sums it takes part in', async () => {
      await workbench.open(draft);
      await workbench.editor.select(draft, '257', '一、本年新收政府信息公开申请数量 |  |  | 257');
      await workbench.editor.squiggles('error').first().waitFor();
      const said = await (await workbench.editor.hover()).innerText();
      assert.match(said, /自然人/u);
      assert.match(said, /✓ .*257.* 6 = .*254.* 9/u);
      await workbench.picture(`hover-${suffix}`);
    });

    it('types a wrong figure, sees it underlined, takes the fix by light bulb, and undoes it', async () => {
      const right = '（七）总计 |  | 93 | 11 | 1 | 1 | 3 | 1 | 110 |';
      const wrong = right.replace('110', '111');
      await workbench.open(clean);
      await workbench.editor.select(clean, '110', right);
      await workbench.type('111');
      await workbench.press('ArrowDown');
      await workbench.editor.squiggles('error').first().waitFor();
      await workbench.editor.saves(clean, wrong);

      await workbench.editor.select(clean, '111', wrong);
      const actions = await workbench.editor.lightBulb();
      assert.match(await actions.first().innerText(), /改为 110|Change to 110/u);
      await workbench.press('Enter');
      await workbench.editor.squiggles('error').first().waitFor({ state: 'detached' });
      await workbench.editor.saves(clean, right);

      await workbench.press('Control+z');
      await workbench.editor.squiggles('error').first().waitFor();
      await workbench.editor.saves(clean, wrong);
      await workbench.press('Control+z');
      await workbench.editor.squiggles('error').first().waitFor({ state: 'detached' });
      await workbench.editor.saves(clean, right);
    });

    it('pastes a table from a word processor and has it as the form prints it', async () => {
      const name = '粘贴.md';
      const table = form2021.tables.at(-1);
      const copied = layouts.find(({ name: layout }) => layout.startsWith('HTML with row'));
      const plain = layouts.find(({ name: layout }) => layout.startsWith('tabs of a word'));
      assert.ok(table && copied && plain);
      workbench.folder.put(
        name,
        '# 望澜市水务局2024年政府信息公开工作年度报告\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n',
      );
      await workbench.open(name);
      await workbench.editor.squiggles('error').first().waitFor();
      await workbench.press('Control+End');
      const figureAt = (): string => '0';
      await workbench.editor.paste(copied.print(table, figureAt), plain.print(table, figureAt));
      await workbench.page.locator('.post-edit-widget').waitFor();
      await workbench.picture(`paste-${suffix}`);
      await workbench.editor.saves(name, `行政诉讼情况\n\n${printTable(table, figureAt)}\n`);
      await workbench.press('Control+z');
      await workbench.editor.saves(name, '行政诉讼情况\n\n');
    });

    it('pastes cells of a spreadsheet into the cells of a table', async () => {
      const row = '| 行政规范性文件 | 3 | 1 | 11 |';
      await workbench.open(clean);
      await workbench.editor.select(clean, '3', row);
      await workbench.press('ArrowLeft');
      await workbench.editor.paste(
        '<table><tr><td>4</td><td></td><td>12</td></tr></table>',
        '4\t\t12',
      );
      await workbench.editor.saves(clean, '| 行政规范性文件 | 4 | 1 | 12 |');
      await workbench.press('Control+z');
      await workbench.editor.saves(clean, row);
    });

    it('pastes cells copied as plain text, the caret in the middle of a figure', async () => {
      const row = '| 行政规范性文件 | 3 | 1 | 11 |';
      await workbench.open(clean);
      await workbench.editor.select(clean, '11', row);
      await workbench.press('ArrowLeft', 'ArrowRight');
      await workbench.editor.paste('<p>12</p>', '12\t');
      await workbench.editor.saves(clean, '| 行政规范性文件 | 3 | 1 | 12 |');
      await workbench.press('Control+z');
      await workbench.editor.saves(clean, row);
    });

    it('is offered the right figure by the light bulb, and the reason', async () => {
      await workbench.open(draft);
      await workbench.editor.select(draft, '65', '1.本机关不掌握相关政府信息 | 65');
      await workbench.editor.squiggles('error').first().waitFor();
      const actions = await workbench.editor.lightBulb();
      assert.match(await actions.first().innerText(), /改为 63|Change to 63/u);
      await workbench.picture(`fixes-${suffix}`);
    });

    it('sees how many sums hold, and goes to one that does not', async () => {
      await workbench.open(draft);
      await workbench.editor.select(draft, '257', '一、本年新收政府信息公开申请数量 |  |  | 257');
      await workbench.editor.hint(/差\s−2|off\sby\s−2/u).waitFor();
      const sums = await workbench.editor.lens(/39 项勾稽，2 项不符|39 calculations: 2 off/u);
      await sums.filter({ hasText: /256 ≠ 254/u }).waitFor();
      await workbench.picture(`sums-${suffix}`);
      await workbench.press('ArrowDown', 'Enter');
      await sums.first().waitFor({ state: 'hidden' });
      await workbench.type('80');
      await workbench.editor.saves(draft, '| 65 | 8 | 1 | 0 | 4 | 2 | 80 |');
      await workbench.press('Control+z');
      await workbench.editor.saves(draft, '| 65 | 8 | 1 | 0 | 4 | 2 | 78 |');
    });

    it('goes from a sentence to the table, and to all that states the same', async () => {
      await workbench.open(draft);
      await workbench.editor.select(draft, '327', '申请327');
      await workbench.press('ArrowLeft');
      const said = await (await workbench.editor.hover()).innerText();
      assert.match(said, /一、本年新收政府信息公开申请数量[\s\S]*327 ✓/u);
      await workbench.picture(`said-${suffix}`);
      await workbench.press('Escape', 'F12');
      await workbench.editor.caretAt(49);
      await workbench.press('Shift+F12');
      await workbench.editor.caretAt(15);
    });

    it('reads beside a figure what it was last year', async () => {
      await workbench.open(water);
      await workbench.editor.select(water, '66', '行政许可           |           66');
      const said = await (await workbench.editor.hover()).innerText();
      assert.match(said, /上年：\d+ 件|Last year: \d+ 件/u);
      await workbench.picture(`last-year-${suffix}`);
    });

    it('compares before and after, thinks it over, compares anew and makes the correction', async () => {
      const compare = async (): Promise<void> => {
        await workbench.editor.select(draft, '65', '1.本机关不掌握相关政府信息 | 65');
        await workbench.editor.squiggles('error').first().waitFor();
        const actions = await workbench.editor.lightBulb();
        assert.match(await actions.nth(1).innerText(), /比较改正前后|Compare before and after/u);
        await workbench.press('ArrowDown', 'Enter');
        const choices = workbench.page.locator('.quick-input-list .monaco-list-row');
        await choices.filter({ hasText: '63' }).first().waitFor();
        await workbench.tab(title).waitFor();
        await workbench.preview.heading.filter({ hasText: title }).waitFor();
      };
      await workbench.drawn(async () => {
        await workbench.open(draft);
        await compare();
        await workbench.press('Escape');
        await workbench.tab(title).waitFor({ state: 'detached' });
        await compare();
      });
      await workbench.picture(`compare-${suffix}`);
      await workbench.press('Enter');
      await workbench.tab(title).waitFor({ state: 'detached' });
      await workbench.editor.saves(draft, '1.本机关不掌握相关政府信息 | 63 |');
      await workbench.press('Control+z');
      await workbench.editor.saves(draft, '1.本机关不掌握相关政府信息 | 65 |');
    });

    it('compares while it compares, and keeps the page it asked for last', async () => {
      const choices = workbench.page.locator('.quick-input-list .monaco-list-row');
      const compare = async (): Promise<void> => {
        await workbench.editor.lightBulb();
        await workbench.press('ArrowDown', 'Enter');
        await choices.filter({ hasText: '63' }).first().waitFor();
        await workbench.tab(title).waitFor();
      };
      await workbench.open(draft);
      await workbench.editor.select(draft, '65', '1.本机关不掌握相关政府信息 | 65');
      await workbench.editor.squiggles('error').first().waitFor();
      await compare();
      // The draft has the focus again, the list stays.
      await workbench.press('Control+1');
      await compare();
      await workbench.page.waitForTimeout(1_000);
      assert.equal(await workbench.tab(title).count(), 1);
    });

    it('reads the page of one rule, then that of another in its place', async () => {
      await workbench.drawn(async () => {
        await workbench.open(draft);
        await workbench.editor.squiggles('error').first().waitFor();
        const rules = workbench.page.locator('.quick-input-list .monaco-list-row');
        for (const [rule, told] of [
          ['period.range', '2024年12月25日'],
          ['section.number', '政府信息公开行政复议、行政诉讼情况'],
        ] as const) {
          await workbench.command('Nianbao: Explain a Rule');
          await rules.filter({ hasText: rule }).filter({ hasText: told }).first().click();
          await workbench.preview.heading.filter({ hasText: rule }).waitFor();
        }
      });
      assert.equal(await workbench.tab(/period\.range/u).count(), 0);
    });

    it('finds its way by the outline', async () => {
      await workbench.open(draft);
      const outline = await workbench.outline.show();
      await outline.filter({ hasText: '三、收到和处理政府信息公开申请情况' }).first().waitFor();
      await outline
        .filter({ hasText: /(?:表|able )四/u })
        .first()
        .dblclick();
      await workbench.page
        .locator('.monaco-editor .view-line', { hasText: '行政复议' })
        .first()
        .waitFor();
      await workbench.picture(`outline-${suffix}`);
      await workbench.outline.hide();
    });

    it('writes with snippets', async () => {
      await workbench.open(draft);
      await workbench.press('Control+End', 'Enter');
      await workbench.type('nb-2021-biao');
      await workbench.press('Control+Space');
      const offers = workbench.page.locator('.suggest-widget .monaco-list-row');
      await offers.filter({ hasText: 'nb-2021-biao-shenqing' }).waitFor();
      await workbench.picture(`snippets-${suffix}`);
      await workbench.press('Enter');
      await workbench.page
        .locator('.monaco-editor .view-line', { hasText: '行政复议' })
        .last()
        .waitFor();
    });
  });
}

import assert from 'node:assert/strict';
import { Workbench, type Look } from './workbench.js';

const draft = '2024-望澜市-初稿.md';
const clean = '2023-望澜市文化广电和旅游局-定稿.md';

/** One look for the tests; every look where the pictures of the README are wanted. */
const looks: readonly Look[] =
  process.env['NIANBAO_PICTURES'] === undefined
    ? [{ theme: 'light', language: 'zh-cn' }]
    : (['zh-cn', 'en'] as const).flatMap((language) =>
        (['light', 'dark', 'contrast'] as const).map((theme) => ({ theme, language })),
      );

for (const look of looks) {
  const suffix = `${look.theme}${look.language === 'en' ? '.en' : ''}`;

  describe(`A person at the workbench (${look.theme}, ${look.language})`, () => {
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
      await workbench.showProblems(draft);
      await workbench.problem('total.applicants').waitFor();
      await workbench.select(draft, '65', '1.本机关不掌握相关政府信息 | 65');
      await workbench.press('ArrowRight');
      await workbench.squiggles('error').first().waitFor();
      await workbench.picture(`findings-${suffix}`);
      await workbench.hideProblems();
    });

    it('opens a finished report and finds nothing to do', async () => {
      await workbench.open(clean);
      await workbench.showProblems(clean);
      await workbench.page.locator('.markers-panel .message-box-container').waitFor();
      assert.equal(await workbench.problem('nianbao').count(), 0);
      assert.equal(await workbench.squiggles('error').count(), 0);
      await workbench.hideProblems();
    });

    it('hovers a figure and reads the sums it takes part in', async () => {
      await workbench.open(draft);
      await workbench.select(draft, '257', '一、本年新收政府信息公开申请数量 |  |  | 257');
      await workbench.squiggles('error').first().waitFor();
      const said = await (await workbench.hover()).innerText();
      assert.match(said, /自然人/u);
      assert.match(said, /✓ .*257.* 6 = .*254.* 9/u);
      await workbench.picture(`hover-${suffix}`);
    });

    it('types a wrong figure, sees it underlined, takes the fix by light bulb, and undoes it', async () => {
      const right = '（七）总计 |  | 93 | 11 | 1 | 1 | 3 | 1 | 110 |';
      const wrong = right.replace('110', '111');
      await workbench.open(clean);
      await workbench.select(clean, '110', right);
      await workbench.type('111');
      await workbench.press('ArrowDown');
      await workbench.squiggles('error').first().waitFor();
      await workbench.saves(clean, wrong);

      await workbench.select(clean, '111', wrong);
      const actions = await workbench.lightBulb();
      assert.match(await actions.first().innerText(), /由 111 改为 110|from 111 to 110/u);
      await workbench.press('Enter');
      await workbench.squiggles('error').first().waitFor({ state: 'detached' });
      await workbench.saves(clean, right);

      await workbench.press('Control+z');
      await workbench.squiggles('error').first().waitFor();
      await workbench.saves(clean, wrong);
      await workbench.press('Control+z');
      await workbench.squiggles('error').first().waitFor({ state: 'detached' });
      await workbench.saves(clean, right);
    });

    it('is offered the right total by the light bulb', async () => {
      await workbench.open(draft);
      await workbench.select(draft, '12', '| 6 | 1 | 1 | 2 | 12');
      await workbench.squiggles('error').first().waitFor();
      const actions = await workbench.lightBulb();
      assert.match(await actions.first().innerText(), /由 12 改为 10|from 12 to 10/u);
      await workbench.picture(`fixes-${suffix}`);
    });

    it('finds its way by the outline', async () => {
      await workbench.open(draft);
      const outline = await workbench.showOutline();
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
      await workbench.showFiles();
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

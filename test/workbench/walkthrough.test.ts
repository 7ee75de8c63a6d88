import assert from 'node:assert/strict';
import { Workbench } from './workbench.js';

/** The file whose text the sample has. */
const sample = '2024-望澜市-初稿.md';

const wanted = process.env['NIANBAO_PICTURES'] !== undefined;
const folder = wanted ? 'media/walkthrough' : 'out/pictures/walkthrough';

describe('A person who follows the walkthrough', function () {
  // Each step begins where the last one ended.
  this.bail(true);
  this.timeout(300_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.start({ theme: 'light', language: 'zh-cn' });
    await workbench.press('Control+b');
    await workbench.page.setViewportSize({ width: 760, height: 640 });
  });

  after(async () => {
    await workbench.stop();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench.picture('failed-walkthrough', 'out/pictures');
  });

  /**
   * Keeps the picture of a step: what matters of the window, from its top or from its middle. In one theme only: the package
   * has to stay small.
   */
  async function keep(
    step: string,
    from: 'top' | 'middle',
    within = '.part.editor',
  ): Promise<void> {
    const whole = await workbench.page.locator(within).last().boundingBox();
    assert.ok(whole);
    const [width, height] = [Math.min(712, whole.width), Math.min(330, whole.height)];
    const y = from === 'top' ? whole.y : whole.y + (whole.height - height) / 2;
    await workbench.pictureOf({ x: whole.x, y, width, height }, `${step}-light`, folder);
  }

  async function pressIn(step: string, button: string): Promise<void> {
    await workbench.tab('Walkthrough').click();
    await workbench.page.locator('.getting-started-step', { hasText: step }).first().click();
    await pressButton(button);
  }

  async function pressButton(name: string): Promise<void> {
    await workbench.page
      .locator('.getting-started-step.expanded .monaco-button', { hasText: name })
      .click();
  }

  it('sees the findings of all drafts of the folder', async () => {
    await workbench.open(sample);
    await workbench.editor.squiggles('error').first().waitFor();
    await workbench.command('Nianbao: Check All Drafts in the Folder');
    await workbench.problems.row('2016-').first().waitFor();
    await keep('folder', 'top', '.part.panel');
    await workbench.problems.hide();
    await workbench.closeAll();
  });

  it('opens the sample from its first step', async () => {
    await workbench.command('Welcome: Open Walkthrough...');
    await workbench.page.locator('.quick-input-widget input').first().fill('编写年度报告');
    await workbench.page.locator('.quick-input-list .monaco-list-row').first().click();
    // Where there is more room the sample is opened beside the walkthrough.
    await workbench.page.setViewportSize({ width: 740, height: 640 });
    await pressButton('打开样稿');
    await workbench.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await workbench.page.setViewportSize({ width: 760, height: 640 });
    await workbench.editor.squiggles('error').first().waitFor();
    await keep('sample', 'top');
  });

  it('presses buttons that bring the draft to the front', async () => {
    const said = workbench.page.locator('.zone-widget', { hasText: '应为2024年' });
    await pressIn('看清哪里不对', '下一个问题');
    await said.waitFor();
    await workbench.press('Escape');
    await pressIn('插入表格', '插入表格');
    await workbench.page
      .locator('.quick-input-list .monaco-list-row', { hasText: '表' })
      .first()
      .waitFor();
    await workbench.press('Escape');
    await workbench.tab('Untitled').filter({ visible: true }).click();
  });

  it('sees a finding and reads what is wrong', async () => {
    await workbench.editor.select(sample, '1.本机关不掌握');
    await workbench.press('ArrowRight', 'Alt+F8');
    const said = workbench.page.locator('.zone-widget', { hasText: '应为 63' });
    await said.waitFor();
    await keep('findings', 'middle');
    await workbench.press('Escape');
  });

  it('is offered the fix', async () => {
    await workbench.editor.select(sample, '65', '1.本机关不掌握相关政府信息 | 65');
    const actions = await workbench.editor.lightBulb();
    assert.match(await actions.first().innerText(), /改为 63/u);
    await keep('fix', 'middle');
    await workbench.press('Enter');
    await workbench.page.locator('.view-line', { hasText: /不掌握.*63/u }).waitFor();
  });

  it('hovers a figure', async () => {
    // As wide as the picture, or the hover would be cut off in it.
    await workbench.page.setViewportSize({ width: 712, height: 640 });
    await workbench.editor.select(sample, '6', '二、上年结转政府信息公开申请数量 |  |  | 6');
    await workbench.press('ArrowRight');
    const said = await (await workbench.editor.hover()).innerText();
    assert.match(said, /✓ .*257.* 6 = /u);
    await keep('hover', 'top', '.monaco-workbench');
    await workbench.press('Escape');
    await workbench.page.setViewportSize({ width: 760, height: 640 });
  });

  it('inserts a table', async () => {
    await workbench.press('Control+Alt+g');
    const tables = workbench.page.locator('.quick-input-list .monaco-list-row');
    await tables.filter({ hasText: '插在光标所在行之后' }).first().waitFor();
    await keep('write', 'top');
    await workbench.press('Escape');
  });

  it('opens the statistics', async () => {
    // From the top: the panel shows the figure at the caret.
    await workbench.press('Escape', 'Control+Home');
    await workbench.page.setViewportSize({ width: 1000, height: 620 });
    await workbench.command('Nianbao: Show Statistics');
    const page = workbench.page.frameLocator('iframe.webview').frameLocator('iframe');
    await page.locator('h1', { hasText: '望澜市' }).waitFor();
    await keep('statistics', 'top', '.editor-group-container');
  });
});

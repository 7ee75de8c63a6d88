import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { cellsOf } from '../workbook.js';
import { Workbench } from './workbench.js';

const draft = '2024-望澜市-初稿.md';
/** One that no other test opens. */
const old = '2017-澄屿市-初稿.md';
const clean = '2023-望澜市文化广电和旅游局-定稿.md';
const water = '汐宁县水利局/2024.md';
/** A report one of whose cells would like to be a program. */
const hostile = '2024-hostile.md';
const words = '<img src=x onerror="document.title=1"></script><script>document.title=1</script>';
const received = '一、本年新收政府信息公开申请数量';

describe('A person with the statistics of a report beside it', function () {
  this.timeout(300_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.start({ theme: 'light', language: 'zh-cn' });
    workbench.folder.put(
      hostile,
      readFileSync(`samples/${draft}`, 'utf8').replace('4,126.50', words),
    );
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') {
      await workbench.picture('failed-statistics', 'out/pictures');
    }
    await workbench.closeAll();
  });

  after(async () => {
    await workbench.stop();
  });

  /** Opens a draft and its statistics by the button over the editor. */
  async function show(name: string): Promise<void> {
    await workbench.open(name);
    await workbench.preview.showStatistics();
  }

  /** The figures that say just this, in a row of the tables. */
  function figure(row: string, shown: string): Locator {
    return workbench.preview.content
      .getByRole('row', { name: row })
      .getByRole('button', { name: shown, exact: true })
      .first();
  }

  it('opens them and reads whose they are', async () => {
    await show(draft);
    const head = await workbench.preview.content.getByRole('heading', { level: 1 }).innerText();
    assert.match(head, /望澜市/u);
    await figure(received, '257').waitFor();
  });

  it('clicks a figure and has it selected in the draft', async () => {
    await show(draft);
    await figure(received, '42').click();
    await workbench.editor.caretAt(49);
    await workbench.type('7');
    await workbench.editor.saves(draft, `| ${received} |  |  | 257 | 7 | 3 | 1 | 16 | 8 | 327 |`);
    await workbench.press('Control+z');
    await workbench.editor.saves(draft, `| ${received} |  |  | 257 | 42 | 3 | 1 | 16 | 8 | 327 |`);
  });

  it('types in the draft and sees the figure change', async () => {
    await show(draft);
    await workbench.editor.select(draft, '257', `${received} |  |  | 257`);
    await workbench.type('2571');
    await figure(received, '2571').waitFor();
    await workbench.press('Backspace');
    await figure(received, '257').waitFor();
  });

  it('moves the caret and sees which figure it is in', async () => {
    await show(draft);
    const marked = workbench.preview.content.locator('[aria-current="true"]');
    await workbench.editor.select(draft, '16', `${received} |  |  | 257 | 42 | 3 | 1 | 16`);
    await marked
      .filter({ hasText: /^\s*16\s*$/u })
      .first()
      .waitFor();
    await workbench.press('Control+Home');
    await marked.first().waitFor({ state: 'detached' });
  });

  it('takes a fix in the panel, the same the light bulb offers', async () => {
    await show(draft);
    const finding = workbench.preview.content
      .getByRole('listitem')
      .filter({ hasText: 'total.applicants' })
      .filter({ hasText: /65/u });
    await finding.getByRole('button', { name: '修改办法' }).first().click();
    const fixes = workbench.preview.content
      .getByRole('list', { name: '修改办法' })
      .getByRole('button');
    await fixes.filter({ hasText: '改为 63' }).waitFor();
    const offered = await fixes.allInnerTexts();
    await fixes.filter({ hasText: '改为 63' }).click();
    await figure('1.本机关不掌握相关政府信息', '63').waitFor();

    await workbench.page.locator('.tab', { hasText: draft }).first().click();
    await workbench.editor.saves(draft, '1.本机关不掌握相关政府信息 | 63 |');
    await workbench.press('Control+z');
    await workbench.editor.saves(draft, '1.本机关不掌握相关政府信息 | 65 |');
    await workbench.editor.select(draft, '65', '1.本机关不掌握相关政府信息 | 65');
    await workbench.editor.squiggles('error').first().waitFor();
    const bulb = await (await workbench.editor.lightBulb()).allInnerTexts();
    for (const title of offered) assert.ok(bulb.includes(title.trim()), title);
    await workbench.press('Escape');
  });

  it('exports a workbook and reads it with another program', async () => {
    await show(draft);
    await workbench.preview.content.getByRole('button', { name: '导出数据' }).click();
    await workbench.preview.content
      .getByRole('menuitem', { name: /本报告.*(?:XLSX|Excel)/iu })
      .click();
    await workbench.editor.saveAs('导出.xlsx');
    const file = await workbench.folder.written('导出.xlsx');
    await workbench.page.locator('.notification-toast', { hasText: '导出.xlsx' }).waitFor();
    const cells = cellsOf(readFileSync(file));
    for (const value of [257, 327]) assert.ok(cells.includes(value), String(value));
  });

  it('exports a whole folder as one file, and writes over none unasked', async () => {
    await workbench.open(clean);
    const exportAs = async (format: string): Promise<void> => {
      await workbench.command('Export the Data of All Reports of the Folder');
      const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
      await rows.filter({ hasText: format }).first().click();
      await workbench.editor.saveAs('全部.csv');
    };
    await exportAs('CSV');
    const csv = readFileSync(await workbench.folder.written('全部.csv'), 'utf8');
    for (const said of ['望澜市', '汐宁县水利局/2023.md', clean])
      assert.ok(csv.includes(said), said);
    workbench.folder.put('全部.csv', '另一个');
    await exportAs('CSV');
    const asked = workbench.page.locator('.monaco-dialog-box, .quick-input-widget', {
      hasText: /already exists/u,
    });
    await asked.waitFor();
    assert.equal(readFileSync(await workbench.folder.written('全部.csv'), 'utf8'), '另一个');
    await workbench.press('Escape', 'Escape');
  });

  it('saves a drawing, and the page to be printed', async () => {
    await show(draft);
    for (const [type, begins] of [
      ['SVG', '<?xml'],
      ['PNG', '\u0089PNG'],
    ] as const) {
      const name = `流向.${type.toLowerCase()}`;
      await workbench.preview.content.getByRole('button', { name: '保存图：申请办理流向' }).click();
      await workbench.preview.content.getByRole('menuitem', { name: `保存为 ${type}` }).click();
      await workbench.editor.saveAs(name);
      const bytes = readFileSync(await workbench.folder.written(name));
      assert.ok(bytes.length > 2_000);
      assert.ok(bytes.toString('latin1').startsWith(begins));
    }
    await workbench.preview.content.getByRole('button', { name: '打印' }).click();
    await workbench.editor.saveAs('打印.html');
    const html = readFileSync(await workbench.folder.written('打印.html'), 'utf8');
    assert.ok(html.includes('望澜市') && html.includes('>257<') && !html.includes('<script'));
    await workbench.page.locator('.notification-toast', { hasText: '打印.html' }).waitFor();
  });

  it('finds the panel again after the window was reloaded', async () => {
    await show(old);
    await workbench.reload(`统计 ${old}`);
    await workbench.preview.content
      .getByRole('heading', { level: 1, name: /澄屿市/u })
      .waitFor({ timeout: 60_000 });
    await workbench.preview.content
      .getByRole('button', { name: '18736', exact: true })
      .first()
      .waitFor();
    // The focus may come back to the panel; what is opened belongs beside it.
    await workbench.press('Control+1');
    await workbench.open(clean);
    await workbench.page.locator('.tab', { hasText: `统计 ${clean}` }).waitFor();
    await workbench.preview.content.getByRole('heading', { level: 1, name: /文化广电/u }).waitFor();
  });

  it('opens the report of another year', async () => {
    await show(water);
    await workbench.preview.content.getByRole('button', { name: /2023/u }).first().click();
    await workbench.page.locator('.tab.active', { hasText: '2023.md' }).first().waitFor();
    await workbench.page.locator('.tab', { hasText: '统计 2023.md' }).waitFor();
  });

  it('reads a hostile draft as text', async () => {
    await show(hostile);
    const { content } = workbench.preview;
    await content.getByRole('listitem').filter({ hasText: '<img src=x' }).first().waitFor();
    assert.equal(await content.locator('img, body script').count(), 0);
    assert.notEqual(await content.locator('html').evaluate('document.title'), '1');
  });

  it('turns dark and English with the editor', async () => {
    await show(draft);
    const settings = { 'workbench.colorTheme': 'Default Dark Modern', 'nianbao.language': 'en' };
    workbench.folder.put('.vscode/settings.json', JSON.stringify(settings));
    await workbench.preview.content.locator('body.vscode-dark').waitFor();
    await workbench.preview.content
      .getByRole('heading', { level: 2, name: 'Key figures' })
      .waitFor();
    await workbench.page.locator('.tab', { hasText: `Statistics ${draft}` }).waitFor();
    workbench.folder.put('.vscode/settings.json', '{}');
    await workbench.preview.content.locator('body.vscode-light').waitFor();
    await workbench.preview.content.getByRole('heading', { level: 2, name: '主要数据' }).waitFor();
  });

  it('says that the draft was closed', async () => {
    await show(draft);
    await workbench.page.locator('.tab', { hasText: draft }).first().click();
    await workbench.command('View: Close Editor');
    await workbench.preview.content.getByRole('heading', { level: 1, name: /已经关闭/u }).waitFor();
  });

  it('has them beside the draft again where both came to stand in one place', async () => {
    await show(draft);
    await workbench.page.locator('.tab', { hasText: draft }).first().click();
    await workbench.command('View: Close Editor');
    await workbench.preview.content.getByRole('heading', { level: 1, name: /已经关闭/u }).waitFor();
    await workbench.open(clean);
    await workbench.preview.showStatistics();
    await workbench.preview.content.getByRole('heading', { level: 1, name: /文化广电/u }).waitFor();
    await workbench.page.locator('.monaco-editor .view-line').first().waitFor();
    assert.equal(await workbench.page.locator('.editor-group-container').count(), 2);
  });
});

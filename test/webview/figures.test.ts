import assert from 'node:assert/strict';
import type { Statistics } from '../../server/features/protocol/preview.js';
import { offText, statisticsOf, withYears } from './fixtures.js';
import { shownPage } from './shown-page.js';

const off = withYears(statisticsOf(offText));
const total = '2021.requests/requests.processed/total';
const wrong = '2021.requests/requests.processed/business';

const shareBefore = {
  display: '80.0',
  change: '−8.6 个百分点',
  ratio: null,
  direction: 'down',
  definition: null,
} as const;

describe('A figure on the page', () => {
  const shown = shownPage();

  it('shows the figure in the draft that was clicked, at its own place', async () => {
    const preview = await shown.with(off);
    await preview.figure(total).click();
    const { version, range } = await preview.hears('reveal');
    assert.equal(version, off.version);
    assert.deepEqual(range, findFigure(total).range);
    const line = offText.split('\n')[range.start.line] ?? '';
    assert.equal(line.slice(range.start.character, range.end.character).trim(), '46');
  });

  it('leads from a drawing to the draft as well', async () => {
    const preview = await shown.with(off);
    await preview.page.locator('.flow [data-figure]').first().click();
    const { range } = await preview.hears('reveal');
    assert.ok(off.figures.some((each) => JSON.stringify(each.range) === JSON.stringify(range)));
  });

  it('marks the figure at the caret wherever it stands, and lets it go', async () => {
    const preview = await shown.with(off);
    const { page } = preview;
    await preview.tell({ kind: 'caret', figure: '2021.requests/requests.received/total' });
    const marked = page.locator('[aria-current="true"]');
    assert.ok((await marked.count()) > 1);
    await preview.tell({ kind: 'caret', figure: null });
    assert.equal(await marked.count(), 0);
  });

  it('brings the figure at the caret into sight only while the page has no focus', async () => {
    const preview = await shown.with(off);
    const { page } = preview;
    const at = (): Promise<number> => page.evaluate(() => window.scrollY);
    await preview.tell({ kind: 'caret', figure: total });
    assert.equal(await at(), 0, 'a page with focus stays');
    await page.evaluate(() => {
      Object.defineProperty(document, 'hasFocus', { value: () => false });
    });
    await preview.tell({ kind: 'caret', figure: wrong });
    assert.ok((await at()) > 0);
    const { y } = (await preview.figure(wrong).boundingBox()) ?? { y: -1 };
    assert.ok(y > 0 && y < 800);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
  });

  it('says of a share what share it was last year', async () => {
    const keyFigures = off.keyFigures.map((key) =>
      key.unit === '%' && key.display !== null ? { ...key, lastYear: shareBefore } : key,
    );
    const { page } = await shown.with({ ...off, keyFigures });
    const told = await page
      .locator('.key', { hasText: '公开率' })
      .locator('.last-year')
      .innerText();
    assert.match(told, /−8\.6 个百分点\s+上年 80\.0%/u);
  });

  it('keeps scroll, focus, menus and what is open when the draft changes', async () => {
    const preview = await shown.with(off);
    const { page } = preview;
    await page.getByRole('button', { name: '数据表：申请办理流向' }).click();
    await page.getByRole('button', { name: '推算方法：公开率' }).click();
    await preview.figure(total).focus();
    const scroll = await page.evaluate(() => {
      window.scrollBy(0, 40);
      return window.scrollY;
    });
    await preview.figure(total).evaluate((element) => element.setAttribute('data-same', 'yes'));
    const changed = offText.replace(
      '| 35 | 8 | 1 | 0 | 3 | 1 | 46 |',
      '| 35 | 7 | 1 | 0 | 3 | 1 | 47 |',
    );
    await preview.show({ ...statisticsOf(changed, 'zh-cn', { version: 2 }), years: off.years });
    assert.equal((await preview.figure(total).textContent())?.trim(), '47');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-same'));
    assert.equal(focused, 'yes', 'the same element has the focus');
    assert.equal(await page.evaluate(() => window.scrollY), scroll);
    await page.locator('#chart-flow table.data').waitFor();
    await page.locator('.derivation').waitFor();
    await page.getByRole('button', { name: '导出数据' }).click();
    await preview.show(off);
    await page.getByRole('menuitem', { name: '本报告：XLSX' }).waitFor();
  });

  it('is walked through by keyboard: every stop once, figures of a table by arrow keys', async () => {
    const preview = await shown.with(off);
    const { page } = preview;
    const stops: string[] = [];
    for (let step = 0; step < 120; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return '';
        const { outlineStyle } = getComputedStyle(element);
        const name = element.getAttribute('aria-label') ?? element.textContent;
        return `${outlineStyle} ${element.closest('header, nav, main')?.tagName ?? ''} ${name.trim()}`;
      });
      if (stop === '') break;
      stops.push(stop);
    }
    assert.ok(stops.length > 20 && stops.length < 110, `${stops.length} stops`);
    assert.ok(
      stops.every((stop) => !stop.startsWith('none')),
      'every stop can be seen',
    );
    const parts = stops.map((stop) => stop.split(' ')[1]);
    assert.ok(parts.lastIndexOf('HEADER') < parts.indexOf('NAV'));
    assert.ok(parts.lastIndexOf('NAV') < parts.indexOf('MAIN'));
    await preview.figure(total).focus();
    await page.keyboard.press('ArrowDown');
    assert.equal(
      await page.evaluate(() => document.activeElement?.getAttribute('data-figure')),
      '2021.requests/requests.carriedOut/total',
    );
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const { range } = await preview.hears('reveal');
    assert.deepEqual(
      range,
      findFigure('2021.requests/requests.carriedOut/otherOrganization').range,
    );
  });

  it('tells what speaks against a figure, and offers its fixes', async () => {
    const preview = await shown.with(off);
    const { page } = preview;
    const mark = page.locator(`[data-anchor="figure:2021.requests:${wrong}"]`);
    await mark.click();
    const popup = page.getByRole('dialog');
    const [index = -1] = findFigure(wrong).findings;
    const message = off.findings[index]?.message ?? '';
    assert.ok(message !== '');
    assert.ok((await popup.textContent())?.includes(message));
    await popup.getByRole('button', { name: '修改办法' }).click();
    assert.deepEqual(await preview.hears('askFixes'), {
      kind: 'askFixes',
      version: off.version,
      finding: index,
    });
    const fixes = [{ title: '改为 6', preferred: true }];
    await preview.tell({ kind: 'fixes', version: off.version - 1, finding: index, fixes });
    assert.equal(await popup.getByRole('button', { name: '改为 6' }).count(), 0, 'an old answer');
    await preview.tell({ kind: 'fixes', version: off.version, finding: index, fixes });
    await popup.getByRole('button', { name: '改为 6' }).click();
    assert.deepEqual(await preview.hears('applyFix'), {
      kind: 'applyFix',
      version: off.version,
      finding: index,
      fix: 0,
    });
    await page.keyboard.press('Escape');
    assert.equal(await popup.count(), 0);
    assert.equal(
      await page.evaluate(() => document.activeElement?.getAttribute('data-anchor')),
      `figure:2021.requests:${wrong}`,
    );
  });

  it('shows the working of a check to mouse and keyboard', async () => {
    const { page } = await shown.with(off);
    const check = page.locator('.check-fails').first();
    const title = (await check.getAttribute('title')) ?? '';
    assert.match(title, /≠/u);
    await check.focus();
    await page.keyboard.press('Enter');
    assert.match((await page.getByRole('dialog').textContent()) ?? '', /≠/u);
  });

  it('tells zero, blank and missing apart', async () => {
    const text = offText
      .replace('| 规章 | 0 | 0 | 0 |', '| 规章 | 0 |  | 0 |')
      .replace(/\| 行政强制 \| 0 \|.*\n/u, '');
    const { page } = await shown.with(statisticsOf(text));
    const table = page.locator('[id="table-2021.disclosure"]');
    const words = async (look: string): Promise<string> =>
      ((await table.locator(look).first().textContent()) ?? '').replace(/\s/gu, '');
    assert.equal(await words('.is-blank'), '空空白');
    assert.equal(await words('.is-zero'), '0');
    assert.match(await words('.is-missing'), /缺这个数/u);
  });
});

function findFigure(id: string): Statistics['figures'][number] {
  const found = off.figures.find((each) => each.id === id);
  assert.ok(found, id);
  return found;
}

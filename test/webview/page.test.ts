import assert from 'node:assert/strict';
import axeCore from 'axe-core';
import {
  cleanText,
  hostileStatistics,
  offText,
  oldText,
  statisticsOf,
  withYears,
} from './fixtures.js';
import { bundledPage, bytesOf } from './preview-page.js';
import { shownPage } from './shown-page.js';
import type { ThemeName } from './themes.js';

const off = withYears(statisticsOf(offText));
const { source: axe } = axeCore;

describe('The page of the preview', () => {
  const shown = shownPage();

  for (const theme of ['light', 'dark', 'contrast', 'contrastLight'] satisfies ThemeName[]) {
    for (const language of ['zh-cn', 'en'] as const) {
      it(`gives axe nothing to complain of (${theme}, ${language})`, async () => {
        const preview = await shown.with(withYears(statisticsOf(offText, language)), { theme });
        const { page } = preview;
        await page.locator('[aria-controls], [aria-expanded="false"]').first().waitFor();
        await page.evaluate(() => {
          const buttons = document.querySelectorAll<HTMLElement>('.chart-head .tool:first-child');
          for (const button of buttons) button.click();
        });
        await page.locator('.finding .link').first().click();
        await preview.hears('askFixes');
        await page.locator('.tools [aria-haspopup="menu"]').first().click();
        await preview.page.evaluate(axe);
        const problems = await page.evaluate(async () => {
          const { axe: runner } = window as unknown as {
            axe: {
              run: (rules: object) => Promise<{
                violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
              }>;
            };
          };
          // What it cannot load under the policy it does not need: everything is on the page.
          const { violations } = await runner.run({ preload: false });
          return violations.flatMap(({ id, nodes }) =>
            nodes.map(
              ({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`,
            ),
          );
        });
        assert.deepEqual(problems, []);
      });
    }
  }

  for (const theme of ['contrast', 'contrastLight'] satisfies ThemeName[]) {
    it(`has no pale text where contrast is asked for (${theme})`, async () => {
      const { page } = await shown.with(off, { theme });
      await page.locator('.check-holds').first().waitFor();
      await page.evaluate(axe);
      const pale = await page.evaluate(async () => {
        const { axe: runner } = window as unknown as {
          axe: {
            run: (
              within: string[],
              rules: object,
            ) => Promise<{ violations: { nodes: { html: string }[] }[] }>;
          };
        };
        const quiet = ['.quiet', '.form', '.key-label', '.unit-word', 'th', '.check-holds', 'code'];
        const { violations } = await runner.run(quiet, {
          preload: false,
          runOnly: ['color-contrast-enhanced'],
          rules: { 'color-contrast-enhanced': { enabled: true } },
        });
        return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120)));
      });
      assert.deepEqual(pale, []);
    });
  }

  it('leaves room below a name of many lines, which it cuts, and goes to no place behind it', async () => {
    const organization = `云麓市${'某某协调推进领导小组办公室'.repeat(5)}`;
    const { head } = off;
    const preview = await shown.with(
      { ...off, head: { ...head, organization } },
      { width: 300, height: 600 },
    );
    const { page } = preview;
    assert.equal(await page.locator('.unit').getAttribute('title'), organization);
    await page.locator('nav').getByRole('button', { name: '表格', exact: true }).click();
    const bar = await page.locator('.bar').boundingBox();
    const title = await page.locator('#title-tables').boundingBox();
    assert.ok(bar && title);
    assert.ok(bar.height < 100, String(bar.height));
    assert.ok(title.y >= bar.y + bar.height, `${String(title.y)} ${String(bar.height)}`);
    await page.locator('.year').waitFor();
  });

  it('keeps what is open and where it was over a reload', async () => {
    const preview = await shown.with(off);
    const { page } = preview;
    await page.getByRole('button', { name: '推算方法：公开率' }).click();
    await page.evaluate(() => window.scrollTo(0, 300));
    await page.waitForFunction(() => window.name.includes('"scroll":300'));
    await page.reload();
    await preview.ready();
    await preview.show(off);
    await page.locator('.derivation').waitFor();
    assert.equal(await page.evaluate(() => window.scrollY), 300);
  });

  it('opens a menu, goes through it and closes it by keyboard', async () => {
    const preview = await shown.with(off);
    const { page } = preview;
    const button = page.getByRole('button', { name: '导出数据' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    assert.equal(
      await page.evaluate(() => document.activeElement?.textContent.trim()),
      '本报告：CSV',
    );
    await page.keyboard.press('Escape');
    assert.equal(await page.getByRole('menu').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'menu-export');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    assert.deepEqual(await preview.hears('export'), {
      kind: 'export',
      format: 'json',
      scope: 'unit',
    });
  });

  it('offers all years only of a unit that has several', async () => {
    const { page } = await shown.with(statisticsOf(offText));
    await page.getByRole('button', { name: '导出数据' }).click();
    const items = await page.getByRole('menuitem').allInnerTexts();
    assert.deepEqual(items, ['本报告：XLSX', '本报告：CSV', '本报告：JSON']);
  });

  it('asks to stay with a report', async () => {
    const preview = await shown.with(off);
    const { page } = preview;
    await page.getByRole('button', { name: '固定在这份报告' }).click();
    assert.deepEqual(await preview.hears('pin'), { kind: 'pin', pinned: true });
  });

  it('says what helps where there is nothing to show', async () => {
    const preview = await shown.nothingYet();
    for (const [why, words] of [
      ['noDraft', /打开一份/u],
      ['noReport', /笔记\.md/u],
      ['closed', /已经关闭/u],
    ] as const) {
      await preview.showNothing(why, 'zh-cn');
      assert.match((await preview.page.locator('main').textContent()) ?? '', words);
    }
  });

  it('can be let go where the report it stays with was closed', async () => {
    const preview = await shown.nothingYet();
    const unpin = preview.page.getByRole('button', { name: '取消固定' });
    await preview.showNothing('closed', 'zh-cn');
    assert.equal(await unpin.count(), 0);
    assert.doesNotMatch((await preview.page.locator('main').textContent()) ?? '', /取消固定/u);
    await preview.showNothing('closed', 'zh-cn', { pinned: true });
    await unpin.click();
    assert.deepEqual(await preview.hears('pin'), { kind: 'pin', pinned: false });
  });

  it('shows every form, in both languages', async () => {
    for (const language of ['zh-cn', 'en'] as const) {
      const preview = await shown.with(statisticsOf(oldText, language));
      const { page } = preview;
      assert.ok((await page.locator('.form-table .figure').count()) > 40);
      assert.equal(
        await page.evaluate(() => document.documentElement.lang),
        language === 'en' ? 'en' : 'zh-CN',
      );
      if (language === 'zh-cn') await preview.close();
    }
  });

  it('takes every text of a draft for text', async () => {
    const { page } = await shown.with(hostileStatistics('zh-cn'));
    await page.evaluate(() => {
      const buttons = document.querySelectorAll<HTMLElement>(
        '[aria-expanded="false"]:not([aria-haspopup])',
      );
      for (const button of buttons) button.click();
    });
    assert.equal(await page.locator('img, script:not([nonce])').count(), 0);
    assert.match((await page.locator('body').textContent()) ?? '', /<img src=x onerror=/u);
    assert.equal(await page.evaluate(() => 'hacked' in window), false);
  });

  it('does not listen to what is no message of the panel', async () => {
    const preview = await shown.with(off);
    const other = { ...off, head: { ...off.head, organization: '别的单位' } };
    const [first, ...rest] = off.figures;
    const start = { line: -1, character: 0.5 };
    const offPage = first && { ...first, range: { ...first.range, start } };
    for (const statistics of [
      {},
      '{',
      '{}',
      other,
      JSON.stringify({ ...other, figures: [offPage, ...rest] }),
      JSON.stringify({ ...other, findings: [{}] }),
    ]) {
      const message = { kind: 'statistics', statistics, name: '报告.md', pinned: false };
      await preview.page.evaluate(async (data) => {
        window.postMessage(data, '*');
        await new Promise((resolve) => setTimeout(resolve, 0));
      }, message);
    }
    await preview.page.evaluate(() => window.postMessage({ kind: '别的单位' }, '*'));
    await preview.page.waitForFunction(
      () => 'said' in window && Array.isArray(window.said) && window.said.length === 8,
    );
    const refused = (await preview.heard()).map((each) => each.kind === 'refused' && each.what);
    assert.deepEqual(refused, [
      'statistics, at statistics',
      'statistics, at statistics',
      'statistics, at statistics.uri',
      'statistics, at statistics',
      'statistics, at statistics.figures.0.range',
      'statistics, at statistics.findings.0.rule',
      'a message of no known kind',
    ]);
    assert.match((await preview.page.locator('h1').textContent()) ?? '', /云麓市水务局/u);
    await preview.show(other);
    assert.match((await preview.page.locator('h1').textContent()) ?? '', /别的单位/u);
  });

  it('says that it waits, until it has something to show', async () => {
    const preview = await shown.nothingYet();
    await preview.page.getByRole('heading', { name: '正在读取…' }).waitFor();
    await preview.show(off);
    assert.equal(await preview.page.getByText('正在读取…').count(), 0);
  });

  it('is small, and draws the head and the key figures before the rest', async () => {
    const bytes = bytesOf(await bundledPage());
    assert.ok(bytes <= 200_000, `${String(bytes)} bytes`);
    const large = cleanText + '\n\n政府信息公开工作按要求推进。'.repeat(1500);
    assert.ok(Buffer.byteLength(large) > 50_000);
    const preview = await shown.nothingYet();
    const message = {
      kind: 'statistics',
      statistics: JSON.stringify(statisticsOf(large)),
      name: '报告.md',
      pinned: false,
    };
    const frames = await preview.page.evaluate(async (data) => {
      const seen: string[][] = [];
      const look = (): void => {
        const bodies = [...document.querySelectorAll('section:has(.section-body)')];
        seen.push(bodies.map(({ id }) => id));
      };
      window.postMessage(data, '*');
      await new Promise((resolve) => setTimeout(resolve, 0));
      look();
      while (document.querySelector('main[aria-busy]') !== null) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        look();
      }
      return seen;
    }, message);
    assert.deepEqual(frames[0], ['section-keys']);
    assert.deepEqual(frames.at(-1), [
      'section-keys',
      'section-requests',
      'section-tables',
      'section-findings',
    ]);
  });
});

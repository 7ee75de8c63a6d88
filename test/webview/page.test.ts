import assert from 'node:assert/strict';
import axeCore from 'axe-core';
import type { Statistics } from '../../server/features/protocol-statistics.js';
import {
  cleanText,
  hostileStatistics,
  offText,
  oldText,
  statisticsOf,
  withYears,
} from './fixtures.js';
import { bundledPage, bytesOf, Previews, type PreviewPage } from './preview-page.js';
import type { ThemeName } from './themes.js';

const off = withYears(statisticsOf(offText));
const { source: axe } = axeCore;

describe('The page of the preview', () => {
  let previews: Previews;
  let preview: PreviewPage;

  before(async () => {
    previews = await Previews.start();
  });

  afterEach(async () => {
    assert.deepEqual(await preview.troubles(), [], 'policy violations and errors');
    await preview.close();
  });

  after(async () => {
    await previews.stop();
  });

  async function opened(statistics: Statistics = off, look = {}): Promise<PreviewPage> {
    preview = await previews.open(look);
    await preview.show(statistics);
    return preview;
  }

  /** The button of a figure in a table of the form. */
  function figure(id: string): ReturnType<PreviewPage['page']['locator']> {
    return preview.page.locator(`.form-table [data-figure="${id}"]`);
  }

  const total = '2021.requests/requests.processed/total';
  const wrong = '2021.requests/requests.processed/business';

  function findFigure(id: string, of: Statistics = off): Statistics['figures'][number] {
    const found = of.figures.find((each) => each.id === id);
    assert.ok(found, id);
    return found;
  }

  for (const theme of ['light', 'dark', 'contrast', 'contrastLight'] satisfies ThemeName[]) {
    for (const language of ['zh-cn', 'en'] as const) {
      it(`gives axe nothing to complain of (${theme}, ${language})`, async () => {
        const { page } = await opened(withYears(statisticsOf(offText, language)), { theme });
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

  it('shows the figure in the draft that was clicked, at its own place', async () => {
    await opened();
    await figure(total).click();
    const { version, range } = await preview.hears('reveal');
    assert.equal(version, off.version);
    assert.deepEqual(range, findFigure(total).range);
    const line = offText.split('\n')[range.start.line] ?? '';
    assert.equal(line.slice(range.start.character, range.end.character).trim(), '46');
  });

  it('leads from a drawing to the draft as well', async () => {
    await opened();
    await preview.page.locator('.flow [data-figure]').first().click();
    const { range } = await preview.hears('reveal');
    assert.ok(off.figures.some((each) => JSON.stringify(each.range) === JSON.stringify(range)));
  });

  it('marks the figure at the caret wherever it stands, and lets it go', async () => {
    const { page } = await opened();
    await preview.tell({ kind: 'caret', figure: '2021.requests/requests.received/total' });
    const marked = page.locator('[aria-current="true"]');
    assert.ok((await marked.count()) > 1);
    await preview.tell({ kind: 'caret', figure: null });
    assert.equal(await marked.count(), 0);
  });

  it('brings the figure at the caret into sight only while the page has no focus', async () => {
    const { page } = await opened();
    const at = (): Promise<number> => page.evaluate(() => window.scrollY);
    await preview.tell({ kind: 'caret', figure: total });
    assert.equal(await at(), 0, 'a page with focus stays');
    await page.evaluate(() => {
      Object.defineProperty(document, 'hasFocus', { value: () => false });
    });
    await preview.tell({ kind: 'caret', figure: wrong });
    assert.ok((await at()) > 0);
    const { y } = (await figure(wrong).boundingBox()) ?? { y: -1 };
    assert.ok(y > 0 && y < 800);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
  });

  it('keeps scroll, focus, menus and what is open when the draft changes', async () => {
    const { page } = await opened();
    await page.getByRole('button', { name: '数据表：申请的来去' }).click();
    await page.getByRole('button', { name: '怎么算出来的：公开率' }).click();
    await figure(total).focus();
    const scroll = await page.evaluate(() => {
      window.scrollBy(0, 40);
      return window.scrollY;
    });
    await figure(total).evaluate((element) => element.setAttribute('data-same', 'yes'));
    const changed = offText.replace(
      '| 35 | 8 | 1 | 0 | 3 | 1 | 46 |',
      '| 35 | 7 | 1 | 0 | 3 | 1 | 47 |',
    );
    await preview.show({ ...statisticsOf(changed, 'zh-cn', { version: 2 }), years: off.years });
    assert.equal((await figure(total).textContent())?.trim(), '47');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-same'));
    assert.equal(focused, 'yes', 'the same element has the focus');
    assert.equal(await page.evaluate(() => window.scrollY), scroll);
    await page.locator('#chart-flow table.data').waitFor();
    await page.locator('.derivation').waitFor();
    await page.getByRole('button', { name: '导出数据' }).click();
    await preview.show(off);
    await page.getByRole('menuitem', { name: '本报告：XLSX' }).waitFor();
  });

  it('keeps what is open and where it was over a reload', async () => {
    const { page } = await opened();
    await page.getByRole('button', { name: '怎么算出来的：公开率' }).click();
    await page.evaluate(() => window.scrollTo(0, 300));
    await page.waitForFunction(() => window.name.includes('"scroll":300'));
    await page.reload();
    await preview.ready();
    await preview.show(off);
    await page.locator('.derivation').waitFor();
    assert.equal(await page.evaluate(() => window.scrollY), 300);
  });

  it('is walked through by keyboard: every stop once, figures of a table by arrow keys', async () => {
    const { page } = await opened();
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
    await figure(total).focus();
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

  it('opens a menu, goes through it and closes it by keyboard', async () => {
    const { page } = await opened();
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

  it('tells what speaks against a figure, and offers its fixes', async () => {
    const { page } = await opened();
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
    const { page } = await opened();
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
    const { page } = await opened(statisticsOf(text));
    const table = page.locator('[id="table-2021.disclosure"]');
    const words = async (look: string): Promise<string> =>
      ((await table.locator(look).first().textContent()) ?? '').replace(/\s/gu, '');
    assert.equal(await words('.is-blank'), '空空白');
    assert.equal(await words('.is-zero'), '0');
    assert.match(await words('.is-missing'), /缺这个数/u);
  });

  it('leads to the report of another year', async () => {
    const { page } = await opened();
    await page.getByRole('button', { name: /^2017 本年新收/u }).click({ force: true });
    assert.deepEqual(await preview.hears('open'), { kind: 'open', uri: 'file:///reports/2017.md' });
  });

  it('asks to stay with a report', async () => {
    const { page } = await opened();
    await page.getByRole('button', { name: '固定在这份报告' }).click();
    assert.deepEqual(await preview.hears('pin'), { kind: 'pin', pinned: true });
  });

  it('keeps all labels of the flow within it and apart, at any width', async () => {
    for (const language of ['zh-cn', 'en'] as const) {
      const statistics = statisticsOf(offText, language);
      for (const width of [280, 320, 480, 900]) {
        const { page } = await opened(statistics, { width });
        const boxes = await page.evaluate(() => {
          const whole = document.querySelector('.flow')?.getBoundingClientRect();
          return {
            width: whole?.right ?? 0,
            texts: [...document.querySelectorAll('.flow text')].map((text) => {
              const { left, right, top, bottom } = text.getBoundingClientRect();
              return { left, right, top, bottom, words: text.textContent };
            }),
          };
        });
        assert.ok(boxes.texts.length > 5);
        for (const [index, one] of boxes.texts.entries()) {
          // A line of English ends in a space, which nobody sees.
          assert.ok(one.left >= 0 && one.right <= boxes.width + 5, `${one.words} at ${width}`);
          for (const other of boxes.texts.slice(index + 1)) {
            const apart =
              one.right <= other.left ||
              other.right <= one.left ||
              one.bottom <= other.top + 3 ||
              other.bottom <= one.top + 3;
            assert.ok(apart, `${one.words} and ${other.words} at ${width}`);
          }
        }
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        if (width !== 900 || language !== 'en') await preview.close();
      }
    }
  });

  it('says in words what a flow of nothing is', async () => {
    const flow = off.flow && {
      ...off.flow,
      nodes: off.flow.nodes.map((node) => ({ ...node, value: '0', display: '0' })),
      links: off.flow.links.map((link) => ({ ...link, value: '0' })),
      notes: [],
    };
    const { page } = await opened({ ...off, flow });
    assert.equal(await page.locator('svg.flow').count(), 0);
    assert.match((await page.locator('#chart-flow').textContent()) ?? '', /各项均为零/u);
  });

  it('draws one request beside many thousand', async () => {
    const flow = off.flow && {
      ...off.flow,
      nodes: off.flow.nodes.map((node) => ({
        ...node,
        value: node.layer === 'out' ? node.value : '120000',
      })),
      links: off.flow.links.map((link, index) => ({
        ...link,
        value: index === 0 ? '120000' : '1',
      })),
    };
    const { page } = await opened({ ...off, flow });
    const thinnest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('.flow-link')].map((link) =>
          Number(link.getAttribute('stroke-width')),
        ),
      ),
    );
    assert.ok(thinnest >= 1);
  });

  it('says what helps where there is nothing to show', async () => {
    preview = await previews.open();
    for (const [why, words] of [
      ['noDraft', /打开一份/u],
      ['noReport', /笔记\.md/u],
      ['closed', /已经关闭/u],
    ] as const) {
      await preview.showNothing(why, 'zh-cn');
      assert.match((await preview.page.locator('main').textContent()) ?? '', words);
    }
  });

  it('shows every form, in both languages', async () => {
    for (const language of ['zh-cn', 'en'] as const) {
      const { page } = await opened(statisticsOf(oldText, language));
      assert.ok((await page.locator('.form-table .figure').count()) > 40);
      assert.equal(
        await page.evaluate(() => document.documentElement.lang),
        language === 'en' ? 'en' : 'zh-CN',
      );
      if (language === 'zh-cn') await preview.close();
    }
  });

  it('takes every text of a draft for text', async () => {
    const { page } = await opened(hostileStatistics('zh-cn'));
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
    await opened();
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
    assert.match((await preview.page.locator('h1').textContent()) ?? '', /云麓市水务局/u);
    await preview.show(other);
    assert.match((await preview.page.locator('h1').textContent()) ?? '', /别的单位/u);
  });

  it('says that it waits, until it has something to show', async () => {
    preview = await previews.open();
    await preview.page.getByRole('heading', { name: '正在读取…' }).waitFor();
    await preview.show(off);
    assert.equal(await preview.page.getByText('正在读取…').count(), 0);
  });

  it('tells drawings in words where what lays them out cannot be loaded', async () => {
    preview = await previews.open({ missing: 'layouts.js' });
    await preview.show(off);
    const { page } = preview;
    assert.equal(await page.locator('svg.flow, svg.lines').count(), 0);
    assert.match((await page.locator('#chart-flow').textContent()) ?? '', /应办理申请数 49/u);
    assert.ok((await page.locator('.form-table .figure').count()) > 40);
    await page.getByRole('button', { name: '打印' }).click();
    assert.match((await preview.hears('print')).html, /<table/u);
  });

  it('is small, and draws the head and the key figures before the rest', async () => {
    const bytes = bytesOf(await bundledPage());
    assert.ok(bytes <= 200_000, `${String(bytes)} bytes`);
    const large = cleanText + '\n\n政府信息公开工作按要求推进。'.repeat(1500);
    assert.ok(Buffer.byteLength(large) > 50_000);
    preview = await previews.open();
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

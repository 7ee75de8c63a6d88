import assert from 'node:assert/strict';
import { offText, statisticsOf, withYears } from './fixtures.js';
import { shownPage } from './shown-page.js';

const off = withYears(statisticsOf(offText));

describe('A drawing on the page', () => {
  const shown = shownPage();

  it('leads to the report of another year', async () => {
    const preview = await shown.with(off);
    const { page } = preview;
    await page.getByRole('button', { name: /^2017 本年新收/u }).click({ force: true });
    assert.deepEqual(await preview.hears('open'), { kind: 'open', uri: 'file:///reports/2017.md' });
  });

  it('keeps all labels of the flow within it and apart, at any width', async () => {
    for (const language of ['zh-cn', 'en'] as const) {
      const statistics = statisticsOf(offText, language);
      for (const width of [280, 320, 480, 900]) {
        const preview = await shown.with(statistics, { width });
        const { page } = preview;
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

  it('has short names over the columns of its data table in one line each', async () => {
    const { page } = await shown.with(off, { width: 560 });
    await page.getByRole('button', { name: '数据表：申请人构成' }).click();
    const lines = await page
      .locator('.data thead th')
      .filter({ hasText: /^\s*(?:自然人|总计)\s*$/u })
      .evaluateAll((names) =>
        names.map((name) => {
          const range = document.createRange();
          range.selectNodeContents(name);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size;
        }),
      );
    assert.deepEqual(lines, [1, 1]);
  });

  it('says in words what a flow of nothing is', async () => {
    const flow = off.flow && {
      ...off.flow,
      nodes: off.flow.nodes.map((node) => ({ ...node, value: '0', display: '0' })),
      links: off.flow.links.map((link) => ({ ...link, value: '0' })),
      notes: [],
    };
    const { page } = await shown.with({ ...off, flow });
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
    const { page } = await shown.with({ ...off, flow });
    const thinnest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('.flow-link')].map((link) =>
          Number(link.getAttribute('stroke-width')),
        ),
      ),
    );
    assert.ok(thinnest >= 1);
  });

  it('tells drawings in words where what lays them out cannot be loaded', async () => {
    const preview = await shown.nothingYet({ missing: 'layouts.js' });
    await preview.show(off);
    const { page } = preview;
    assert.equal(await page.locator('svg.flow, svg.lines').count(), 0);
    assert.match((await page.locator('#chart-flow').textContent()) ?? '', /应办理申请数 49/u);
    assert.ok((await page.locator('.form-table .figure').count()) > 40);
    await page.getByRole('button', { name: '打印' }).click();
    assert.match((await preview.hears('print')).html, /<table/u);
  });
});

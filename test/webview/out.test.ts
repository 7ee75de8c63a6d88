import assert from 'node:assert/strict';
import type { Statistics } from '../../server/features/protocol/preview.js';
import { hostileStatistics, offText, statisticsOf, withYears } from './fixtures.js';
import type { PreviewPage } from './preview-page.js';
import { shownPage } from './shown-page.js';

const off = withYears(statisticsOf(offText));
const requests = '表三（政府信息公开申请）';

describe('What leaves the page', () => {
  const shown = shownPage();
  let preview: PreviewPage;

  beforeEach(async () => {
    preview = await shown.with(off, { theme: 'dark' });
  });

  /** Copies a table through its menu; gives what was put on the clipboard. */
  async function copied(title: string, item: RegExp): Promise<Record<'html' | 'plain', string>> {
    const { page } = preview;
    await page.evaluate(() => {
      // The page's own listener ends the event, so that no other hears what it set.
      const setData = Reflect.get(DataTransfer.prototype, 'setData');
      const all: Record<string, string> = {};
      DataTransfer.prototype.setData = function (type: string, text: string): void {
        all[type] = text;
        (window as unknown as { put: unknown }).put = all;
        setData.call(this, type, text);
      };
    });
    await page.getByRole('button', { name: `复制：${title}` }).click();
    await page.getByRole('menuitem', { name: item }).click();
    const put = await page.evaluate(
      () => (window as unknown as { put: Record<string, string> }).put,
    );
    return { html: put['text/html'] ?? '', plain: put['text/plain'] ?? '' };
  }

  it('is a real table where it is pasted, with the merged cells of the form', async () => {
    await copied(requests, /Word/u);
    const { what } = await preview.hears('copied');
    assert.match(what, /表三/u);
    assert.match((await preview.page.getByRole('status').textContent()) ?? '', /已复制/u);
    const other = await preview.beside();
    await other.setContent('<div contenteditable="true" id="letter"></div>');
    await other.locator('#letter').focus();
    await other.keyboard.press('Control+v');
    const pasted = await other.evaluate(() => {
      const table = document.querySelector<HTMLTableElement>('#letter table');
      return {
        rows: table?.rows.length,
        cells: [...(table?.querySelectorAll('th, td') ?? [])].map((cell) => ({
          text: cell.textContent,
          rowspan: cell.getAttribute('rowspan'),
          colspan: cell.getAttribute('colspan'),
        })),
        text: table?.textContent ?? '',
      };
    });
    await other.close();
    const table = off.tables.find(({ title }) => title === requests);
    assert.equal(pasted.rows, table?.rows.filter(({ kind }) => kind !== 'check').length);
    const cell = (text: string): unknown => pasted.cells.find((each) => each.text === text);
    assert.deepEqual(cell('（三）不予公开'), {
      text: '（三）不予公开',
      rowspan: '8',
      colspan: null,
    });
    assert.deepEqual(cell('申请人情况'), { text: '申请人情况', rowspan: null, colspan: '7' });
    assert.doesNotMatch(pasted.text, /✓|≠|核对/u, 'no checks');
  });

  it('is Markdown with one row of headers, pipes of its texts escaped', async () => {
    const hostile = hostileStatistics('zh-cn');
    await preview.show(hostile);
    const title = hostile.tables[0]?.title ?? '';
    const { plain, html } = await copied(title, /Markdown/u);
    assert.equal(html, '');
    const lines = plain.split('\n');
    const bars = lines.map((line) => line.replaceAll('\\|', '').split('|').length);
    assert.equal(new Set(bars).size, 1, 'every line has as many cells');
    assert.match(lines[1] ?? '', /^\| (---:? \| )+---:? \|$/u);
    assert.doesNotMatch(plain, /<img/u);
  });

  it('is a line a row and a tab a cell for a spreadsheet', async () => {
    const { plain } = await copied('表二（主动公开）', /Excel/u);
    const rows = plain.split('\r\n').map((line) => line.split('\t'));
    assert.deepEqual(rows[3], ['行政规范性文件', '2', '1', '9']);
  });

  it('is no formula for a spreadsheet, whatever a cell of the draft says', async () => {
    const row = '| 行政规范性文件 | 2 | 1 | 9 |';
    const text = offText.replace(row, '| 行政规范性文件 | =1+2 | +1+2 | -1+2 |');
    assert.notEqual(text, offText);
    await preview.show(withYears(statisticsOf(text)));
    const { plain } = await copied('表二（主动公开）', /Excel/u);
    const rows = plain.split('\r\n').map((line) => line.split('\t'));
    assert.deepEqual(rows[3], ['行政规范性文件', "'=1+2", "'+1+2", "'-1+2"]);
  });

  it('does nothing where it is pasted, whatever the draft says', async () => {
    const hostile = hostileStatistics('zh-cn');
    await preview.show(hostile);
    const { html } = await copied(hostile.tables[0]?.title ?? '', /Word/u);
    const found = await (
      await preview.beside()
    ).evaluate((text) => {
      const pasted = new DOMParser().parseFromString(text, 'text/html');
      return pasted.querySelectorAll('img, script, [onerror]').length;
    }, html);
    assert.equal(found, 0);
    assert.match(html, /&lt;img/u);
  });

  async function savedPicture(
    chart: string,
    type: 'SVG' | 'PNG',
  ): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    await preview.page.getByRole('button', { name: `保存图：${chart}` }).click();
    await preview.page.getByRole('menuitem', { name: new RegExp(type, 'u') }).click();
    const { name, base64 } = await preview.hears('save');
    return { name, bytes: Buffer.from(base64, 'base64') };
  }

  for (const chart of ['申请办理流向', '申请人构成', '申请（件）']) {
    it(`is a drawing that needs no stylesheet (${chart})`, async () => {
      const { name, bytes } = await savedPicture(chart, 'SVG');
      assert.match(name, /^云麓市水务局-2023-.*\.svg$/u);
      const text = bytes.toString('utf8');
      assert.doesNotMatch(text, /var\(|class=|style=|data-|tabindex|aria-/u);
      assert.match(text, /font-family=/u);
      const parsed = await (
        await preview.beside()
      ).evaluate((xml) => {
        const { documentElement: root } = new DOMParser().parseFromString(xml, 'image/svg+xml');
        return [root.nodeName, root.querySelectorAll('path, rect').length] as const;
      }, text);
      assert.equal(parsed[0], 'svg');
      assert.ok(parsed[1] > 3);
    });
  }

  it('is a PNG of what is drawn', async () => {
    const { name, bytes } = await savedPicture('申请办理流向', 'PNG');
    assert.match(name, /\.png$/u);
    assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG');
    assert.ok(bytes.readUInt32BE(16) > 1200, 'twice as wide as on the page');
    assert.ok(bytes.length > 5000, 'and not empty');
  });

  async function printed(statistics: Statistics): Promise<string> {
    await preview.show(statistics);
    await preview.page.getByRole('button', { name: /打印|Print/u }).click();
    return (await preview.hears('print')).html;
  }

  it('is a page to print: key figures, drawings, tables, without script', async () => {
    const html = await printed(off);
    const found = await (
      await preview.beside()
    ).evaluate((text) => {
      const page = new DOMParser().parseFromString(text, 'text/html');
      const count = (selector: string): number => page.querySelectorAll(selector).length;
      return {
        title: page.title,
        svgs: count('svg'),
        tables: count('table'),
        merged: count('[rowspan="8"]'),
        scripts: count('script'),
      };
    }, html);
    assert.deepEqual(found, {
      title: '云麓市水务局 2023',
      svgs: 6,
      tables: 4,
      merged: 1,
      scripts: 0,
    });
    assert.doesNotMatch(html, /var\(/u);
  });

  it('says so where the page to print cannot be made', async () => {
    await preview.show(off);
    await preview.page.evaluate(() => {
      document.implementation.createHTMLDocument = () => {
        throw new Error('no document');
      };
    });
    await preview.page.getByRole('button', { name: '打印' }).click();
    await preview.page.getByRole('status').filter({ hasText: '未能生成打印页' }).waitFor();
  });

  it('prints every text of a draft as text', async () => {
    const html = await printed(hostileStatistics('en'));
    const found = await (
      await preview.beside()
    ).evaluate((text) => {
      const page = new DOMParser().parseFromString(text, 'text/html');
      return page.querySelectorAll('img, script, [onerror]').length;
    }, html);
    assert.equal(found, 0);
    assert.match(html, /&lt;img/u);
  });
});

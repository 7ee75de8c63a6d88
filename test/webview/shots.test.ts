import { mkdirSync, readFileSync } from 'node:fs';
import { Previews } from './preview-page.js';
import {
  draft,
  hostileStatistics,
  offText,
  oldText,
  cleanText,
  statisticsOf,
  withYears,
} from './fixtures.js';
import { themes, type ThemeName } from './themes.js';

const only = process.env['SHOTS'] ?? '';
describe('shots', () => {
  it('takes them', async () => {
    mkdirSync('/tmp/shots', { recursive: true });
    const previews = await Previews.start();
    const before = cleanText;
    const next = cleanText
      .replaceAll('2023年', '2024年')
      .replace(/(二、上年结转[^|]*\| +\| +\|) 3 \| 1 \|/u, '$1 2 | 0 |');
    const makes = {
      off: (l: 'zh-cn' | 'en') => withYears(statisticsOf(offText, l)),
      next: (l: 'zh-cn' | 'en') => statisticsOf(next, l, { before }),
      old: (l: 'zh-cn' | 'en') => statisticsOf(oldText, l),
      sample: (l: 'zh-cn' | 'en') => statisticsOf(draft('samples/2024-望澜市-初稿.md'), l),
      s2017: (l: 'zh-cn' | 'en') => statisticsOf(draft('samples/2017-澄屿市-初稿.md'), l),
      hostile: hostileStatistics,
    };
    for (const spec of only.split(' ')) {
      const [what, theme, language, width] = spec.split(':') as [
        keyof typeof makes,
        ThemeName,
        'zh-cn' | 'en',
        string,
      ];
      const p = await previews.open({ theme, width: Number(width), height: 900 });
      const s = makes[what](language);
      await p.show(s);
      const js = process.env['DO'];
      if (js) await p.page.evaluate(js);
      const total = await p.page.evaluate(() => document.documentElement.scrollHeight);
      const step = Number(process.env['STEP'] ?? '1300');
      for (let y = 0, n = 0; y < total; y += step, n += 1) {
        await p.page.screenshot({
          path: `/tmp/shots/${spec.replaceAll(':', '-')}-${String(n)}.png`,
          fullPage: true,
          clip: { x: 0, y, width: Number(width), height: Math.min(step, total - y) },
        });
      }
      console.log(
        spec,
        await p.troubles(),
        await p.page.evaluate(() => [
          document.documentElement.scrollWidth,
          innerWidth,
          document.documentElement.scrollHeight,
        ]),
      );
      await p.close();
    }
    await previews.stop();
    void themes;
    void readFileSync;
  });
});

import assert from 'node:assert/strict';
import { fileName } from '../../../../client/preview/file-names.js';

describe('The name of a file that is written', () => {
  for (const [wish, ending, name] of [
    ['望澜市-2024.xlsx', 'xlsx', '望澜市-2024.xlsx'],
    ['申请流向', 'svg', '申请流向.svg'],
    ['图.SVG', 'svg', '图.svg'],
    ['../../.bashrc', 'png', '_.._.bashrc.png'],
    ['a/b\\c:d*e?f"g<h>i|j\n', 'csv', 'a_b_c_d_e_f_g_h_i_j_.csv'],
    ['年报\u202Egnp', 'png', '年报_gnp.png'],
    ['', 'json', 'statistics.json'],
    [' ... ', 'html', 'statistics.html'],
  ] as const) {
    it(`is ${name} for “${wish}”`, () => {
      assert.equal(fileName(wish, ending), name);
    });
  }

  it('is short enough for every system, whole characters kept', () => {
    const name = fileName('𠮷'.repeat(500), 'svg');
    assert.equal(name, `${'𠮷'.repeat(60)}.svg`);
    assert.ok(new TextEncoder().encode(name).length < 255);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FarWindow, type HandKey } from './far-window.js';

const blank = ['| 规章 |   |   |   |', '| 规范 |   |   |   |', '| 许可 |   |   |   |'];
const filled = ['| 规章 | 12 | 3 | 400 |', '| 规范 | 7 |  | 88 |', '| 许可 | 1 | 20 | 5 |'];

describe('The caret of a table over a slow connection', function () {
  this.timeout(60_000);

  for (const rest of [20, 60, 140, 160, 300, 400]) {
    it(`has every figure in its cell, typed with a key every ${String(rest)} ms`, async () => {
      const keys = 'Tab 2 Tab 0 Tab 1 8 Tab 3 Tab 1 Tab 2 0 Tab 4 0 0 Enter';
      const rows = await new FarWindow(blank, 75).after(pressed(keys, rest));
      assert.deepEqual(rows.slice(0, 3).map(cellsOf), [
        ['2', '0', '18'],
        ['3', '1', '20'],
        ['400', '', ''],
      ]);
    });
  }

  for (const rest of [5, 40, 90, 160]) {
    it(`has it when the text is saved again and again, ${String(rest)} ms behind it`, async () => {
      const window = new FarWindow(filled, 75);
      await window.after(pressed('Tab 9 Tab 8 Enter 7 6 Save Save Save', rest));
      assert.deepEqual(window.saved.map(cellsOf), [
        ['9', '8', '400'],
        ['7', '76', '88'],
        ['1', '20', '5'],
      ]);
    });
  }

  it('has it where a key overtook the caret and took a pipe away', async () => {
    const rests = [100, 200, 5, 140, 5, 310, 5];
    const keys = 'Tab 2 Tab 40 40 Tab 2'.split(' ');
    const hand = keys.map((key, index) => ({ key, rest: rests[index] ?? 0 }));
    const [first = ''] = await new FarWindow(filled, 200).after(hand);
    assert.deepEqual(cellsOf(first), ['2', '4040', '2']);
  });

  it('has what any hand types, however long the way', async () => {
    const key = fc.record({
      key: fc.constantFrom('Tab', 'Shift+Tab', 'Enter', 'Backspace', '1', '2', '3', '40'),
      rest: fc.constantFrom(5, 30, 60, 100, 140, 155, 200, 290, 310, 500, 900),
    });
    const typed = fc.tuple(
      fc.constantFrom(blank, filled),
      fc.constantFrom(0, 1, 20, 75, 200),
      fc.array(key, { minLength: 3, maxLength: 25 }),
    );
    await fc.assert(
      fc.asyncProperty(typed, async ([lines, delay, keys]) => {
        const { figures, under, followed } = meant(lines.map(cellsOf), [
          { key: 'Tab', rest: 100 },
          ...keys,
        ]);
        const rows = await new FarWindow(lines, delay).after(followed);
        assert.deepEqual(rows.slice(0, lines.length).map(cellsOf), figures);
        assert.equal(rows.slice(lines.length).join('\n').trim(), under);
      }),
      { numRuns: 40 },
    );
  });
});

function pressed(keys: string, rest: number): readonly HandKey[] {
  return keys.split(' ').map((key) => ({ key, rest }));
}

/** The figures of a row. */
function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

/** What keys make of the figures where nothing takes time, and what they write under the table. */
function meant(
  figures: string[][],
  keys: readonly HandKey[],
): {
  readonly figures: string[][];
  readonly under: string;
  readonly followed: readonly HandKey[];
} {
  const width = figures[0]?.length ?? 0;
  const last = figures.length * width - 1;
  const followed: HandKey[] = [];
  let [at, isSelected, under, isUnder] = [-1, false, '', false];
  for (const each of keys) {
    const { key } = each;
    const to = { Tab: at + 1, 'Shift+Tab': at - 1, Enter: at + width }[key];
    if (isUnder || (key === 'Enter' && at + width > last)) {
      // The keys lead nowhere from there.
      if (isUnder && (to !== undefined || key === 'Backspace')) continue;
      if (isUnder) under += key;
      isUnder = true;
      followed.push(each);
      continue;
    }
    if (to !== undefined && (to < 0 || to > last)) continue;
    const cells = figures[Math.floor(at / width)] ?? [];
    // In a blank cell it would take away the pipe.
    if (key === 'Backspace' && cells[at % width] === '') continue;
    followed.push(each);
    if (to === undefined) {
      const held = isSelected ? '' : (cells[at % width] ?? '');
      cells[at % width] = key === 'Backspace' ? held.slice(0, -1) : held + key;
      isSelected = false;
    } else {
      [at, isSelected] = [to, true];
    }
  }
  return { figures, under, followed };
}

import assert from 'node:assert/strict';
import { LeftOut } from '../../../../server/workspace/files/left-out.js';

function leftOut(texts: Readonly<Record<string, string>>): (path: string) => boolean {
  const files = new LeftOut(new Map(Object.entries(texts)));
  return (path) => files.has(path);
}

describe('what is left out of a folder', () => {
  it('is what its ignore files name, and what those of its folders do', () => {
    const has = leftOut({
      '.gitignore': 'build/\n*.txt\n',
      '.nianbaoignore': '/旧稿.md\n',
      '2024/.nianbaoignore': 'notes.md\n',
    });
    assert.ok(has('旧稿.md'));
    assert.ok(has('a.txt'));
    assert.ok(has('2024/b.txt'));
    assert.ok(has('2024/notes.md'));
    assert.ok(!has('notes.md'));
    assert.ok(!has('2024/旧稿.md'));
    assert.ok(!has('2024/report.md'));
  });

  it('is all that lies in a folder that is left out, whatever a file in there says', () => {
    const has = leftOut({ '.gitignore': 'build/\n', 'build/.nianbaoignore': '!report.md\n' });
    assert.ok(has('build/report.md'));
    assert.ok(has('build/deep/report.md'));
  });

  it('is what the nearest file does not take back', () => {
    const has = leftOut({ '.gitignore': '*.txt\n', '2024/.nianbaoignore': '!report.txt\n' });
    assert.ok(has('report.txt'));
    assert.ok(!has('2024/report.txt'));
  });

  it('is what lies in folders that are never searched', () => {
    const has = leftOut({});
    assert.ok(has('node_modules/some/README.md'));
    assert.ok(has('2024/.history/report.md'));
    assert.ok(!has('2024/report.md'));
    assert.ok(!has('report.md'));
  });
});

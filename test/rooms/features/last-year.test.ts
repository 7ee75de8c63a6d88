import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Hover, LocationLink } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, summariseText } from '../../../server/analysis.js';
import { definition } from '../../../server/features/definition.js';
import { hover } from '../../../server/features/hover.js';
import type { Reading } from '../../../server/features/reading.js';

const lastYear = readFileSync('test/drafts/2021-clean.md', 'utf8');
const file = { uri: 'file:///reports/2023.md', name: '2023.md' };

/** The report of the year after, what was carried out the year before carried in; read beside last year's. */
function readingOf(sentence = ''): Reading {
  const text = lastYear
    .replaceAll('2023年', '2024年')
    .replace(/(二、上年结转[^|]*\| +\| +\|) 3 \| 1 \|/u, '$1 2 | 0 |')
    .replace('规范接收、登记', `${sentence}规范接收、登记`);
  const before = summariseText(lastYear, file);
  assert.ok(before);
  const analysis = analyse(text, { severities: {}, others: () => [before] });
  assert.ok(analysis);
  const document = TextDocument.create('file:///reports/2024.md', 'markdown', 1, text);
  return { document, analysis, language: 'zh-cn' };
}

function hoverAt(reading: Reading, words: string, part: string): string {
  const found: Hover | undefined = hover(reading, positionOf(reading, words, part), {
    markdown: true,
  });
  assert.ok(found && typeof found.contents === 'object' && 'value' in found.contents);
  return found.contents.value.replaceAll('\\', '');
}

function positionOf(
  { document }: Reading,
  words: string,
  part: string,
): LocationLink['targetRange']['start'] {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  return document.positionAt(start + words.lastIndexOf(part));
}

describe('A figure beside last year’s report', () => {
  it('tells what it was last year, with the way there', () => {
    const text = hoverAt(readingOf(), '| 12 | 3 | 0 | 0 | 2 | 1 | 18 |', '18');
    assert.match(
      text,
      /上年：\*\*18 件\*\*（\[2023\.md\]\(file:\/\/\/reports\/2023\.md#L\d+,\d+\)）/u,
    );
  });

  it('tells it of a sentence too', () => {
    const text = hoverAt(readingOf('全年新收政府信息公开申请45件。'), '申请45件', '45');
    assert.match(text, /上年：\*\*45 件\*\*/u);
  });

  it('leads from what was carried in to what last year carried out', () => {
    const reading = readingOf();
    const at = positionOf(reading, '| 2 | 0 | 0 | 0 | 0 | 0 | 4 |', '2');
    assert.match(
      hoverAt(reading, '| 2 | 0 | 0 | 0 | 0 | 0 | 4 |', '2'),
      /上年报告“结转下年度”：\*\*2 件\*\*（\[2023\.md\]/u,
    );
    const [link, another] = definition(reading, at, { links: true }) as LocationLink[];
    assert.equal(another, undefined);
    assert.equal(link?.targetUri, file.uri);
    const last = TextDocument.create(file.uri, 'markdown', 1, lastYear);
    assert.equal(last.getText(link.targetSelectionRange), '2');
    assert.match(
      lastYear.split('\n')[link.targetSelectionRange.start.line] ?? '',
      /四、结转下年度继续办理/u,
    );
  });

  it('leads from a sentence on last year to the table of last year', () => {
    const reading = readingOf('上年新收政府信息公开申请45件。');
    const at = positionOf(reading, '申请45件', '45');
    const [link] = definition(reading, at, { links: true }) as LocationLink[];
    assert.equal(link?.targetUri, file.uri);
  });
});

import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { capabilitiesWithout, Client, rangeOfText, textOfHover } from './client.js';
import { draftWith, rightDraft, saying, wrongFigure } from './drafts.js';

/** What was received, said twice: once right, once wrong. */
const spoken = saying(
  '全年新收政府信息公开申请45件，上年结转4件。全年共收到54件政府信息公开申请。',
);

/** The totals of what was decided, by applicant; the first is off where one outcome of natural persons is. */
const columnTotal = '| 35 | 6 | 1 | 0 | 3 | 1 | 46 |';

describe('hovering a figure', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  after(() => client.stop());

  let opened = 0;
  function open(text: string): Promise<{ readonly document: TextDocument }> {
    opened += 1;
    return client.open(text, `untitled:hover-${String(opened)}.md`);
  }

  /** What is said of a figure, the last part of some words. */
  async function told(
    document: TextDocument,
    words: string,
    part: string,
    of = client,
  ): Promise<string> {
    const start = document.offsetAt(rangeOfText(document, words).start) + words.lastIndexOf(part);
    const position = document.positionAt(start);
    const hover = await of.about<Hover | null>('textDocument/hover', document, { position });
    if (hover) assert.equal(document.getText(hover.range), part);
    return textOfHover(hover);
  }

  it('of a table tells who else states it, with the way there, and whether it is the same', async () => {
    const { document } = await open(spoken);
    const text = await told(document, '| 4 | 1 | 45 |', '45');
    const line = document
      .getText()
      .slice(0, document.getText().indexOf('申请45件'))
      .split('\n').length;
    assert.match(
      text,
      new RegExp(
        `另见：\n- \\[第 ${String(line)} 行\\]\\(untitled:hover-\\d+\\.md#L${String(line)},\\d+\\) “.*申请45件” ✓\n- .*“.*54件.*” ✗`,
        'u',
      ),
    );
  });

  it('of a sentence tells what it counts, and the table cell', async () => {
    const { document } = await open(spoken);
    const text = await told(document, '结转4件', '4');
    assert.match(text, /^\*\*二、上年结转政府信息公开申请数量\*\*\n\n正文 · 本年\n\n\*\*4 件\*\*/u);
    assert.match(text, /另见：\n- \[第 \d+ 行\]\(.*\) 表三.*“二、上年结转.*”行“总计”列：4 ✓$/u);
  });

  it('of a sentence that adds figures up tells which, with the working', async () => {
    const { document } = await open(saying('全年予以公开和部分公开共24件。'));
    const text = await told(document, '共24件', '24');
    assert.match(text, /^\*\*（一）予以公开 \+ （二）部分公开\*\*/u);
    assert.match(text, /✗ 正文“.*24件” ≠ 表中 18 \+ 5/u);
    assert.match(text, /- .*“（一）予以公开”行“总计”列：18\n- .*“（二）部分公开”行“总计”列：5/u);
  });

  it('of a sentence that says none tells what the table has', async () => {
    const { document } = await open(saying('2023年未发生因政府信息公开申请引起的行政诉讼。'));
    const start = rangeOfText(document, '未发生').start;
    const hover = await client.about<Hover>('textDocument/hover', document, { position: start });
    const text = JSON.stringify(hover.contents);
    assert.match(text, /没有（0）/u);
    assert.match(text, /直接起诉·总计.*：1 ✗.*复议后起诉·总计.*：0 ✓/u);
  });

  it('of a breakdown tells the sum', async () => {
    const { document } = await open(saying('共举办培训30场，分别为线上10场、线下21场。'));
    for (const part of ['30', '10', '21']) {
      const words = { 30: '培训30场', 10: '线上10场', 21: '线下21场' }[part] ?? '';
      assert.match(
        await told(document, words, part),
        /勾稽：\n- ✗ 正文各分项 10 \+ 21 ≠ “共举办培训30场”/u,
      );
    }
  });

  it('of a share tells what it is computed from', async () => {
    const { document } = await open(
      saying('全年新收政府信息公开申请45件，其中自然人申请34件，占75.6%。'),
    );
    assert.match(await told(document, '占75.6%', '75.6'), /✓ 占比 34 ÷ 45 = 75\.6% = 75\.6%/u);
  });

  it('tells which figure is wrong and how sure that is', async () => {
    const wrong = '| 6 | 1 | 0 | 0 | 0 | 0 | 5 |';
    const { document } = await open(wrongFigure);
    assert.match(
      await told(document, wrong, '6'),
      /⚠ 此数有误，应为 4：只有这样改，各处才都相符。/u,
    );
    assert.match(
      await told(document, wrong, '5'),
      /⚠ 此数所在的勾稽不符，有误的是“（二）部分公开”行“自然人”列（6 应为 4）。/u,
    );
    assert.doesNotMatch(await told(document, '| 12 | 3 | 0 | 0 | 2 | 1 | 18 |', '3'), /⚠/u);
  });

  it('tells first of what does not hold', async () => {
    const { document } = await open(wrongFigure);
    const text = await told(document, columnTotal, '35');
    assert.match(text, /勾稽：\n- ✗ 相差 2：.*\n- ✓ .*\n- ✓ /u);
  });

  it('reads a sum of many figures at a glance: the figures, and what they are', async () => {
    const { document } = await open(wrongFigure);
    const text = await told(document, columnTotal, '35');
    assert.match(
      text,
      /✗ 相差 2：各项办理结果 12 (?:\+ \d )+\+ 其余 12 项 0 ≠ （七）总计 \*\*35\*\*/u,
    );
    assert.match(text, /✓ 自然人 \*\*35\*\* \+ 商业企业 6/u);
  });

  it('tells that nothing singles out a figure', async () => {
    const wrong = '| 2 | 0 | 1 | 0 | 5 |';
    const { document } = await open(draftWith('| 2 | 0 | 1 | 0 | 3 |', wrong));
    assert.match(
      await told(document, wrong, '5'),
      /⚠ 此数可能有误：改为 3 就能相符；一共有 5 种改法，看不出是哪一个数。/u,
    );
  });

  it('says nothing of a figure of which nothing is known, nor of a date', async () => {
    const { document } = await open(saying('全年擦拭窗户88扇。'));
    assert.equal(await told(document, '2023年，我局', '2023'), '');
    assert.equal(await told(document, '窗户88扇', '88'), '');
  });

  it('is in the language of the session, and without links where only plain text is shown', async () => {
    const english = await Client.start({
      locale: 'en',
      capabilities: capabilitiesWithout('hover'),
    });
    const { document } = await english.open(spoken);
    const text = await told(document, '| 4 | 1 | 45 |', '45', english);
    await english.stop();
    assert.match(text, /Also stated:\n- Line \d+ “.*申请45件” ✓/u);
    assert.doesNotMatch(text, /\]\(/u);
  });

  it('names no other place and no doubt of a figure that is right and stands once', async () => {
    const { document } = await open(rightDraft);
    assert.doesNotMatch(await told(document, '| 4 | 1 | 45 |', '45'), /另见|⚠/u);
  });
});

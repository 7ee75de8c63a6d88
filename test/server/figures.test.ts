import assert from 'node:assert/strict';
import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Location,
  type LocationLink,
  type Range,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { capabilitiesWithout, Client, rangeOfText } from './client.js';
import { rightDraft, saying } from './drafts.js';

/** Two sentences that say what was received. */
const spoken = saying(
  '全年新收政府信息公开申请45件，上年结转4件。全年共收到45件政府信息公开申请。',
);

describe('the way between figures', () => {
  let client: Client;
  let right: TextDocument;
  before(async () => {
    client = await Client.start();
    ({ document: right } = await client.open(rightDraft, 'untitled:right.md'));
  });
  after(() => client.stop());

  /** The position of the first letter of some words, or of a part of them. */
  function at(document: TextDocument, words: string, part = words): { position: object } {
    const { start } = rangeOfText(document, words);
    const offset = document.offsetAt(start) + words.lastIndexOf(part);
    return { position: document.positionAt(offset) };
  }

  async function definitions(
    document: TextDocument,
    words: string,
    part?: string,
  ): Promise<string[]> {
    const found = await client.about<LocationLink[]>(
      'textDocument/definition',
      document,
      at(document, words, part),
    );
    return found.map(({ targetSelectionRange }) => document.getText(targetSelectionRange));
  }

  /** A figure with the two letters before it and the one behind. */
  function around(document: TextDocument, { start, end }: Range): string {
    return document.getText().slice(document.offsetAt(start) - 2, document.offsetAt(end) + 1);
  }

  it('leads from the total of a row to its parts', async () => {
    const row = '| 12 | 3 | 0 | 0 | 2 | 1 | 18 |';
    assert.deepEqual(await definitions(right, row, '18'), ['12', '3', '0', '0', '2', '1']);
  });

  it('leads from a sentence to the table cell that says the same', async () => {
    const { document } = await client.open(spoken, 'untitled:spoken.md');
    const [link, another] = await client.about<LocationLink[]>(
      'textDocument/definition',
      document,
      at(document, '申请45件', '45'),
    );
    assert.equal(another, undefined);
    assert.equal(document.getText(link?.targetSelectionRange), '45');
    assert.match(document.getText(link?.targetRange), /^\| 一、本年新收/u);
  });

  it('leads from a sentence that adds rows up to each of them', async () => {
    const text = saying('全年予以公开和部分公开共23件。');
    const { document } = await client.open(text, 'untitled:two.md');
    assert.deepEqual(await definitions(document, '共23件', '23'), ['18', '5']);
  });

  it('leads from a sentence that says none to the figures that should be zero', async () => {
    const text = saying('2023年未发生因政府信息公开申请引起的行政诉讼。');
    const { document } = await client.open(text, 'untitled:none.md');
    assert.deepEqual(await definitions(document, '未发生'), ['1', '0']);
  });

  it('leads from the corner of a table to the parts of both sums', async () => {
    const row = '| 35 | 6 | 1 | 0 | 3 | 1 | 46 |';
    const parts = await definitions(right, row, '46');
    assert.equal(parts.length, 21 + 6);
    assert.deepEqual(parts.slice(-6), ['35', '6', '1', '0', '3', '1']);
  });

  it('leads from a figure that is no sum to itself, the line around shown', async () => {
    const words = '| 12 | 3 | 0 | 0 | 2 | 1 | 18 |';
    const [link, another] = await client.about<LocationLink[]>(
      'textDocument/definition',
      right,
      at(right, words, '12'),
    );
    assert.equal(another, undefined);
    assert.ok(link?.originSelectionRange);
    assert.deepEqual(link.originSelectionRange, link.targetSelectionRange);
    assert.match(right.getText(link.targetRange), /^\|.*予以公开.* 18 \|$/u);
  });

  it('leads nowhere from what is no figure', async () => {
    assert.deepEqual(await definitions(right, '规范接收、登记'), []);
    assert.deepEqual(await definitions(right, '2023年，我局'), []);
  });

  it('gives places to a client that does not know links', async () => {
    const plain = await Client.start({ capabilities: capabilitiesWithout('definition') });
    const { document } = await plain.open(rightDraft);
    const found = await plain.about<Location[]>(
      'textDocument/definition',
      document,
      at(document, '| 2 | 0 | 1 | 0 | 3 |', '3'),
    );
    await plain.stop();
    assert.deepEqual(
      found.map(({ uri, range }) => [uri, document.getText(range)]),
      ['2', '0', '1', '0'].map((text) => [document.uri, text]),
    );
  });

  it('finds every mention of a figure, the table cell being its declaration', async () => {
    const { document } = await client.open(spoken, 'untitled:mentions.md');
    const found = async (
      words: string,
      part: string,
      includeDeclaration = true,
    ): Promise<string[]> => {
      const places = await client.about<Location[]>('textDocument/references', document, {
        ...at(document, words, part),
        context: { includeDeclaration },
      });
      return places.map(({ range }) => around(document, range));
    };
    const all = ['申请45件', '收到45件', '| 45 '];
    assert.deepEqual(await found('申请45件', '45'), all);
    assert.deepEqual(await found('| 4 | 1 | 45 |', '45'), all);
    assert.deepEqual(await found('收到45件', '45', false), all.slice(0, 2));
    assert.deepEqual(await found('结转4件', '4'), ['结转4件', '| 4 ']);
  });

  it('highlights every mention of a figure, and of a total its parts', async () => {
    const { document } = await client.open(spoken, 'untitled:highlights.md');
    const found = await client.about<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      document,
      at(document, '申请45件', '45'),
    );
    const texts = found.map(({ range, kind }) => [document.getText(range), kind]);
    assert.deepEqual(texts, [
      ...['45', '45', '45'].map((text) => [text, DocumentHighlightKind.Write]),
      ...['34', '5', '1', '0', '4', '1'].map((text) => [text, DocumentHighlightKind.Read]),
    ]);
  });

  it('highlights a total as written and its parts as read', async () => {
    const found = await client.about<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      right,
      at(right, '| 2 | 0 | 1 | 0 | 3 |', '3'),
    );
    const texts = (kind: DocumentHighlightKind): string[] =>
      found.filter((each) => each.kind === kind).map(({ range }) => right.getText(range));
    assert.deepEqual(texts(DocumentHighlightKind.Write), ['3']);
    assert.deepEqual(texts(DocumentHighlightKind.Read), ['2', '0', '1', '0']);
  });

  it('highlights nothing of its own where no figure is', async () => {
    const found = await client.about<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      right,
      at(right, '公文起草'),
    );
    assert.deepEqual(found, []);
  });
});

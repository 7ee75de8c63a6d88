import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalysisOptions } from '../../../server/analysis.js';
import { Analyses } from '../../../server/workspace/analyses.js';

describe('analyses', () => {
  let done: string[];
  let analyses: Analyses;
  const options: AnalysisOptions = { severities: {} };
  beforeEach(() => {
    done = [];
    analyses = new Analyses((text) => {
      done.push(text);
      return undefined;
    });
  });

  it('are made once a version, however many features ask', () => {
    const document = TextDocument.create('untitled:a', 'nianbao', 1, '一');
    const first = analyses.of(document, options);
    assert.equal(analyses.of(document, options), first);
    assert.deepEqual(done, ['一']);
    TextDocument.update(document, [{ text: '二' }], 2);
    assert.notEqual(analyses.of(document, options).id, first.id);
    assert.deepEqual(done, ['一', '二']);
  });

  it('are made anew under other options', () => {
    const document = TextDocument.create('untitled:a', 'nianbao', 1, '一');
    const first = analyses.of(document, options);
    assert.notEqual(analyses.of(document, { severities: {} }).id, first.id);
    assert.equal(done.length, 2);
  });

  it('share what was searched for causes, of documents and of other texts', () => {
    const memories = new Set<unknown>();
    const sharing = new Analyses((_text, { causeMemory }) => {
      memories.add(causeMemory);
      return undefined;
    });
    sharing.of(TextDocument.create('untitled:a', 'nianbao', 1, '一'), options);
    sharing.of(TextDocument.create('untitled:a', 'nianbao', 2, '二'), options);
    sharing.once('三', options);
    assert.equal(memories.size, 1);
    assert.ok(!memories.has(undefined));
  });

  it('are forgotten when the document is closed', () => {
    const document = TextDocument.create('untitled:a', 'nianbao', 1, '一');
    analyses.of(document, options);
    analyses.forget(document.uri);
    analyses.of(document, options);
    assert.equal(done.length, 2);
  });
});

import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, type Analysis } from '../../../server/analysis.js';
import { fixAll } from '../../../server/features/fix-all.js';
import { protocolEdits } from '../../../server/features/reading.js';
import type { TextEdit } from '../../../server/rules/finding.js';

const title = '望澜市水务局2024年政府信息公开工作年度报告';

describe('fix-all in several rounds', () => {
  it('is one edit of what changed', () => {
    assert.deepEqual(fixed(`${title}\n一二三四\n`, ['二', 'b'], ['三', 'c']), {
      text: `${title}\n一bc四\n`,
      edits: ['bc'],
    });
  });

  it('splits no line break where line ends are mixed', () => {
    // Equal up to the carriage return, and again from the line feed on.
    const { text } = fixed(`${title}\r\n一二\r\n三`, ['\r\n一', '\ra'], ['二\r\n', 'b\n']);
    assert.equal(text, `${title}\rab\n三`);
  });

  it('splits no character that takes two units', () => {
    const { edits } = fixed(`${title}\n𠮷一`, ['𠮷', '𠮸'], ['一', '二']);
    assert.deepEqual(edits, ['𠮸二']);
  });
});

/** A draft after fixes of which the second comes to light with the first, as an editor makes them; what each edit writes. */
function fixed(
  text: string,
  ...changes: readonly (readonly [string, string])[]
): { readonly text: string; readonly edits: readonly string[] } {
  const left = [...changes];
  const next = (now: string): Analysis => {
    const [from, to] = left.shift() ?? ['', ''];
    return withFix(now, { start: now.indexOf(from), end: now.indexOf(from) + from.length }, to);
  };
  const document = TextDocument.create('untitled:draft.md', 'nianbao', 1, text);
  const edits = protocolEdits(document, fixAll(next(text), next));
  return {
    text: TextDocument.applyEdits(document, edits),
    edits: edits.map(({ newText }) => newText),
  };
}

/** What is found in a text, and nothing but one safe fix. */
function withFix(text: string, span: TextEdit['span'], newText: string): Analysis {
  const analysis = analyse(text, { severities: {} });
  assert.ok(analysis);
  const [finding] = analysis.findings;
  assert.ok(finding);
  const fix = {
    title: finding.message,
    safe: true,
    preferred: true,
    edits: () => [{ span, newText }],
  };
  return { ...analysis, findings: [{ ...finding, fixes: [fix] }] };
}

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { analyse } from '../../../server/analysis.js';
import { render } from '../../../server/language/message.js';
import type { Span } from '../../../server/report/span.js';
import type { Fix } from '../../../server/rules/finding.js';
import { applyEdits, safeEdits } from '../../../server/rules/fixing.js';
import { readExpectations } from './expectations.js';

const folder = 'test/drafts';
const drafts = readdirSync(folder)
  .filter((name) => /\.(?:md|txt|nianbao)$/u.test(name) && name !== 'README.md')
  .map((name) => readExpectations(readFileSync(path.join(folder, name), 'utf8')).text);

/** A draft in the middle of being edited: pieces cut out, doubled, or typed into. */
const edited = fc
  .tuple(
    fc.constantFrom(...drafts),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(400),
        put: fc.oneof(
          fc.constantFrom(
            '',
            '|',
            '| |',
            '\n',
            '\t',
            '一、',
            '<!-- nianbao-ignore ',
            '-->',
            '<table>',
            '\ud83d',
          ),
          fc.string({ unit: 'binary', maxLength: 20 }),
          fc.nat(99_999).map(String),
        ),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([draft, edits]) =>
    edits.reduce((text, { at, length, put }) => {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + put + text.slice(start + length);
    }, draft),
  );

describe('any draft, however broken', () => {
  it('gives findings inside the text, in order, that can be read in both languages', () => {
    fc.assert(
      fc.property(edited, (text) => {
        const findings = analyse(text, { severities: {} })?.findings ?? [];
        let last = 0;
        for (const { span, message, evidence } of findings) {
          assertInside(text, span);
          assert.ok(last <= span.start);
          last = span.start;
          for (const each of evidence) assertInside(text, each.span);
          for (const language of ['zh-cn', 'en'] as const) {
            assert.doesNotMatch(render(message, language), /\{\w+\}|undefined/u);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives fixes whose edits can be applied, and safe fixes that end', () => {
    fc.assert(
      fc.property(edited, (text) => {
        let now = text;
        for (let pass = 0; pass < 10; pass++) {
          const findings = analyse(now, { severities: {} })?.findings ?? [];
          for (const fix of findings.flatMap(({ fixes }) => fixes)) assertApplies(now, fix);
          const edits = safeEdits(findings);
          if (edits.length === 0) return;
          now = applyEdits(now, edits);
        }
        assert.fail('safe fixes do not end');
      }),
      { numRuns: 200 },
    );
  });
});

function assertInside(text: string, { start, end }: Span): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${String(start)}–${String(end)}`);
}

function assertApplies(text: string, fix: Fix): void {
  const title = render(fix.title, 'zh-cn');
  const edits = fix.edits();
  assert.notEqual(edits.length, 0, title);
  edits.forEach(({ span }, index) => {
    assertInside(text, span);
    const before = edits[index - 1];
    if (before !== undefined) assert.ok(before.span.end <= span.start, title);
  });
  assert.notEqual(applyEdits(text, edits), text, title);
}

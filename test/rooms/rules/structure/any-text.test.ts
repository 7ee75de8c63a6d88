import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../../server/analysis.js';
import { draft2014, draft2021 } from './drafts.js';

/** What goes wrong in drafts, to be strewn anywhere into one. */
const pieces = fc.constantFrom(
  '\n',
  '\r\n',
  '|||||||||||',
  '| ',
  '一、总体情况',
  '二、',
  '（三）2022年',
  '《',
  '<!--',
  '-->',
  '____',
  'XX年',
  '（2017)20号',
  '由包括等七个部分',
  '截至2022年12月31日',
  'http//:www',
  '电话：0731-',
  '\ud800',
  '\ufffd',
  '如下表：',
  '## ',
);

describe('drafts with anything strewn in', () => {
  for (const [name, draft] of [
    ['2021', draft2021()],
    ['2014', draft2014()],
  ] as const) {
    it(`${name}: every finding and every edit lies inside the text, and edits do not overlap`, () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(draft.length), pieces), { maxLength: 6 }),
          (strewn) => {
            let text = draft;
            for (const [at, piece] of strewn) text = text.slice(0, at) + piece + text.slice(at);
            for (const { span, fixes } of analyse(text, { severities: {} })?.findings ?? []) {
              assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
              for (const fix of fixes) {
                let past = 0;
                for (const edit of fix.edits()) {
                  assert.ok(past <= edit.span.start && edit.span.start <= edit.span.end);
                  past = edit.span.end;
                }
                assert.ok(past <= text.length);
              }
            }
          },
        ),
        { numRuns: 150 },
      );
    });
  }
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../../server/analysis.js';
import type { Analysis } from '../../../server/analysis.js';
import { render, type Message } from '../../../server/language/message.js';
import type { Finding } from '../../../server/rules/finding.js';
import { applyEdits, safeEdits } from '../../../server/rules/fixing.js';
import { silenceEdit } from '../../../server/rules/silence-edit.js';
import { readExpectations } from './expectations.js';

const folder = 'test/drafts';
const drafts = readdirSync(folder).filter(
  (name) => /\.(?:md|txt|nianbao)$/u.test(name) && name !== 'README.md',
);

describe('drafts that carry their expectations', () => {
  for (const file of drafts) {
    const { text, expectations } = readExpectations(readFileSync(path.join(folder, file), 'utf8'));

    it(`${file}: every finding stands at its line, and no other`, () => {
      const found = findingsByLine(analysed(text));
      const expected = expectations.map(({ line, rule }) => `${String(line)} ${rule}`);
      assert.deepEqual(
        found.map(({ line, rule }) => `${String(line)} ${rule}`).sort(),
        expected.sort(),
      );
      for (const { line, rule, says } of expectations) {
        if (says === undefined) continue;
        const messages = found.filter((each) => each.line === line && each.rule === rule);
        assert.ok(
          messages.some(({ message }) => message.includes(says)),
          `line ${String(line)}: ${messages.map(({ message }) => message).join('\n')}\ndoes not say\n${says}`,
        );
      }
    });

    it(`${file}: every fix removes its finding`, () => {
      const before = analysed(text);
      for (const finding of before.findings) {
        for (const fix of finding.fixes) {
          const after = analysed(applyEdits(text, fix.edits()));
          assert.ok(countLike(finding, after) < countLike(finding, before), tell(fix.title));
        }
      }
    });

    it(`${file}: silencing holds back what is silenced, and nothing else`, () => {
      const before = analysed(text);
      for (const finding of before.findings.filter(({ rule }) => !rule.startsWith('ignore.'))) {
        const edit = silenceEdit(
          before.report,
          { rule: finding.rule, span: finding.span, scope: 'place' },
          '已核对',
        );
        const after = analysed(applyEdits(text, [edit]));
        assert.ok(countLike(finding, after) < countLike(finding, before), finding.rule);
        assert.deepEqual(told(after), told(before));
      }
    });

    it(`${file}: safe fixes end, keep every figure and bring nothing new`, () => {
      const before = analysed(text);
      const after = fixed(text);
      assert.deepEqual(safeEdits(after.findings), []);
      assert.deepEqual(figuresOf(after), figuresOf(before));
      const left = before.findings.filter(({ fixes }) => !fixes.some(({ safe }) => safe));
      assert.deepEqual(rulesOf(after.findings), rulesOf(left));
    });
  }
});

function analysed(text: string): Analysis {
  const analysis = analyse(text, { severities: {} });
  assert.ok(analysis, 'not taken for a report');
  return analysis;
}

/** Fixes in passes, as fix-all does, until nothing safe is left. */
function fixed(text: string): Analysis {
  let analysis = analysed(text);
  for (let pass = 0; pass < 10; pass++) {
    const edits = safeEdits(analysis.findings);
    if (edits.length === 0) return analysis;
    analysis = analysed(applyEdits(analysis.report.text, edits));
  }
  return analysis;
}

/** How many findings say the same: a rule may find the same thing in several places. */
function countLike({ rule, message }: Finding, { findings }: Analysis): number {
  return findings.filter((each) => each.rule === rule && tell(each.message) === tell(message))
    .length;
}

interface FoundAtLine {
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

function findingsByLine({ report, findings }: Analysis): readonly FoundAtLine[] {
  return findings.map(({ rule, span, message }) => ({
    line: report.text.slice(0, span.start).split('\n').length,
    rule,
    message: tell(message),
  }));
}

function figuresOf({ bound }: Analysis): readonly string[] {
  return bound.facts.map(
    ({ concept, applicant, period, value, state }) =>
      `${concept} ${applicant ?? ''} ${period} ${value?.toFixed() ?? state}`,
  );
}

/** The rules of all that was found, silenced or not. */
function told({ findings, silenced }: Analysis): readonly string[] {
  return rulesOf([...findings, ...silenced.map(({ finding }) => finding)]);
}

function rulesOf(findings: Analysis['findings']): readonly string[] {
  return findings.map(({ rule }) => rule).sort();
}

function tell(message: Message): string {
  return render(message, 'zh-cn');
}

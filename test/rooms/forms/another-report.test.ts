import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse, summariseText } from '../../../server/analysis.js';

const sample = readFileSync('samples/2024-望澜市-初稿.md', 'utf8');
const other = readFileSync('samples/2023-望澜市文化广电和旅游局-定稿.md', 'utf8');
/** A misread row makes the tables of the first report fit the form less well than those of the second. */
const both = `${sample}\n\n${other}`;

describe('Another report in the same file', () => {
  it('gives no figure to the first one', () => {
    assert.deepEqual(figuresOf(both), figuresOf(sample));
  });

  it('is held against nothing, and told of once', () => {
    const told = findingsOf(both);
    const begins = told.filter((finding) => finding.startsWith('section.extra'));
    assert.equal(begins.length, 1);
    assert.deepEqual(
      told.filter((finding) => !begins.includes(finding)),
      findingsOf(sample),
    );
  });

  it('is no report of another year for those the first one bears on', () => {
    const file = { uri: 'file:///a.md', name: 'a.md' };
    const [summary, alone] = [both, sample].map((text) => summariseText(text, file));
    assert.ok(summary && alone);
    assert.deepEqual(summary.figures, alone.figures);
    assert.deepEqual(
      [summary.organization, summary.year, summary.form],
      [alone.organization, alone.year, alone.form],
    );
  });
});

function figuresOf(text: string): readonly string[] {
  const { bound, prose } = analysed(text);
  return [...bound.facts, ...prose.quantities].map(
    ({ span }) => `${String(span.start)} ${text.slice(span.start, span.end)}`,
  );
}

function findingsOf(text: string): readonly string[] {
  return analysed(text).findings.map(
    ({ rule, span }) => `${rule} ${String(span.start)} ${text.slice(span.start, span.end)}`,
  );
}

function analysed(text: string): NonNullable<ReturnType<typeof analyse>> {
  const analysis = analyse(text, { severities: {} });
  assert.ok(analysis);
  return analysis;
}

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderWith, nianbao, wrongDraft } from './nianbao.js';
import { reportOf } from '../rooms/rules/years/reports.js';
import type * as Library from '../../server/library.js';

const consumer = `
import { analyse, forms, printDraft, render, reportJson, summariseText } from 'nianbao';
import type { Analysis, Finding, OtherReport } from 'nianbao';

const [form] = forms;
const text = form ? printDraft({ form, year: 2026, unit: '望澜市财政局' }) : '';
const analysis: Analysis | undefined = analyse(text, { severities: { 'table.layout': 'off' } });
const finding: Finding | undefined = analysis?.findings[0];
export const message: string | undefined = finding && render(finding.message, 'en');
export const more: string | undefined = analysis?.bound.facts[0]?.value?.plus(1).toFixed();
export const json = analysis && reportJson('a.md', analysis, { language: 'zh-cn', facts: 'with' });
const other: OtherReport | undefined = summariseText(text, { uri: 'file:///a.md', name: 'a.md' });
export const held = analyse(text, { severities: {}, others: () => (other ? [other] : []) });
// @ts-expect-error: a severity is one of four
analyse(text, { severities: { 'table.layout': 'loud' } });
`;

describe('the library', () => {
  it('gives what the command line prints', async () => {
    const url = `file://${path.resolve('dist/library.mjs')}`;
    const { analyse, reportJson } = (await import(url)) as typeof Library;
    assert.equal(analyse('会议纪要', { severities: {} }), undefined);
    const analysis = analyse(wrongDraft, { severities: {} });
    assert.ok(analysis);
    const report = reportJson('-', analysis, { language: 'zh-cn', facts: 'with' });
    const { stdout } = await nianbao(['check', '--format=ndjson', '--facts', '-'], {
      input: wrongDraft,
    });
    assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(report)));
  });

  it('holds a report against others', async () => {
    const url = `file://${path.resolve('dist/library.mjs')}`;
    const { analyse, reportJson, summariseText } = (await import(url)) as typeof Library;
    const text = (year: number, inForce: string): string =>
      reportOf({ year, figures: { 'normativeDocuments inForce': inForce } });
    const file = { uri: 'https://example.org/2023', name: '2023年报告' };
    const last = summariseText(text(2023, '40'), file);
    assert.ok(last);
    const analysis = analyse(text(2024, '41'), { severities: {}, others: () => [last] });
    assert.ok(analysis);
    const { findings } = reportJson('2024年报告', analysis, {
      language: 'zh-cn',
      facts: 'without',
    });
    const finding = findings.find(({ rule }) => rule === 'years.in-force');
    assert.equal(finding?.evidence[0]?.file, '2023年报告');
    assert.equal(summariseText('会议纪要', file), undefined);
  });

  it('brings types that stand alone', function () {
    this.timeout(300_000);
    execFileSync(process.execPath, ['scripts/types.mjs']);
    const folder = folderWith({ 'consumer.mts': consumer });
    mkdirSync(path.join(folder, 'node_modules/nianbao'), { recursive: true });
    for (const part of ['package.json', 'dist']) {
      symlinkSync(path.resolve(part), path.join(folder, 'node_modules/nianbao', part));
    }
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          ...{ target: 'es2022', lib: ['es2022'], module: 'nodenext', types: [] },
          ...{ strict: true, noEmit: true, preserveSymlinks: true },
        },
        files: ['consumer.mts'],
      }),
    );
    const tsc = path.resolve('node_modules/typescript/bin/tsc');
    const run = (): string =>
      execFileSync(process.execPath, [tsc, '--project', folder], { encoding: 'utf8' });
    assert.equal(run(), '');
  });
});

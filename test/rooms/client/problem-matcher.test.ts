import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../server/analysis.js';
import { textOutput } from '../../../server/cli/output/text.js';

interface Manifest {
  readonly contributes: {
    readonly problemMatchers: readonly { readonly pattern: Readonly<Record<string, string>> }[];
  };
}

describe('The problem matcher', () => {
  it('reads every finding the command line prints', () => {
    const file = '2024-望澜市-初稿.md';
    const analysis = analyse(readFileSync(`samples/${file}`, 'utf8'), { severities: {} });
    assert.ok(analysis);
    const output = textOutput({
      language: 'zh-cn',
      facts: 'without',
      coloured: false,
      folder: '.',
    });
    const printed = output
      .report({
        name: file,
        path: undefined,
        decoded: { text: analysis.report.text, encoding: 'utf-8', damaged: false },
        bytes: new Uint8Array(),
        options: { severities: {} },
        analysis,
      })
      .trimEnd()
      .split('\n');
    assert.ok(printed.length > 5);

    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    const pattern = new RegExp(contributes.problemMatchers[0]?.pattern['regexp'] ?? '', 'u');
    const read = printed.map((line) => pattern.exec(line)?.slice(1) ?? [line]);

    assert.deepEqual(
      read.map(([name, , , severity, , rule]) => [name, severity, rule]),
      analysis.findings.map(({ severity, rule }) => [file, severity, rule]),
    );
  });
});

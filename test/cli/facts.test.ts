import assert from 'node:assert/strict';
import { cleanDraft, folderWith, nianbao, wrongDraft } from './nianbao.js';

describe('nianbao facts', () => {
  interface FactsJson {
    readonly reports: readonly {
      readonly file: string;
      readonly facts: readonly { readonly concept: string; readonly value: string | null }[];
    }[];
  }

  it('gives every figure of every report as JSON', async () => {
    const folder = folderWith({ 'a.md': cleanDraft, 'b.md': wrongDraft });
    const { status, stdout } = await nianbao(['facts'], { folder });
    assert.equal(status, 0);
    const { reports } = JSON.parse(stdout) as FactsJson;
    assert.deepEqual(
      reports.map(({ file, facts }) => [file, facts.length]),
      [
        ['a.md', 200],
        ['b.md', 200],
      ],
    );
    const threes = reports[1]?.facts.filter(({ value }) => value === '3');
    assert.deepEqual(
      threes?.map(({ concept }) => concept),
      ['requests.received'],
    );
  });

  it('gives a row a figure as CSV that spreadsheets read as UTF-8', async () => {
    const { stdout } = await nianbao(['facts', '--format=csv', '-'], { input: wrongDraft });
    assert.equal(stdout.startsWith('\uFEFFfile,form,year,organization,concept,'), true);
    const lines = stdout.trimEnd().split('\r\n');
    assert.equal(lines.length, 201);
    const three = lines.find((line) => line.includes(',3,3,'));
    assert.match(
      three ?? '',
      /^-,2021,2024,望澜市人民政府,requests\.received,一、本年新收政府信息公开申请数量,自然人,naturalPerson,2024,3,3,件,number,table,whole,\d+,\d+$/u,
    );
  });

  it('gives no text of a draft as CSV that a spreadsheet would run', async () => {
    const input = cleanDraft.replace(/(一、本年新收政府信息公开申请数量[ |]*)0/u, '$1=1+2');
    const { stdout } = await nianbao(['facts', '--format=csv', '-'], { input });
    assert.match(stdout, /,,'=1\+2,件,text,/u);
  });
});

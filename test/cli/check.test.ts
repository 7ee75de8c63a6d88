import assert from 'node:assert/strict';
import path from 'node:path';
import { cleanDraft, fixableDraft, folderWith, nianbao, note, wrongDraft } from './nianbao.js';

describe('nianbao check', () => {
  it('exits with 0 where nothing is at error level, and says how much was checked', async () => {
    const folder = folderWith({ 'a.md': cleanDraft });
    const { status, stdout, stderr } = await nianbao(['check', 'a.md'], { folder });
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^检查了 1 份年度报告/mu);
    assert.equal(stderr, '');
  });

  it('exits with 1 on an error, and prints path, line, column, severity, message and rule', async () => {
    const folder = folderWith({ 'drafts/a.md': wrongDraft });
    const { status, stdout } = await nianbao(['check', 'drafts'], { folder });
    assert.equal(status, 1);
    const line = stdout.split('\n').find((each) => each.includes(' error: '));
    assert.match(line ?? '', /^drafts\/a\.md:\d+:\d+: error: .+ \[total\.(?:carry|applicants)\]$/u);
    const [, row = '', column = ''] = /:(\d+):(\d+):/u.exec(line ?? '') ?? [];
    const printed = wrongDraft.split('\n')[Number(row) - 1]?.slice(Number(column) - 1);
    assert.match(printed ?? '', /^[03] /u);
  });

  it('counts lower severities when told to with --fail-on', async () => {
    const folder = folderWith({ 'a.md': fixableDraft });
    const statusAt = async (severity: string): Promise<number | null> =>
      (await nianbao(['check', `--fail-on=${severity}`], { folder })).status;
    assert.equal(await statusAt('error'), 0);
    assert.equal(await statusAt('warning'), 1);
    assert.equal(await statusAt('information'), 1);
  });

  it('sets severities with --rule, and turns rules off', async () => {
    const folder = folderWith({ 'a.md': wrongDraft });
    const totals = ['total.carry', 'total.applicants', 'total.results', 'total.misfiled'];
    const off = totals.flatMap((rule) => ['--rule', `${rule}=off`]);
    const without = await nianbao(['check', ...off], { folder });
    assert.doesNotMatch(without.stdout, / error: /u);
    assert.equal(without.status, 0);
    const raised = await nianbao(['check', ...off, '--rule', 'template.leftover=error'], {
      folder,
    });
    assert.match(raised.stdout, / error: .+ \[template\.leftover\]/u);
    assert.equal(raised.status, 1);
  });

  it('reads severities from the nearest .nianbao.json, which --rule overrules', async () => {
    const folder = folderWith({
      '.nianbao.json': '{"rules":{"template.leftover":"error"}}',
      'a.md': cleanDraft,
      'deep/.nianbao.json': '{"rules":{"template.leftover":"off"}}',
      'deep/down/b.md': cleanDraft,
    });
    const { status, stdout } = await nianbao(['check'], { folder });
    assert.match(stdout, /^a\.md:.+ error: .+\[template\.leftover\]$/mu);
    assert.doesNotMatch(stdout, /^deep.+\[template\.leftover\]$/mu);
    assert.equal(status, 1);
    const overruled = await nianbao(['check', '--rule=template.leftover=off'], { folder });
    assert.equal(overruled.status, 0);
  });

  it('looks for no configuration above the folder it is called in', async () => {
    const folder = folderWith({
      '.nianbao.json': '{"rules":{"template.leftover":"error"}}',
      'inside/a.md': cleanDraft,
    });
    const { status } = await nianbao(['check'], { folder: path.join(folder, 'inside') });
    assert.equal(status, 0);
  });

  it('complains of a configuration that cannot be used, checks all the same, and exits with 2', async () => {
    const folder = folderWith({ '.nianbao.json': '{', 'a.md': cleanDraft });
    const { status, stdout, stderr } = await nianbao(['check'], { folder });
    assert.match(stderr, /\.nianbao\.json：不是有效的 JSON/u);
    assert.match(stdout, /^检查了 1 份/mu);
    assert.equal(status, 2);
  });

  it('names a file that is no report on standard error: an error only where it was named itself', async () => {
    const folder = folderWith({ 'a.md': cleanDraft, 'note.md': note });
    const inFolder = await nianbao(['check', '.'], { folder });
    assert.equal(inFolder.status, 0);
    assert.match(inFolder.stderr, /^已跳过“note\.md”/u);
    const named = await nianbao(['check', 'a.md', 'note.md'], { folder });
    assert.equal(named.status, 2);
    assert.match(named.stderr, /^已跳过“note\.md”/u);
    assert.match(named.stdout, /^检查了 1 份/mu);
  });

  it('exits with 2 for a path that is not there, and checks the others', async () => {
    const folder = folderWith({ 'a.md': wrongDraft });
    const { status, stdout, stderr } = await nianbao(['check', 'b.md', 'a.md'], { folder });
    assert.equal(status, 2);
    assert.match(stderr, /找不到“b\.md”/u);
    assert.match(stdout, /^a\.md:/mu);
  });

  it('says that nothing was checked, and passes over an empty path', async () => {
    const folder = folderWith({ 'a.md': wrongDraft });
    const { status, stdout, stderr } = await nianbao(['check', ''], { folder });
    assert.equal(status, 2);
    assert.equal(stdout, '没有检查任何年度报告。\n');
    assert.match(stderr, /有一个路径是空的/u);
  });

  it('says who expands a pattern', async () => {
    const { stderr } = await nianbao(['check', '*.md'], { folder: folderWith({}) });
    assert.match(stderr, /找不到“\*\.md”。通配符/u);
  });

  it('prints nothing of a draft that a terminal would obey', async () => {
    const input = wrongDraft.replace(
      '## 二、',
      '截至2023年12月31日\u001b[31m。2023\u001b[0m年度\n\n## 二、',
    );
    const { stdout } = await nianbao(['check', '-'], { input });
    assert.match(stdout, / error: /u);
    assert.equal(stdout.includes('\u001b'), false);
  });

  it('reads standard input for -', async () => {
    const { status, stdout } = await nianbao(['check', '-'], { input: wrongDraft });
    assert.equal(status, 1);
    assert.match(stdout, /^-:\d+:\d+: error: /mu);
  });

  it('checks a file named twice once', async () => {
    const folder = folderWith({ 'a.md': cleanDraft });
    const { stdout } = await nianbao(['check', 'a.md', '.', './a.md'], { folder });
    assert.match(stdout, /^检查了 1 份/mu);
  });

  it('has no colours and no progress where nobody looks', async () => {
    const folder = folderWith({ 'a.md': wrongDraft });
    const { stdout, stderr } = await nianbao(['check'], {
      folder,
      environment: { TERM: 'xterm-256color', LANG: 'zh_CN.UTF-8' },
    });
    assert.equal((stdout + stderr).includes('\u001b'), false);
  });

  it('gives the same findings for every line end', async () => {
    const folder = folderWith({
      'lf.md': wrongDraft,
      'crlf.md': wrongDraft.replaceAll('\n', '\r\n'),
      'cr.md': wrongDraft.replaceAll('\n', '\r'),
    });
    const found = async (file: string): Promise<string> =>
      (await nianbao(['check', file], { folder })).stdout.replaceAll(file, '');
    const expected = await found('lf.md');
    assert.match(expected, / error: /u);
    assert.equal(await found('crlf.md'), expected);
    assert.equal(await found('cr.md'), expected);
  });
});

describe('nianbao check in a folder', () => {
  it('finds .md, .txt and .nianbao below it, in the order of their names', async () => {
    const folder = folderWith({
      'b.txt': cleanDraft,
      'a/one.NIANBAO': cleanDraft,
      'a/two.docx': cleanDraft,
      'c.md': cleanDraft,
      '.hidden/d.md': cleanDraft,
      'node_modules/e.md': cleanDraft,
    });
    assert.deepEqual(await filesOf(folder), ['a/one.NIANBAO', 'b.txt', 'c.md']);
  });

  it('leaves out what .gitignore and .nianbaoignore do, the nearer file last', async () => {
    const folder = folderWith({
      '.gitignore': 'old/\n*.txt\n',
      '.nianbaoignore': '/draft.md\n',
      'draft.md': cleanDraft,
      'new/draft.md': cleanDraft,
      'new/a.txt': cleanDraft,
      'kept/.nianbaoignore': '!a.txt\n',
      'kept/a.txt': cleanDraft,
      'old/a.md': cleanDraft,
    });
    assert.deepEqual(await filesOf(folder), ['kept/a.txt', 'new/draft.md']);
    assert.deepEqual(await filesOf(folder, 'new'), ['new/draft.md']);
    assert.deepEqual(await filesOf(folder, 'old/a.md'), ['old/a.md']);
  });

  it('takes no page about reports in its own repository for one', async () => {
    const files = await filesOf(path.resolve('.'));
    const folders = new Set(files.map((file) => file.split('/')[0]));
    assert.deepEqual(folders, new Set(['samples', 'test']));
  });

  async function filesOf(folder: string, ...paths: readonly string[]): Promise<readonly string[]> {
    const { stdout } = await nianbao(['check', '--format=ndjson', ...paths], { folder });
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly file: string }).file);
  }
});

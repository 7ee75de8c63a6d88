import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { nianbao } from './nianbao.js';

describe('the command line itself', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

  it('prints its version and its usage', async () => {
    assert.equal((await nianbao(['--version'])).stdout, `${version}\n`);
    for (const args of [[], ['--help']]) {
      const { status, stdout } = await nianbao(args);
      assert.equal(status, 0);
      assert.match(stdout, /^用法：nianbao/u);
    }
  });

  for (const command of ['check', 'facts', 'stats', 'fix', 'format', 'new', 'rules', 'lsp']) {
    it(`shows the options of ${command}`, async () => {
      const { status, stdout } = await nianbao([command, '--help', '--lang=en']);
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`^Usage: nianbao ${command}`, 'u'));
      assert.match(stdout, /^ {2}--lang zh-cn\|en$/mu);
    });
  }

  it('says of the commands that do so, and of no others, that they put reports side by side', async () => {
    for (const command of ['check', 'stats', 'facts', 'fix', 'format']) {
      const { stdout } = await nianbao([command, '--help', '--lang=en']);
      assert.equal(stdout.includes('side by side'), ['check', 'stats'].includes(command), command);
    }
  });

  for (const [args, complaint] of [
    [['chek'], /没有“chek”这个命令/u],
    [['check', '--fromat', 'json'], /没有 --fromat 这个选项.+--format/u],
    [['check', '-x'], /没有 -x 这个选项/u],
    [['check', '--format'], /--format 后面要写值：text\|json\|ndjson\|sarif\|github/u],
    [['check', '--format', 'xml'], /--format 不能是“xml”/u],
    [['check', '--facts=yes'], /--facts 不带值/u],
    [['check', '--fail-on=hint'], /--fail-on 不能是“hint”/u],
    [['check', '--rule', 'total.carry'], /--rule 不能是“total\.carry”/u],
    [['check', '--rule', 'total.carrot=off'], /没有“total\.carrot”这条规则/u],
    [['check', '--rule', 'total.carry=fatal'], /--rule 不能是/u],
    [['check', '--lang', 'fr'], /--lang/u],
    [['--fast'], /没有 --fast 这个选项.+--version/u],
    [['--lang', 'zh-cn', 'check'], /命令要写在最前面.+nianbao check/u],
    [['check', '--constructor'], /没有 --constructor 这个选项/u],
  ] as const) {
    it(`exits with 2 for ${args.join(' ')}`, async () => {
      const { status, stdout, stderr } = await nianbao(args, {
        environment: { LANG: 'zh_CN.UTF-8' },
      });
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, complaint);
    });
  }

  for (const [environment, language] of [
    [{}, 'zh'],
    [{ LANG: 'C.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LC_ALL: '', LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LC_ALL: 'POSIX' }, 'zh'],
  ] as const) {
    it(`speaks ${language} with ${JSON.stringify(environment)}`, async () => {
      const { stderr } = await nianbao(['chek'], { environment });
      assert.match(stderr, language === 'zh' ? /^没有/u : /^There is no/u);
    });
  }

  it('complains in the language of --lang whatever else is wrong', async () => {
    const { stderr } = await nianbao(['check', '--fromat', '--lang', 'en']);
    assert.match(stderr, /^There is no option --fromat/u);
  });
});

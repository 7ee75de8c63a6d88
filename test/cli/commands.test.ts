import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { catalogue } from '../../server/rules/catalogue.js';
import { cleanDraft, folderWith, nianbao, startNianbao, wrongDraft } from './nianbao.js';

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

describe('nianbao new', () => {
  it('prints a complete draft of the form, year and unit asked for', async () => {
    const { status, stdout } = await nianbao(
      ['new', '--form', '2021', '--year', '2026', '--unit', '某某市财政局'],
      {},
    );
    assert.equal(status, 0);
    assert.match(stdout, /^# 某某市财政局2026年政府信息公开工作年度报告\n/u);
    const checked = await nianbao(['check', '-'], { input: stdout });
    assert.equal(checked.status, 0, checked.stdout);
    assert.doesNotMatch(checked.stdout, /missing\]/u);
  });

  it('takes the form in force for the year where none is given', async () => {
    const { stdout } = await nianbao(['new', '--year=2019', '--unit=某某市财政局']);
    assert.match(stdout, /本年新制作数量/u);
  });

  for (const [args, complaint] of [
    [['--unit=甲'], /--year/u],
    [['--year=2026'], /--unit/u],
    [['--year=26', '--unit=甲'], /“26”/u],
    [['--year=2026', '--unit=甲', '--form=1999'], /2021\|2019\|2014\|fujian/u],
    [['--year=2012', '--unit=甲'], /2012 年度/u],
    [['--year=2026', '--unit=甲', '乙'], /“乙”/u],
  ] as const) {
    it(`exits with 2 for ${args.join(' ')}`, async () => {
      const { status, stdout, stderr } = await nianbao(['new', ...args]);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, complaint);
    });
  }
});

describe('nianbao rules', () => {
  it('lists every rule with severity and title', async () => {
    const { status, stdout } = await nianbao(['rules']);
    assert.equal(status, 0);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      catalogue.map(({ id }) => id),
    );
    assert.match(stdout, /^total\.carry +error +suggestion +收到与办理不平$/mu);
  });

  it("prints a rule's page in the language asked for", async () => {
    const chinese = await nianbao(['rules', 'total.carry']);
    assert.match(chinese.stdout, /^## 怎么改$/mu);
    const english = await nianbao(['rules', 'total.carry', '--lang', 'en']);
    assert.match(english.stdout, /^## Why it matters$/mu);
    assert.doesNotMatch(english.stdout, /^## 怎么改$/mu);
  });

  it('exits with 2 for a rule there is none of', async () => {
    const { status, stderr } = await nianbao(['rules', 'total.carrot']);
    assert.equal(status, 2);
    assert.match(stderr, /没有“total\.carrot”这条规则/u);
  });
});

describe('nianbao lsp', () => {
  it('answers initialize over standard input and output, and ends when told to', async () => {
    const child = startNianbao(['lsp', '--stdio']);
    const answered = new Promise<string>((resolve) => {
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8');
        if (output.includes('hoverProvider')) resolve(output);
      });
    });
    const send = (message: object): void => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
    };
    const params = { processId: null, rootUri: null, capabilities: {} };
    send({ id: 1, method: 'initialize', params });
    assert.match(await answered, /^Content-Length: \d+\r\n\r\n\{"jsonrpc":"2\.0","id":1,/u);
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(status, 0);
  });
});

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

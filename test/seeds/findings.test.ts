import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What `nianbao check` says of a report, errors and warnings only. */
interface Checked {
  readonly file: string;
  readonly form: string;
  readonly year: number;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
  }[];
}

/** The published reports by words only they say, and all that is wrong with them at warning or above. */
const reports = [
  {
    name: '瑞安 2017',
    says: '将瑞安市政府门户网站迁移至省',
    form: '2014',
    year: 2017,
    found: [
      'warning title.missing',
      'warning contact.malformed',
      // More interviews attended than held.
      'error total.part-exceeds-whole',
    ],
  },
  {
    name: '厦门 2017',
    says: '“968123”市长专线',
    form: 'fujian',
    year: 2017,
    found: [
      // 42938 ≠ 31776 + 11204, and 540432 ≠ 414496 + 125978.
      'warning prose.breakdown',
      'warning prose.breakdown',
      // 1 of 1370 is 0.07 %, not 0.0007 %.
      'warning prose.share',
      // 6503 ≠ 1259 + 5253.
      'warning prose.breakdown',
      // 119 in the text, 199 in the table, and 14.57 % is of 199.
      'warning prose.table-mismatch',
      // Cumulative totals that do not add up.
      'error total.group',
      'error total.group',
    ],
  },
  {
    name: '东阳 2018',
    says: '东阳撤县设市30年',
    form: '2014',
    year: 2018,
    found: ['warning title.missing'],
  },
  {
    name: '温州 2020',
    says: '政三角',
    form: '2019',
    year: 2020,
    // The tables of 二 and 四, and the whole of 三, were lost on the way to the web.
    found: ['error table.missing', 'error section.missing', 'error table.missing'],
  },
  {
    name: '瑞安机关事务 2024',
    says: '在市政大院F幢三楼310室设立信息公开查询点',
    form: '2021',
    year: 2024,
    found: ['warning title.missing'],
  },
] as const;

describe('what the command line finds in the published reports', () => {
  const folder = process.env['NIANBAO_SEEDS'] ?? '../shared/seeds';
  let checked: readonly Checked[] = [];
  before(() => {
    checked = check(folder);
  });

  for (const { name, says, form, year, found } of reports) {
    it(name, () => {
      const report = checked.find(({ file }) => readFileSync(file, 'utf8').includes(says));
      assert.ok(report !== undefined, `${name} is not among the reports of ${folder}`);
      assert.equal(report.form, form);
      assert.equal(report.year, year);
      const told = report.findings.filter(({ severity }) => severity !== 'information');
      assert.deepEqual(
        told.map(({ rule, severity }) => `${severity} ${rule}`),
        found,
        told.map(({ message }) => message).join('\n'),
      );
    });
  }

  it('温州 2020: the debris of its tables, too', () => {
    const report = checked.find(({ year }) => year === 2020);
    assert.ok(report?.findings.some(({ rule }) => rule === 'paste.debris'));
  });
});

/** Runs the built command line; errors are expected, and so is the exit status that tells of them. */
function check(folder: string): readonly Checked[] {
  const args = ['dist/cli.cjs', 'check', folder, '--format', 'json', '--fail-on', 'error'];
  try {
    execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
  } catch (failure) {
    const { status, stdout } = failure as { readonly status: number; readonly stdout: string };
    assert.equal(status, 1);
    return (JSON.parse(stdout) as { readonly reports: readonly Checked[] }).reports;
  }
  return assert.fail('nothing was found');
}

import { say, type Localized } from '../../language/message.js';
import { severitySettings } from '../../rules/configuration.js';
import { ruleIds } from '../../rules/catalogue.js';
import {
  severityRanks,
  type Finding,
  type Severity,
  type SeveritySetting,
} from '../../rules/finding.js';
import type { Call, Command, ExitStatus } from '../command.js';
import { Drafts } from '../drafts.js';
import { CannotRun } from '../failure.js';
import { NamedReports } from '../named-reports.js';
import { githubOutput } from '../output/github.js';
import { jsonOutput } from '../output/json.js';
import { ndjsonOutput } from '../output/ndjson.js';
import type { MakeCheckOutput, Summary } from '../output/output.js';
import { sarifOutput } from '../output/sarif.js';
import { textOutput } from '../output/text.js';
import { pathsUsage, sideBySideNote } from '../usage.js';

const outputs: Readonly<Record<string, MakeCheckOutput>> = {
  text: textOutput,
  json: jsonOutput,
  ndjson: ndjsonOutput,
  sarif: sarifOutput,
  github: githubOutput,
};

/** `nianbao check`: the findings of drafts. */
export const check: Command = {
  name: 'check',
  summary: { zh: '检查年度报告，列出发现的问题', en: 'Check reports and list what is found' },
  usage: pathsUsage,
  note: sideBySideNote,
  positionals: Number.POSITIVE_INFINITY,
  options: {
    format: {
      type: 'string',
      multiple: false,
      values: Object.keys(outputs),
      description: { zh: '输出格式，默认 text', en: 'Output format; text if not given' },
    },
    'fail-on': {
      type: 'string',
      multiple: false,
      values: ['error', 'warning', 'information'],
      description: {
        zh: '发现此级别及以上的问题时退出状态为 1，默认 error',
        en: 'Exit with 1 on findings at or above this severity; error if not given',
      },
    },
    rule: {
      type: 'string',
      multiple: true,
      placeholder: 'ID=off|error|warning|information',
      description: {
        zh: '调整一条规则的级别或关闭它，可重复',
        en: 'Set a rule’s severity or turn it off; may be repeated',
      },
    },
    facts: {
      type: 'boolean',
      multiple: false,
      description: {
        zh: 'json、ndjson 输出中附上每个数据',
        en: 'Put every figure into json and ndjson',
      },
    },
  },
  run: checkDrafts,
};

async function checkDrafts(call: Call): Promise<ExitStatus> {
  const { arguments: given, terminal, language, folder } = call;
  const threshold = severityOf(given.value('fail-on')) ?? 'error';
  const severities = severitiesOf(given.values('rule'));
  const makeOutput = outputs[given.value('format') ?? 'text'] ?? textOutput;
  const facts = given.flag('facts') ? 'with' : 'without';
  const output = makeOutput({ language, facts, coloured: terminal.coloured, folder });
  let summary: Summary = { reports: 0, errors: 0, warnings: 0, information: 0 };
  let status: ExitStatus = 0;
  await terminal.print(output.begin());
  const drafts = new Drafts(call, severities, await NamedReports.among(call));
  for await (const draft of drafts) {
    const { findings } = draft.analysis;
    summary = withFindings(summary, findings);
    if (findings.some(({ severity }) => severityRanks[severity] <= severityRanks[threshold]))
      status = 1;
    call.soFar(drafts.troubled ? 2 : status);
    await terminal.print(output.report(draft));
  }
  await terminal.print(output.end(summary));
  return drafts.troubled ? 2 : status;
}

function withFindings(summary: Summary, findings: readonly Finding[]): Summary {
  const count = (wanted: Severity): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  return {
    reports: summary.reports + 1,
    errors: summary.errors + count('error'),
    warnings: summary.warnings + count('warning'),
    information: summary.information + count('information'),
  };
}

function severitiesOf(given: readonly string[]): Readonly<Record<string, SeveritySetting>> {
  return Object.fromEntries(
    given.map((text) => {
      const [rule = '', value, ...more] = text.split('=');
      const setting = severitySettings.find((each) => each === value?.toLowerCase());
      if (setting === undefined || more.length > 0) {
        throw new CannotRun(say(texts.badSetting, { text }));
      }
      if (!ruleIds.has(rule)) throw new CannotRun(say(texts.unknownRule, { rule }));
      return [rule, setting];
    }),
  );
}

function severityOf(value: string | undefined): Severity | undefined {
  return value === 'error' || value === 'warning' || value === 'information' ? value : undefined;
}

const texts = {
  badSetting: {
    zh: '选项 --rule 不能是“{text}”，应写作“规则=off|error|warning|information”，例如 --rule table.layout=off。',
    en: 'The option --rule cannot be “{text}”; write “rule=off|error|warning|information”, for example --rule table.layout=off.',
  },
  unknownRule: {
    zh: '没有“{rule}”这条规则。用 nianbao rules 查看全部规则。',
    en: 'There is no rule “{rule}”. nianbao rules lists them all.',
  },
} as const satisfies Record<string, Localized>;

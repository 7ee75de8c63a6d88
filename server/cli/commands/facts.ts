import type { Analysis } from '../../analysis.js';
import { csvLine, csvMark, type CsvCell } from '../../statistics/files/csv.js';
import type { Call, Command, ExitStatus } from '../command.js';
import { Drafts } from '../drafts.js';
import { factsJson, reportJsonVersion, type FactJson } from '../report-json.js';
import { pathsUsage } from '../usage.js';

/** `nianbao facts`: every figure of tables and sentences, with what it means and where it stands. */
export const facts: Command = {
  name: 'facts',
  summary: {
    zh: '列出报告中的每个数据：指标、期间、申请人、来源、位置',
    en: 'List every figure with its concept, period, applicant, source and place',
  },
  usage: pathsUsage,
  positionals: Number.POSITIVE_INFINITY,
  options: {
    format: {
      type: 'string',
      multiple: false,
      values: ['json', 'csv'],
      description: { zh: '输出格式，默认 json', en: 'Output format; json if not given' },
    },
  },
  run: printFacts,
};

async function printFacts(call: Call): Promise<ExitStatus> {
  const { terminal, arguments: given } = call;
  const output = given.value('format') === 'csv' ? csvOutput() : jsonOutput();
  const drafts = new Drafts(call);
  await terminal.print(output.begin);
  for await (const { name, analysis } of drafts) {
    call.soFar(drafts.troubled ? 2 : 0);
    await terminal.print(output.report(name, analysis));
  }
  await terminal.print(output.end);
  return drafts.troubled ? 2 : 0;
}

interface FactsOutput {
  readonly begin: string;
  readonly report: (file: string, analysis: Analysis) => string;
  readonly end: string;
}

function jsonOutput(): FactsOutput {
  let separator = '\n';
  return {
    begin: `{"version":${String(reportJsonVersion)},"reports":[`,
    report(file, analysis) {
      const text =
        separator + JSON.stringify({ ...headOf(file, analysis), facts: factsJson(analysis) });
      separator = ',\n';
      return text;
    },
    end: '\n]}\n',
  };
}

function csvOutput(): FactsOutput {
  return {
    begin: csvMark + csvLine(columns),
    report(file, analysis) {
      const head = Object.values(headOf(file, analysis));
      return factsJson(analysis)
        .map((fact) => csvLine([...head, ...cellsOf(fact)]))
        .join('');
    },
    end: '',
  };
}

function headOf(file: string, { form, report }: Analysis) {
  return {
    file,
    form: form.id,
    year: report.year?.value ?? null,
    organization: report.organization?.value ?? null,
  };
}

const columns = [
  ...['file', 'form', 'year', 'organization', 'concept', 'label', 'column', 'applicant', 'period'],
  ...['value', 'printed', 'unit', 'state', 'source', 'scope', 'line', 'character'],
];

/** Line and character count from 1 here, as editors show them. */
function cellsOf(fact: FactJson): readonly CsvCell[] {
  const { concept, label, column, applicant, period, value, printed, unit } = fact;
  const { line, character } = fact.range.start;
  return [
    ...[concept, label, column, applicant, period, value, printed, unit],
    ...[fact.state, fact.source, fact.scope, line + 1, character + 1],
  ];
}

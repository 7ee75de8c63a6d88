import { access, writeFile } from 'node:fs/promises';
import nodePath from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { say, type Localized } from '../../language/message.js';
import { statisticsBytes, type StatisticsFormat } from '../../statistics/files/statistics-file.js';
import { byUnit, statedReport, type StatedReport } from '../../statistics/stated-report.js';
import type { Call, Command, ExitStatus } from '../command.js';
import { Drafts } from '../drafts.js';
import { CannotRun } from '../failure.js';
import { NamedReports } from '../named-reports.js';
import { reasonOf } from '../reading.js';
import { pathsUsage, sideBySideNote } from '../usage.js';

/** `nianbao stats`: the figures of reports in one vocabulary, by unit and year, with what follows from them. */
export const stats: Command = {
  name: 'stats',
  summary: {
    zh: '按单位和年度汇总数据：统一指标、推算指标、历年变化',
    en: 'Give the figures in one vocabulary, by unit and year, with what follows from them',
  },
  usage: pathsUsage,
  note: sideBySideNote,
  positionals: Number.POSITIVE_INFINITY,
  options: {
    format: {
      type: 'string',
      multiple: false,
      values: ['csv', 'json', 'xlsx'],
      description: { zh: '输出格式，默认 csv', en: 'Output format; csv if not given' },
    },
    output: {
      type: 'string',
      multiple: false,
      placeholder: { zh: '文件', en: 'FILE' },
      description: {
        zh: '写入此文件，不写到标准输出；已有的文件不覆盖',
        en: 'Write to this file instead of standard output; one that is there is kept',
      },
    },
    force: {
      type: 'boolean',
      multiple: false,
      description: {
        zh: '--output 的文件已有时覆盖它',
        en: 'Replace the file of --output where there is one',
      },
    },
  },
  run: printStatistics,
};

async function printStatistics(call: Call): Promise<ExitStatus> {
  const { arguments: given, terminal, language } = call;
  const format = formatOf(given.value('format'));
  const target = given.value('output');
  if (target === undefined && format === 'xlsx' && terminal.interactive) {
    throw new CannotRun(say(texts.needsFile));
  }
  if (target !== undefined) await mustBeFree(target, call);
  const drafts = new Drafts(call, {}, await NamedReports.among(call));
  const reports: StatedReport[] = [];
  for await (const { name, analysis } of drafts) {
    call.soFar(drafts.troubled ? 2 : 0);
    const keep = format === 'xlsx' ? 'tables' : 'figures';
    reports.push(statedReport(analysis, { uri: name, name }, keep));
  }
  const bytes = await statisticsBytes(byUnit(reports), format, language);
  if (target === undefined) await terminal.print(bytes);
  else await write(target, bytes, call);
  return drafts.troubled ? 2 : 0;
}

function formatOf(given: string | undefined): StatisticsFormat {
  return given === 'json' || given === 'xlsx' ? given : 'csv';
}

/** Said before anything is read, so that nobody waits for nothing. */
async function mustBeFree(target: string, { folder, arguments: given }: Call): Promise<void> {
  if (given.flag('force')) return;
  const isThere = await access(nodePath.resolve(folder, target)).then(
    () => true,
    () => false,
  );
  if (isThere) throw new CannotRun(say(texts.there, { target }));
}

async function write(
  target: string,
  bytes: Uint8Array,
  { folder, arguments: given }: Call,
): Promise<void> {
  const path = nodePath.resolve(folder, target);
  try {
    if (given.flag('force')) await writeFileAtomic(path, Buffer.from(bytes));
    else await writeFile(path, bytes, { flag: 'wx' });
  } catch (error) {
    const reason = reasonOf(error);
    // Made by another program in the meantime.
    if (reason === 'EEXIST') throw new CannotRun(say(texts.there, { target }));
    if (reason === 'ENOENT') throw new CannotRun(say(texts.noFolder, { target }));
    throw new CannotRun(say(texts.unwritable, { target, reason }));
  }
}

const texts = {
  needsFile: {
    zh: 'xlsx 不能显示在终端上。请用 --output 写明文件，例如 --output 统计.xlsx。',
    en: 'A terminal cannot show xlsx. Name a file with --output, for example --output statistics.xlsx.',
  },
  there: {
    zh: '“{target}”已经存在，没有覆盖。请换一个文件名，或加上 --force。',
    en: 'There is a “{target}” already, and it was kept. Name another file, or add --force.',
  },
  noFolder: {
    zh: '无法写入“{target}”：它所在的文件夹不存在。请先建好文件夹。',
    en: 'Cannot write “{target}”: its folder does not exist. Make the folder first.',
  },
  unwritable: {
    zh: '无法写入“{target}”（{reason}）。',
    en: 'Cannot write “{target}” ({reason}).',
  },
} as const satisfies Record<string, Localized>;

import { render, say, type Language, type Localized } from '../language/message.js';
import type { Command } from './command.js';
import type { OptionSpecs } from './options.js';
import { programName } from './program.js';

/** What follows the name of a command that reads drafts. */
export const pathsUsage: Localized = { zh: '[路径…] [选项]', en: '[paths…] [options]' };

/** What commands say that hold reports against each other. */
export const sideBySideNote: Localized = {
  zh: '这些路径中同一单位的历年报告会放在一起看。',
  en: 'The reports of one unit among them are put side by side.',
};

/** Options every command takes. */
export const commonOptions: OptionSpecs = {
  lang: {
    type: 'string',
    multiple: false,
    values: ['zh-cn', 'en'],
    description: {
      zh: '语言；不写时随系统环境，环境未指明时用中文',
      en: 'Language; that of the environment if not given, Chinese if it has none',
    },
  },
  help: {
    type: 'boolean',
    multiple: false,
    description: { zh: '显示用法', en: 'Show the usage' },
  },
};

/** Options the program takes without a command. */
export const programOptions: OptionSpecs = {
  ...commonOptions,
  version: {
    type: 'boolean',
    multiple: false,
    description: { zh: '显示版本', en: 'Show the version' },
  },
};

/** How to call a command. */
export function commandUsage(command: Command, language: Language): string {
  const line = `${programName} ${command.name} ${render(command.usage, language)}`.trimEnd();
  return [
    render(say(texts.usage, { line }), language),
    '',
    render(command.summary, language),
    '',
    render(texts.options, language),
    ...optionLines({ ...command.options, ...commonOptions }, language),
    ...(command.usage === pathsUsage ? ['', render(texts.paths, language)] : []),
    ...(command.note ? [render(command.note, language)] : []),
    '',
  ].join('\n');
}

/** All commands. */
export function programUsage(commands: readonly Command[], language: Language): string {
  const widest = Math.max(...commands.map(({ name }) => name.length));
  return [
    render(
      say(texts.usage, { line: `${programName} ${render(texts.command, language)}` }),
      language,
    ),
    '',
    render(texts.about, language),
    '',
    render(texts.commands, language),
    ...commands.map(
      ({ name, summary }) => `  ${name.padEnd(widest)}  ${render(summary, language)}`,
    ),
    '',
    render(texts.more, language),
    '',
    render(texts.status, language),
    '',
  ].join('\n');
}

function optionLines(options: OptionSpecs, language: Language): readonly string[] {
  return Object.entries(options).flatMap(([name, { type, values, placeholder, description }]) => {
    const value = values?.join('|') ?? (placeholder ? rendered(placeholder, language) : '');
    return [
      `  --${name}${type === 'string' ? ` ${value}` : ''}`,
      `      ${render(description, language)}`,
    ];
  });
}

function rendered(text: Localized | string, language: Language): string {
  return typeof text === 'string' ? text : render(text, language);
}

const texts = {
  usage: { zh: '用法：{line}', en: 'Usage: {line}' },
  command: { zh: '命令 [路径…] [选项]', en: 'command [paths…] [options]' },
  about: {
    zh: '检查政府信息公开工作年度报告，与编辑器中的检查一致。',
    en: 'Checks annual reports on open government information, just as the editor does.',
  },
  commands: { zh: '命令：', en: 'Commands:' },
  options: { zh: '选项：', en: 'Options:' },
  more: {
    zh: '用“nianbao 命令 --help”查看一个命令的选项；--version 显示版本。',
    en: '“nianbao command --help” shows the options of a command; --version shows the version.',
  },
  paths: {
    zh: '路径可以是文件、文件夹（查找其中的 .md、.txt、.nianbao 文件，.gitignore 和 .nianbaoignore 中列出的除外）或 -（标准输入）；不写路径则为当前文件夹。',
    en: 'A path is a file, a folder (its .md, .txt and .nianbao files are read, except what .gitignore and .nianbaoignore leave out) or - (standard input); without one, the current folder.',
  },
  status: {
    zh: '退出状态：0 没有需要处理的问题；1 有问题；2 没能完成（选项有误、文件无法读取等）。',
    en: 'Exit status: 0 nothing to act on; 1 findings; 2 could not run (bad option, unreadable file).',
  },
} as const;

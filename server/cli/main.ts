import { render, say, type Message } from '../language/message.js';
import type { Command, ExitStatus } from './command.js';
import { check } from './commands/check.js';
import { facts } from './commands/facts.js';
import { fix } from './commands/fix.js';
import { format } from './commands/format.js';
import { lsp } from './commands/lsp.js';
import { newDraft } from './commands/new.js';
import { rules } from './commands/rules.js';
import { CannotRun } from './failure.js';
import { chooseLanguage } from './language.js';
import { parseArguments } from './options.js';
import { programVersion } from './program.js';
import { terminalOf } from './terminal.js';
import { commandUsage, commonOptions, programUsage } from './usage.js';

const commands: readonly Command[] = [check, facts, fix, format, newDraft, rules, lsp];

const terminal = terminalOf(process, process.env);

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has had enough (`| head`): stop, quietly, with what is known so far.
    if (error.code === 'EPIPE') process.exit();
    process.exit(2);
  });
}

void run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});

async function run(given: readonly string[]): Promise<ExitStatus> {
  const language = chooseLanguage(languageIn(given), process.env, systemLocale());
  const complain = (problem: Message): Promise<void> => terminal.warn(render(problem, language));
  const [name = '--help', ...rest] = given;
  try {
    if (name === '--version') return await print(`${programVersion}\n`);
    if (name.startsWith('-')) {
      parseArguments(given, commonOptions, 0);
      return await print(programUsage(commands, language));
    }
    const command = commands.find((each) => each.name === name);
    if (command === undefined) throw new CannotRun(say(texts.unknownCommand, { name }));
    const specs = { ...command.options, ...commonOptions };
    const parsed = parseArguments(rest, specs, command.positionals);
    if (parsed.flag('help')) return await print(commandUsage(command, language));
    return await command.run({
      arguments: parsed,
      language,
      terminal,
      folder: process.cwd(),
      complain,
      soFar(status) {
        process.exitCode = status;
      },
    });
  } catch (error) {
    await complain(error instanceof CannotRun ? error.said : unexpected(error));
    return 2;
  }
}

async function print(text: string): Promise<ExitStatus> {
  await terminal.print(text);
  return 0;
}

/** The value of `--lang`, wherever it stands and whatever else is wrong: the complaint is to be in that language. */
function languageIn(given: readonly string[]): string | undefined {
  const at = given.findLastIndex((argument) => /^--lang(?:=|$)/u.test(argument));
  const argument = at < 0 ? undefined : given[at];
  if (argument === undefined) return undefined;
  return argument.includes('=') ? argument.slice(argument.indexOf('=') + 1) : given[at + 1];
}

/** Windows has no locale in its environment. */
function systemLocale(): string | undefined {
  return process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : undefined;
}

/** Where it failed, without a word of the draft. */
function unexpected(error: unknown): Message {
  const where =
    error instanceof Error ? (error.stack?.split('\n').slice(1, 4).join('\n') ?? '') : '';
  const name = error instanceof Error ? error.name : typeof error;
  return say(texts.unexpected, { name, where });
}

const texts = {
  unknownCommand: {
    zh: '没有“{name}”这个命令。用 nianbao --help 查看全部命令。',
    en: 'There is no command “{name}”. nianbao --help lists them all.',
  },
  unexpected: {
    zh: '程序出错（{name}），没能完成。请附上下面几行报告此问题：\n{where}',
    en: 'The program failed ({name}). Please report this with the lines below:\n{where}',
  },
} as const;

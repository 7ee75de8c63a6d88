import { render, say, type Language, type Message } from '../language/message.js';
import type { Command, ExitStatus } from './command.js';
import { check } from './commands/check.js';
import { facts } from './commands/facts.js';
import { fix } from './commands/fix.js';
import { format } from './commands/format.js';
import { lsp } from './commands/lsp.js';
import { newDraft } from './commands/new.js';
import { rules } from './commands/rules.js';
import { stats } from './commands/stats.js';
import { errorPlace } from '../workspace/error-place.js';
import { CannotRun } from './failure.js';
import { chooseLanguage } from './language.js';
import { parseArguments } from './options.js';
import { programVersion } from './program.js';
import type { Terminal } from './terminal.js';
import { commandUsage, commonOptions, programOptions, programUsage } from './usage.js';

/** What the command line is run in. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the environment says nothing of language. */
  readonly systemLocale: string | undefined;
  /** Absolute path of the folder one is in. */
  readonly folder: string;
  /** See `Call`. */
  readonly soFar: (status: ExitStatus) => void;
}

const commands: readonly Command[] = [check, facts, stats, fix, format, newDraft, rules, lsp];

/** Runs what stands on the command line; never rejects. */
export async function run(
  given: readonly string[],
  { terminal, environment, systemLocale, folder, soFar }: Surroundings,
): Promise<ExitStatus> {
  const language = languageOf(given, environment, systemLocale);
  const complain = (problem: Message): Promise<void> => terminal.warn(render(problem, language));
  const print = async (text: string): Promise<ExitStatus> => {
    await terminal.print(text);
    return 0;
  };
  const [name = '--help', ...rest] = given;
  try {
    if (name.startsWith('-')) {
      const parsed = parseArguments(given, programOptions, Infinity);
      const [late] = parsed.positionals;
      if (late !== undefined) throw new CannotRun(say(texts.commandFirst, { name: late }));
      if (parsed.flag('version')) return await print(`${programVersion}\n`);
      return await print(programUsage(commands, language));
    }
    const command = commands.find((each) => each.name === name);
    if (command === undefined) throw new CannotRun(say(texts.unknownCommand, { name }));
    const specs = { ...command.options, ...commonOptions };
    const parsed = parseArguments(rest, specs, command.positionals);
    if (parsed.flag('help')) return await print(commandUsage(command, language));
    return await command.run({ arguments: parsed, language, terminal, folder, complain, soFar });
  } catch (error) {
    await complain(
      error instanceof CannotRun ? error.said : say(texts.unexpected, { ...errorPlace(error, 4) }),
    );
    return 2;
  }
}

/** The language that a command line asks for, or else what surrounds it. */
export function languageOf(
  given: readonly string[],
  environment: Surroundings['environment'],
  systemLocale: string | undefined,
): Language {
  return chooseLanguage(languageIn(given), environment, systemLocale);
}

/** The value of `--lang`, wherever it stands and whatever else is wrong: the complaint is to be in that language. */
function languageIn(given: readonly string[]): string | undefined {
  const at = given.findLastIndex((argument) => /^--lang(?:=|$)/u.test(argument));
  const argument = at < 0 ? undefined : given[at];
  if (argument === undefined) return undefined;
  return argument.includes('=') ? argument.slice(argument.indexOf('=') + 1) : given[at + 1];
}

const texts = {
  commandFirst: {
    zh: '命令要写在最前面，选项写在后面：nianbao {name} …。',
    en: 'The command comes first, the options behind it: nianbao {name} ….',
  },
  unknownCommand: {
    zh: '没有“{name}”这个命令。用 nianbao --help 查看全部命令。',
    en: 'There is no command “{name}”. nianbao --help lists them all.',
  },
  unexpected: {
    zh: '程序出错（{error}），没能完成。报告此问题时请附上下面几行：\n{where}',
    en: 'The program failed ({error}). Please report this with the lines below:\n{where}',
  },
} as const;

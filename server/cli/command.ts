import type { Language, Localized, Message } from '../language/message.js';
import type { Arguments, OptionSpecs } from './options.js';
import type { Terminal } from './terminal.js';

/** 0: nothing to report; 1: findings, or something to change; 2: something could not be done. */
export type ExitStatus = 0 | 1 | 2;

/** Everything a command needs from outside; it touches neither `process` nor the console. */
export interface Call {
  readonly arguments: Arguments;
  readonly language: Language;
  readonly terminal: Terminal;
  /** Absolute path of the folder that relative paths are read from. */
  readonly folder: string;
  /** Prints one line on standard error, rendered in the call's language. */
  readonly complain: (message: Message) => Promise<void>;
  /** Notes the status as it would be now, in case the reader of the output leaves before the end. */
  readonly soFar: (status: ExitStatus) => void;
}

/** A command of `nianbao`. One a file. */
export interface Command {
  readonly name: string;
  readonly summary: Localized;
  /** What follows the name, as shown in the usage: `[路径…] [选项]`. */
  readonly usage: Localized;
  readonly options: OptionSpecs;
  /** What else its usage says of the paths it takes. */
  readonly note?: Localized;
  /** How many positional arguments it takes at most. */
  readonly positionals: number;
  readonly run: (call: Call) => Promise<ExitStatus>;
}

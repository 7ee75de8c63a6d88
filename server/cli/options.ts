import { parseArgs } from 'node:util';
import { say, type Localized } from '../language/message.js';
import { CannotRun } from './failure.js';

/** An option of a command, long form only. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** May be given several times. */
  readonly multiple: boolean;
  /** The values it takes; absent where any will do. */
  readonly values?: readonly string[];
  /** What stands for the value in the usage. */
  readonly placeholder?: Localized | string;
  readonly description: Localized;
}

/** The options of a command by their names, without `--`. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What was given on the command line, checked against the specs. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The last value given for an option. */
  readonly value: (name: string) => string | undefined;
  /** Every value given for an option, in order. */
  readonly values: (name: string) => readonly string[];
  /** Whether an option without a value was given. */
  readonly flag: (name: string) => boolean;
}

/**
 * Reads command-line arguments. `--name value`, `--name=value` and `--` are understood; `-` is a
 * positional (standard input). Throws `CannotRun` that names the argument at fault.
 */
export function parseArguments(
  given: readonly string[],
  specs: OptionSpecs,
  maximumPositionals: number,
): Arguments {
  const { tokens } = parseArgs({
    args: [...given],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { type, multiple }]) => [name, { type, multiple }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const found = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (spec === undefined) throw unknownOption(token.rawName, specs);
    const values = found.get(token.name) ?? [];
    found.set(token.name, values);
    values.push(checkedValue(token.rawName, token.value, spec));
  }
  const surplus = positionals[maximumPositionals];
  if (surplus !== undefined) throw new CannotRun(say(texts.surplus, { argument: surplus }));
  return {
    positionals,
    value: (name) => found.get(name)?.at(-1),
    values: (name) => found.get(name) ?? [],
    flag: (name) => found.has(name),
  };
}

function checkedValue(option: string, value: string | undefined, spec: OptionSpec): string {
  if (spec.type === 'boolean') {
    if (value !== undefined) throw new CannotRun(say(texts.noValue, { option, value }));
    return '';
  }
  if (value === undefined || value === '') {
    throw new CannotRun(say(texts.valueMissing, { option, values: valuesOf(spec) }));
  }
  if (spec.values === undefined) return value;
  const known = spec.values.find((each) => each === value.toLowerCase());
  if (known !== undefined) return known;
  throw new CannotRun(say(texts.badValue, { option, value, values: spec.values.join('|') }));
}

function valuesOf(spec: OptionSpec): Localized | string {
  return spec.values?.join('|') ?? spec.placeholder ?? texts.anyValue;
}

function unknownOption(option: string, specs: OptionSpecs): CannotRun {
  const options = Object.keys(specs)
    .map((name) => `--${name}`)
    .join(' ');
  return new CannotRun(say(texts.unknown, { option, options }));
}

const texts = {
  unknown: {
    zh: '没有 {option} 这个选项。可用的选项：{options}。',
    en: 'There is no option {option}. The options are: {options}.',
  },
  valueMissing: {
    zh: '选项 {option} 后面要写值：{values}。',
    en: 'The option {option} needs a value: {values}.',
  },
  badValue: {
    zh: '选项 {option} 不能是“{value}”，可以是：{values}。',
    en: 'The option {option} cannot be “{value}”; it can be: {values}.',
  },
  noValue: {
    zh: '选项 {option} 不带值，请去掉“={value}”。',
    en: 'The option {option} takes no value; leave out “={value}”.',
  },
  surplus: {
    zh: '多出参数“{argument}”，请去掉后再运行。',
    en: 'The argument “{argument}” is one too many; leave it out.',
  },
  anyValue: { zh: '文字', en: 'text' },
} as const;

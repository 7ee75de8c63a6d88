import { render, say, type Language } from '../../language/message.js';
import { catalogue } from '../../rules/catalogue.js';
import { rulePage } from '../../rules/page.js';
import type { Call, Command, ExitStatus } from '../command.js';
import { CannotRun } from '../failure.js';

/** `nianbao rules`: what is checked. */
export const rules: Command = {
  name: 'rules',
  summary: {
    zh: '列出全部规则，或显示一条规则的说明',
    en: 'List the rules, or show one rule’s page',
  },
  usage: { zh: '[规则]', en: '[ID]' },
  positionals: 1,
  options: {},
  run: printRules,
};

async function printRules(call: Call): Promise<ExitStatus> {
  const [id] = call.arguments.positionals;
  await call.terminal.print(id === undefined ? list(call.language) : page(id, call.language));
  return 0;
}

/** A rule a line: id, severity, kind of fix, title; the columns before the title are aligned. */
function list(language: Language): string {
  const widest = Math.max(...catalogue.map(({ id }) => id.length));
  const lines = catalogue.map(({ id, severity, fix, title }) =>
    [id.padEnd(widest), severity.padEnd(11), fix.padEnd(10), render(title, language)].join('  '),
  );
  return `${lines.join('\n')}\n`;
}

function page(id: string, language: Language): string {
  const rule = catalogue.find((each) => each.id === id);
  if (rule === undefined) throw new CannotRun(say(texts.unknown, { id }));
  return rulePage(rule, language);
}

const texts = {
  unknown: {
    zh: '没有“{id}”这条规则。用 nianbao rules 查看全部规则。',
    en: 'There is no rule “{id}”. nianbao rules lists them all.',
  },
} as const;

import { render, say, type Message } from '../language/message.js';
import { languageOf, run } from './run.js';
import { terminalOf } from './terminal.js';

const given = process.argv.slice(2);
// Windows has no locale in its environment.
const systemLocale =
  process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : undefined;
const language = languageOf(given, process.env, systemLocale);

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has had enough (`| head`): stop, quietly, with the status as it is so far.
    if (error.code === 'EPIPE') process.exit();
    if (stream === process.stdout) process.stderr.write(`${render(unwritten(error), language)}\n`);
    process.exit(2);
  });
}

void run(given, {
  terminal: terminalOf(process, process.env),
  environment: process.env,
  systemLocale,
  folder: process.cwd(),
  soFar(status) {
    process.exitCode = status;
  },
}).then((status) => {
  process.exitCode = status;
});

function unwritten({ code = '' }: NodeJS.ErrnoException): Message {
  return say(texts.unwritten, { reason: code });
}

const texts = {
  unwritten: {
    zh: '无法写入标准输出（{reason}），输出不完整。',
    en: 'Cannot write to standard output ({reason}); the output is incomplete.',
  },
} as const;

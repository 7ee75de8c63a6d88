import { run } from './run.js';
import { terminalOf } from './terminal.js';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has had enough (`| head`): stop, quietly, with the status as it is so far.
    if (error.code === 'EPIPE') process.exit();
    process.exit(2);
  });
}

void run(process.argv.slice(2), {
  terminal: terminalOf(process, process.env),
  environment: process.env,
  // Windows has no locale in its environment.
  systemLocale:
    process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : undefined,
  folder: process.cwd(),
  soFar(status) {
    process.exitCode = status;
  },
}).then((status) => {
  process.exitCode = status;
});

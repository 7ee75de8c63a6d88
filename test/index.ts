import 'mocha/mocha.js';

/**
 * Runs the suite inside VS Code's extension host, in a Node process or in a web worker: the same bundle, the browser's
 * Mocha in both.
 * @param load requires every test file, once `describe` and `it` are there
 * @returns when all passed; rejects with the count when some failed
 */
export async function run(load: () => void): Promise<void> {
  const suite = new Mocha({
    ui: 'bdd',
    // Longer than what a test waits for, so that it is the test that says what that was.
    timeout: 150_000,
    reporter: Progress,
    forbidOnly: true,
    forbidPending: true,
  });
  suite.suite.emit('pre-require', globalThis, '', suite);
  load();
  const failures = await new Promise<number>((resolve) => {
    suite.run(resolve);
  });
  if (failures > 0) throw new Error(`${String(failures)} failed`);
}

/** A line a test, and the sum in the words every ring of the tests ends with. */
class Progress extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    let passed = 0;
    let failed = 0;
    runner.on('suite', (suite) => {
      if (suite.title !== '') print(`${indent(suite)}${suite.title}`);
    });
    runner.on('pass', (test) => {
      passed += 1;
      print(`${indent(test.parent)}  ✓ ${test.title} (${String(test.duration ?? 0)} ms)`);
    });
    runner.on('fail', (test, error: Error) => {
      failed += 1;
      print(`${indent(test.parent)}  ✗ ${test.title}\n${error.stack ?? error.message}`);
    });
    runner.once('end', () => {
      print(`${String(passed)} passed, ${String(failed)} failed`);
    });
  }
}

/** VS Code's console is where the runner listens; the mark tells the suite's lines from VS Code's own. */
function print(text: string): void {
  for (const line of text.split('\n')) console.log(`suite│${line}`);
}

function indent(suite: Mocha.Suite | undefined): string {
  return '  '.repeat(Math.max(0, (suite?.titlePath().length ?? 1) - 1));
}

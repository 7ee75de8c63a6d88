import path from 'node:path';
import envPaths from 'env-paths';
import { holdCompiledCode, releaseCompiledCode } from '../heap.js';
import { KeptCode } from './kept-code.js';
import type * as program from './program.js';

/** What is launched, and how. */
export interface Launch {
  /** Path of the bundle of `program.ts`. */
  readonly program: string;
  readonly use: keyof typeof program;
  /** Sets the flags of V8 that hold for this use. */
  readonly setFlags: () => void;
  /** Whether it calls most of what the use ever calls, so that its compiled code serves the next start. */
  readonly keepsCode: boolean;
}

/** Starts the program, with its compiled code if that was kept before, and keeps it when the process ends. */
export function launch({ program, use, setFlags, keepsCode }: Launch): void {
  setFlags();
  holdCompiledCode();
  const { cache } = envPaths('nianbao', { suffix: '' });
  const code = new KeptCode(program, path.join(cache, 'code', use));
  if (keepsCode && !code.isKept) {
    const keep = (): void => {
      // They change while drafts are analysed; the next start looks for code of those it begins with.
      setFlags();
      holdCompiledCode();
      code.keep();
      releaseCompiledCode();
    };
    setTimeout(keep, timeOfStart).unref();
    process.once('exit', keep);
  } else releaseCompiledCode();
  code.run(use);
}

/** Milliseconds after which the first drafts have been checked. */
const timeOfStart = 5_000;

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { form2021 } from '../../server/forms/form-2021.js';
import { printDraft } from '../../server/forms/printing/print-draft.js';

/** What a run of the command line left behind. */
export interface Run {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stdoutBytes: Buffer;
  readonly stderr: string;
}

/** What the command line is run in. */
export interface RunOptions {
  readonly folder?: string;
  readonly input?: string | Uint8Array;
  readonly environment?: NodeJS.ProcessEnv;
}

const program = path.resolve('dist/cli.cjs');

/** Runs the built command line to its end; in Chinese unless the environment says otherwise. */
export async function nianbao(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = startNianbao(args, options);
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (status, signal) => {
      const stdoutBytes = Buffer.concat(stdout);
      resolve({
        status,
        signal,
        stdoutBytes,
        stdout: stdoutBytes.toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
      });
    });
  });
}

/** Starts the built command line and leaves its streams to the caller. */
export function startNianbao(
  args: readonly string[],
  { folder, environment = { LANG: 'zh_CN.UTF-8' } }: RunOptions = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [program, ...args], {
    cwd: folder ?? process.cwd(),
    env: { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], ...environment },
  });
}

const folders: string[] = [];

/** A folder with these files, by their paths in it; taken away after the tests. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A draft of the 2021 form in which nothing is wrong but what is left to write: every figure is 0. */
export const cleanDraft = printDraft({
  form: form2021,
  year: 2024,
  unit: '望澜市人民政府',
  figureAt: () => '0',
});

/** The same with one error: one request from a natural person that none of the sums knows of. */
export const wrongDraft = cleanDraft.replace(
  /(一、本年新收政府信息公开申请数量[ |]*)0( )/u,
  '$13$2',
);

/** Headings with the year of a 文号 in wrong brackets, which a safe fix sets right. */
export const fixableDraft = cleanDraft.replaceAll('〔2021〕', '(2021)');

/** A text that is no report. */
export const note = '# 会议纪要\n\n今天讨论了三件事。\n';

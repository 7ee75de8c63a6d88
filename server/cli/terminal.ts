import type { Writable } from 'node:stream';
import { eastAsianWidth } from 'get-east-asian-width';

/** Where a command reads and writes. Writing waits until the reader has kept up. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes to standard output. */
  readonly print: (output: string | Uint8Array) => Promise<void>;
  /** Writes a line to standard error. */
  readonly warn: (line: string) => Promise<void>;
  /** Shows how far a long command is, on a terminal only; replaced by the next, gone before anything is printed. */
  readonly progress: (text: () => string) => void;
  /** Takes the progress line away. */
  readonly clear: () => void;
  /** Whether standard output is a terminal: bytes that are no text do not belong there. */
  readonly interactive: boolean;
  /** Whether standard output understands colours and is wanted to show them. */
  readonly coloured: boolean;
}

/** The process's own streams. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
}

/** Milliseconds between two progress lines. */
const progressInterval = 100;

/** Columns of a terminal that does not say how many it has. */
const usualWidth = 80;

/** A terminal over streams. Colours follow https://no-color.org: only on a terminal, and not with `NO_COLOR`. */
export function terminalOf(
  { stdin, stdout, stderr }: Streams,
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const dumb = environment['TERM'] === 'dumb';
  const unwanted = environment['NO_COLOR'] !== undefined && environment['NO_COLOR'] !== '';
  let shown = false;
  let shownAt = 0;
  const clear = (): void => {
    if (!shown) return;
    stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    input: stdin,
    print(output) {
      clear();
      return write(stdout, output);
    },
    warn(line) {
      clear();
      return write(stderr, `${line}\n`);
    },
    progress(text) {
      const now = Date.now();
      if (stderr.isTTY !== true || dumb || now - shownAt < progressInterval) return;
      shownAt = now;
      shown = true;
      stderr.write(`\r\u001b[K${withinWidth(text(), (stderr.columns ?? usualWidth) - 1)}`);
    },
    clear,
    interactive: stdout.isTTY === true,
    coloured: stdout.isTTY === true && !dumb && !unwanted,
  };
}

/** As much of a text as fits into one line of a terminal: what has run into a second cannot be taken away. */
function withinWidth(text: string, columns: number): string {
  let left = columns;
  let within = '';
  for (const character of text.replace(/\p{Cc}/gu, ' ')) {
    left -= eastAsianWidth(character.codePointAt(0) ?? 0);
    if (left < 0) return within;
    within += character;
  }
  return within;
}

function write(stream: Writable, output: string | Uint8Array): Promise<void> {
  if (output.length === 0 || stream.write(output)) return Promise.resolve();
  return new Promise((resolve) => {
    stream.once('drain', resolve);
  });
}

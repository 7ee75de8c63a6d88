import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/**
 * A bundled CommonJS program whose compiled code is kept from one start to the next, as VS Code does with its own:
 * compiling takes longer than anything else until the first draft is checked. Its text is one function with the
 * parameters every CommonJS module has: to put that around it here would take a copy of all of it.
 * What is kept belongs to one program text, one Node, one V8 and its flags. It is only ever a copy: where it is
 * missing, of another program or cut short, or the folder can be neither read nor written, the program is compiled as
 * ever.
 */
export class KeptCode {
  readonly #program: string;
  readonly #kept: string;
  readonly #tag = cachedDataVersionTag();
  readonly #programSum: number;
  readonly #script: Script;

  /** Whether the code was there and is in use. */
  readonly isKept: boolean;
  #isWritten = false;

  /**
   * Flags of V8 that hold while the program runs are set before.
   * @param program path of the program's text
   * @param kept path of the kept code without its ending, its own for each use of the program: of the functions of a
   *   program only those a use has called are kept
   */
  constructor(program: string, kept: string) {
    this.#program = program;
    this.#kept = `${kept}-${process.version}-${process.arch}-${this.#tag.toString(16)}.v8`;
    const text = readFileSync(program);
    this.#programSum = crc32(text);
    const cachedData = this.#read();
    this.#script = new Script(text.toString('utf8'), {
      filename: program,
      ...(cachedData && { cachedData }),
    });
    this.isKept = cachedData !== undefined && this.#script.cachedDataRejected === false;
  }

  /** Runs the program, once, and calls the function without parameters that it exports under this name. */
  run(name: string): void {
    const module = { exports: {} };
    call(this.#script.runInThisContext(), [
      module.exports,
      createRequire(this.#program),
      module,
      this.#program,
      path.dirname(this.#program),
    ]);
    call(Reflect.get(module.exports, name), []);
  }

  /**
   * Keeps the code of the functions called so far, once, if it is not kept already; synchronous, as it is done at the end
   * of the process at the latest.
   * Nothing happens when V8 has other flags now: at the next start it would have no use for the code.
   */
  keep(): void {
    if (this.isKept || this.#isWritten || cachedDataVersionTag() !== this.#tag) return;
    this.#isWritten = true;
    const code = this.#script.createCachedData();
    // Another process may be starting: it finds all of the code, or none.
    const unfinished = `${this.#kept}.${String(process.pid)}`;
    try {
      mkdirSync(path.dirname(this.#kept), { recursive: true, mode: 0o700 });
      writeFileSync(unfinished, Buffer.concat([this.#sumsOf(code), code]), { mode: 0o600 });
      renameSync(unfinished, this.#kept);
    } catch {
      // Without it the next start is as slow as this one.
      remove(unfinished);
    }
  }

  /** The kept code, if it is whole and of this program: V8 does not look, and would fall over what is broken. */
  #read(): Buffer | undefined {
    try {
      const file = readFileSync(this.#kept);
      const code = file.subarray(sumsLength);
      return file.subarray(0, sumsLength).equals(this.#sumsOf(code)) ? code : undefined;
    } catch {
      return undefined;
    }
  }

  /** What stands before the kept code: check sums of the program and of the code. */
  #sumsOf(code: Buffer): Buffer {
    const sums = Buffer.alloc(sumsLength);
    sums.writeUInt32LE(this.#programSum, 0);
    sums.writeUInt32LE(crc32(code), 4);
    return sums;
  }
}

/** Bytes. */
const sumsLength = 8;

/** Removes a file, if there is one and it can be removed. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // A file nobody will look for takes up a little room.
  }
}

/** @throws {TypeError} what is no function */
function call(value: unknown, parameters: readonly unknown[]): void {
  if (typeof value !== 'function') throw new TypeError('The program is not what it was built as');
  Reflect.apply(value, undefined, parameters);
}

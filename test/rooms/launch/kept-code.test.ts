import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { KeptCode } from '../../../server/launch/kept-code.js';

describe('code kept from one start to the next', () => {
  let folder: string;
  let program: string;
  let cache: string;
  let kept: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'nianbao-launch-'));
    program = path.join(folder, 'program.js');
    cache = path.join(folder, 'cache', 'code');
    kept = path.join(cache, 'use');
    writeProgram('1');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** A program that leaves a value, where it lies and what it can load in a file beside it. */
  function writeProgram(value: string): void {
    const text = [
      '(function (exports, require, module, __filename, __dirname) {',
      `const { writeFileSync } = require('node:fs');`,
      `exports.start = () => writeFileSync(__dirname + '/said', ${value} + ' ' + (__filename === require.resolve('./program.js')));`,
      '})',
    ];
    writeFileSync(program, text.join('\n'));
  }

  function said(): string {
    return readFileSync(path.join(folder, 'said'), 'utf8');
  }

  /** One start, from beginning to end; gives whether it found its code. */
  function start(): boolean {
    const code = new KeptCode(program, kept);
    code.run('start');
    code.keep();
    return code.isKept;
  }

  function keptFile(): string {
    const [name, ...others] = readdirSync(cache);
    assert.ok(name !== undefined);
    assert.deepEqual(others, []);
    return path.join(cache, name);
  }

  it('is there at the second start, which does the same', () => {
    assert.equal(start(), false);
    assert.equal(said(), '1 true');
    rmSync(path.join(folder, 'said'));
    assert.equal(start(), true);
    assert.equal(said(), '1 true');
  });

  it('is not written again while it is of use', () => {
    start();
    const { ino } = statSync(keptFile());
    start();
    assert.equal(statSync(keptFile()).ino, ino);
  });

  it('is written once', () => {
    const code = new KeptCode(program, kept);
    code.run('start');
    code.keep();
    const { ino } = statSync(keptFile());
    code.keep();
    assert.equal(statSync(keptFile()).ino, ino);
  });

  it('is of no use to another program, and replaced', () => {
    start();
    writeProgram('2');
    assert.equal(start(), false);
    assert.equal(said(), '2 true');
    assert.equal(start(), true);
  });

  it('is of no use when it was cut short or changed, wherever', () => {
    start();
    const file = keptFile();
    const whole = readFileSync(file);
    const changed = (at: number): Buffer => {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      return bytes;
    };
    const broken = [
      Buffer.alloc(0),
      whole.subarray(0, 7),
      whole.subarray(0, 8),
      whole.subarray(0, -1),
      changed(0),
      changed(whole.length >> 1),
      changed(whole.length - 1),
    ];
    for (const bytes of broken) {
      writeFileSync(file, bytes);
      assert.equal(start(), false);
      assert.equal(said(), '1 true');
      assert.ok(readFileSync(file).length > 8);
    }
  });

  it('is not written under flags it was not made with', () => {
    const code = new KeptCode(program, kept);
    code.run('start');
    setFlagsFromString('--heap-growing-percent=11');
    try {
      code.keep();
      assert.throws(() => readdirSync(cache));
    } finally {
      setFlagsFromString('--heap-growing-percent=0');
    }
  });

  it('is done without where its folder cannot be made', () => {
    writeFileSync(path.join(folder, 'cache'), '');
    assert.equal(start(), false);
    assert.equal(start(), false);
    assert.equal(said(), '1 true');
  });

  it('leaves nothing behind where it cannot be put in its place', () => {
    start();
    const file = keptFile();
    rmSync(file);
    mkdirSync(path.join(file, 'in its place'), { recursive: true });
    assert.equal(start(), false);
    assert.equal(keptFile(), file);
  });

  it('tells a program that does not have what is called', () => {
    assert.throws(() => {
      new KeptCode(program, kept).run('other');
    }, TypeError);
  });
});

import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/**
 * Keeps the process small: an editor is open all day, and what an analysis leaves behind is of no use to the next.
 * What is old is collected as soon as there is a little more of it. What stays is moved together only now and
 * then: each time would hold up every twentieth stroke by many times what collecting takes.
 */
export function keepHeapSmall(): void {
  set(
    sweptAlone,
    '--heap-growing-percent=10',
    '--incremental-marking-hard-trigger=25',
    '--max-inlined-bytecode-size-cumulative=300',
    // What is made at the start stays: the less often it is moved the better.
    '--semi-space-growth-factor=4',
  );
}

/** Called before every analysis in a process that is kept small. */
export function makeRoomForAnalysis(): void {
  set(`--semi-space-growth-factor=${roomForNew() < enoughForNew ? '2' : '1'}`);
  analyses += 1;
  if (analyses % fromMoveToMove === 0) set('--compact-on-every-full-gc');
  if (analyses % fromMoveToMove === whileMoving) set('--no-compact-on-every-full-gc');
}

let analyses = 0;

/** Once in so many analyses what stays is moved together: what lay between it takes up a tenth of the heap by then. */
const fromMoveToMove = 400;

/** As many analyses as it takes until what is old is collected once. */
const whileMoving = 20;

/** Bytes taken up by what is new. */
function roomForNew(): number {
  return (
    getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0
  );
}

/**
 * Bytes: both halves together hold what an analysis of a long draft makes. With less, most of it would still be in use
 * whenever it is swept, be moved among what is old, and be collected there: twice the time of the analysis itself.
 */
const enoughForNew = 8 * 1024 * 1024;

/**
 * Keeps the process from growing with the number of drafts it reads one after the other: what is new is given all the
 * room it will ever get at once. Of many drafts read into little room, each would be in use while it is swept.
 * Nor is code put into its callers over and over, as for a process that runs for hours: of that there would be so much
 * that compiling it takes longer than it saves.
 */
export function keepHeapSteady(): void {
  set(
    '--semi-space-growth-factor=16',
    '--heap-growing-percent=20',
    sweptAlone,
    '--max-inlined-bytecode-size=150',
    '--max-inlined-bytecode-size-cumulative=300',
  );
}

/** Hardly anything new is still in use when it is swept: less than what it takes to wake other threads for it. */
const sweptAlone = '--no-parallel-scavenge';

/** Has V8 keep all compiled code. */
export function holdCompiledCode(): void {
  set('--no-flush-bytecode');
}

/** Has V8 drop the compiled code of what has not been called for some time, as it does by itself. */
export function releaseCompiledCode(): void {
  set('--flush-bytecode');
}

/** Electron does not let its flags change once it runs. */
function set(...flags: readonly string[]): void {
  if (process.versions['electron'] !== undefined) return;
  for (const flag of flags) setFlagsFromString(flag);
}

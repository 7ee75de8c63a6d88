import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/**
 * Keeps the process small: an editor is open all day, and what an analysis leaves behind is of no use to the next.
 * What is old is collected as soon as there is a little more of it.
 * Electron does not let its flags change once it runs.
 */
export class SmallHeap {
  readonly #isOurs = process.versions['electron'] === undefined;

  constructor() {
    this.#set(sweptAlone, '--max-inlined-bytecode-size-cumulative=300');
    this.#set('--heap-growing-percent=10', '--incremental-marking-hard-trigger=25');
  }

  /** Called before every analysis. */
  beforeAnalysis(): void {
    if (!this.#isOurs) return;
    const mayGrow = roomForNew() < enoughForNew;
    this.#set(`--semi-space-growth-factor=${mayGrow ? '2' : '1'}`);
  }

  #set(...flags: readonly string[]): void {
    if (this.#isOurs) for (const flag of flags) setFlagsFromString(flag);
  }
}

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
  for (const flag of [
    '--semi-space-growth-factor=16',
    '--heap-growing-percent=50',
    sweptAlone,
    '--max-inlined-bytecode-size=150',
    '--max-inlined-bytecode-size-cumulative=300',
  ]) {
    setFlagsFromString(flag);
  }
}

/** Hardly anything new is still in use when it is swept: less than what it takes to wake other threads for it. */
const sweptAlone = '--no-parallel-scavenge';

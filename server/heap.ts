import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the process small: an editor is open all day, and what an analysis leaves behind is of no use to the next.
 * The heap keeps little room in reserve.
 * Electron does not let its flags change once it runs.
 */
export class SmallHeap {
  readonly #isOurs = process.versions['electron'] === undefined;
  #analyses = 0;

  constructor() {
    this.#set(
      '--semi-space-growth-factor=1',
      sweptAlone,
      '--max-inlined-bytecode-size-cumulative=300',
    );
    this.#set('--heap-growing-percent=10', '--incremental-marking-hard-trigger=25');
  }

  /**
   * Called before every analysis. Now and then garbage is collected as where room counts more than time. Not always:
   * that forgets how objects are laid out of which none is in use just then, and with it the code compiled for them,
   * which is then compiled again while someone types.
   */
  beforeAnalysis(): void {
    this.#analyses += 1;
    const since = this.#analyses % tidiedEvery;
    if (since === 0) this.#set('--optimize-for-size');
    if (since === tidiedFor) this.#set('--no-optimize-for-size');
  }

  #set(...flags: readonly string[]): void {
    if (this.#isOurs) for (const flag of flags) setFlagsFromString(flag);
  }
}

/** Analyses from one tidying to the next: some minutes of typing. */
const tidiedEvery = 600;

/** Analyses that leave behind enough for all garbage to be collected once. */
const tidiedFor = 16;

/**
 * Keeps the process from growing with the number of drafts it reads one after the other: what is new is given all the
 * room it will ever get at once. Of many drafts read into little room, each would be in use while it is swept.
 * Nor is code put into its callers over and over, as for a process that runs for hours: of that there would be so much
 * that compiling it takes longer than it saves.
 */
export function keepHeapSteady(): void {
  for (const flag of [
    '--semi-space-growth-factor=16',
    sweptAlone,
    '--max-inlined-bytecode-size=150',
    '--max-inlined-bytecode-size-cumulative=300',
  ]) {
    setFlagsFromString(flag);
  }
}

/** Hardly anything new is still in use when it is swept: less than what it takes to wake other threads for it. */
const sweptAlone = '--no-parallel-scavenge';

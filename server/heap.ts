import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the process small: an editor is open all day, and what an analysis leaves behind is of no use to the next.
 * The heap keeps no room in reserve; analyses take as long as before.
 * Electron does not let its flags change once it runs.
 */
export function keepHeapSmall(): void {
  if (process.versions['electron'] !== undefined) return;
  for (const flag of ['--optimize-for-size', '--semi-space-growth-factor=1', sweptAlone]) {
    setFlagsFromString(flag);
  }
}

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

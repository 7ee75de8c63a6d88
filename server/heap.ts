import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the process small: an editor is open all day, and what an analysis leaves behind is of no use to the next.
 * The heap keeps no room in reserve; analyses take as long as before.
 * Electron does not let its flags change once it runs.
 */
export function keepHeapSmall(): void {
  if (process.versions['electron'] !== undefined) return;
  for (const flag of ['--optimize-for-size', '--semi-space-growth-factor=1']) {
    setFlagsFromString(flag);
  }
}

/**
 * Keeps the process from growing with the number of drafts it reads one after the other: what is new is given all the
 * room it will ever get at once. Of many drafts read into little room, each would be in use while it is swept.
 */
export function keepHeapSteady(): void {
  setFlagsFromString('--semi-space-growth-factor=16');
}

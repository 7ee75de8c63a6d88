/** Milliseconds for what takes a moment, and on a machine that does much else a while. */
export const patience = 60_000;

/** Milliseconds after which what was asked for is taken to be lost, and is asked for again. */
export const lost = 15_000;

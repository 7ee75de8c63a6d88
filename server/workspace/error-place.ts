/** What may be told of an error: its message may quote the text it stumbled over, and that goes nowhere. */
export interface ErrorPlace {
  /** `TypeError`. */
  readonly error: string;
  /** Where it happened, a frame a line, the innermost first; empty for what was thrown and is no error. */
  readonly where: string;
}

/** What kind of error it was and where it came from, at most so many frames. */
export function errorPlace(error: unknown, mostFrames: number): ErrorPlace {
  if (!(error instanceof Error)) return { error: typeof error, where: '' };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return { error: error.name, where: frames.slice(0, mostFrames).join('\n') };
}

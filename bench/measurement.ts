/** A report to measure with. */
export interface GivenText {
  readonly name: string;
  readonly text: string;
}

/** What every measurement is given. */
export interface Surroundings {
  readonly texts: readonly GivenText[];
  /** How much longer or shorter than usual to measure; 1 is usual. */
  readonly effort: number;
  /** Absolute path of a folder to write in, taken away at the end. */
  readonly scratch: string;
}

/** A line of the table. */
export interface Result {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  /** Undefined where there is no target. */
  readonly met: boolean | undefined;
}

/** What was measured, and how much it may be at most. */
export function atMost(
  what: string,
  measured: number,
  limit: number,
  unit: 'ms' | 'KB' | 'MB',
): Result {
  return {
    what,
    measured: `${measured.toPrecision(3)} ${unit}`,
    target: `≤ ${String(limit)} ${unit}`,
    met: measured <= limit,
  };
}

/** What was measured to be read beside the rest, and has no target. */
export function forComparison(what: string, measured: string): Result {
  return { what, measured, target: '', met: undefined };
}

/** One measurement a file. */
export interface Measurement {
  readonly name: string;
  readonly run: (surroundings: Surroundings) => Promise<readonly Result[]>;
}

/** The middle of several values, which one slow run does not move. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value a share of the values are not above. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds of processor time that some work took: other programs on the machine do not count. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** `0.123 ms`, `12 ms`. */
export function milliseconds(value: number): string {
  return `${value.toPrecision(3)} ms`;
}

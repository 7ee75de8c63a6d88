/** Slips of the hand that writers make in a figure. */
export const slipKinds = ['replaced', 'dropped', 'doubled', 'transposed', 'neighbour'] as const;
export type SlipKind = (typeof slipKinds)[number];

/**
 * A figure as a slip makes it.
 * @param seed picks the digit, and what replaces it
 * @param neighbour the figure of a cell beside it
 * @returns undefined where the slip is not possible or changes nothing
 */
export function slipped(
  value: number,
  kind: SlipKind,
  seed: number,
  neighbour: number,
): number | undefined {
  const digits = String(value);
  const at = seed % digits.length;
  const made = {
    replaced: () =>
      `${digits.slice(0, at)}${String((Number(digits[at]) + 1 + (seed % 9)) % 10)}${digits.slice(at + 1)}`,
    dropped: () => digits.slice(0, at) + digits.slice(at + 1),
    doubled: () => digits.slice(0, at + 1) + digits.slice(at),
    transposed: () =>
      digits.slice(0, at) +
      digits.slice(at + 1, at + 2) +
      digits.slice(at, at + 1) +
      digits.slice(at + 2),
    neighbour: () => String(neighbour),
  }[kind]();
  if (made === '' || /^0\d/u.test(made)) return undefined;
  const changed = Number(made);
  return changed === value ? undefined : changed;
}

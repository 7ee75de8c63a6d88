/** The values at some indices, in the order of these; indices of nothing are left out. */
export function atEach<Value>(
  values: readonly Value[],
  indices: Iterable<number>,
): readonly Value[] {
  const found: Value[] = [];
  for (const index of indices) {
    const value = values[index];
    if (value !== undefined) found.push(value);
  }
  return found;
}

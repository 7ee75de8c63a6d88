/**
 * Whether two numbers differ in one digit: another, one more, or two in each other's place.
 * @param fewest digits the longer must have: of short numbers any two do
 */
export function isOneSlipAway(one: string, other: string, fewest = 3): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length < fewest || long.length - short.length > 1) return false;
  let first = 0;
  while (first < short.length && short[first] === long[first]) first++;
  const rest = short.slice(first);
  const others = long.slice(first);
  if (short.length < long.length) return others.endsWith(rest);
  const exchanged = Array.from(others.slice(0, 2)).reverse().join('');
  return (
    others.endsWith(rest.slice(1)) || (rest.startsWith(exchanged) && others.endsWith(rest.slice(2)))
  );
}

/** Characters a name keeps at most; systems allow 255 bytes, and a character takes four at most. */
const longest = 60;

/** What some system does not take in a name, and what no name should have: control and direction characters. */
const unfit = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;

/**
 * A name every system takes for a file, in an existing folder.
 * @param wish what it should be called, with or without its ending
 * @param ending without dot
 */
export function fileName(wish: string, ending: string): string {
  const tail = `.${ending}`;
  const stem = wish.toLowerCase().endsWith(tail) ? wish.slice(0, -tail.length) : wish;
  const characters = Array.from(stem.replace(unfit, '_'));
  const kept = trimmed(characters.slice(0, longest).join(''));
  return `${kept === '' ? 'statistics' : kept}${tail}`;
}

/** Without the dots and spaces that hide a file, or that Windows drops. */
function trimmed(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && ' .'.includes(name.charAt(start))) start += 1;
  while (end > start && ' .'.includes(name.charAt(end - 1))) end -= 1;
  return name.slice(start, end);
}

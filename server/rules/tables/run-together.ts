import type { Block, FormTable } from '../../forms/form.js';

/**
 * Whether a text has the words of a table with nothing between its cells, as pages have them that were read without
 * their markup: `信息内容本年制发件数本年废止件数…规章000行政规范性文件6936…`. Two headers right beside each other
 * tell it from sentences that say the same figures.
 */
export function standsRunTogether(text: string, { blocks }: FormTable): boolean {
  const packed = text.replace(/\s/gu, '');
  if (!blocks.some((block) => hasHeaders(packed, block))) return false;
  const labels = blocks.flatMap(({ rows }) =>
    rows.filter(({ label, cells }) => label !== '' && cells.length > 0).map(({ label }) => label),
  );
  const filled = labels.filter((label) => isFilled(packed, label));
  return filled.length * 2 >= labels.length;
}

function hasHeaders(packed: string, { corner, unitHeader, columns }: Block): boolean {
  const words = [corner, unitHeader, ...columns.map(({ path }) => path.at(-1))].filter(
    (word) => word !== undefined && word !== '',
  );
  return words.some(
    (word, index) => index > 0 && packed.includes(`${words[index - 1] ?? ''}${word ?? ''}`),
  );
}

/** Whether a figure stands right behind a label, but for its unit or a note. */
function isFilled(packed: string, label: string): boolean {
  const at = packed.indexOf(label);
  return (
    at !== -1 &&
    /^(?:[（(][^）)]{0,30}[）)])?\p{L}{0,2}\d/u.test(
      packed.slice(at + label.length, at + label.length + 36),
    )
  );
}

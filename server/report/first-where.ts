/**
 * The index of the first item for which something holds, found by halving; the number of items where it holds for none.
 * @param items in such an order that it holds for every item behind the first for which it does
 */
export function firstWhere<Item>(items: ArrayLike<Item>, holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item === undefined || holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

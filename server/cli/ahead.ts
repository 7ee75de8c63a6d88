/** Done before it is their turn: enough to hide the disk, few enough to stay small. */
const mostAhead = 4;

/**
 * What comes of each item, in order, some of it begun while what was given before is still worked on. Fails where the
 * turn comes of one whose work failed.
 */
export async function* ahead<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const queue: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // What fails is told when its turn comes; until then Node is not to take it for a failure nobody sees.
    result.catch(() => undefined);
    queue.push(result);
    const first = queue.length >= mostAhead ? queue.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const rest of queue) yield await rest;
}

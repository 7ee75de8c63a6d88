import { findNamedLists } from './lists-by-name.js';
import { findHalves, findRests } from './lists-of-two.js';
import { findLists, takenBy, type List } from './lists.js';
import { findPairedLists } from './paired-lists.js';
import { completeByPeriods, findPeriodLists } from './period-lists.js';
import type { TextFigures } from '../figures/text-figures.js';

/** The lists of a text: those that the grammar of a sentence joins, and those that only the names of their parts tell. */
export function findAllLists(figures: TextFigures): readonly List[] {
  const read = completeByPeriods(figures, findLists(figures));
  const lists = [...read, ...untaken(read, findPeriodLists(figures))];
  const pairs = findPairedLists(figures, lists);
  const halves = findHalves(figures, [...lists, ...pairs]);
  const named = findNamedLists(figures, [...lists, ...pairs, ...halves]);
  const known = [...lists, ...pairs, ...halves, ...named];
  return [...known, ...findRests(figures, known)];
}

/** The lists found that have no figure in common with those there are. */
function untaken(lists: readonly List[], found: readonly List[]): readonly List[] {
  if (found.length === 0) return found;
  const taken = takenBy(lists);
  return found.filter(({ total, parts }) => ![total, ...parts].some((at) => taken.has(at)));
}

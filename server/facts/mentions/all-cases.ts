import { wordsIn } from '../prose/figures/words-in.js';
import { addsUpResults } from '../prose/meanings/containment.js';
import { conceptPlaces } from '../prose/words/counted.js';
import { countedCases, disputesOf } from '../prose/words/naming-disputes.js';
import { atomBits } from '../prose/words/word-index.js';
import { figuresBefore, isOf, isOfTables, labelOf, type Doubtful } from './doubtful.js';

/**
 * Whether a figure on how cases ended is of reviews and lawsuits together, or of lawsuits of both kinds, where its clause
 * names none of them: `行政复议37件，行政诉讼28件。维持35件`.
 */
export function isOfAllCases(doubtful: Doubtful): boolean {
  const { bound, text, quantity, meaning } = doubtful;
  const [counted] = meaning.readings;
  if (counted === undefined || disputesOf(counted) === 0) return false;
  const label = labelOf(text, quantity);
  if (label.includes('复议') !== label.includes('诉')) return false;
  if (isBesideOneKind(doubtful)) return false;
  const { rows, columns } = counted;
  const ids = rows[0] === 'disputes' ? columns : rows;
  const results = new Set(ids.map((id) => id.slice(id.lastIndexOf('.') + 1)));
  return [bothKinds, allSuits].some((kinds) => {
    const all = countedCases(kinds, [...results], conceptPlaces(bound.form));
    return all !== undefined && isOf(doubtful, all);
  });
}

/** Whether a figure before it in its sentence says how cases of one kind ended, as the tables do. */
function isBesideOneKind(doubtful: Doubtful): boolean {
  const { bound, text, quantity } = doubtful;
  for (const before of figuresBefore(doubtful)) {
    if (together.test(wordsIn(text, before.span.end, quantity.span.start))) return false;
    const [counted] = before.meaning?.readings ?? [];
    if (counted === undefined || disputesOf(counted) === 0) continue;
    if (!addsUpResults(counted) && isOfTables(bound, before)) return true;
  }
  return false;
}

const together = /[共合总]计|[一总]?共|两[类项]|二者/u;

const bothKinds = atomBits('review', 'suit');
/** With reviews before them and without. */
const allSuits = atomBits('suit');

import type { ClauseWords } from './clause-words.js';
import type { ConceptPlaces } from './counted.js';
import { countsRequests } from './naming-requests.js';
import {
  addUp,
  answeringAtoms,
  arrivingAtoms,
  fieldAtoms,
  loosely,
  naming,
  requestAtom,
} from './naming.js';
import type { Namer, Naming, Surroundings } from './naming.js';

/** What may stand beside the words for those who ask. */
export const besideApplicant = fieldAtoms | requestAtom | arrivingAtoms | answeringAtoms;

/**
 * Requests told apart by who asks: of what the clause names, else of what the total of its list counts, else of what
 * was received. The columns are those of the applicants.
 */
export function nameByApplicant(
  words: ClauseWords,
  places: ConceptPlaces,
  around: Surroundings,
  nameOf: Namer,
): Naming | undefined {
  const { columns, atoms } = words;
  if (columns === undefined || (atoms & ~besideApplicant) !== 0) return undefined;
  if (!around.requests && (atoms & requestAtom) === 0) return undefined;
  if (new Set(columns).size < columns.length) return undefined;
  // 公民、法人和其他组织 are all.
  const isOfAll = columns.length === everybody;
  if (!places.byApplicant && !isOfAll) return loosely('requests', undefined);
  const namesMore = words.things.length > 0 || (atoms & ~(fieldAtoms | requestAtom)) !== 0;
  const base = namesMore
    ? nameOf({ ...words, columns: undefined }, places, around)
    : ofWhole(places, around);
  if (base?.matter !== 'requests') return undefined;
  if (isOfAll) return base;
  const { kindOf, exact } = base;
  const ofColumns = base.readings.map(({ rows }) => ({ rows, columns }));
  // 受理公民申请12件, beside nobody else, may be of all who asked.
  const isOfAnyone = words.ofAnyone && columns.length === 1 && around.whole === undefined;
  const readings = isOfAnyone ? [...ofColumns, ...base.readings] : ofColumns;
  return { matter: 'requests', readings, kindOf, exact };
}

/** As many kinds of applicants as the forms tell apart. */
const everybody = 6;

/**
 * What the total counts, in all its readings; without one, what was received, or that and what was carried in, which
 * may be among it: 收到1320件(含上年结转45件),其中自然人1100件.
 */
function ofWhole(places: ConceptPlaces, { whole, wholes }: Surroundings): Naming | undefined {
  const received = addUp(['requests.received'], places);
  const all = addUp(['requests.received', 'requests.carriedIn'], places);
  if (whole !== undefined) {
    if (!countsRequests(whole)) return undefined;
    // 收到32件，已答复32件。申请人中自然人11件: who asked is told of what came in, too.
    const isAnswered =
      whole.rows[0] === 'requests.processed' || whole.rows[0] === 'requests.closed';
    return naming(
      'requests',
      isAnswered && received !== undefined ? [...wholes, received] : wholes,
    );
  }
  return naming(
    'requests',
    [received, all].flatMap((counted) => counted ?? []),
  );
}

import type { Thing } from '../../../forms/wordings/wording.js';
import type { WordSum } from '../words/clause-words.js';
import { fieldAtoms, requestAtom } from '../words/naming.js';
import { atomBits, periodBits } from '../words/word-index.js';
import type { Bits } from '../words/word-index.js';

/** What is denied: that there is a thing (没有, 未出现, 零), or that something was done (未予公开). */
export interface Denial {
  /** The denial and all behind it; empty where it is a figure. */
  readonly said: string;
  readonly of: 'thing' | 'act';
}

/**
 * Whether a clause may deny as a whole what its words name: that something came in or was done, not that it was dealt
 * with.
 */
export function isDeniable(words: WordSum, { said, of }: Denial): boolean {
  const { atoms, periods, things, columns } = words;
  if ((periods & comparing) !== 0 || things.some(({ group }) => group === 'channel')) return false;
  if ((atoms & carry) !== 0) return of === 'thing' && things.length === 0 && isOfCarried(words);
  // 没有其他情况, 未发生其他被纠正案件: beside what was said before.
  if (things.some(({ group, concept }) => group === 'result' && !endings.has(concept)))
    return false;
  const outcomes = things.filter(isOutcome);
  if (outcomes.length > 0) {
    if (deniesRefusal.test(said) && outcomes.every(isRefusal)) return (atoms & notDenied) === 0;
    return of === 'thing' && columns === undefined && areDeniable(outcomes, atoms);
  }
  // 未办结申请为零
  if (said === '' && isOfOpen(words)) return true;
  return (atoms & notDenied) === 0 || isOfExtended(atoms, things);
}

const endings: ReadonlySet<string> = new Set(['corrected', 'pending']);

/** 没有结转至下年度的申请, 无上年结转. */
function isOfCarried({ atoms, periods, columns }: WordSum): boolean {
  const where = periods & (nextYear | lastYear);
  if (columns !== undefined || (atoms & ~(besideClosed | carry | open)) !== 0) return false;
  return where === nextYear || where === lastYear;
}

function isOfOpen({ atoms, things, columns }: WordSum): boolean {
  return (
    things.length === 0 && columns === undefined && (atoms & ~fieldAtoms) === (open | requestAtom)
  );
}

/** 没有延期办结的申请: how long it took is a row of its own. */
function isOfExtended(atoms: Bits, things: readonly Thing[]): boolean {
  return things.length === 0 && (atoms & extended) !== 0 && (atoms & ~besideExtended) === 0;
}

/**
 * 没有不予公开的申请, 无重复申请. What information is, requests may be about without being refused: only answers are
 * refused for it.
 */
function areDeniable(outcomes: readonly Thing[], atoms: Bits): boolean {
  if ((atoms & (notDenied & ~answer)) !== 0 || (atoms & information) !== 0) return false;
  const isReceived = (atoms & receive) !== 0;
  const isAnswered =
    (atoms & answer) !== 0 || outcomes.some(({ concept }) => concept === 'outcome.denied');
  return outcomes.every(({ concept }) => {
    if (isReceived) return concept.startsWith('outcome.rejected.');
    if (concept.startsWith('outcome.denied.')) return isAnswered;
    return !maybeGranted.has(concept);
  });
}

/** What was made public is denied by other words; 其他答复 are many things. */
const maybeGranted: ReadonlySet<string> = new Set([
  'outcome.granted',
  'outcome.alreadyPublic',
  'outcome.otherAnswers',
]);

/** 没有不予公开政府信息的情况; but 未予公开的情况 are cases that were refused. */
const deniesRefusal = /^(?:无|没有|未出现|未发生|未产生).*(?:情况|情形|现象)\s*$/su;

/** Whether a word names how requests are answered. */
export function isOutcome({ group }: Thing): boolean {
  return group === 'outcome';
}

function isRefusal({ concept }: Thing): boolean {
  return /^outcome\.(?:denied|unable|rejected)(?:\.|$)/u.test(concept);
}

const receive = atomBits('receive');
const answer = atomBits('answer');
const carry = atomBits('carry');
const open = atomBits('open');
const extended = atomBits('extended');
const nextYear = periodBits('nextYear');
const lastYear = periodBits('lastYear');
const notDenied = atomBits('close', 'answer', 'handle', 'onTime', 'extended', 'carry', 'open');
const besideClosed = fieldAtoms | requestAtom | atomBits('close', 'answer', 'handle');
const besideExtended = besideClosed | extended;
const comparing = periodBits('compared', 'future', 'partial');
const information = atomBits('information');

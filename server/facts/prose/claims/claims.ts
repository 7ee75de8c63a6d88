import { isNought, wholeOf } from '../../calculations/wholes.js';
import { clauseAround } from './claim-clause.js';
import type { Clause } from './claim-clause.js';
import { ClaimReader } from './claim-reader.js';
import type { ClaimSource } from './claim-reader.js';
import { readAll } from './claims-all.js';
import { readDenied, readNoneBehindColon, readNought, readZero } from './claims-none.js';
import { readRate } from './claims-rate.js';
import { mayBeKnown } from '../words/clause-words.js';
import type { ProseSource } from '../context.js';
import { endsClause, mark, markAt } from '../figures/marks.js';
import type { RunningFigures } from '../figures/quantities.js';
import type { Claim, Quantity } from '../reading.js';

/**
 * What the sentences of a report claim without a figure, or with one of zero or of all: that there was none, that all
 * cases were upheld, that all requests were closed. The subject of a claim is what it says to be zero.
 */
export function readClaims(
  { report, bound, places, readers }: ProseSource,
  quantities: readonly Quantity[],
  running: RunningFigures,
): readonly Claim[] {
  const claims: Claim[] = [];
  /** Of the clauses that have made their claim: 所有申请均已全部办结 makes one. */
  const starts = new Set<number>();
  const { text } = report;
  const source = { report, bound, places, readers, quantities };
  const readerAt = (at: number): ClaimReader | undefined => {
    const clause = clauseAround(report, at, running);
    return clause && new ClaimReader(source, partAround(text, clause, at));
  };
  const add = (claim: Claim | undefined): void => {
    if (claim === undefined || starts.has(claim.span.start)) return;
    starts.add(claim.span.start);
    claims.push(claim);
  };
  for (const at of running.signs) {
    const word = signAt(text, at);
    const reader = word === undefined ? undefined : readerAt(at);
    if (word === undefined || reader === undefined) continue;
    add(
      word === '均' || word === '全部'
        ? readWhole(source, reader)
        : denied(source, reader, at, word),
    );
  }
  for (const at of running.noughts) {
    const reader = readerAt(at);
    add(reader && (readRate(reader, at, 'none') ?? readZero(reader, at)));
  }
  for (const quantity of quantities) {
    const of = extreme(quantity);
    if (of === undefined) continue;
    const { start } = quantity.span;
    const reader = readerAt(start);
    if (reader === undefined) continue;
    const rate = readRate(reader, start, of);
    add(rate ?? (quantity.unit === '%' ? undefined : readNought(reader, quantity)));
  }
  return claims.sort((a, b) => a.span.start - b.span.start);
}

/** 行政复议零纠错、行政诉讼零败诉: each makes its own claim. */
function partAround(text: string, clause: Clause, at: number): Clause {
  if (!text.startsWith('零', at)) return clause;
  const { start, end, piece } = clause;
  const said = text.slice(start, end);
  if (!severalNone.test(said)) return clause;
  const next = said.indexOf('、', at - start);
  return {
    start: start + said.lastIndexOf('、', at - start) + 1,
    end: next < 0 ? end : start + next,
    piece,
  };
}

const severalNone = /零[^零]{1,40}零/u;

/** The word at a place that claims have; the clause around each is read. */
function signAt(text: string, at: number): string | undefined {
  const first = text.charAt(at);
  const word = first === '没' ? '没有' : first === '全' ? '全部' : first;
  return text.startsWith(word, at) ? word : undefined;
}

/** Most clauses with 均 or 全部 begin or end with a word that says nothing of figures, and are not read. */
function readWhole({ readers }: ClaimSource, reader: ClaimReader): Claim | undefined {
  const { start, end } = reader.clause;
  return mayBeKnown(readers.sentences.reader, start, end) ? readAll(reader) : undefined;
}

/** Most clauses with a denial are on other things, and are not read. */
function denied(
  source: ClaimSource,
  reader: ClaimReader,
  at: number,
  word: string,
): Claim | undefined {
  const { clause, text } = reader;
  if (reader.said.trim() === word && markAt(text, clause.start - 1) === mark.colon) {
    const { end, piece } = clause;
    const labelled = { start: labelStart(text, clause), end, piece };
    return readNoneBehindColon(new ClaimReader(source, labelled), clause.start - 1);
  }
  const { reader: known } = source.readers.sentences;
  if (!mayBeKnown(known, clause.start, at)) return undefined;
  return mayBeKnown(known, at + word.length, clause.end) ? readDenied(reader, at, word) : undefined;
}

/** Where the label before a colon begins: 行政复议、行政诉讼情况:无. */
function labelStart(text: string, { start, piece }: Clause): number {
  let at = start - 1;
  while (at > piece.start && start - at < longest) {
    const kind = markAt(text, at - 1);
    if (endsClause(kind) && kind !== mark.pause) break;
    at--;
  }
  return at;
}

const longest = 40;

/** Whether a figure is nothing, or a hundred per cent; nothing that counts something known is held against it anyway. */
function extreme({ figure, unit, approximation, meaning }: Quantity): 'all' | 'none' | undefined {
  if (approximation !== 'exact') return undefined;
  if (unit === '%' && wholeOf(figure.value) === 100) return 'all';
  return meaning === undefined && isNought(figure.value) ? 'none' : undefined;
}

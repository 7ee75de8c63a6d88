import type { Span } from '../../../report/span.js';
import { skipSpace } from './claim-clause.js';
import type { AllClaim, Halves } from './claim-halves.js';
import type { ClaimReader } from './claim-reader.js';
import { allBrought, allClosed, allCorrected, allUpheld } from './claims-all-cases.js';
import { allByApplicants, allGranted, allInOneWay, allProcessed } from './claims-all-requests.js';
import type { Claim } from '../reading.js';

/** 均获维持, 全部办结, 申请人均为自然人: that there was nothing else. */
export function readAll(reader: ClaimReader): Claim | undefined {
  const halves = readHalves(reader);
  if (halves === undefined) return undefined;
  for (const read of readings) {
    const found = read(reader, halves);
    if (found === undefined) continue;
    return found.naming && reader.claim(found.kind, halves, found.naming);
  }
  return undefined;
}

function readHalves(reader: ClaimReader): Halves | undefined {
  const { text, said, clause, figures } = reader;
  const last = Math.max(said.lastIndexOf('均'), said.lastIndexOf('全部'));
  const [figure] = figures;
  let { start } = clause;
  if (figure !== undefined) {
    const isFirst = skipSpace(text, start, clause.end) === figure.span.start;
    if (!isFirst || figures.length > 1) return undefined;
    start = reader.behind(figure);
  }
  const middle = clause.start + last;
  const subjectSpan: Span = { start, end: withoutApplicant(reader, Math.max(start, middle)) };
  const predicateSpan: Span = { start: Math.max(start, middle), end: clause.end };
  const subject = reader.words(subjectSpan);
  const predicate = subject && reader.words(predicateSpan);
  const both = predicate && reader.words(subjectSpan, predicateSpan);
  const place = both && reader.place(both);
  if (place === undefined || subject === undefined || predicate === undefined) return undefined;
  if (byLaterDay.test(text.slice(reader.sentence.start, clause.end))) return undefined;
  const { words, before, above, followsUnknown } = place;
  const whole = reader.wholeBefore;
  return { words, before, above, followsUnknown, subject, predicate, figure, whole };
}

/** 申请人均为自然人: those who ask stand for what they ask. */
function withoutApplicant({ text, clause }: ClaimReader, end: number): number {
  const isApplicant = end - 1 > clause.start && text.startsWith('申请人', end - 3);
  return isApplicant ? end - 1 : end;
}

/** The claims a clause may make; the first that knows what it is about decides. */
const readings: readonly ((reader: ClaimReader, halves: Halves) => AllClaim | undefined)[] = [
  allUpheld,
  allCorrected,
  allBrought,
  allClosed,
  allProcessed,
  allGranted,
  allInOneWay,
  allByApplicants,
];

/** 截至报告发布之日,上述申请已全部办结: by a day after the year. */
const byLaterDay = /截[至止]到?(?:目前|报告|本报告|发布)|发布之日/u;

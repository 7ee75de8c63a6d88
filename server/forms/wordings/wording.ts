import type { Applicant } from '../form.js';

/** Words that mean the same in a clause that counts something. */
export interface Wording {
  readonly sense: Sense;
  /** Separated by spaces; without quotation marks, 、 and spaces of their own, which do not count in a sentence. */
  readonly words: string;
}

/** What a word adds to a clause that counts something. */
export type Sense =
  /** Nothing: the clause counts the same with it and without it. */
  | { readonly kind: 'plain' }
  /** What is spoken of, or what is done with it. */
  | { readonly kind: 'atom'; readonly atoms: readonly Atom[] }
  /** Names a figure of the forms, alone or with what is done with it. */
  | Thing
  | ApplicantWord
  | { readonly kind: 'actor'; readonly whose: Actor }
  | { readonly kind: 'period'; readonly period: PeriodWord }
  /** Something no form counts, whose name has a word of another sense in it. */
  | { readonly kind: 'uncounted' };

/** Who asks. */
export interface ApplicantWord {
  readonly kind: 'applicant';
  readonly columns: readonly Applicant[];
  /** Whether whoever asks may be called so where nobody else is named: 受理公民申请12件. */
  readonly ofAnyone: boolean;
}

/** A word that names a figure of the forms. */
export interface Thing {
  readonly kind: 'thing';
  readonly group: ThingGroup;
  /**
   * The concept it names: `requests.received.online`. Of a document or a dispute what is common to its figures:
   * `normativeDocuments`, `upheld`.
   */
  readonly concept: string;
  /** Whether it is one kind of what the concept counts, beside others that are not named (撤诉 of 其他结果). */
  readonly kindOf: boolean;
  /** What else it says: a court's judgement is that of a lawsuit. */
  readonly atoms: readonly Atom[];
}

/** Things of one group may be added up in a clause: 予以公开及部分公开. */
export type ThingGroup =
  | 'outcome'
  | 'way'
  | 'result'
  | 'document'
  | 'decision'
  | 'channel'
  | 'response'
  | 'capacity'
  | 'charge'
  /** A label of a form that no wording knows. */
  | 'label';

/** A matter or an act that words name; which figure a clause gives depends on which of them it names. */
export type Atom = (typeof atoms)[number];

/** All atoms, no more than 32; a clause is a set of them, a bit each. */
export const atoms = [
  /** 申请 */
  'request',
  /** 行政复议 */
  'review',
  /** 行政诉讼 */
  'suit',
  /** 举报投诉 */
  'complaint',
  /** 政府信息 */
  'information',
  /** 政府信息公开, as the field that all of it belongs to */
  'field',
  /** 收到 */
  'receive',
  /** 新收: without what was carried in */
  'new',
  /** 受理 */
  'accept',
  /** 办理、处理 */
  'handle',
  /** 办结 */
  'close',
  /** 答复 */
  'answer',
  /** 按时 */
  'onTime',
  /** 延期 */
  'extended',
  /** 公开 */
  'publish',
  /** 主动公开 */
  'active',
  /** 发布 */
  'release',
  /** 制发 */
  'issue',
  /** 废止 */
  'repeal',
  /** 现行有效 */
  'inForce',
  /** 处理决定 */
  'decision',
  /** 参加 */
  'attend',
  /** 结转 */
  'carry',
  /** 尚在办理 */
  'open',
  /** 未经复议直接起诉 */
  'direct',
  /** 复议后起诉 */
  'afterReview',
  /** 主要负责同志 */
  'principal',
  /** 另有: beside what was counted before */
  'another',
  /** 等原因: what stands before it is the reason, not what is counted */
  'reason',
  /** 复议机关: who decides reviews that others are brought before it for */
  'deciding',
  /** 等渠道: more ways than are named */
  'andMore',
  /** 办理结果为: what follows is how it was answered, whether the form has a row for that or not */
  'endsIn',
] as const;

/**
 * Whose figures: `own` the reporting unit, as it speaks of itself (本机关、我局), `ownArea` its area (全市), `levels`
 * everyone in it (各级政府及其工作部门), `part` one level or kind of office in it (市本级、各部门), `foreign` something
 * that is not the whole of it and may not even be a part (an account, a column, another office).
 */
export type Actor = 'own' | 'ownArea' | 'levels' | 'part' | 'foreign';

/**
 * `sum` 共 is no period but, like one, says that all of it is counted; `asOf` 截至 makes 累计 ambiguous; `partial` is a
 * part of a year, `otherTime` neither of these; `compared` 较 makes the period behind it that of a comparison.
 */
export type PeriodWord = (typeof periodWords)[number];

/** All words of time, no more than 32; a clause is a set of them, a bit each. */
export const periodWords = [
  'sum',
  'accumulated',
  'thisYear',
  'wholeYear',
  'lastYear',
  'nextYear',
  'allYears',
  'asOf',
  'partial',
  'compared',
  'otherTime',
  'future',
] as const;

/** Words with and without which a clause counts the same. */
export function plain(words: string): Wording {
  return { sense: { kind: 'plain' }, words };
}

/** Words for a matter or an act, or for several at once. */
export function atom(names: Atom | readonly Atom[], words: string): Wording {
  return { sense: { kind: 'atom', atoms: typeof names === 'string' ? [names] : names }, words };
}

/** Words that name what a concept counts. */
export function thing(group: ThingGroup, concept: string, words: string): Wording {
  return { sense: { kind: 'thing', group, concept, kindOf: false, atoms: [] }, words };
}

/** Words that name what a concept counts, and say a matter or an act with it. */
export function thingWith(
  atoms: readonly Atom[],
  group: ThingGroup,
  concept: string,
  words: string,
): Wording {
  return { sense: { kind: 'thing', group, concept, kindOf: false, atoms }, words };
}

/** A thing that is one kind of what the concept counts. */
export function kindOf(group: ThingGroup, concept: string, words: string): Wording {
  return { sense: { kind: 'thing', group, concept, kindOf: true, atoms: [] }, words };
}

/** A name of the applicants of some columns. */
export function applicant(columns: readonly Applicant[], words: string): Wording {
  return { sense: { kind: 'applicant', columns, ofAnyone: false }, words };
}

/** A name of the applicants of some columns that may be said of all. */
export function anyone(columns: readonly Applicant[], words: string): Wording {
  return { sense: { kind: 'applicant', columns, ofAnyone: true }, words };
}

/** Words for those whose figures they are. */
export function actor(whose: Actor, words: string): Wording {
  return { sense: { kind: 'actor', whose }, words };
}

/** Words for a period. */
export function period(name: PeriodWord, words: string): Wording {
  return { sense: { kind: 'period', period: name }, words };
}

/** Words of what no form counts: a clause that has them names no figure. */
export function uncounted(words: string): Wording {
  return { sense: { kind: 'uncounted' }, words };
}

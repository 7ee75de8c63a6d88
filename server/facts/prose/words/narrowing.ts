import type { Span } from '../../../report/span.js';
import type { WordSum } from './clause-words.js';

/** Reads stretches of a text; undefined where a word is not known. */
type ReadWords = (...stretches: readonly Span[]) => WordSum | undefined;

/**
 * Whether the sentence has named some of the requests or cases before a claim, which is then of those:
 * `涉及征地拆迁的申请，申请人均为自然人`. What names all of them (对收到的申请) narrows nothing.
 * @param sentence from its start to the claim's clause
 */
export function namesSome(text: string, { start, end }: Span, read: ReadWords): boolean {
  for (const clause of clausesOf(text, start, end)) {
    const said = text.slice(clause.start, clause.end);
    if (doing.test(said)) continue;
    if (ofKind.test(said)) return true;
    if (!noun.test(said) || !narrowing.test(said)) continue;
    const words = read(...withoutFigure(clause, said));
    const isOfAll = words?.things.length === 0 && words.columns === undefined;
    if (!isOfAll) return true;
  }
  return false;
}

/**
 * Whether the sentence speaks of somebody who stands before a bracket and is not known to be the unit:
 * `经济开发区（高新区）未收到申请`, `我局派出机构（市场监管所）未被申请行政复议`.
 * @param sentence from its start to the claim's clause
 */
export function speaksOfBracketed(text: string, { start, end }: Span, read: ReadWords): boolean {
  for (const clause of clausesOf(text, start, end)) {
    const said = text.slice(clause.start, clause.end);
    const name = bracketed.exec(said)?.[1];
    if (name === undefined) continue;
    const at = clause.start + said.indexOf(name);
    const words = read({ start: at, end: at + name.length });
    const isKnown = words !== undefined && words.actors.length > 0;
    if (!isKnown || words.actors.some((actor) => actor === 'part' || actor === 'foreign')) {
      return true;
    }
  }
  return false;
}

/** The stretches between commas, without space around them; from the last ； on. */
function clausesOf(text: string, start: number, end: number): readonly Span[] {
  const clauses: Span[] = [];
  const sentence = text.slice(start, end);
  const behind = Math.max(sentence.lastIndexOf('；'), sentence.lastIndexOf(';')) + 1;
  let from = start + behind;
  for (const part of sentence.slice(behind).split(/[，,：:]/u)) {
    const at = from + part.length - part.trimStart().length;
    clauses.push({ start: at, end: at + part.trim().length });
    from += part.length + 1;
  }
  return clauses;
}

/** 对收到的28件申请: without 28件. */
function withoutFigure({ start, end }: Span, said: string): readonly Span[] {
  const figure = counted.exec(said);
  if (figure === null) return [{ start, end }];
  const at = start + figure.index;
  return [
    { start, end: at },
    { start: at + figure[0].length, end },
  ];
}

const counted = /\d{1,6}[件起宗份例]/u;
/** What a topic ends with. */
const noun =
  /(?:申请|案件|复议|诉讼|事项|信息|[的件起宗])(?:当?[中里]|之中|方面|来看|而言|来说)?$/u;
/** 投诉举报类申请, and not 各类申请. */
const ofKind = /[^各两几多分]类(?:政府信息公开)?(?:申请|案件|复议|诉讼|事项)/u;
/** 涉及征地的申请, 在规划类复议案件中, 逾期不补正的16件申请. */
const narrowing =
  /^(?:其中)?(?:[在对就凡因]|涉及|有关|关于|针对|重复)|^[^的便加畅推利拓]{2,10}(?:申请|案件)$|的(?:\d{1,6}[件起宗])?(?:[^的]{0,12}(?:申请|案件|复议|诉讼|事项))?(?:当?[中里])?$/u;
/** A clause that says what was done, and names nothing that is spoken of. */
const doing =
  /^(?:20\d\d年度?|全年|本年度?|年内)?(?:我[局市区县省委厅镇乡]|全[市区县省局])?(?:共|累计)?(?:认真|依法|依规|及时|规范|严格|积极|妥善|做好|收到|受理|办理|办结|答复|处理|接到|新收)/u;
/** A unit's name before a bracket, at the beginning of a clause. */
const bracketed =
  /^(?:其中)?(?:20\d\d年度?|全年|本年度?|年内)?(?![对向由]|加强|指导|组织|督促|会同|联合|根据|依据|按照|落实)([^（(）)《》“”\d]{0,19}(?:[区县市州旗镇乡村局厅委院校署所站]|机[构关]|[委员]会|中心|街道|海关|部门|单位|公司|企业|社区|以[上下]))[（(]/u;

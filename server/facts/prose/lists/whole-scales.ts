/*
 * Names that are together all there may be of something, so that what has them adds up: the grades of a rating, the
 * degrees of satisfaction, who leads and who assists, the two kinds of papers of deputies.
 */

/** Whether parts are named after the grades of a rating, down to the last: 优秀, 良好 and 合格. */
export function nameAllGrades(parts: readonly string[]): boolean {
  const grades = differentWords(parts, grade);
  return grades !== undefined && best.has(grades[0] ?? '') && lowest.has(grades.at(-1) ?? '');
}

/** The word of each part that the group of a pattern finds; undefined where they are few, alike, or one has none. */
function differentWords(parts: readonly string[], pattern: RegExp): readonly string[] | undefined {
  if (parts.length < fewestGrades) return undefined;
  const words: string[] = [];
  for (const part of parts) {
    const word = pattern.exec(part)?.[1];
    if (word === undefined || words.includes(word)) return undefined;
    words.push(word);
  }
  return words;
}

const fewestGrades = 3;
const grade =
  /^(?:其中[，,]?)?(?:被?评[定价]?为|评定|获评|获|为|考核)?(优秀|良好|较好|一般|基本合格|不合格|合格|达标|不达标|较差|差)(?:等次|等级|档次|的|单位)?$/u;
const best: ReadonlySet<string> = new Set(['优秀', '良好']);
const lowest: ReadonlySet<string> = new Set([
  '合格',
  '不合格',
  '一般',
  '达标',
  '不达标',
  '较差',
  '差',
]);

/** Whether parts are named after the degrees of satisfaction, down to 不满意. */
export function nameAllDegrees(parts: readonly string[]): boolean {
  const degrees = differentWords(parts, degree);
  return degrees !== undefined && degrees.includes('满意') && degrees.includes('不满意');
}

const degree =
  /^(?:其中[，,]?)?(?:评价为?|反馈为?|表示|为|认为)?[“"]?(非常满意|基本满意|比较满意|较满意|不满意|满意|一般)[”"]?(?:评价)?(?:的|为)?$/u;

/** Whether two parts are what a unit leads and what it assists with: 主办 and 会办. */
export function nameLeadAndAssist(
  total: string,
  [one = '', other = '', third]: readonly string[],
): boolean {
  if (third !== undefined || !/建议|提案|[共合总]计|^共/u.test(total)) return false;
  return (leads.test(one) && assists.test(other)) || (leads.test(other) && assists.test(one));
}

const leads = /^(?:其中[，,]?)?(?:独办|主办|牵头(?:办理)?)(?:件|的)?$/u;
const assists = /^(?:其中[，,]?)?(?:会办|协办|分办|协助办理)(?:件|的)?$/u;

/** Whether two parts are the papers of deputies of both kinds where the total counts them together: 建议 and 提案. */
export function nameBothPapers(
  total: string,
  [one = '', other = '', third]: readonly string[],
): boolean {
  if (third !== undefined || !(total.includes('建议') && total.includes('提案'))) return false;
  return (
    (ofCongress.test(one) && ofConference.test(other)) ||
    (ofCongress.test(other) && ofConference.test(one))
  );
}

const ofCongress = /^(?:其中[，,]?)?(?:办理|承办)?(?:人大)?(?:代表)?建议的?$/u;
const ofConference = /^(?:其中[，,]?)?(?:办理|承办)?(?:政协)?(?:委员)?提案的?$/u;

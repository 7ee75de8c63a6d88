import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import Big from 'big.js';
import type { ProseReading, Quantity } from '../../../facts/prose/reading.js';
import type { Report } from '../../../report/report.js';

/** The shares of things of which each is one or another, that come to more than all of them, or to less. */
export interface SharesOffAll {
  readonly shares: readonly Quantity[];
  readonly sum: Big;
}

/** What a request is answered with, how a case ends, how and from whom a request comes: never two of them. */
const families: readonly RegExp[] = [
  /不予公开|部分公开|予以公开|公开类|无法提供|不予处理|其[他它](?:处理|类)/gu,
  /结果维持|结果纠正|其他结果|尚未审结/gu,
  /当面|信函|邮寄|传真|网络|电子邮件/gu,
  /自然人|商业企业|科研机构|社会公益组织|法律服务机构/gu,
];

/** Shares of other totals, changes and rates; 法人 has all kinds of companies. */
const another = /其中|法人|同比|增[长加]|下降|[较率约]|比上|提高|百分点|各占|合计/u;
const fewest = 3;

/** Finds rows of shares that name a kind each and add up to more than 100%, however they were rounded. */
export function sharesAboveAll(prose: ProseReading, { text }: Report): readonly SharesOffAll[] {
  const found: SharesOffAll[] = [];
  for (const shares of rowsOf(prose)) {
    const [first] = shares;
    const last = shares.at(-1);
    if (first === undefined || last === undefined) continue;
    const said = wordsIn(text, first.sentence.start, last.span.end);
    if (another.test(said) || !said.includes('占') || !nameOneEach(text, shares)) continue;
    const sum = shares.reduce((all, { figure }) => all.plus(figure.value), new Big(0));
    const decimals = shares.reduce(
      (fewest, { figure }) => Math.min(fewest, figure.decimals),
      first.figure.decimals,
    );
    const slack = new Big(shares.length).div(new Big(10).pow(decimals));
    if (sum.gt(slack.plus(100))) found.push({ shares, sum });
  }
  return found;
}

/** The exact percentages of each sentence that has several. */
function rowsOf({ quantities }: ProseReading): readonly (readonly Quantity[])[] {
  const rows: Quantity[][] = [];
  for (const quantity of quantities) {
    if (quantity.unit !== '%') continue;
    const row = rows.at(-1);
    if (row?.[0]?.sentence.start === quantity.sentence.start) row.push(quantity);
    else rows.push([quantity]);
  }
  return rows.filter(
    (row) => row.length >= fewest && row.every(({ approximation }) => approximation === 'exact'),
  );
}

/** Whether each share is of a kind of its own, all kinds of one family: named right before it, or all before 分别占. */
function nameOneEach(text: string, shares: readonly Quantity[]): boolean {
  const [first] = shares;
  if (first === undefined) return false;
  const pieces = shares.map(({ span }, index) =>
    wordsIn(text, shares[index - 1]?.span.end ?? first.sentence.start, span.start),
  );
  const [head = '', ...rest] = pieces;
  if (/分别占比?[为是]?\s?$/u.test(head) && rest.every((piece) => between.test(piece))) {
    return families.some((family) => kindsIn(head, family) === shares.length);
  }
  if (!pieces.every((piece) => /占比?[为是]?\s?$/u.test(piece))) return false;
  if (!ofAll.test(head) || !rest.every((piece) => ofOne.test(piece))) return false;
  return families.some(
    (family) =>
      pieces.every((piece) => kindsIn(piece, family) === 1) &&
      kindsIn(pieces.join(''), family) === shares.length,
  );
}

/** The kind a share is of, and nothing that tells of which of them it is: 当面申请15件，占比. */
const kind = String.raw`(?:${families.map(({ source }) => source).join('|')})(?:申请|提交|提出|方式|渠道|公开|类|的|[，,\s]|\d+[件条人次宗起])*占比?[为是]?\s?$`;
const ofOne = new RegExp(String.raw`^[%％]?[、，,；;和及\s]*(?:通过|采用|属于?|以)?${kind}`, 'u');

/** Words before the first share that leave it one of all there are; 愿意, 多选, 提前办结 and 首次申请 do not. */
const ofAll = new RegExp(
  String.raw`^(?:按照?|[从在以就的中看来分为共已]|本?年度?|全年|20\d\d年度?|政府信息公开|新收|收到|受理|办理|办结|处理|答复|接收|提交|提出|来信|来源|申请人?|案件|复议|诉讼|行政|方式|渠道|途径|结果|类型|类别|形式|情况|构成|结构|身份|角度|方面|群体|通过|采用|属于?|我[局县市区镇委乡街道]{1,2}|\d+[件条人次宗起]|[，,：:、\s])*${kind}`,
  'u',
);

const between = /^[%％]?[、，,和及]?\s?$/u;

function kindsIn(words: string, family: RegExp): number {
  return new Set(words.match(family)).size;
}

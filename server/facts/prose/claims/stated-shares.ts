import { countsRequests } from '../words/naming-requests.js';
import { disputesOf } from '../words/naming-disputes.js';
import { fieldAtoms, noNeighbours, requestAtom, type Naming } from '../words/naming.js';
import { nameOf } from '../words/readings.js';
import { WordSum } from '../words/clause-words.js';
import type { ProseSource } from '../context.js';
import type { ConceptPlaces } from '../words/counted.js';
import type { TextFigures } from '../figures/text-figures.js';
import { periodOf } from '../meanings/meaning-period.js';
import type { MeaningPlace } from '../meanings/meaning-place.js';
import { scopeOf } from '../meanings/meaning-scope.js';
import type { Counted, Quantity, StatedShare } from '../reading.js';
import { atomBits } from '../words/word-index.js';
import { namedPercentages, type NamedPercentage } from './share-names.js';
import { settingOf, type ToldShare } from './share-setting.js';
import { sharesTogether, type NamedShare } from './shares-together.js';

/**
 * Finds the shares of which the text prints neither part nor total: `答复584件，其中予以公开占39.7%`, `自然人申请占92.3%`.
 * @param taken the percentages that are shares of figures of the text
 */
export function findStatedShares(
  source: ProseSource,
  figures: TextFigures,
  taken: ReadonlySet<Quantity>,
): readonly StatedShare[] {
  const { sightings, roles } = figures;
  const found: StatedShare[] = [];
  let told: ToldShare[] = [];
  let sentence = -1;
  for (let index = 0; index < sightings.length; index++) {
    const quantity = sightings[index]?.quantity;
    const role = roles[index];
    if (quantity?.unit !== '%' || (role !== 'share' && role !== 'rate')) continue;
    if (quantity.sentence.start !== sentence) told = [];
    sentence = quantity.sentence.start;
    const row = namedPercentages(figures, index);
    const shares = row.map((named): Read => {
      const percentage = sightings[named.percentage]?.quantity;
      if (percentage === undefined || taken.has(percentage)) return { named, share: undefined };
      const share =
        named.together > 0
          ? sharesTogether(source, figures, { ...named, quantity: percentage }, { found, told })
          : readShare(source, figures, { ...named, quantity: percentage }, told);
      return { named, share };
    });
    index += Math.max(0, row.length - 1);
    if (!areOfOneKind(shares)) continue;
    for (const { named, share } of shares) {
      if (share === undefined) continue;
      told.push({ name: named.name, quantity: share.percentage, part: share.parts[0] });
      if (isExact(figures.text, share.percentage)) found.push(share);
    }
  }
  return found;
}

/** A named percentage, and what was read of it. */
interface Read {
  readonly named: NamedPercentage;
  readonly share: StatedShare | undefined;
}

/** `行政复议和行政诉讼维持占比分别为50%和60%`: what the last of several names ends with is said of all. */
function areOfOneKind(shares: readonly Read[]): boolean {
  const kinds = shares.map(({ share }) => kindOf(share?.parts[0]));
  return kinds.every((kind) => kind === kinds[0]);
}

/** What is told apart: who asked, how they were answered, how cases ended, or how many there were. */
function kindOf(counted: Counted | undefined): string | undefined {
  if (counted === undefined) return undefined;
  const ids = counted.rows[0] === 'disputes' ? counted.columns : counted.rows;
  if (ids === counted.rows && counted.columns.length > 0) return 'applicants';
  const [id = ''] = ids;
  if (disputesOf(counted) !== 0) return id.endsWith('.total') ? 'cases' : 'results';
  return id.startsWith('requests.') ? 'requests' : 'outcomes';
}

/** Not `约占91%`. */
function isExact(text: string, { approximation, clause, span }: Quantity): boolean {
  return approximation === 'exact' && !/[约近超逾]/u.test(text.slice(clause.start, span.start));
}

function readShare(
  source: ProseSource,
  figures: TextFigures,
  share: NamedShare,
  told: readonly ToldShare[],
): StatedShare | undefined {
  const { readers, places } = source;
  const { text } = figures;
  const { start, name, quantity, words: base } = share;
  const above = readers.headings.above(quantity.span.start);
  if (above.plans || above.ofPart || ofDocuments.test(textAround(text, quantity))) return undefined;
  const before = readers.sentences.upTo(quantity.sentence, start);
  const isOfRequests = ((above.atoms | before.atoms) & requestAtom) !== 0;
  const said = isOfRequests ? alias(text.slice(name.start, name.end)) : undefined;
  const words = new WordSum(readers.sentences.reader);
  if (said === undefined && !words.addKnown(name.start, name.end)) return undefined;
  const around = {
    requests: isOfRequests,
    disputes: before.disputes,
    eitherDispute: before.eitherDispute,
    ...noNeighbours,
  };
  const naming = said ?? nameOf(words, places, around);
  const [counted] = naming?.readings ?? [];
  if (naming === undefined || counted === undefined || naming.kindOf) return undefined;
  if (said === undefined && !isTold(words, counted)) return undefined;
  const sentence = textAround(text, quantity);
  if (naming.matter === 'requests' && ofCases.test(sentence)) return undefined;
  // 新收672件中，已答复占95%: of those that are new, which no row has.
  if (isAnswered(counted) && sentence.includes('新')) return undefined;
  const place: MeaningPlace = {
    words,
    before,
    above,
    naming,
    places,
    role: 'count',
    behindBase: false,
    isFirst: false,
    whole: undefined,
    followsUnknown: false,
    behindUnknown: false,
    followsWhole: false,
    followsOther: false,
    continues: naming.matter,
    figure: undefined,
  };
  if (periodOf(place) !== 'year' || scopeOf(place) !== 'whole') return undefined;
  const setting = settingOf(source, figures, { share, counted, told });
  if (setting === undefined) return undefined;
  return {
    percentage: quantity,
    parts: setting.of === undefined ? ofApplicants(naming.readings, places) : naming.readings,
    words: base,
    together: [],
    ...setting,
  };
}

/** Who asked is told of what came in, of that and what was carried in, and of what was answered. */
function ofApplicants(readings: readonly Counted[], places: ConceptPlaces): readonly Counted[] {
  const [first] = readings;
  if (first === undefined || first.columns.length === 0 || first.rows[0] !== received) {
    return readings;
  }
  const { columns } = first;
  const answered = answers.flatMap((concept) => {
    const rows = places.of(concept)?.rows;
    return rows === undefined ? [] : [{ rows, columns }];
  });
  return [...readings, ...answered];
}

/** Documents are told apart by who may see them in the words of answers to requests: 公文中主动公开占62%，不予公开占16%. */
const ofDocuments =
  /主动公开|属性|公文|文件|制发|审查|认定|拟稿|发文|建议|提案|复文|用户|问卷|听证|处罚|来信|热线|培训/u;

/** Requests that cases were brought over. */
const ofCases = /复议|诉讼|[起应被]诉/u;

function isAnswered({ rows: [row = ''] }: Counted): boolean {
  return answers.includes(row);
}

function textAround(text: string, { sentence }: Quantity): string {
  return text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestSentence));
}

const longestSentence = 400;

/** 法人 or 企业 beside 自然人 is all who are none, or all of them that have a legal person, or companies. */
function alias(name: string): Naming | undefined {
  if (!organizations.test(name.trim())) return undefined;
  const readings: Counted[] = [];
  for (const columns of kindsOfOrganizations) {
    for (const rows of [[received], [received, carriedIn], [processed]]) {
      readings.push({ rows, columns });
    }
  }
  return { matter: 'requests', readings, kindOf: false, exact: false };
}

const organizations = /^(?:其中)?(?:法人|单位|企业|组织机构)类?(?:申请人|申请|提出|提交|的){0,3}$/u;
const kindsOfOrganizations: readonly (readonly string[])[] = [
  ['business', 'research', 'nonprofit', 'legalService', 'otherOrganization'],
  ['business', 'research', 'nonprofit', 'legalService'],
  ['business'],
];
const received = 'requests.received';
const carriedIn = 'requests.carriedIn';
const processed = 'requests.processed';
const answers: readonly string[] = [processed, 'requests.closed'];

/** Whether words name a figure of requests or cases of which a share is told, and no more than that. */
function isTold({ things, atoms, columns, actors }: WordSum, counted: Counted): boolean {
  if (actors.some((actor) => actor === 'part' || actor === 'foreign')) return false;
  const isOfCases = disputesOf(counted) !== 0;
  if (!isOfCases && !countsRequests(counted)) return false;
  if (things.length > 0 || columns !== undefined || isOfCases) return true;
  // 依申请公开占21% may be of what was made public as well.
  return (atoms & telling) !== 0 && (atoms & ~(telling | beside)) === 0;
}

const telling = atomBits('new', 'carry', 'close', 'answer');
const beside = fieldAtoms | requestAtom | atomBits('receive', 'handle', 'open');

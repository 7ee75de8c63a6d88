import { unitOf } from './unit-name.js';

/** What is called alike everywhere: a unit is one of its kind in its place. */
type Kind = 'government' | 'street' | 'committee' | 'bureau' | 'department';

/** A unit's name, taken apart. */
interface NameParts {
  readonly kind: Kind;
  /** What tells it from others of its kind: 水务 of 云阳市水务局, 青川县 of 青川县人民政府. */
  readonly own: string;
}

/** How the names of a kind end; a government's office reports for it. */
const endings: readonly (readonly [Kind, RegExp])[] = [
  ['government', /人民政府(?:办公[室厅])?$/u],
  ['street', /街道办事处$/u],
  ['committee', /委员会$/u],
  ['bureau', /(?<!分)局$/u],
  ['department', /厅$/u],
];

/** Last characters of the names of places. */
const places = /[省市县区旗州盟镇乡]/u;

/**
 * Whether two names are certainly of two units of one kind: 云阳市水务局 and 云阳市林业局, 青川县人民政府 and
 * 剑阁县人民政府办公室. Where one may be a short or an old form of the other (水务局, 水利局), or belongs to it, it is not.
 */
export function areTwoUnits(one: string, other: string): boolean {
  const [first, second] = [partsOf(one), partsOf(other)];
  if (first === undefined || first.kind !== second?.kind) return false;
  if (first.kind === 'government' && first.own.slice(-1) !== second.own.slice(-1)) return false;
  const ending = first.kind === 'government' ? 1 : 0;
  return (
    !one.includes(second.own) &&
    !other.includes(first.own) &&
    !haveInCommon(first.own.slice(0, first.own.length - ending), second.own)
  );
}

function partsOf(printed: string): NameParts | undefined {
  const name = unitOf(printed)?.name;
  if (name === undefined || ownWords.test(name)) return undefined;
  for (const [kind, ending] of endings) {
    const end = name.search(ending);
    if (end === -1) continue;
    const before = name.slice(0, end);
    const own = kind === 'government' ? lastPlace(before) : behindPlaces(before);
    return own === undefined || own.length < 2 ? undefined : { kind, own };
  }
  return undefined;
}

/** 我局, 全县, 各区, and 2023年度我局 with its year cut off. */
const ownWords = /[我该]|^[全各此度]|^本(?:[局委厅镇乡县市区]|机关|单位|街道)/u;

/** 青川县 of 广元市青川县; undefined for what ends with no place's name, or with 市 alone. */
function lastPlace(words: string): string | undefined {
  if (!places.test(words.slice(-1))) return undefined;
  const own = behindPlaces(words.slice(0, -1));
  return own.length < 2 ? undefined : own + words.slice(-1);
}

/** 水务 of 云阳市水务. */
function behindPlaces(words: string): string {
  let start = words.length;
  while (start > 0 && !places.test(words.charAt(start - 1))) start--;
  return words.slice(start);
}

/** Whether two names share a character that tells something. */
function haveInCommon(one: string, other: string): boolean {
  return Array.from(one).some(
    (character) => !'和与及'.includes(character) && other.includes(character),
  );
}

import type { Slip } from './cause.js';

/** A slip and how unlikely it is: −ln of the chance that a hand which meant the one number wrote the other. */
export interface LikelySlip {
  readonly slip: Slip;
  readonly cost: number;
}

/**
 * The slip of the hand that turns `right` into `printed`, both whole numbers in digits: one digit replaced, left out,
 * put in or doubled, two exchanged (the edits of the restricted Damerau–Levenshtein distance, as in Scholtus 2009).
 * Undefined where no single slip does.
 */
export function slipBetween(printed: string, right: string): LikelySlip | undefined {
  if (printed === right) return undefined;
  if (negated(printed) === right) return { slip: 'sign', cost: 2.5 };
  if (printed.startsWith('-') !== right.startsWith('-')) return undefined;
  if (printed.length === right.length) return exchange(printed, right);
  if (printed.length + 1 === right.length) {
    const at = extraDigit(right, printed);
    return at < 0 ? undefined : { slip: 'digit-dropped', cost: isDoubled(right, at) ? 2 : 2.5 };
  }
  if (printed.length !== right.length + 1) return undefined;
  const at = extraDigit(printed, right);
  return at < 0 ? undefined : { slip: 'digit-added', cost: isDoubled(printed, at) ? 2.5 : 4.5 };
}

function negated(digits: string): string {
  return digits.startsWith('-') ? digits.slice(1) : `-${digits}`;
}

/** Of two numbers of the same length. */
function exchange(printed: string, right: string): LikelySlip | undefined {
  const different: number[] = [];
  for (let index = 0; index < printed.length; index++) {
    if (printed[index] !== right[index]) different.push(index);
  }
  const [first = 0, second, third] = different;
  if (second === undefined) {
    const cost = isAlike(printed[first] ?? '', right[first] ?? '') ? 2.5 : 3;
    return { slip: 'digit-replaced', cost };
  }
  if (third !== undefined) return undefined;
  if (printed[first] !== right[second] || printed[second] !== right[first]) return undefined;
  return { slip: 'digits-transposed', cost: second === first + 1 ? 2 : 4 };
}

/** Digits next to each other on the keyboard or in counting, and those that look alike. */
function isAlike(one: string, other: string): boolean {
  return Math.abs(Number(one) - Number(other)) === 1 || lookAlike.has(one + other);
}

const lookAlike: ReadonlySet<string> = new Set(
  '06 60 08 80 17 71 38 83 58 85 68 86 69 96 89 98'.split(' '),
);

/** Where `longer` has one digit more than `shorter`; −1 where that is not all. */
function extraDigit(longer: string, shorter: string): number {
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  return longer.slice(at + 1) === shorter.slice(at) ? at : -1;
}

function isDoubled(digits: string, at: number): boolean {
  return digits[at] === digits[at - 1] || digits[at] === digits[at + 1];
}

/** Every number that a single slip may have turned into `printed`, itself left out. */
export function numbersBehind(printed: string): ReadonlySet<string> {
  const numbers = new Set<string>();
  const start = printed.startsWith('-') ? 1 : 0;
  const add = (before: string, between: string, after: string): void => {
    const digits = before + between + after;
    if (/^-?(?:0|[1-9]\d*)$/u.test(digits) && digits !== printed) numbers.add(digits);
  };
  for (let at = start; at <= printed.length; at++) {
    const before = printed.slice(0, at);
    const after = printed.slice(at + 1);
    for (const digit of '0123456789') {
      add(before, digit, printed.slice(at));
      if (at < printed.length) add(before, digit, after);
    }
    if (at >= printed.length) continue;
    add(before, '', after);
    const next = printed[at + 1];
    if (next !== undefined) add(before, next + (printed[at] ?? ''), printed.slice(at + 2));
  }
  if (printed !== '0') numbers.add(negated(printed));
  return numbers;
}

import { say, type Localized } from '../../../language/message.js';
import type { Contact, Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import type { Rule, RuleFinding } from '../../rule.js';
import { changeTo } from '../../replacing.js';
import { goesOn, noDomain, wrongUrl } from './wrong-url.js';

/** An address by which nobody can reach the unit. */
export const contactMalformed: Rule = {
  id: 'contact.malformed',
  title: { zh: '联系方式写法有误', en: 'Contact malformed' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '写错的网址（http//:www…、gov,cn）、电子邮箱（缺@、.con）、电话号码（位数不对）和邮政编码（不是六位）。',
      en: 'A malformed web address (http//:www…, gov,cn), e-mail address (no @, .con), telephone number (digits too few or too many) or postcode (not six digits).',
    },
    why: {
      zh: '引言写联系方式，是让公众能找到本机关；写错了就联系不上。',
      en: 'The preface tells the public how to reach the unit; malformed, it does not.',
    },
    wrong: '（http//:www.example.gov.cn），邮编：32520，电话：0577-658122',
    right: '（http://www.example.gov.cn），邮编：325200，电话：0577-65812207',
    silent: {
      zh: '分机、几个号码并列、手机、12345 等热线、400 号码、位数中间的空格，以及不能断定有误的写法。',
      en: 'Extensions, several numbers, mobiles, hotlines such as 12345, 400 numbers, spaces between digits, and whatever is not certainly wrong.',
    },
    fix: {
      zh: '能断定正确写法的（网址的冒号和斜线、全角符号）给出改正。',
      en: 'Offered where the right form is certain (colon and slashes of an address, full-width marks).',
    },
  },
  check({ report }, tell) {
    for (const contact of report.contacts) {
      const finding = findingFor(report, contact);
      if (finding) tell(finding);
    }
  },
};

function findingFor(report: Report, contact: Contact): RuleFinding | undefined {
  switch (contact.kind) {
    case 'url':
      return malformedUrl(report, contact);
    case 'email':
      return malformedEmail(report, contact);
    case 'telephone':
      return malformedTelephone(contact);
    case 'postcode':
      return malformedPostcode(report, contact);
    case 'address':
      return undefined;
  }
}

function malformedUrl(report: Report, contact: Contact): RuleFinding | undefined {
  const wrong = wrongUrl(report.text, contact);
  return wrong && malformed(wrong.span, wrong.printed, { kind: URL_KIND, ...wrong });
}

function malformedEmail(report: Report, contact: Contact): RuleFinding | undefined {
  const text = withoutEndMark(contact.text);
  const span = { start: contact.span.start, end: contact.span.start + text.length };
  const corrected = text.replace('＠', '@').replaceAll(/[．。]/gu, '.');
  const wellFormed = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(corrected);
  const misspelt = noDomain.test(corrected) && !goesOn(report.text, span.end);
  if (text.includes('#') && swapsMark.test(report.text.slice(span.end, span.end + 20))) {
    return undefined;
  }
  if (!wellFormed || misspelt)
    return malformed(span, text, { kind: EMAIL_KIND, corrected: undefined });
  return corrected === text ? undefined : malformed(span, text, { kind: EMAIL_KIND, corrected });
}

/** `zwgk#yunlu.example（请将#换成@）`: written so to keep it from robots. */
const swapsMark = /[换替改]/u;

/** The full stop that ends the sentence is no part of the address. */
function withoutEndMark(text: string): string {
  return '.．。'.includes(text.slice(-1)) ? text.slice(0, -1) : text;
}

function malformedPostcode(report: Report, { span, text }: Contact): RuleFinding | undefined {
  // `325 200` and `3 2 5 2 0 0` are one postcode with spaces in it.
  const behind = report.text.slice(span.end, span.end + 20);
  const more =
    /^(?:[ \u00a0\u3000]{1,2}[\d０-９](?![\d０-９])){1,6}|^[ \u00a0\u3000]?[\d０-９]{1,5}/u.exec(
      behind,
    )?.[0] ?? '';
  const digits = toDigits(text + more);
  if (digits.length === 6 || digits.length === 0) return undefined;
  return malformed(span, text, { kind: POSTCODE_KIND, corrected: undefined });
}

/** One number of several; 转 and 分机 lead to an extension. */
const betweenNumbers = /[、,，;；/]|转\s?\d+|分机\s?\d+/u;

/** As most numbers are written; one that is not may still be right. */
const plainLandline = /^0(?:(?:10|2\d)-\d{8}|[3-9]\d\d-\d{7,8})$/u;

function malformedTelephone({ span, text }: Contact): RuleFinding | undefined {
  if (plainLandline.test(text)) return undefined;
  let from = 0;
  // A date on the next line is not part of the number, and the rest of one that breaks is.
  const [line = ''] = text.split(/(?<![-－—–\r])[\n\r]/u);
  for (const printed of line.split(betweenNumbers)) {
    const at = text.indexOf(printed, from);
    from = at + printed.length;
    const number = printed.trim();
    if (number === '' || !isMalformedNumber(number)) continue;
    const start = span.start + at + printed.indexOf(number);
    return malformed({ start, end: start + number.length }, number, {
      kind: TELEPHONE_KIND,
      corrected: undefined,
    });
  }
  return undefined;
}

/** Certain only for a number with its area code, and for a mobile's. */
function isMalformedNumber(printed: string): boolean {
  const parts = printed
    .split(/[^\d０-９]+/u)
    .map(toDigits)
    .filter((part) => part !== '');
  const digits = parts.join('');
  if (digits.startsWith('86') || digits.startsWith('0086')) return false;
  if (/^0\d/u.test(digits)) return isMalformedLandline(parts, digits);
  if (/^1[3-9]\d{10}$/u.test(digits)) return true;
  // A long row of digits that is neither a mobile's eleven nor a local number's seven or eight.
  return (
    parts.length === 1 && (digits.length === 9 || digits.length === 10) && !/^[48]00/u.test(digits)
  );
}

/** 010 and 02x take eight digits; the other area codes have four and take seven or eight. */
function isMalformedLandline(parts: readonly string[], digits: string): boolean {
  const [area = ''] = parts;
  const areaLength = /^(?:010|02\d)/u.test(digits) ? 3 : 4;
  if (parts.length > 1 && area.length !== areaLength) return area.length < 7;
  const rest = digits.length - areaLength;
  // A public service may be dialled with the code of its area.
  if (parts.length === 2 && /^(?:12|95|96)\d{3}$/u.test(parts[1] ?? '')) return false;
  // An extension behind a hyphen makes it longer, never shorter.
  if (parts.length > 2) return rest < 7;
  return rest < (areaLength === 3 ? 8 : 7) || rest > 8;
}

function toDigits(text: string): string {
  return text
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\D/gu, '');
}

const URL_KIND: Localized = { zh: '网址', en: 'web address' };
const EMAIL_KIND: Localized = { zh: '电子邮箱', en: 'e-mail address' };
const TELEPHONE_KIND: Localized = { zh: '电话号码', en: 'telephone number' };
const POSTCODE_KIND: Localized = { zh: '邮政编码', en: 'postcode' };

function malformed(
  span: Span,
  printed: string,
  { kind, corrected }: { readonly kind: Localized; readonly corrected: string | undefined },
): RuleFinding {
  return {
    span,
    message: say(
      { zh: '{kind}“{printed}”写法有误。', en: 'The {kind} “{printed}” is malformed.' },
      { kind, printed },
    ),
    fixes: corrected === undefined ? [] : [changeTo(span, corrected)],
  };
}

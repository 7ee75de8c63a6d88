import type { Contact } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';

/** A web address nobody can open: where it stands, how it is printed and, where that is certain, what is meant. */
export interface WrongUrl {
  readonly span: Span;
  readonly printed: string;
  readonly corrected: string | undefined;
}

/** What is wrong with a web address, read with what belongs to it in the text around; undefined where nothing surely is. */
export function wrongUrl(text: string, contact: Contact): WrongUrl | undefined {
  if (usual.test(contact.text) && text.charAt(contact.span.start - 1) !== '/') return undefined;
  const span = wholeOf(text, contact);
  const printed = text.slice(span.start, span.end);
  const begun = withRightStart(printed);
  if (goesOn(text, span.end)) {
    return begun === printed ? undefined : { span, printed, corrected: begun };
  }
  const corrected = withRightEnd(begun);
  if (corrected !== printed) return { span, printed, corrected };
  return noDomain.test(hostOf(printed)) ? { span, printed, corrected: undefined } : undefined;
}

/** As nearly all are printed: with a name of three parts or more that ends in cn, and nothing to doubt before it. */
const usual = /^(?:https?:\/\/)?(?:www\.|(?!ww)[a-z\d-]+\.)(?:[a-z\d-]+\.){1,4}cn(?:\/.*)?$/u;

/** No name of a domain ends like that. */
export const noDomain = /\.(?:con|c0m|cpm|vom|xom|comm|[a-z])$/iu;

/** Whether an address may go on behind a line's end or a space: then how it ends is not known. */
export function goesOn(text: string, end: number): boolean {
  return /^[.．]?\s+[.\w/-]/u.test(text.slice(end, end + 12));
}

/** The address with its misspelt htp:// before, and with what commas or ideographic stops cut off. */
function wholeOf(text: string, { span, text: read }: Contact): Span {
  const before = /[a-z]{2,7}:\/{2}$/iu.exec(text.slice(Math.max(0, span.start - 9), span.start));
  const after = tailAfter(hostOf(read)).exec(text.slice(span.end, span.end + longestTail));
  return {
    start: span.start - (before?.[0].length ?? 0),
    end: span.end + (after?.[0].length ?? 0),
  };
}

const longestTail = 80;

function tailAfter(host: string): RegExp {
  if (/\.(?:gov|com|org|net)$/iu.test(host)) return /^[。．,，]cn(?![\w.@-])/iu;
  if (/^www(?:[.。．,，][\w-]+)?$/iu.test(host)) {
    return /^(?:[。．,，][a-z\d-]{1,40}){1,4}(?<=[。．,，](?:cn|com|net|org))(?![\w.@-])/iu;
  }
  return noTail;
}

const noTail = /^$/u;

/** What stands between the scheme and the path. */
function hostOf(printed: string): string {
  const [host = ''] = printed.replace(/^[a-z]{2,7}:\/\//iu, '').split(/[/:：?#]/u);
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

function withRightStart(printed: string): string {
  return printed
    .replace(/^(?:https?:\/\/){1,3}(?=https?:\/\/)/iu, '')
    .replace(/^(https?)(?!:\/\/(?![:：/]))[:：;；]?[/\\]{1,3}[:：]?[/\\]{0,2}/iu, '$1://')
    .replace(/^(?!https?:|ftps?:)h?t{1,3}p{1,2}(s?):\/\//iu, 'http$1://')
    .replace(/^((?:https?:\/\/)?)(?:ww|w{4})(?=\.)/iu, '$1www')
    .replace(/^((?:https?:\/\/)?www)(?=[a-z][\w-]*\.gov\.cn)/iu, '$1.')
    .replace(/^((?:https?:\/\/)?www)[。．,，]\b/iu, '$1.');
}

function withRightEnd(printed: string): string {
  const host = hostOf(printed);
  const right = host.replaceAll(/[。．,，](?=[\w-])/gu, '.').replace(/\.gov(?:\.c)?$/iu, '.gov.cn');
  return printed.replace(host, () => right);
}

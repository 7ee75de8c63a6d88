import type { Localized } from '../../../language/message.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import type { Cue } from '../../cue.js';

/** What a template or a draft leaves behind, and what is said of it. */
export interface Leftover {
  /** Sticky where it begins with its cue, and global where it may begin before it. */
  readonly pattern: RegExp;
  /** What stands in every match or beside it: most drafts hold none, and the pattern need not be tried. */
  readonly cue: Cue;
  readonly message: Localized;
  /** Whether what the pattern found is one, where its neighbours alone do not tell. */
  readonly holds?: (report: Report, span: Span) => boolean;
}

/** Said of what is to be filled in. */
export const PLACEHOLDER: Localized = {
  zh: '“{text}”这里还没有填写。',
  en: '“{text}” is still to be filled in.',
};
/** Said of a unit that no number stands before. */
export const NUMBERLESS: Localized = {
  zh: '“{text}”没有写数。',
  en: '“{text}” lacks its number.',
};
/** Said of words that promise what does not follow. */
export const EMPTY: Localized = {
  zh: '“{text}”后面没有内容。',
  en: 'Nothing stands behind “{text}”.',
};
/** Said of what the template tells the writer to do. */
export const INSTRUCTION: Localized = {
  zh: '“{text}”是模板的填写说明，应当删去。',
  en: '“{text}” is an instruction of the template and should go.',
};
/** Said of what one writer tells another. */
export const NOTE: Localized = {
  zh: '“{text}”是写给撰稿人的，应当办妥后删去。',
  en: '“{text}” is a note to the writer, to be seen to and taken out.',
};
/** Said of what a program wrote in the place of a text. */
export const SOFTWARE: Localized = {
  zh: '“{text}”是软件留下的，不是报告的内容。',
  en: '“{text}” was left by software and is no part of the report.',
};
/** Said of a sentence that announces a table. */
export const NO_TABLE: Localized = {
  zh: '“{text}”后面没有表格。',
  en: 'No table follows “{text}”.',
};

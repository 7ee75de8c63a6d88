import {
  render,
  type Language,
  type Localized,
  type Message,
} from '../../server/language/message.js';
import type { Statistics, StatisticsFigure } from '../../server/features/protocol/preview.js';
import type { Actions } from './actions.js';
import type { Measure } from './drawings/measure.js';
import type { PageState } from './store.js';

/** What every part of the page is drawn from. */
export interface View {
  readonly statistics: Statistics;
  readonly language: Language;
  readonly state: PageState;
  readonly actions: Actions;
  readonly figures: ReadonlyMap<string, StatisticsFigure>;
  readonly measure: Measure;
  /** A text of the page in the language of messages. */
  readonly write: (text: Localized | Message) => string;
}

/** Writes texts of the page in one language. */
export function writerOf(language: Language): View['write'] {
  return (text) => render(text, language);
}

/** Several words one after the other: `甲、乙、丙`. */
export function list(words: readonly string[], language: Language): string {
  return words.join(language === 'en' ? ', ' : '、');
}

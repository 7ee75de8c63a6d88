import * as v from 'valibot';
import { count, range, statisticsSchema } from './statistics-schema.js';

const text = v.string();
const language = v.picklist(['zh-cn', 'en']);

/** What the panel tells its page. */
export const toPage = v.variant('kind', [
  /**
   * What to show. `name` is the draft's file name; `pinned` whether the page stays with it. The statistics are sent as
   * JSON: a text goes from process to process as it is, where ten thousand values are taken apart and put together anew
   * each time.
   */
  v.object({
    kind: v.literal('statistics'),
    statistics: v.pipe(text, v.parseJson(), statisticsSchema),
    name: text,
    pinned: v.boolean(),
  }),
  /** There is nothing to show: no draft is open, or the one that is open is no report. */
  v.object({
    kind: v.literal('nothing'),
    why: v.picklist(['noDraft', 'noReport', 'closed']),
    name: v.nullable(text),
    pinned: v.boolean(),
    language,
  }),
  /** The figure at the caret of the draft, by id; `null` where there is none. */
  v.object({ kind: v.literal('caret'), figure: v.nullable(text) }),
  /** The answer to `askFixes`. */
  v.object({
    kind: v.literal('fixes'),
    version: v.number(),
    finding: count,
    fixes: v.array(v.object({ title: text, preferred: v.boolean() })),
  }),
]);
/** What the panel tells its page, as the page reads it. */
export type ToPage = v.InferOutput<typeof toPage>;
/** The same as it is sent. */
export type SentToPage = v.InferInput<typeof toPage>;

/** What the page tells its panel. Indexes and ids are those of the statistics of `version`. */
export const toPanel = v.variant('kind', [
  /** The page runs and wants to be told what to show. */
  v.object({ kind: v.literal('ready') }),
  /** Show a place of the draft, the caret in it. */
  v.object({ kind: v.literal('reveal'), version: v.number(), range }),
  /** Open the report of another year of the unit. */
  v.object({ kind: v.literal('open'), uri: text }),
  v.object({ kind: v.literal('askFixes'), version: v.number(), finding: count }),
  v.object({
    kind: v.literal('applyFix'),
    version: v.number(),
    finding: count,
    fix: count,
  }),
  v.object({
    kind: v.literal('export'),
    format: v.picklist(['csv', 'json', 'xlsx']),
    scope: v.picklist(['report', 'unit']),
  }),
  /** Write a drawing the page made. */
  v.object({
    kind: v.literal('save'),
    name: text,
    type: v.picklist(['svg', 'png']),
    base64: v.pipe(text, v.base64()),
  }),
  /** A page of its own, whole and without script, to be printed from a browser. */
  v.object({ kind: v.literal('print'), html: text }),
  v.object({ kind: v.literal('pin'), pinned: v.boolean() }),
  /** A sentence that says what was put on the clipboard. */
  v.object({ kind: v.literal('copied'), what: text }),
  /** A message of the panel is not of {@link ToPage}: its kind and where in it, nothing of what it says. */
  v.object({ kind: v.literal('refused'), what: text }),
]);
/** What the page tells its panel. */
export type ToPanel = v.InferOutput<typeof toPanel>;

/**
 * What a page keeps (`setState`) of what it was last told to show, among what else it keeps: by it the panel is made
 * anew when the window is reloaded.
 */
export const pageState = v.object({ uri: v.nullable(text), pinned: v.boolean() });

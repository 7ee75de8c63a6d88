import { lineEndAt } from '../../../report/text/lines.js';
import type { Quantity } from '../reading.js';

/** A figure, and the text it stands in. */
interface FigureInText {
  readonly quantity: Quantity;
  readonly text: string;
}

/** Whether the sentence of a figure, or what follows it, speaks of how requests were answered. */
export function speaksOfOutcomes({ quantity: { sentence }, text }: FigureInText): boolean {
  return outcomes.test(text.slice(sentence.start, sentence.end + reach));
}

/** Whether it is said behind a figure how many of them are over disclosure: 应诉15件,涉政府信息公开1件. */
export function tellsDisclosureApart({ quantity: { span }, text }: FigureInText): boolean {
  const ahead = text.slice(span.end, lineEndAt(text, span.end, reach));
  return someOverDisclosure.test(ahead) || noneOverDisclosure.test(ahead);
}

/** 在办结的18件申请中,予以公开… speaks of disclosure; so does a sentence that another on the outcomes follows. */
const outcomes = /予以公开|部分公开|不予公开/u;
/** How far ahead is looked for what a figure is of. */
const reach = 80;

/** 涉政府信息公开1件, 因信息公开引发的诉讼1件, behind a figure on all cases. */
const someOverDisclosure =
  /[涉及因由就]\s?(?:政府|政务)?(?:信息)?公开(?:类|工作|申请|答复|行为|问题|事项)?(?:[的而被均都]|分别|引发|引起|产生|提起|行政|复议|诉讼|案件|应诉)*\s?[共有为仅]?\s?\d|其中[，,：:]?\s?(?:政府)?信息公开类?(?:案件)?\s?\d/u;

/** `行政应诉4件。无因政府信息公开引发的行政诉讼`: none of them was over disclosure. */
const noneOverDisclosure =
  /(?:无|没有|未发生|未出现|未收到)[因涉](?:政府)?信息公开[^，,。；;]{0,12}(?:复议|诉讼|案件)/u;

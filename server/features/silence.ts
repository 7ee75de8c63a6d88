import { silenceEdit } from '../rules/silence-edit.js';
import type { SilenceEdit, SilenceParams } from './protocol.js';
import { rangeOf, spanOf, type Reading } from './reading.js';

/** The edit that writes an ignore comment with the reason the user gave. */
export function silence(
  { document, analysis }: Reading,
  { rule, scope, range, reason }: SilenceParams,
): readonly SilenceEdit[] {
  const target = { rule, scope, span: spanOf(document, range) };
  const { span, newText } = silenceEdit(analysis.report, target, reason);
  return [{ range: rangeOf(document, span), newText }];
}

import { silenceEdit } from '../rules/silence-edit.js';
import type { ProtocolEdit } from './protocol/protocol.js';
import type { SilenceParams } from './protocol/findings.js';
import { protocolEdits, spanOf, type Reading } from './reading.js';

/** The edit that writes an ignore comment with the reason the user gave. */
export function silence(
  { document, analysis }: Reading,
  { rule, scope, range, reason }: SilenceParams,
): readonly ProtocolEdit[] {
  const target = { rule, scope, span: spanOf(document, range) };
  return protocolEdits(document, [silenceEdit(analysis.report, target, reason)]);
}

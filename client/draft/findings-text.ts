import { render, say, type Language, type Localized } from '../../server/language/message.js';
import type { ReportStatus } from '../../server/features/protocol/protocol.js';

/** `2 个错误，1 个警告`, leaving out what there is none of. */
export function findingsText(
  status: Pick<ReportStatus, 'errors' | 'warnings' | 'information'>,
  language: Language,
): string {
  const counts: readonly (readonly [number, Localized])[] = [
    [status.errors, texts.errors],
    [status.warnings, texts.warnings],
    [status.information, texts.information],
  ];
  const parts = counts
    .filter(([count]) => count > 0)
    .map(([count, text]) => render(say(text, { count }), language));
  if (parts.length === 0) return render(texts.clean, language);
  return parts.join(render(texts.comma, language));
}

/** In the language of findings, with which they stand together. */
const texts = {
  errors: { zh: '{count} 个错误', en: 'errors: {count}' },
  warnings: { zh: '{count} 个警告', en: 'warnings: {count}' },
  information: { zh: '{count} 个提示', en: 'notes: {count}' },
  clean: { zh: '未发现问题', en: 'Nothing found' },
  comma: { zh: '，', en: ', ' },
} as const;

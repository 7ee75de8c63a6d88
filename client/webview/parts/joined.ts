import { say } from '../../../server/language/message.js';
import type { View } from '../view.js';

/** What something is, and of which: `复制：表三`, `Copy: Table 3`. */
export function named({ write }: Pick<View, 'write'>, what: string, name: string): string {
  return write(say(texts.named, { what, name }));
}

/** Something with a remark behind it: `12（存疑）`, `12 (in doubt)`. */
export function remarked({ write }: Pick<View, 'write'>, what: string, remark: string): string {
  return write(say(texts.remarked, { what, remark }));
}

const texts = {
  named: { zh: '{what}：{name}', en: '{what}: {name}' },
  remarked: { zh: '{what}（{remark}）', en: '{what} ({remark})' },
} as const;

import { access, constants, readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { say, type Message } from '../language/message.js';
import type { Call } from './command.js';
import type { Draft } from './drafts.js';
import { reasonOf, rewrite } from './reading.js';

/**
 * Writes a draft's changed text back as the file was: its encoding, byte order mark and line ends. The file
 * is replaced in one step, so that it is never half written; through a link, the file linked to. Standard
 * input goes to standard output. Gives why it could not be done, undefined when it was.
 */
export async function writeBack(
  { name, path, bytes, decoded }: Draft,
  text: string,
  { terminal }: Call,
): Promise<Message | undefined> {
  const after = rewrite(bytes, decoded, text);
  if (after === undefined) return say(texts.lossy, { name });
  if (path === undefined) {
    await terminal.print(after);
    return undefined;
  }
  try {
    // Replacing a file asks nothing of the file itself: one that is write-protected stays as it is.
    await access(path, constants.W_OK);
    if (Buffer.compare(await readFile(path), bytes) !== 0) return say(texts.changed, { name });
    await writeFileAtomic(path, Buffer.from(after));
    return undefined;
  } catch (error) {
    return say(texts.unwritable, { name, reason: reasonOf(error) });
  }
}

const texts = {
  lossy: {
    zh: '没有改动“{name}”：按原编码写回会丢失内容。请先用编辑器另存为 UTF-8。',
    en: 'Left “{name}” as it is: something would be lost in its encoding. Save it as UTF-8 first.',
  },
  changed: {
    zh: '没有改动“{name}”：检查期间文件被别的程序改过。请重新运行。',
    en: 'Left “{name}” as it is: another program changed it meanwhile. Run again.',
  },
  unwritable: {
    zh: '无法写入“{name}”（{reason}），文件保持原样。',
    en: 'Cannot write “{name}” ({reason}); it is as it was.',
  },
} as const;

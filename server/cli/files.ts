import { stat } from 'node:fs/promises';
import nodePath from 'node:path';
import { say, type Message } from '../language/message.js';
import { draftsInFolder } from '../workspace/files/drafts-in-folder.js';
import { pathInside } from './inside.js';
import { reasonOf } from './reading.js';

/** A file to read, before it is read. */
export interface FoundFile {
  /** Absolute path; undefined for standard input. */
  readonly path: string | undefined;
  /** As the person would type it, with `/`: `drafts/2024.md`; `-` for standard input. */
  readonly name: string;
  /** Whether the person named it, rather than its folder. */
  readonly named: boolean;
  /** The folder beyond which no configuration is looked for. */
  readonly root: string;
}

/** What the person named that cannot be looked into. */
export interface Trouble {
  readonly trouble: Message;
}

/**
 * The files meant by paths given on the command line, in their order, each once: a file as it is, a folder
 * by its drafts, `-` for standard input; nothing given means the folder one is in. Ignore files and
 * configuration count from `folder` (where one is) down, or, for a path outside it, from that path down.
 */
export async function* filesOf(
  given: readonly string[],
  folder: string,
): AsyncGenerator<FoundFile | Trouble, void, undefined> {
  const paths = given.length === 0 ? ['.'] : given;
  const seen = paths.length > 1 ? new Set<string>() : undefined;
  for (const path of paths) {
    for await (const file of filesAt(path, folder)) {
      const key = 'trouble' in file ? undefined : (file.path ?? '-');
      if (key !== undefined && seen?.has(key)) continue;
      if (key !== undefined) seen?.add(key);
      yield file;
    }
  }
}

async function* filesAt(
  given: string,
  folder: string,
): AsyncGenerator<FoundFile | Trouble, void, undefined> {
  if (given === '-') {
    yield { path: undefined, name: '-', named: true, root: folder };
    return;
  }
  if (given === '') {
    yield { trouble: say(texts.empty) };
    return;
  }
  const absolute = nodePath.resolve(folder, given);
  const inside = pathInside(folder, absolute, nodePath);
  const path = inside ?? absolute;
  let isFolder;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    yield { trouble: unreadable(given, reasonOf(error)) };
    return;
  }
  if (!isFolder) {
    const root = inside === undefined ? nodePath.dirname(path) : folder;
    yield { path, name: slashed(given), named: true, root };
    return;
  }
  const root = inside === undefined ? path : folder;
  const troubles: Trouble[] = [];
  const note = (trouble: { readonly path: string; readonly error: unknown }): void => {
    const name = nodePath.join(given, nodePath.relative(path, trouble.path));
    troubles.push({ trouble: unreadable(name, reasonOf(trouble.error)) });
  };
  for await (const found of draftsInFolder(path, root, note)) {
    yield* troubles.splice(0);
    const name = slashed(nodePath.join(given, nodePath.relative(path, found)));
    yield { path: found, name, named: false, root };
  }
  yield* troubles;
}

/** Why a path could not be read. `reason` is the system's code. */
export function unreadable(name: string, reason: string): Message {
  if (reason === 'ENOENT') return say(/[*?]/u.test(name) ? texts.pattern : texts.absent, { name });
  if (reason === 'EACCES' || reason === 'EPERM') return say(texts.forbidden, { name });
  return say(texts.unreadable, { name, reason });
}

/** A path with `/` between folders. */
export function slashed(path: string): string {
  return nodePath.sep === '\\' ? path.replaceAll('\\', '/') : path;
}

const texts = {
  empty: {
    zh: '有一个路径是空的，没有处理。当前文件夹请写“.”。',
    en: 'One of the paths is empty and was passed over. Write “.” for the current folder.',
  },
  pattern: {
    zh: '找不到“{name}”。通配符要由命令行窗口展开；请改写文件夹，例如“.”。',
    en: 'There is no “{name}”. Patterns are for the shell to expand; name a folder instead, for example “.”.',
  },
  absent: {
    zh: '找不到“{name}”。请检查路径是否写对。',
    en: 'There is no “{name}”. Check the path.',
  },
  forbidden: {
    zh: '没有读取“{name}”的权限。',
    en: 'You may not read “{name}”.',
  },
  unreadable: {
    zh: '无法读取“{name}”（{reason}）。',
    en: 'Cannot read “{name}” ({reason}).',
  },
} as const;

import { readFile, stat } from 'node:fs/promises';
import { URI } from 'vscode-uri';
import { draftsInFolder } from './drafts-in-folder.js';
import { decodeDraft } from './encoding.js';
import { largestDraft, type WorkspaceFile, type WorkspaceFiles } from './files.js';

/** Files on this machine; what is not on it is asked of `elsewhere`. */
export function nodeFiles(elsewhere: WorkspaceFiles): WorkspaceFiles {
  return {
    async list(folder, token) {
      const uri = URI.parse(folder);
      if (uri.scheme !== 'file') return elsewhere.list(folder, token);
      const files: WorkspaceFile[] = [];
      for await (const path of draftsInFolder(uri.fsPath, uri.fsPath, () => undefined)) {
        if (token.isCancellationRequested) break;
        files.push({ uri: URI.file(path).toString(), stamp: await stampOf(path) });
      }
      return files;
    },
    async read(uri) {
      const file = URI.parse(uri);
      if (file.scheme !== 'file') return elsewhere.read(uri);
      try {
        if ((await stat(file.fsPath)).size > largestDraft) return undefined;
        return decodeDraft(await readFile(file.fsPath));
      } catch {
        return undefined;
      }
    },
  };
}

async function stampOf(path: string): Promise<string | undefined> {
  try {
    const { mtimeMs, size } = await stat(path);
    return `${String(mtimeMs)}-${String(size)}`;
  } catch {
    return undefined;
  }
}

import type { CancellationToken, Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import {
  listFilesRequest,
  readFileRequest,
  type ListFilesParams,
  type ListedFile,
  type ReadFileParams,
  type ReadFileResult,
} from '../../features/protocol/files.js';
import { decodeBytes } from '../../features/protocol/bytes.js';
import { decodeDraft } from './encoding.js';
import { draftEndings, largestDraft, type WorkspaceFiles } from './files.js';
import { ignoreFileNames } from './ignoring.js';
import { LeftOut } from './left-out.js';

/** Files read by the client, for folders that only the client can reach (virtual, in the browser). */
export function clientFiles(connection: Connection): WorkspaceFiles {
  return {
    async list(folder, token) {
      const files = await list(folder, draftEndings, token);
      if (files.length === 0) return [];
      const leftOut = new LeftOut(await ignoreTexts(folder, token));
      return files
        .filter(({ uri }) => !leftOut.has(pathIn(folder, uri)))
        .map(({ uri, stamp }) => ({ uri, stamp }));
    },
    read,
  };

  function list(
    folder: string,
    extensions: readonly string[],
    token: CancellationToken,
  ): Promise<readonly ListedFile[]> {
    const params: ListFilesParams = { folder, extensions };
    return connection.sendRequest<readonly ListedFile[]>(listFilesRequest, params, token);
  }

  async function read(uri: string): Promise<string | undefined> {
    const params: ReadFileParams = { uri, most: largestDraft };
    try {
      const result = await connection.sendRequest<ReadFileResult | null>(readFileRequest, params);
      return result ? decodeDraft(decodeBytes(result.base64)) : undefined;
    } catch {
      return undefined;
    }
  }

  /** The texts of all ignore files of a folder, by their paths in it. */
  async function ignoreTexts(
    folder: string,
    token: CancellationToken,
  ): Promise<ReadonlyMap<string, string>> {
    const endings = ignoreFileNames.map((name) => name.slice(1));
    const texts = new Map<string, string>();
    for (const { uri } of await list(folder, endings, token)) {
      const path = pathIn(folder, uri);
      if (!ignoreFileNames.includes(path.slice(path.lastIndexOf('/') + 1))) continue;
      const text = await read(uri);
      if (text !== undefined) texts.set(path, text);
    }
    return texts;
  }
}

/** The path of a file in a folder. */
function pathIn(folder: string, uri: string): string {
  const root = URI.parse(folder).path.replace(/\/$/u, '');
  return URI.parse(uri).path.slice(root.length + 1);
}

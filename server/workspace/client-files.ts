import type { Connection } from 'vscode-languageserver';
import {
  listFilesRequest,
  readFileRequest,
  type ListFilesParams,
  type ListedFile,
  type ReadFileParams,
  type ReadFileResult,
} from '../features/protocol.js';
import { decodeBytes } from '../features/protocol-bytes.js';
import { decodeDraft } from './encoding.js';
import { draftEndings, type WorkspaceFiles } from './files.js';

/** Files read by the client, for folders that only the client can reach (virtual, in the browser). */
export function clientFiles(connection: Connection): WorkspaceFiles {
  return {
    async list(folder, token) {
      const params: ListFilesParams = { folder, extensions: draftEndings };
      const files = await connection.sendRequest<readonly ListedFile[]>(
        listFilesRequest,
        params,
        token,
      );
      return files.map(({ uri, stamp }) => ({ uri, stamp }));
    },
    async read(uri) {
      const params: ReadFileParams = { uri };
      const result = await connection
        .sendRequest<ReadFileResult | null>(readFileRequest, params)
        .catch(() => null);
      return result ? decodeDraft(decodeBytes(result.base64)) : undefined;
    },
  };
}

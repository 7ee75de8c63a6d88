import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  listFilesRequest,
  readFileRequest,
  type ListFilesParams,
  type ListedFile,
  type ReadFileParams,
  type ReadFileResult,
} from '../../server/features/protocol/files.js';
import { encodeBytes } from '../../server/features/protocol/bytes.js';

/** Folders that hold no drafts, where a folder is walked without VS Code's own search. */
const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Files whose time and size are asked for at once. */
const batch = 64;

/** Answers the server's requests for files, through VS Code, so that virtual folders are read like any other. */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(
      listFilesRequest,
      (request: ListFilesParams, token: vscode.CancellationToken) => listFiles(request, token),
    ),
    client.onRequest(readFileRequest, (request: ReadFileParams) => readFile(request)),
  );
}

async function listFiles(
  { folder, extensions }: ListFilesParams,
  token: vscode.CancellationToken,
): Promise<readonly ListedFile[]> {
  const root = vscode.Uri.parse(folder);
  const pattern = new vscode.RelativePattern(root, `**/*.{${extensions.join(',')}}`);
  let files = await search(pattern, token);
  // A virtual file system need not come with a search, nor an installation with its search program.
  if (files.length === 0) files = await walk(root, extensions, token);
  const listed: ListedFile[] = [];
  for (let start = 0; start < files.length; start += batch) {
    if (token.isCancellationRequested) return [];
    const stamped = await Promise.all(files.slice(start, start + batch).map(withStamp));
    listed.push(...stamped);
  }
  return listed;
}

async function search(
  pattern: vscode.RelativePattern,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  try {
    return await vscode.workspace.findFiles(pattern, undefined, undefined, token);
  } catch {
    // A folder that cannot be searched must not keep the others from being checked.
    return [];
  }
}

async function walk(
  folder: vscode.Uri,
  extensions: readonly string[],
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    if (token.isCancellationRequested) return [];
    for (const [name, type] of await entries(next)) {
      const uri = vscode.Uri.joinPath(next, name);
      // Only plain folders are entered: a link may lead back up.
      if (type === vscode.FileType.Directory && !skippedFolders.has(name)) folders.push(uri);
      const isFile = (type & vscode.FileType.File) !== 0;
      if (isFile && extensions.some((extension) => name.endsWith(`.${extension}`))) files.push(uri);
    }
  }
  return files;
}

async function entries(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    // A folder that cannot be read must not keep the others from being checked.
    return [];
  }
}

async function withStamp(file: vscode.Uri): Promise<ListedFile> {
  const uri = file.toString();
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(file);
    return { uri, stamp: `${String(mtime)}-${String(size)}` };
  } catch {
    // Without a stamp it is read whenever it is asked for.
    return { uri };
  }
}

async function readFile({ uri, most }: ReadFileParams): Promise<ReadFileResult | null> {
  const file = vscode.Uri.parse(uri);
  try {
    if ((await vscode.workspace.fs.stat(file)).size > most) return null;
    return { base64: encodeBytes(await vscode.workspace.fs.readFile(file)) };
  } catch {
    return null;
  }
}

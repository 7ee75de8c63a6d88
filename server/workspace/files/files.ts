import type { CancellationToken } from 'vscode-languageserver';

/** A file of the workspace, before it is read. */
export interface WorkspaceFile {
  readonly uri: string;
  /** Changes when the content does; `undefined` where that is not known. */
  readonly stamp: string | undefined;
}

/**
 * Reads what is not open in the editor. The server has no file system of its own: its entry point gives it
 * one, Node's or the client's.
 */
export interface WorkspaceFiles {
  /** Every draft in a folder and below it that no ignore file leaves out, in the order of their names. */
  list(folder: string, token: CancellationToken): Promise<readonly WorkspaceFile[]>;
  /** The text of a file; `undefined` where it is absent, unreadable or in no known encoding. */
  read(uri: string): Promise<string | undefined>;
}

/** Beyond this many bytes a file is no draft, and is not read. */
export const largestDraft = 64 * 1024 * 1024;

/** Endings of the files a folder is searched for, in any case. */
export const draftExtensions: readonly string[] = ['md', 'txt', 'nianbao'];

/** The same in the spellings there are (`txt`, `TXT`, `Txt`), for patterns, which tell capitals from small letters. */
export const draftEndings: readonly string[] = draftExtensions.flatMap((ending) => [
  ending,
  ending.toUpperCase(),
  ending.charAt(0).toUpperCase() + ending.slice(1),
]);

/** Where files cannot be read at all, only what is open is checked. */
export const noFiles: WorkspaceFiles = {
  list: () => Promise.resolve([]),
  read: () => Promise.resolve(undefined),
};

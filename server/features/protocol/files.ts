/** What the server asks of a client for files it cannot reach itself. See `protocol.ts`. */

/**
 * Server → client, request with {@link ListFilesParams}: gives {@link ListedFile}[], every file of a folder and those below
 * it with one of these endings: drafts, and the files that say which of them are left out (`.gitignore`).
 */
export const listFilesRequest = 'nianbao/listFiles';

/** What {@link listFilesRequest} is sent with. */
export interface ListFilesParams {
  /** URI of the folder. */
  readonly folder: string;
  /** Endings wanted, without dot, as they are spelled. */
  readonly extensions: readonly string[];
}

/** A file of a folder, before it is read. */
export interface ListedFile {
  readonly uri: string;
  /** Changes when the content does (time and size); absent where that is not known. */
  readonly stamp?: string;
}

/**
 * Server → client, request with {@link ReadFileParams}: gives {@link ReadFileResult}, `null` when it cannot be read or is
 * too large.
 */
export const readFileRequest = 'nianbao/readFile';

/** What {@link readFileRequest} is sent with. */
export interface ReadFileParams {
  readonly uri: string;
  /** Beyond this many bytes it is no draft, and is not to be read. */
  readonly most: number;
}

/** The bytes of a file, base64; the server finds out the encoding as it does for files of its own. */
export interface ReadFileResult {
  readonly base64: string;
}

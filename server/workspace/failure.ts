import { LSPErrorCodes, ResponseError } from '../features/lsp.js';

/**
 * What may be logged of an error: its kind and where it happened. Not its message: an error may quote the
 * text it stumbled over, and no text of a draft goes into a log.
 */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return [error.name, ...frames.slice(0, 12)].join('\n');
}

/** The client no longer wants the answer. */
export function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** The document has changed since the question was asked, so that its positions mean something else. */
export function contentModified(): ResponseError {
  return new ResponseError(LSPErrorCodes.ContentModified, 'content modified');
}

/** A feature failed; the log says where. */
export function failed(feature: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, `${feature} failed; see the log`);
}

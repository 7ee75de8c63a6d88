import { LSPErrorCodes, ResponseError } from '../features/lsp.js';
import { errorPlace } from './error-place.js';

/** What is logged of an error: its kind and where it happened. */
export function describeFailure(failure: unknown): string {
  const { error, where } = errorPlace(failure, 12);
  return where === '' ? error : `${error}\n${where}`;
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

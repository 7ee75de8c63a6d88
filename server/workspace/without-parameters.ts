import { CancellationToken } from '../features/lsp.js';

/**
 * The handler of a request without parameters. Such a request comes with none or with empty ones, so that where its token
 * stands varies.
 */
export function withoutParameters<Result>(
  answer: (parameters: undefined, token: CancellationToken) => Promise<Result>,
): (given: unknown, token?: CancellationToken) => Promise<Result> {
  return (given, token) =>
    answer(undefined, token ?? (CancellationToken.is(given) ? given : CancellationToken.None));
}

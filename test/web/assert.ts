/** What the suite uses of `node:assert/strict`, for the host without Node. */

class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

function assert(value: unknown, message?: string): asserts value {
  assert.ok(value, message);
}

assert.ok = function ok(value: unknown, message?: string): asserts value {
  if (!value) throw new AssertionError(message ?? `${show(value)} is not truthy`);
};

assert.fail = function fail(message = 'Failed'): never {
  throw new AssertionError(message);
};

assert.equal = function equal(actual: unknown, expected: unknown, message?: string): void {
  assert.ok(Object.is(actual, expected), message ?? differ(actual, expected));
};

assert.notEqual = function notEqual(actual: unknown, expected: unknown, message?: string): void {
  assert.ok(!Object.is(actual, expected), message ?? `${show(actual)} was not expected`);
};

assert.deepEqual = function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  assert.ok(same(actual, expected), message ?? differ(actual, expected));
};

assert.match = function match(actual: string, pattern: RegExp, message?: string): void {
  assert.ok(pattern.test(actual), message ?? `${show(actual)} does not match ${String(pattern)}`);
};

assert.doesNotMatch = function doesNotMatch(
  actual: string,
  pattern: RegExp,
  message?: string,
): void {
  assert.ok(!pattern.test(actual), message ?? `${show(actual)} matches ${String(pattern)}`);
};

assert.rejects = async function rejects(promise: Promise<unknown>): Promise<void> {
  const rejected = await promise.then(
    () => false,
    () => true,
  );
  assert.ok(rejected, 'the promise was not rejected');
};

export const { ok, fail, equal, notEqual, deepEqual, match, doesNotMatch, rejects } = assert;
export default assert;

function same(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (!isObject(left) || !isObject(right)) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => key in right && same(left[key], right[key]))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function differ(actual: unknown, expected: unknown): string {
  return `got\n${show(actual)}\ninstead of\n${show(expected)}`;
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value, undefined, 2);
}

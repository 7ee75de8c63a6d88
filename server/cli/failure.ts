import type { Message } from '../language/message.js';

/** Why a command could not run, in words for the person who called it. Ends the command with status 2. */
export class CannotRun extends Error {
  readonly said: Message;

  constructor(said: Message) {
    super(said.text.en);
    this.name = 'CannotRun';
    this.said = said;
  }
}

/** What kind of error it was and where it came from, without a word of the draft: an error may quote that. */
export function describe(error: unknown): { readonly error: string; readonly where: string } {
  if (!(error instanceof Error)) return { error: typeof error, where: '' };
  const where = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .slice(0, 4)
    .join('\n');
  return { error: error.name, where };
}

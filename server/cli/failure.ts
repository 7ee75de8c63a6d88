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

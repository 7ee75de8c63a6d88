/**
 * All that runs on Node outside the editor, in one bundle. Server and command line have most of it in common; what only
 * the other needs is passed over until it is called for.
 */

/** The command line: does what the arguments of the process say and sets its status. */
export async function commandLine(): Promise<void> {
  await import('../cli/main.js');
}

/** The server, for the editor that started the process and said on its command line how they talk. */
export async function server(): Promise<void> {
  await import('../node.js');
}

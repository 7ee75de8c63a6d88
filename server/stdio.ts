import type { Connection } from 'vscode-languageserver';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { analyse } from './analysis.js';
import { makeRoomForAnalysis } from './heap.js';
import { serve } from './server.js';
import { clientFiles } from './workspace/files/client-files.js';
import { noFiles } from './workspace/files/files.js';
import { nodeFiles } from './workspace/files/node-files.js';

/** Serves a client over standard input and output, until it says exit or goes away. */
export function serveOverStdio(): void {
  // The default streams end the process when the client closes them.
  serveOnNode(createConnection(ProposedFeatures.all, process.stdin, process.stdout));
}

/** Serves a client over any connection of Node's, reading files of this machine itself. */
export function serveOnNode(connection: Connection): void {
  serve(connection, {
    analyse: (text, options) => {
      makeRoomForAnalysis();
      return analyse(text, options);
    },
    files: (client) => nodeFiles(client === undefined ? noFiles : clientFiles(client)),
  });
}

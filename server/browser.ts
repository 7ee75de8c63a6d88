import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { analyse } from './analysis.js';
import { serve } from './server.js';
import { clientFiles } from './workspace/files/client-files.js';
import { noFiles } from './workspace/files/files.js';

/** The types of a browser would clash with those of Node; the reader's own are all that is needed. */
type WorkerScope = ConstructorParameters<typeof BrowserMessageReader>[0];

// In a web worker the global object is the port to the client.
const port: unknown = globalThis;
const reader = new BrowserMessageReader(port as WorkerScope);

serve(createConnection(reader, new BrowserMessageWriter(port as WorkerScope)), {
  analyse,
  files: (client) => (client === undefined ? noFiles : clientFiles(client)),
});

import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { analyse } from './analysis.js';
import { serve } from './server.js';
import { clientFiles } from './workspace/client-files.js';
import { noFiles } from './workspace/files.js';

// In a web worker the global object is the port to the client.
const port = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

serve(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
  analyse,
  files: (client, clientReads) => (clientReads ? clientFiles(client) : noFiles),
});

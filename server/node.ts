import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serveOnNode } from './stdio.js';

// The editor says on the command line how it talks to the server: --stdio, --node-ipc, --socket or --pipe.
serveOnNode(createConnection(ProposedFeatures.all));

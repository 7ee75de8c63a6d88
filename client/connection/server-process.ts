import {
  LanguageClient,
  TransportKind,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import { smallProcess } from './small-process.js';

/** A client of the server in a Node process of its own, not yet started. */
export function connectToProcess(module: string, options: LanguageClientOptions): LanguageClient {
  const server = { module, transport: TransportKind.ipc };
  return new LanguageClient(
    'nianbao',
    'Nianbao',
    {
      run: { ...server, options: smallProcess },
      debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    options,
  );
}

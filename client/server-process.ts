import {
  LanguageClient,
  TransportKind,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';

/**
 * Node starts four threads for what V8 does beside the program; each keeps the memory of the largest function it ever
 * compiled. Two compile as fast as anybody types.
 */
const fewThreads = ['--v8-pool-size=2'];

/** A client of the server in a Node process of its own, not yet started. */
export function connectToProcess(module: string, options: LanguageClientOptions): LanguageClient {
  const server = { module, transport: TransportKind.ipc };
  return new LanguageClient(
    'nianbao',
    'Nianbao',
    {
      run: { ...server, options: { execArgv: fewThreads } },
      debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    options,
  );
}

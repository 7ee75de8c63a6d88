import {
  LanguageClient,
  TransportKind,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';

/**
 * Node starts four threads for what V8 does beside the program, and each keeps the memory of the largest function it
 * ever compiled: one compiles as fast as anybody types.
 */
const oneThread = ['--v8-pool-size=1'];

/** A client of the server in a Node process of its own, not yet started. */
export function connectToProcess(module: string, options: LanguageClientOptions): LanguageClient {
  const server = { module, transport: TransportKind.ipc };
  return new LanguageClient(
    'nianbao',
    'Nianbao',
    {
      run: { ...server, options: { execArgv: oneThread } },
      debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    options,
  );
}

import type { Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';

/** A web worker, as far as it is used here; the types of a browser would clash with those of Node. */
interface ServerWorker {
  terminate(): void;
}

declare const Worker: new (script: string) => ServerWorker;

/** A client of the server in a web worker, not yet started. Every start has a worker of its own. */
export function connectToWorker(script: Uri, options: LanguageClientOptions): LanguageClient {
  let worker: ServerWorker | undefined;
  return new LanguageClient('nianbao', 'Nianbao', startWorker, options);

  function startWorker(): Promise<MessageTransports> {
    worker?.terminate();
    worker = new Worker(script.toString(true));
    // The client would take the worker itself too, but knows it by `instanceof`, which VS Code's own `Worker` fails.
    const reader = new BrowserMessageReader(worker);
    const writer = new BrowserMessageWriter(worker);
    return Promise.resolve({ reader, writer });
  }
}

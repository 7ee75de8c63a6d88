import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server on this machine that takes its time, as one far away does. */
export interface SlowLine {
  /** Where the line begins, `127.0.0.1:port`. */
  readonly authority: string;
  readonly close: () => Promise<void>;
}

/**
 * @param authority where it leads to, `127.0.0.1:port`
 * @param delay milliseconds that everything is under way, there and back alike
 */
export async function slowLine(authority: string, delay: number): Promise<SlowLine> {
  const target = new URL(`http://${authority}`);
  const open = new Set<Socket>();
  const pass = (from: Socket, to: Socket): void => {
    open.add(from);
    from.on('data', (chunk) => setTimeout(() => to.write(chunk), delay));
    from.once('end', () => setTimeout(() => to.end(), delay));
    from.once('error', () => to.destroy());
    from.once('close', () => {
      open.delete(from);
      setTimeout(() => to.destroy(), delay);
    });
  };
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ host: target.hostname, port: Number(target.port), noDelay: true });
    pass(near, far);
    pass(far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    authority: `127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of open) socket.destroy();
      }),
  };
}

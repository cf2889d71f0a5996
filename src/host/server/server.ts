import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { caselessFolder } from './caseless-folder';
import type { Certificate } from './certificate';

/** A folder that the server shows below an address path. */
export interface Mount {
  /** Address path, beginning and ending in a slash. */
  readonly path: string;
  readonly folder: string;
  /** Find files whatever the case they are asked for in (the folder must not change while it is served). */
  readonly anyCase?: boolean;
  /** Show only this file of the folder. */
  readonly only?: string;
}

export interface ServeOptions {
  readonly mounts: readonly Mount[];
  readonly certificate: Certificate;
  /** The port to take; 0 takes any free one. */
  readonly port: number;
}

/** A server that runs. */
export interface RunningServer {
  /** `https://localhost:<port>/` */
  readonly url: string;
  readonly port: number;
  /** Ends open connections and frees the port. */
  close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves folders over https on this machine only (127.0.0.1). The mount with the longest path that fits answers.
 * Rejects with Node's error (`EADDRINUSE`) when the port is taken.
 */
export async function serve({ mounts, certificate, port }: ServeOptions): Promise<RunningServer> {
  const handlers = mounts
    .filter(({ folder }) => existsSync(folder))
    .map((mount) => ({ path: mount.path, handle: handlerOf(mount) }))
    .sort((a, b) => b.path.length - a.path.length);
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const asked = request.url ?? '/';
    const found = handlers.find(({ path }) => asked.startsWith(path));
    if (!found) return notFound(response);
    request.url = asked.slice(found.path.length - 1);
    found.handle(request, response, () => notFound(response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `https://localhost:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function handlerOf({ folder, anyCase, only }: Mount): Handler {
  // `dev` looks files up at each request: a rebuilt bundle is seen at once.
  const files = sirv(folder, { dev: true, etag: true });
  if (!anyCase && only === undefined) return files;
  const actualPath = only === undefined ? caselessFolder(folder) : (path: string) => (path === `/${only}` ? path : undefined);
  return (request, response, next) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const actual = actualPath(decoded(path));
    if (actual === undefined) return next();
    request.url = actual.split('/').map(encodeURIComponent).join('/') + (query === undefined ? '' : `?${query}`);
    files(request, response, next);
  };
}

/** The path without its %-signs; as it is when these make no sense. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('Not found');
}

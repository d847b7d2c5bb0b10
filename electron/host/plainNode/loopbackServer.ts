// The door for browser windows on this machine: fixed files and one socket, for those who hold a token. It knows no call and no topic.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fastify from 'fastify';
import { z } from 'zod';
import type { WindowRole } from '../../../shared/contract.ts';
import { LONGEST_MESSAGE } from '../../../shared/hostMessages.ts';
import { instantSchema } from '../../../shared/schema.ts';
import type { Host } from '../host.ts';
import { readSmall, writeSmall } from '../files/machineFiles.ts';
import { packagedAnswer, readPackagedFiles } from '../packagedFiles.ts';

/** Longer than a retreat: its windows may stay open from the evening before to the last paper, and a host that died meanwhile must know them. */
const SESSION_LASTS = 7 * 24 * 60 * 60 * 1000;
const SHORTEST_SESSION = 32;
const HELLO_WITHIN = 5_000;
/** Sockets that have not said who they are; each may hold a message that is not whole yet, which is as long as a window's may be. */
const MOST_STRANGERS = 16;
/** Of a message in bytes, from whoever is not let in yet, and from windows that only look. A long one may hold so much that reading it stops the clock for everyone. */
const LONGEST_FROM_OTHERS = 4_096;
/** Of what waits to be read by one window, in bytes; the largest paper that can be looked at is half of it. A window that reads no more, its browser being stopped, must not fill the laptop's memory. */
const MOST_UNREAD = 64 << 20;

const sessionsSchema = z.strictObject({
  port: z.int(),
  sessions: z.array(z.strictObject({ hash: z.string(), role: z.enum(['console', 'hall', 'report']), at: instantSchema }).readonly()).readonly(),
});
const helloSchema = z.strictObject({ kind: z.literal('hello'), token: z.string().max(100).nullable(), session: z.string().max(100).nullable(), again: z.string().max(100).nullable().default(null) });

export type LoopbackServer = {
  readonly port: number;
  /** An address that admits one window of this role, once. */
  admit(role: WindowRole, page?: string): string;
  close(): Promise<void>;
};

export type LoopbackOptions = {
  readonly host: Host;
  /** The built windows. */
  readonly pages: string;
  /** Where sessions are remembered, so that a restarted host knows its windows again. */
  readonly data: string;
  /** 0 or left out: the last one if it is free, else any. */
  readonly port?: number;
  readonly onFault: (error: unknown, doing: string) => void;
};

const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex');
const sameText = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

export const startLoopbackServer = async ({ host, pages, data, port: wanted = 0, onFault }: LoopbackOptions): Promise<LoopbackServer> => {
  const files = readPackagedFiles(pages);
  const memoryPath = join(data, 'windows.json');
  const memory = readSmall(memoryPath, sessionsSchema, { port: 0, sessions: [] });
  let sessions = memory.sessions.filter((session) => Date.now() - session.at < SESSION_LASTS);
  const tokens = new Map<string, WindowRole>();
  /** What lets a browser in that was let in before, by its hash. Kept in memory alone: it ends with this run, so that whoever listens at this port after us has no use for it. */
  const returns = new Map<string, WindowRole>();
  const server = fastify({ logger: false, bodyLimit: 1024, forceCloseConnections: true });
  await server.register(websocket, { options: { maxPayload: LONGEST_MESSAGE, perMessageDeflate: false } });

  const port = (): number => {
    const address = server.server.address();
    return address !== null && typeof address === 'object' ? address.port : 0;
  };
  const remember = (): void => {
    try {
      writeSmall(memoryPath, { port: port(), sessions });
    } catch (error) {
      // On a full disk a window must still be let in; only a restarted host will not know it again.
      onFault(error, 'remember');
    }
  };

  // Another site's page can reach this port by name or by script; neither the name nor the origin would be ours.
  server.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const ours = `127.0.0.1:${port()}`;
    const { host: asked, origin } = request.headers;
    if (asked !== ours) return reply.code(421).send();
    if (origin !== undefined && origin !== `http://${ours}`) return reply.code(403).send();
  });

  const serve = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const path = request.url.split('?')[0] ?? '/';
    const served = packagedAnswer(files, path);
    if (served === undefined) return reply.code(404).send();
    return reply
      .headers(served.headers)
      .header('cache-control', path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-store')
      .header('cross-origin-opener-policy', 'same-origin-allow-popups')
      .send(Buffer.from(served.body.buffer, served.body.byteOffset, served.body.byteLength));
  };
  server.get('/*', serve);

  type Admitted = { readonly role: WindowRole; readonly session: string };

  /** A session of its own for a window that has none yet: the one it thought of, so that it is known even if it never heard the answer, unless that is too short to be a secret or somebody's already. */
  const withSession = (role: WindowRole, wanted: string | null): Admitted => {
    const isFree = wanted !== null && wanted.length >= SHORTEST_SESSION && !sessions.some((each) => sameText(each.hash, digest(wanted)));
    const session = isFree ? wanted : randomBytes(24).toString('base64url');
    // A printed page is gone as soon as it is printed.
    if (role !== 'report') {
      sessions = [...sessions, { hash: digest(session), role, at: Date.now() as never }];
      remember();
    }
    return { role, session };
  };
  /** What a window's browser comes back by once the window is closed; null for a printed page. */
  const wayBack = (role: WindowRole): string | null => {
    if (role === 'report') return null;
    const again = randomBytes(24).toString('base64url');
    returns.set(digest(again), role);
    return again;
  };

  const roleOf = (hello: z.infer<typeof helloSchema>): Admitted | null => {
    const byToken = hello.token === null ? undefined : tokens.get(hello.token);
    if (hello.token !== null && byToken !== undefined) {
      tokens.delete(hello.token);
      return withSession(byToken, hello.session);
    }
    const hash = hello.session === null ? '' : digest(hello.session);
    const known = sessions.find((session) => sameText(session.hash, hash));
    if (known !== undefined && hello.session !== null) return { role: known.role, session: hello.session };
    const returning = hello.again === null ? undefined : returns.get(digest(hello.again));
    return returning === undefined ? null : withSession(returning, hello.session);
  };

  /** The oldest first. */
  const strangers = new Set<{ terminate(): void }>();

  server.get('/ws', { websocket: true }, (socket, request) => {
    const send = (message: unknown): void => {
      if (socket.readyState !== socket.OPEN) return;
      // It comes back by itself, and is then told what it watches anew.
      if (socket.bufferedAmount > MOST_UNREAD) return socket.terminate();
      socket.send(JSON.stringify(message));
    };
    if (request.headers.origin === undefined) return socket.close();
    let connection: ReturnType<Host['connect']> | undefined;
    strangers.add(socket);
    if (strangers.size > MOST_STRANGERS) for (const oldest of [...strangers].slice(0, -MOST_STRANGERS)) oldest.terminate();
    const impatient = setTimeout(() => socket.terminate(), HELLO_WITHIN);
    socket.on('error', () => socket.close());
    socket.on('close', () => {
      clearTimeout(impatient);
      strangers.delete(socket);
      connection?.close();
    });
    let role: WindowRole | null = null;
    socket.on('message', (bytes: Buffer) => {
      if (role !== 'console' && bytes.length > LONGEST_FROM_OTHERS) return socket.close();
      let message: unknown;
      try {
        message = JSON.parse(bytes.toString());
      } catch {
        return socket.close();
      }
      if (connection !== undefined) return connection.receive(message);
      const hello = helloSchema.safeParse(message);
      const admitted = hello.success ? roleOf(hello.data) : null;
      if (admitted === null) {
        send({ kind: 'turnedAway' });
        return socket.close();
      }
      clearTimeout(impatient);
      strangers.delete(socket);
      role = admitted.role;
      connection = host.connect(role, send);
      send({ kind: 'admitted', session: admitted.session, again: wayBack(admitted.role) });
    });
  });

  await listen(server, wanted !== 0 ? [wanted] : memory.port !== 0 ? [memory.port, 0] : [0]);
  return {
    port: port(),
    admit: (role, page = `/${role}.html`) => {
      const token = randomBytes(16).toString('base64url');
      tokens.set(token, role);
      return `http://127.0.0.1:${port()}${page}#${token}`;
    },
    close: () => server.close(),
  };
};

const listen = async (server: FastifyInstance, ports: readonly number[]): Promise<void> => {
  for (const [i, port] of ports.entries()) {
    try {
      await server.listen({ host: '127.0.0.1', port });
      return;
    } catch (error) {
      if (i === ports.length - 1) throw error;
    }
  }
};

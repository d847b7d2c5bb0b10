// Registers the app's own scheme with Electron and answers it; what it answers is decided in serve.
import type { Session } from 'electron/main';
import { protocol } from 'electron/main'; // https://www.electronjs.org/docs/latest/api/protocol
import type { PackagedFiles } from '../../host/packagedFiles.ts';
import { SCHEME } from './page.ts';
import { serve } from './serve.ts';

/** Once, before ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ]);

/** Per session: one that is not given a handler has no pages. */
export const servePages = (session: Session, files: PackagedFiles): void =>
  session.protocol.handle(SCHEME, (request) => serve(files, request));

// Answers requests for the app's own pages from a fixed map of packaged files; it reads no disk and joins no paths.
import type { WindowRole } from '../../shared/contract.ts';
import { contentPolicy } from '../host/contentPolicy.ts';
import { pathOf } from './page.ts';

export type PackagedFile = { readonly body: Uint8Array<ArrayBuffer>; readonly type: string };
/** By path, `/console.html`: what is not a key does not exist, so there is no way out of the folder. */
export type PackagedFiles = ReadonlyMap<string, PackagedFile>;

/** The one page whose component kit writes style elements; each answer gives it a nonce of its own. */
const STYLED_PAGE: WindowRole = 'console';
const NONCE_PLACE = '__STYLE_NONCE__';

const answer = (status: number, body: Uint8Array<ArrayBuffer> | null, policy: string, headers: Record<string, string> = {}): Response =>
  new Response(body, {
    status,
    headers: {
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      ...headers,
    },
  });

/** GET and HEAD of exact keys: 200; another method: 405; all else: 404. `newNonce` must not repeat. */
export const serve = (files: PackagedFiles, request: { readonly method: string; readonly url: string }, newNonce: () => string): Response => {
  const path = pathOf(request.url);
  const file = path === undefined ? undefined : files.get(path);
  if (file === undefined) return answer(404, null, contentPolicy(null));
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, null, contentPolicy(null), { Allow: 'GET, HEAD' });
  const nonce = path === `/${STYLED_PAGE}.html` ? newNonce() : null;
  const body = nonce === null ? file.body : withNonce(file.body, nonce);
  const headers = { 'Content-Type': file.type, 'Content-Length': String(body.byteLength) };
  return answer(200, request.method === 'HEAD' ? null : body, contentPolicy(nonce), headers);
};

const withNonce = (page: Uint8Array<ArrayBuffer>, nonce: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(new TextDecoder().decode(page).replaceAll(NONCE_PLACE, nonce));

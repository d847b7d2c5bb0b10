// Answers requests for the app's own pages from a fixed map of packaged files; it reads no disk and joins no paths.
import type { PackagedFiles } from '../../host/packagedFiles.ts';
import { fences, packagedAnswer } from '../../host/packagedFiles.ts';
import { pathOf } from './page.ts';

const answer = (status: number, body: Uint8Array<ArrayBuffer> | null, headers: Readonly<Record<string, string>>): Response =>
  new Response(body, { status, headers: { ...headers, 'Cross-Origin-Opener-Policy': 'same-origin' } });

/** GET and HEAD of exact keys: 200; another method: 405; all else: 404. */
export const serve = (files: PackagedFiles, request: { readonly method: string; readonly url: string }): Response => {
  const path = pathOf(request.url);
  const served = path === undefined ? undefined : packagedAnswer(files, path);
  if (served === undefined) return answer(404, null, fences(null));
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, null, { ...fences(null), Allow: 'GET, HEAD' });
  return answer(200, request.method === 'HEAD' ? null : served.body, { ...served.headers, 'Content-Length': String(served.body.byteLength) });
};

// What pages may ask of Electron: permissions, navigations, and requests, of which none leaves the machine; pure answers that no window takes part in.
import { SCHEME, isOurs, isPageOf, isStoppedPage, pathOf } from './page.ts';

const PERMISSIONS: readonly string[] = ['fullscreen', 'clipboard-sanitized-write'];

/** Electron grants every permission nobody decides on, so this answers for each of them. */
export const mayHave = (permission: string, page: string): boolean => PERMISSIONS.includes(permission) && isOurs(page);

/** Nothing leaves this machine: our own files, pictures a page made itself, and the developer tools where there are any. */
export const mayLoad = (address: string, resourceType: string, devTools: boolean): boolean => {
  if (isOurs(address)) return true;
  if (resourceType === 'image') return address.startsWith('data:image/') || address.startsWith(`blob:${SCHEME}:`);
  return devTools && address.startsWith('devtools://');
};

/** A page may load itself again, and the console's plain page the console; other pages are opened by main. */
export const mayNavigate = (from: string, to: string): boolean =>
  isOurs(to) && (pathOf(from) === pathOf(to) || (isStoppedPage('console', from) && isPageOf('console', to)));

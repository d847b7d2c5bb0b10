// The addresses of the app's own pages and which addresses are ours; it knows no window and no file.
import type { WindowRole } from '../../../shared/contract.ts';
import type { Language } from '../../../shared/units.ts';

export const SCHEME = 'app';
const HOST = 'kompak';

export const pageAddress = (role: WindowRole, query: Readonly<Record<string, string>> = {}): string => {
  const text = new URLSearchParams(query).toString();
  return `${SCHEME}://${HOST}/${role}.html${text === '' ? '' : `?${text}`}`;
};

/** What is shown in place of a page that keeps crashing. */
export const stoppedAddress = (role: WindowRole): string => `${SCHEME}://${HOST}/${role}-stopped.html`;

export const isStoppedPage = (role: WindowRole, address: string): boolean => pathOf(address) === `/${role}-stopped.html`;

/** What the app says about itself, in one language; made by the build. */
export const aboutAddress = (language: Language): string => `${SCHEME}://${HOST}/about-${language}.html`;

/** The path of an address of ours, or undefined for every other address. */
export const pathOf = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  // Not `origin`: it is the text "null" for every scheme Node does not know. Node also leaves the host's case alone.
  const { protocol, host, username, password, pathname } = new URL(address);
  return protocol === `${SCHEME}:` && host === HOST && username === '' && password === '' ? pathname : undefined;
};

export const isOurs = (address: string): boolean => pathOf(address) !== undefined;

/** Whether an address is the page of this kind of window, whatever its query and fragment. */
export const isPageOf = (role: WindowRole, address: string): boolean => pathOf(address) === `/${role}.html`;

// Puts the answers of mayDo in front of everything a session or a page can ask of Electron; what no page needs (devices, downloads, webviews, further windows, spelling) is refused here for all.
import type { Session, WebContents } from 'electron/main';
import { mayHave, mayLoad, mayNavigate } from './mayDo.ts';

/** Both permission handlers are needed: one answers requests, the other plain questions. */
export const guardSession = (session: Session, devTools: boolean): void => {
  session.setPermissionRequestHandler((contents, permission, answer) => answer(mayHave(permission, contents.getURL())));
  session.setPermissionCheckHandler((contents, permission) => contents !== null && mayHave(permission, contents.getURL()));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.setSpellCheckerEnabled(false); // Its dictionaries would be fetched.
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !mayLoad(request.url, request.resourceType, devTools) }));
};

export const guardContents = (contents: WebContents): void => {
  const stayOnPage = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!mayNavigate(contents.getURL(), event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stayOnPage);
  contents.on('will-frame-navigate', stayOnPage);
  contents.on('will-redirect', stayOnPage);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
};

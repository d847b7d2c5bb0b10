// Where pages live on the stand-in; it serves none.

/** Debian's Chromium hands no request for another scheme to the protocol, so pages live at this address and main sees Electron's. */
export const PAGE_ORIGIN = 'https://kompak';

// What Electron's preload hands to a page, and all of it: text of the contract's messages, in and out.

/** `text` is one ToHost or ToWindow as JSON. A listener stays for the page's life. */
export type Bridge = {
  send(text: string): void;
  onMessage(listener: (text: string) => void): void;
};

/** Its name on the page's global object. */
export const BRIDGE = 'kompak';

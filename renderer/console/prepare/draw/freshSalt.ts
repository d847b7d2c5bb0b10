// The salt of a list, from the browser's own chance: it keeps anyone from guessing an entry by the list's hash.

/** 32 hex digits. */
export const freshSalt = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

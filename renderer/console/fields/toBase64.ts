// Writes bytes as base64 for the journey to the host; it reads no file.

/** A call with more arguments than this can overflow the stack. */
const CHUNK = 0x8000;

export const toBase64 = (bytes: Uint8Array): string => {
  let characters = '';
  for (let at = 0; at < bytes.length; at += CHUNK) characters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(characters);
};

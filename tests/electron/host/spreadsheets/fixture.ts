// Reads a committed roster file; it checks nothing.
import { readFileSync } from 'node:fs';

export const fixture = (name: string): Uint8Array => readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url));

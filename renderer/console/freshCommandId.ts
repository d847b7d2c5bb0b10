// Makes the id that lets the host recognise a repeated command; it knows no command.
import type { CommandId } from '../../shared/units.ts';

/** 128 random bits as 32 hex digits. */
export const freshCommandId = (): CommandId =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('') as CommandId;

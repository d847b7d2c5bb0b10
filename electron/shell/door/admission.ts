// Decides whether a message over IPC is let in and how long it may be, and reads its text; pure, over as little of Electron as the question needs.
import type { WindowRole } from '../../../shared/contract.ts';
import { LONGEST_MESSAGE } from '../../../shared/hostMessages.ts';
import { isPageOf } from './page.ts';

export type Frame = { readonly url: string };

/** The role, where the message comes from the main frame of a window of ours that shows its own page; `sender` is null once its frame is gone. */
export const admittedRole = (sender: Frame | null, mainFrame: Frame, role: WindowRole | undefined): WindowRole | undefined =>
  sender !== null && sender === mainFrame && role !== undefined && isPageOf(role, sender.url) ? role : undefined;

/** The message in a text, boxed because it may be any JSON value; undefined where there is none. */
export const readMessage = (text: unknown): { readonly value: unknown } | undefined => {
  if (typeof text !== 'string' || Buffer.byteLength(text) > LONGEST_MESSAGE) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

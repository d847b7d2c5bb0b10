// The IPC door: lets in only our own pages, by their kind of window, and passes text between them and the host; it knows no call and no Electron.
import type { WindowRole } from '../../../shared/contract.ts';
import type { ToWindow } from '../../../shared/hostMessages.ts';
import type { Frame } from './admission.ts';
import { admittedRole, readMessage } from './admission.ts';
import { DOCUMENT_BEGINS, TO_HOST, TO_WINDOW } from './channels.ts';

/** As much of Electron's WebContents as the door needs. */
export type DoorContents = {
  readonly id: number;
  readonly mainFrame: Frame;
  send(channel: string, text: string): void;
  once(event: 'destroyed', listener: () => void): unknown;
  on(event: 'render-process-gone', listener: () => void): unknown;
};
/** As much of Electron's IpcMainEvent; `senderFrame` is null once its frame is gone. */
export type DoorEvent = { readonly sender: DoorContents; readonly senderFrame: Frame | null };
/** As much of Electron's ipcMain. */
export type Messages = { on(channel: string, listener: (event: DoorEvent, text?: unknown) => void): unknown };

/** One document's talk with the host. */
type Talk = { receive(message: unknown): void; close(): void };
export type Door = {
  roleOf(contentsId: number): WindowRole | undefined;
  connect(role: WindowRole, deliver: (message: ToWindow) => void): Talk;
  /** A page that is not let in, or says what cannot be read, is a bug or an attack: it is told nothing. */
  onRefused(why: string): void;
};

export const ipcDoor = (messages: Messages, { roleOf, connect, onRefused }: Door): void => {
  const talks = new Map<DoorContents, Talk>();
  const seen = new WeakSet<DoorContents>();

  const end = (contents: DoorContents): void => {
    talks.get(contents)?.close();
    talks.delete(contents);
  };
  const endWithPage = (contents: DoorContents): void => {
    if (seen.has(contents)) return;
    seen.add(contents);
    contents.once('destroyed', () => end(contents));
    contents.on('render-process-gone', () => end(contents));
  };

  /** The document before it, in the same window, waits for nothing any more: a late answer to it must not reach this one. */
  const begin = (contents: DoorContents, role: WindowRole): void => {
    endWithPage(contents);
    end(contents);
    const talk = connect(role, (message) => {
      if (talks.get(contents) === talk) contents.send(TO_WINDOW, JSON.stringify(message));
    });
    talks.set(contents, talk);
  };

  const admitted = ({ sender, senderFrame }: DoorEvent): WindowRole | undefined => {
    const role = admittedRole(senderFrame, sender.mainFrame, roleOf(sender.id));
    // The address is not written down: whoever made it up may have put anything into it.
    if (role === undefined) onRefused(senderFrame === null ? 'a message from a frame that is gone' : 'a message from a page that is not its window\'s own');
    return role;
  };

  messages.on(DOCUMENT_BEGINS, (event) => {
    const role = admitted(event);
    if (role !== undefined) begin(event.sender, role);
  });
  messages.on(TO_HOST, (event, text) => {
    if (admitted(event) === undefined) return;
    const message = readMessage(text);
    if (message === undefined) onRefused('a message that is too long or no JSON');
    else talks.get(event.sender)?.receive(message.value);
  });
};

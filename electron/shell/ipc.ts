// The IPC door: lets in only our own pages, by their kind of window, and passes text between them and the host; it knows no call.
import type { IpcMainEvent, WebContents } from 'electron/main';
import { ipcMain } from 'electron/main';
import type { ToWindow, WindowRole } from '../../shared/contract.ts';
import { admittedRole, readMessage } from './admission.ts';
import { DOCUMENT_BEGINS, TO_HOST, TO_WINDOW } from './channels.ts';

/** One document's talk with the host. */
type Talk = { receive(message: unknown): void; close(): void };
type Door = {
  roleOf(contentsId: number): WindowRole | undefined;
  connect(role: WindowRole, deliver: (message: ToWindow) => void): Talk;
  /** A page that is not let in, or says what cannot be read, is a bug or an attack: it is told nothing. */
  onRefused(why: string): void;
};

export const openIpcDoor = ({ roleOf, connect, onRefused }: Door): void => {
  const talks = new Map<WebContents, Talk>();
  const seen = new WeakSet<WebContents>();

  const end = (contents: WebContents): void => {
    talks.get(contents)?.close();
    talks.delete(contents);
  };
  const endWithPage = (contents: WebContents): void => {
    if (seen.has(contents)) return;
    seen.add(contents);
    contents.once('destroyed', () => end(contents));
    contents.on('render-process-gone', () => end(contents));
  };

  /** The document before it, in the same window, waits for nothing any more: a late answer to it must not reach this one. */
  const begin = (contents: WebContents, role: WindowRole): void => {
    endWithPage(contents);
    end(contents);
    const talk = connect(role, (message) => {
      if (talks.get(contents) === talk) contents.send(TO_WINDOW, JSON.stringify(message));
    });
    talks.set(contents, talk);
  };

  const admitted = (event: IpcMainEvent): WindowRole | undefined => {
    const role = admittedRole(event.senderFrame, event.sender.mainFrame, roleOf(event.sender.id));
    if (role === undefined) onRefused(`a message from ${event.senderFrame?.url ?? 'a frame that is gone'}`);
    return role;
  };

  ipcMain.on(DOCUMENT_BEGINS, (event) => {
    const role = admitted(event);
    if (role !== undefined) begin(event.sender, role);
  });
  ipcMain.on(TO_HOST, (event, text: unknown) => {
    if (admitted(event) === undefined) return;
    const message = readMessage(text);
    if (message === undefined) onRefused('a message that is too long or no JSON');
    else talks.get(event.sender)?.receive(message.value);
  });
};

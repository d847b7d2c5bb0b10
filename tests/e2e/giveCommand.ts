// Gives a command as a second console would, beside the page that is looked at; it waits for the host's answer and presses nothing.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { BRIDGE } from '../../shared/bridge.ts';
import type { Command } from '../../shared/domain/commands.ts';
import { freshCommandId } from '../../renderer/console/freshCommandId.ts';

type Said = { readonly kind: string; readonly n?: number; readonly answer?: { readonly ok: boolean } };
type InPage = { readonly kompak?: { send(text: string): void; onMessage(listener: (text: string) => void): void } };

/** Higher than any number the page itself has come to. */
let calls = 1_000_000;

export const giveCommand = async (page: Page, command: Command): Promise<void> => {
  const call = { kind: 'call', n: calls++, name: 'send', argument: { id: freshCommandId(), command } };
  expect(BRIDGE).toBe('kompak');
  const answer = await page.evaluate((asked) => new Promise<unknown>((resolve) => {
    const hear = (text: string): void => {
      const said = JSON.parse(text) as Said;
      if (said.kind === 'answer' && said.n === asked.n) resolve(said.answer);
    };
    const bridge = (globalThis as InPage).kompak;
    if (bridge !== undefined) {
      bridge.onMessage(hear);
      bridge.send(JSON.stringify(asked));
      return;
    }
    const socket = new WebSocket(`ws://${location.host}/ws`);
    socket.onopen = () => socket.send(JSON.stringify({ kind: 'hello', token: null, session: sessionStorage.getItem('kompak-session') }));
    socket.onmessage = ({ data }: MessageEvent<string>) => {
      if ((JSON.parse(data) as Said).kind === 'admitted') socket.send(JSON.stringify(asked));
      else hear(data);
    };
  }), call);
  expect(answer).toMatchObject({ ok: true });
};

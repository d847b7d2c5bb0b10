// What runs inside the measured pages: comparing clocks through the host, and noticing when a change has been painted.
import type { ToWindow } from '../../../shared/hostMessages.ts';

export type Gauge = {
  /** Milliseconds to add to this page's performance.now() for the host's clock. */
  offset: number;
  /** performance.now() when the last Ctrl+Enter was pressed, and when the page handed its last command to the socket. */
  keyAt: number;
  sentAt: number;
  /** Begins to wait for a change of what a row with this name, or the whole page, says. */
  arm(name: string | null): void;
  /** performance.now() after the frame with that change; 0: none came in time. */
  painted(within: number): Promise<number>;
};
declare global {
  var gauge: Gauge;
}

/** Call it before anything else in a page; `address` admits one socket more. */
export const measureIn = async (address: string): Promise<void> => {
  const gauge: Gauge = { offset: 0, keyAt: 0, sentAt: 0, arm: () => undefined, painted: () => Promise.resolve(0) };
  globalThis.gauge = gauge;
  const url = new URL(address);
  const socket = new WebSocket(`ws://${url.host}/ws`);
  await new Promise<void>((resolve) => { socket.onopen = () => resolve(); });
  const next = (): Promise<ToWindow> => new Promise((resolve) => { socket.onmessage = ({ data }: MessageEvent<string>) => resolve(JSON.parse(data) as ToWindow); });
  const admitted = next();
  socket.send(JSON.stringify({ kind: 'hello', token: url.hash.slice(1), session: null }));
  await admitted;
  const samples: { readonly trip: number; readonly offset: number }[] = [];
  for (let i = 0; i < 300; i++) {
    const sent = performance.now();
    const answer = next();
    socket.send(JSON.stringify({ kind: 'time', sent }));
    const { now } = await answer as Extract<ToWindow, { kind: 'time' }>;
    const trip = performance.now() - sent;
    // The host's clock is told in whole milliseconds: many samples average that out.
    samples.push({ trip, offset: now - sent - trip / 2 });
    await new Promise((resolve) => { setTimeout(resolve, 1 + (i % 7) / 7); });
  }
  socket.close();
  const best = samples.toSorted((a, b) => a.trip - b.trip).slice(0, 100);
  gauge.offset = best.reduce((sum, { offset }) => sum + offset, 0) / best.length;

  let paintedAt = Promise.withResolvers<number>();
  const painted = (): void => {
    requestAnimationFrame(() => {
      // The first task after a frame's callbacks comes when the frame is drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => paintedAt.resolve(performance.now());
      port2.postMessage(null);
    });
  };
  gauge.arm = (name) => {
    paintedAt = Promise.withResolvers();
    const observer = new MutationObserver((changes) => {
      const isIt = name === null || changes.some(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('li')?.textContent.includes(name));
      if (!isIt) return;
      observer.disconnect();
      painted();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  };
  gauge.painted = (within) => Promise.race([paintedAt.promise, new Promise<number>((resolve) => { setTimeout(resolve, within, 0); })]);
  window.addEventListener('keydown', (event) => { if (event.key === 'Enter' && event.ctrlKey) gauge.keyAt = event.timeStamp; }, { capture: true });
  const { send } = WebSocket.prototype;
  WebSocket.prototype.send = function (text) {
    if (String(text).includes('"name":"send"')) gauge.sentAt = performance.now();
    send.call(this, text);
  };
};

/** A page with nothing on it: the same views over the same kind of socket, and one line of text that says how long each was. */
export const watchEmpty = async (address: string): Promise<void> => {
  const url = new URL(address);
  const socket = new WebSocket(`ws://${url.host}/ws`);
  document.body.textContent = '';
  const line = document.body.appendChild(document.createElement('p'));
  await new Promise<void>((resolve) => {
    socket.onopen = () => socket.send(JSON.stringify({ kind: 'hello', token: url.hash.slice(1), session: null }));
    socket.onmessage = ({ data }: MessageEvent<string>) => {
      const message = JSON.parse(data) as ToWindow | { readonly kind: 'admitted' };
      if (message.kind === 'admitted') socket.send(JSON.stringify({ kind: 'watch', topic: 'hall' }));
      if (message.kind !== 'view') return;
      line.textContent = `${message.number}: ${data.length}`;
      resolve();
    };
  });
};

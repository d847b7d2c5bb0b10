// The desk that has papers printed: in turn, counted, called off at once, and going on after a job that failed.
import { expect, test } from 'vitest';
import { createPrintDesk } from '../../../../electron/host/printing/printDesk.ts';
import type { Printer } from '../../../../electron/host/ports.ts';
import type { ReportRequest } from '../../../../shared/documents.ts';

const paper = (kind: ReportRequest['kind']): ReportRequest => ({ kind, language: 'id' });
/** A printer whose jobs end when the test says so. */
const handPrinter = () => {
  const asked: { readonly kind: string; readonly done: (bytes: Uint8Array) => void; readonly failed: (error: Error) => void }[] = [];
  const printer: Printer = { print: ({ kind }) => new Promise((done, failed) => { asked.push({ kind, done, failed }); }) };
  return { asked, printer };
};
const settled = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

test('papers are printed in turn, and each that is done is told', async () => {
  const { asked, printer } = handPrinter();
  const told: unknown[] = [];
  const desk = createPrintDesk(printer, () => told.push(desk.view()));
  const both = desk.print([paper('rekap'), paper('programme')]);
  expect(asked.map(({ kind }) => kind)).toEqual(['rekap']);
  asked[0]?.done(Uint8Array.of(1));
  await settled();
  expect(asked.map(({ kind }) => kind)).toEqual(['rekap', 'programme']);
  asked[1]?.done(Uint8Array.of(2));
  expect(await both).toEqual([Uint8Array.of(1), Uint8Array.of(2)]);
  expect(told).toEqual([{ done: 0, of: 2 }, { done: 1, of: 2 }, { done: 2, of: 2 }, null]);
});

test('calling off answers at once, however long the printer takes, and asks for no further paper', async () => {
  const { asked, printer } = handPrinter();
  const desk = createPrintDesk(printer, () => undefined);
  const job = desk.print([paper('rekap'), paper('programme')]);
  const other = desk.print([paper('medical')]);
  expect(desk.view()).toEqual({ done: 0, of: 3 });
  desk.cancel();
  expect([await job, await other]).toEqual([null, null]);
  expect(desk.view()).toBeNull();
  asked[0]?.done(Uint8Array.of(1));
  await settled();
  expect(asked.map(({ kind }) => kind)).toEqual(['rekap', 'medical']);
});

test('calling off stops the printer at what it prints and leaves later papers alone', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const desk = createPrintDesk({ print: (_, calledOff) => { signals.push(calledOff); return new Promise(() => undefined); } }, () => undefined);
  const job = desk.print([paper('rekap')]);
  desk.cancel();
  expect(await job).toBeNull();
  void desk.print([paper('medical')]);
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
});

test('a job that fails takes no other with it', async () => {
  const { asked, printer } = handPrinter();
  const desk = createPrintDesk(printer, () => undefined);
  const failing = desk.print([paper('rekap')]);
  asked[0]?.failed(new Error('the page is gone'));
  await expect(failing).rejects.toThrow('the page is gone');
  const next = desk.print([paper('rekap')]);
  asked[1]?.done(Uint8Array.of(3));
  expect(await next).toEqual([Uint8Array.of(3)]);
});

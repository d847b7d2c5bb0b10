// What each call of the contract does, for the host; arguments are checked before they come here.
import { basename } from 'node:path';
import type { Answer, Argument, CallName, Value } from '../../shared/contract.ts';
import type { State } from '../../shared/domain/model.ts';
import { demoCommands } from '../../shared/library/demoRetreat.ts';
import { paperText } from '../../shared/text/paper.ts';
import type { Host, Ports } from './host.ts';
import { readRoster } from './spreadsheets/readRoster.ts';
import { countPages } from './printing/countPages.ts';

export type CallHandlers = {
  readonly [Name in CallName]: (argument: Argument<Name>) => Answer<Value<Name>> | Promise<Answer<Value<Name>>>;
};

const done: Answer<void> = { ok: true, value: undefined };

export const callHandlers = (host: Host, { settings, printer, screens, onFault }: Ports, state: () => State): CallHandlers => ({
  send: (envelope) => host.send(envelope),
  createRetreat: ({ fields, operator }) => host.found([{ type: 'createRetreat', fields, operator, demo: false }]),
  openDemo: () => host.found(demoCommands()),
  openRetreat: ({ file }) => {
    const path = host.files.pathOf(file);
    return path === undefined ? { ok: false, refusal: { code: 'unknownFile' } } : host.openPath(path);
  },
  closeRetreat: () => {
    host.closeRetreat();
    return done;
  },
  readRoster: ({ name, bytes }) => readRoster(name, Buffer.from(bytes, 'base64')),
  exportReport: async (request) => {
    const { retreat } = state();
    if (retreat === null) return { ok: false, refusal: { code: 'noRetreat' } };
    let pdf: Uint8Array;
    try {
      pdf = await printer.print(request);
    } catch (error) {
      onFault(error, 'exportReport');
      return { ok: false, refusal: { code: 'printFailed' } };
    }
    const path = host.files.writeReport(`${paperText[request.language].fileName[request.kind]} - ${retreat.name}`, pdf);
    return { ok: true, value: { file: host.files.handleOf(path), name: basename(path), pages: countPages(pdf) } };
  },
  openFile: async ({ file }) => {
    const path = host.files.pathOf(file);
    if (path === undefined) return { ok: false, refusal: { code: 'unknownFile' } };
    await screens.openFile(path);
    return done;
  },
  setPreferences: (change) => {
    settings.set(change);
    host.publish();
    return done;
  },
  openHall: async () => ({ ok: true, value: await screens.openHall() }),
});

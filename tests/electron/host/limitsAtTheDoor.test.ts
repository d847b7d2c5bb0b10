// Every byte the real host sends to a hall and to a rekap, whatever is shown, while notes on people's bodies are written; none holds them.
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bareHost } from '../../../electron/host/plainNode/nodeHost.ts';
import { newCommandId } from '../../../electron/host/log/newIds.ts';
import { foldersOf } from '../../../electron/host/plainNode/places.ts';
import type { Topic, WindowRole } from '../../../shared/contract.ts';
import { WHO_MAY_WATCH } from '../../../shared/contract.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import { scenes } from '../../../shared/domain/hall/schemas.ts';
import { person } from '../../shared/samples.ts';
import { folderForTest } from './onLaptop.ts';

const NOTE = 'jantung-zqx';

test('a hall that asks for everything hears nothing of it, and its view does not stir', async () => {
  const host = bareHost({ folders: foldersOf(folderForTest()), onNotice: () => undefined });
  const topics = Object.keys(WHO_MAY_WATCH) as Topic[];
  const heardBy = (role: WindowRole, asked: readonly Topic[]) => {
    const heard: string[] = [];
    const connection = host.connect(role, (message) => heard.push(JSON.stringify(message)));
    return { heard, connection, watch: () => { for (const topic of asked) connection.receive({ kind: 'watch', topic }); } };
  };
  const [console_, hall, rekap, paper] = [heardBy('console', ['limits']), heardBy('hall', topics), heardBy('report', ['rekap']), heardBy('report', ['medical'])];
  const call = async (name: string, argument: unknown): Promise<void> => {
    console_.connection.receive({ kind: 'call', n: 1, name, argument });
    await wait(0);
  };
  const give = (command: Command): Promise<void> => call('send', { id: newCommandId(), command });
  await call('openDemo', {});
  for (const window of [console_, hall, rekap, paper]) window.watch();
  for (const scene of scenes) {
    await give({ type: 'showScene', scene });
    const before = hall.heard.length;
    await give({ type: 'setLimit', person: person(5), note: `${NOTE} ${scene}` });
    expect(hall.heard.slice(before), scene).toEqual([]);
  }
  host.close();
  // The world is one in which there was something to hear.
  expect(console_.heard.join('')).toContain(NOTE);
  expect(paper.heard.join('')).toContain(NOTE);
  for (const { heard } of [hall, rekap]) {
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.join('')).not.toContain(NOTE);
    expect(heard.join('')).not.toContain('obat hirup');
  }
});

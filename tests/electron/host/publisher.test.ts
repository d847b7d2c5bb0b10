// What windows are told: whole at first, of a list only what changed later, and a number that rises only with a change.
import { expect, test } from 'vitest';
import { createPublisher } from '../../../electron/host/publisher.ts';
import { createClock } from '../../../electron/host/clock.ts';
import type { Topics } from '../../../shared/contract.ts';
import type { ToWindow } from '../../../shared/hostMessages.ts';
import { listNow } from '../../../shared/listNow.ts';

const told = () => {
  let views: Partial<Record<string, unknown>> = { stationTimers: [{ id: 1 }, { id: 2 }], hall: { demo: true } };
  const faults: string[] = [];
  const publisher = createPublisher((topic) => {
    const view = views[topic];
    if (view instanceof Error) throw view;
    return view as Topics[typeof topic];
  }, createClock(), (error, doing) => { faults.push(`${doing}: ${String(error)}`); });
  const open = (role: 'console' | 'hall') => {
    const heard: ToWindow[] = [];
    return { heard, watcher: publisher.join(role, (message) => { heard.push(message); }) };
  };
  const change = (more: typeof views): void => {
    views = { ...views, ...more };
  };
  const become = (more: typeof views): void => {
    change(more);
    publisher.publish();
  };
  return { publisher, faults, open, change, become };
};

test('of a list that a window knows only the changed items travel', () => {
  const { publisher, open, become } = told();
  const { heard, watcher } = open('console');
  publisher.watch(watcher, 'stationTimers');
  become({ stationTimers: [{ id: 1 }, { id: 3 }, { id: 4 }] });
  become({ stationTimers: [{ id: 1 }] });
  expect(heard).toMatchObject([
    { kind: 'view', number: 1, view: [{ id: 1 }, { id: 2 }] },
    { kind: 'items', from: 1, number: 2, length: 3, items: [[1, { id: 3 }], [2, { id: 4 }]] },
    { kind: 'items', from: 2, number: 3, length: 1, items: [] },
  ]);
});

test('an equal view built anew is no change, of a list or of anything else', () => {
  const { publisher, open, become } = told();
  const { heard, watcher } = open('console');
  publisher.watch(watcher, 'stationTimers');
  publisher.watch(watcher, 'hall');
  become({ stationTimers: [{ id: 1 }, { id: 2 }], hall: { demo: true } });
  expect(heard).toHaveLength(2);
  become({ hall: { demo: false } });
  expect(heard[2]).toMatchObject({ kind: 'view', topic: 'hall', number: 2, view: { demo: false } });
});

test('a window that begins to watch, or watches again, is told all of it', () => {
  const { publisher, open, become } = told();
  const [early, late] = [open('console'), open('console')];
  publisher.watch(early.watcher, 'stationTimers');
  become({ stationTimers: [{ id: 1 }, { id: 9 }] });
  publisher.watch(late.watcher, 'stationTimers');
  publisher.watch(early.watcher, 'stationTimers');
  expect([late.heard[0], early.heard[2]]).toMatchObject([{ kind: 'view', number: 2, view: [{ id: 1 }, { id: 9 }] }, { kind: 'view', number: 2 }]);
});

test('what changed unannounced and a newcomer was told first is told to the others too', () => {
  const { publisher, open, become, change } = told();
  const [first, second] = [open('console'), open('console')];
  publisher.watch(first.watcher, 'stationTimers');
  change({ stationTimers: [{ id: 5 }] });
  publisher.watch(second.watcher, 'stationTimers');
  become({});
  expect(first.heard.at(-1)).toMatchObject({ kind: 'items', number: 2, length: 1, items: [[0, { id: 5 }]] });
  expect(second.heard).toHaveLength(1);
});

test('a list is put together again from what changed, and what stands is the very same', () => {
  const before = [{ id: 1 }, { id: 2 }];
  const now = listNow(before, { length: 3, items: [[1, { id: 7 }], [2, { id: 8 }]] });
  expect(now).toEqual([{ id: 1 }, { id: 7 }, { id: 8 }]);
  expect(now[0]).toBe(before[0]);
  expect(listNow(before, { length: 1, items: [] })).toEqual([{ id: 1 }]);
});

test('a view that fails keeps nobody from the others, nor what was stored from being answered; once it works again it is told', () => {
  const { publisher, faults, open, become } = told();
  const { heard, watcher } = open('console');
  publisher.watch(watcher, 'stationTimers');
  publisher.watch(watcher, 'hall');
  become({ stationTimers: new Error('broken'), hall: { demo: false } });
  expect(heard.slice(2)).toMatchObject([{ topic: 'hall', view: { demo: false } }]);
  expect(faults).toEqual(['view stationTimers: Error: broken']);
  become({ stationTimers: [{ id: 7 }] });
  expect(heard[3]).toMatchObject({ kind: 'items', topic: 'stationTimers', length: 1 });
});

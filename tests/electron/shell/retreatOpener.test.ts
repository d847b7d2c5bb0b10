// Retreats the system hands to the app: opened, refused in words, or asked about first.
import { expect, test } from 'vitest';
import { retreatOpener } from '../../../electron/shell/retreatOpener.ts';
import type { Answer } from '../../../shared/contract.ts';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const setting = (answer: Answer<void> | Error, pressed = 0) => {
  const seen: string[] = [];
  const opener = retreatOpener({
    language: () => 'id',
    log: (what) => void seen.push(`log: ${what}`),
    openPath: (path) => {
      seen.push(`open: ${path}`);
      if (answer instanceof Error) throw answer;
      return answer;
    },
    showBox: ({ type, message, buttons, defaultId }) => {
      seen.push(`${type}: ${message} [${buttons.map((button, i) => (i === defaultId ? `*${button}` : button)).join(', ')}]`);
      return Promise.resolve(pressed);
    },
  });
  return { opener, seen };
};

const done: Answer<void> = { ok: true, value: undefined };

test('a file that opens is opened without a word', async () => {
  const { opener, seen } = setting(done);
  opener.openFile('/usb/Bukit.kompak');
  await settled();
  expect(seen).toEqual(['open: /usb/Bukit.kompak']);
});

test('a refusal is said in the chosen language', async () => {
  const { opener, seen } = setting({ ok: false, refusal: { code: 'notARetreat', name: 'Bukit.kompak' } });
  opener.openFile('/usb/Bukit.kompak');
  await settled();
  expect(seen).toEqual(['open: /usb/Bukit.kompak', 'warning: "Bukit.kompak" bukan berkas retret Kompak. Tidak ada yang diubah. [*OK]']);
});

test('a fault is noted and said', async () => {
  const { opener, seen } = setting(new Error('broken'));
  opener.openFile('/usb/Bukit.kompak');
  await settled();
  expect(seen.slice(1)).toEqual([
    'log: fault in opening a retreat',
    'warning: Ada yang salah di dalam Kompak. Data yang sudah tersimpan aman. Coba sekali lagi. [*OK]',
  ]);
});

test('while the app runs it asks first, and staying is the way out', async () => {
  const question = 'question: Buka "Bukit.kompak"? Retret yang sedang terbuka akan ditutup; isinya sudah tersimpan. [Buka, *Batal]';
  const yes = setting(done, 0);
  yes.opener.askAndOpen('/usb/Bukit.kompak');
  await settled();
  expect(yes.seen).toEqual([question, 'open: /usb/Bukit.kompak']);
  const no = setting(done, 1);
  no.opener.askAndOpen('/usb/Bukit.kompak');
  await settled();
  expect(no.seen).toEqual([question]);
});

// Retreats the system hands to the app: opened, refused in words, or asked about first.
import { expect, test } from 'vitest';
import { retreatOpener } from '../../../../electron/shell/start/retreatOpener.ts';
import type { Answer, OpenNotice, Opened } from '../../../../shared/contract.ts';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const setting = (answer: Answer<Opened> | Error, { isOpen = false, pressed = 0 } = {}) => {
  const seen: string[] = [];
  const opener = retreatOpener({
    isOpen: () => isOpen,
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

const done: Answer<Opened> = { ok: true, value: { opened: true, notice: null } };

test('a file that opens is opened without a word', async () => {
  const { opener, seen } = setting(done);
  opener.openFile('/usb/Bukit.kompak');
  await settled();
  expect(seen).toEqual(['open: /usb/Bukit.kompak']);
});

test('what became of a file that opens elsewhere or otherwise is said, of every kind', async () => {
  const told = async (notice: OpenNotice): Promise<readonly string[]> => {
    const { opener, seen } = setting({ ok: true, value: { opened: true, notice } });
    opener.openFile('/usb/Bukit.kompak');
    await settled();
    return seen.slice(1);
  };
  expect(await told({ kind: 'copiedHere', name: 'Bukit.kompak' })).toEqual([
    'info: Berkas disalin ke laptop ini\n\n"Bukit.kompak" di folder Kompak inilah yang sekarang terbuka. Berkas asalnya tidak berubah lagi; untuk membawanya pulang, simpan salinan baru ke USB. [*OK]',
  ]);
  expect(await told({ kind: 'branched', name: 'Bukit.kompak' })).toEqual([expect.stringContaining('info: Dibuka sebagai retret tersendiri')]);
  expect(await told({ kind: 'rebuilt', name: 'Bukit.kompak', records: 60, lost: 2 })).toEqual([expect.stringContaining('"Bukit.kompak" memuat 60 catatan, 2 hilang')]);
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

test('a file that raises a question is left to the console, and said so', async () => {
  const { opener, seen } = setting({ ok: true, value: { opened: false, question: { kind: 'older', name: 'Bukit.kompak', missing: 3 } } });
  opener.openFile('/usb/Bukit.kompak');
  await settled();
  expect(seen[1]).toContain('"Bukit.kompak" lebih lama dari catatan laptop ini.');
});

test('while a retreat is open it asks first, and staying is the way out', async () => {
  const question = 'question: Buka "Bukit.kompak"? Retret yang sedang terbuka akan ditutup; isinya sudah tersimpan. [Buka, *Batal]';
  const yes = setting(done, { isOpen: true, pressed: 0 });
  yes.opener.openFile('/usb/Bukit.kompak');
  await settled();
  expect(yes.seen).toEqual([question, 'open: /usb/Bukit.kompak']);
  const no = setting(done, { isOpen: true, pressed: 1 });
  no.opener.openFile('/usb/Bukit.kompak');
  await settled();
  expect(no.seen).toEqual([question]);
});

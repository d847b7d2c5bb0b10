// What the app opens for the ways it can be started, and that the installers speak of the same ending.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { anewArguments, launchArguments } from '../../../../electron/shell/start/launchArguments.ts';

const FOLDER = resolve('/home/rina');

test.each<[string[], boolean, string | undefined]>([
  [[], false, undefined],
  [['--demo'], true, undefined],
  [['Bukit.kompak'], false, resolve(FOLDER, 'Bukit.kompak')],
  [[resolve('/media/usb/Bukit Hijau.kompak')], false, resolve('/media/usb/Bukit Hijau.kompak')],
  [[pathToFileURL(resolve('/home/rina/Retret A.kompak')).href], false, resolve('/home/rina/Retret A.kompak')], // As GNOME gives it for %U.
  [['file:///rina%2FA.kompak'], false, resolve(FOLDER, 'file:///rina%2FA.kompak')], // The address of no path.
  [['BUKIT.KOMPAK'], false, resolve(FOLDER, 'BUKIT.KOMPAK')],
  [['--ozone-platform=x11', '--no-sandbox', 'a.kompak'], false, resolve(FOLDER, 'a.kompak')],
  [['a.kompak', '--allow-file-access-from-files', 'b.kompak'], false, resolve(FOLDER, 'b.kompak')],
  [['--user-data-dir=/tmp/x.kompak'], false, undefined],
  [['roster.xlsx'], false, undefined],
  [['--demonstration'], false, undefined],
  [['.'], false, undefined],
])('%j', (args, demo, file) => expect(launchArguments(args, FOLDER)).toEqual({ demo, hall: false, file }));

test('a start that nobody asked for brings back what stood: no second demo, no file of an hour ago, and the hall if it was open', () => {
  const first = ['.', '--demo', '--no-sandbox', 'Bukit.kompak'];
  const anew = anewArguments(first, true);
  expect(anew).toEqual(['.', '--no-sandbox', '--hall']);
  expect(launchArguments(anew, FOLDER)).toEqual({ demo: false, hall: true, file: undefined });
  expect(anewArguments(anew, false)).toEqual(['.', '--no-sandbox']);
});

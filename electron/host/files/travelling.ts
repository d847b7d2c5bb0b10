// Takes sticks, network and synchronised folders, and on Windows every drive but C:, for folders that may vanish or change; lists the sticks. It opens no file.
import { existsSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';

const SYNCHRONISED = /(^|[\\/])(OneDrive[^\\/]*|Dropbox|Google ?Drive|GoogleDrive[^\\/]*|iCloud ?Drive|Mobile Documents|Nextcloud|ownCloud|pCloud ?Drive|MEGA)([\\/]|$)/i;

const roots: Readonly<Partial<Record<NodeJS.Platform, RegExp>>> = {
  // A drive letter other than the system's, or a server's name.
  win32: /^(?!C:)[A-Z]:[\\/]|^\\\\/i,
  darwin: /^\/Volumes\//,
  linux: /^\/(media|run\/media|mnt)\//,
};

/** True where a file should be copied home before it is worked on. */
export const isTravelling = (path: string, platform: NodeJS.Platform = process.platform): boolean =>
  (roots[platform]?.test(path) ?? false) || SYNCHRONISED.test(path);

const listed = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
  } catch {
    // No such folder, or not ours to look into: then no stick is there.
    return [];
  }
};

/** The sticks and other drives that are plugged in now. KOMPAK_DRIVES (folders, separated as in PATH) stands in for them in a rehearsal. */
export const pluggedIn = (platform: NodeJS.Platform = process.platform): readonly string[] => {
  const named = process.env['KOMPAK_DRIVES'];
  if (named !== undefined) return named.split(platform === 'win32' ? ';' : ':').filter((folder) => folder !== '' && existsSync(folder)).map((folder) => resolve(folder));
  if (platform === 'win32') return [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`).filter((drive) => existsSync(drive));
  if (platform === 'darwin') return listed('/Volumes');
  const { username } = userInfo();
  return [...listed(`/media/${username}`), ...listed(`/run/media/${username}`)];
};

// Every permission Electron knows, and whether a page of ours may have it.
import type { Session } from 'electron/main';

type Permission = Parameters<NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>>[1];

/** A name Electron adds or drops does not compile until it is decided on here. */
export const PERMISSIONS: Readonly<Record<Permission, boolean>> = {
  'clipboard-sanitized-write': true, fullscreen: true,
  ar: false, 'automatic-fullscreen': false, 'background-fetch': false, 'background-sync': false, 'captured-surface-control': false,
  'clipboard-read': false, 'deprecated-sync-clipboard-read': false, 'display-capture': false, fileSystem: false, geolocation: false,
  'geolocation-approximate': false, 'hand-tracking': false, hid: false, 'idle-detection': false, keyboardLock: false, 'local-fonts': false,
  'local-network': false, 'local-network-access': false, 'loopback-network': false, media: false, mediaKeySystem: false, midi: false,
  midiSysex: false, nfc: false, notifications: false, openExternal: false, 'payment-handler': false, 'periodic-background-sync': false,
  'persistent-storage': false, pointerLock: false, 'screen-wake-lock': false, sensors: false, serial: false, 'smart-card': false,
  'speaker-selection': false, 'storage-access': false, 'system-wake-lock': false, 'top-level-storage-access': false, unknown: false, usb: false,
  vr: false, 'web-app-installation': false, 'web-printing': false, 'window-management': false,
};

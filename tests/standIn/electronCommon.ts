// What `electron/common` exports here.
import type * as Electron from 'electron/common';
import { crashReporter, shell } from './system.ts';

export { crashReporter, shell };

({ crashReporter, shell }) satisfies Partial<Record<keyof typeof Electron, unknown>>;

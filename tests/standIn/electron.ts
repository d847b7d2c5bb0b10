// What `electron` itself exports here: everything of main and common, by name and as the default that electron-store asks for.
import * as common from './electronCommon.ts';
import * as main from './electronMain.ts';
import { strict } from './rules.ts';

export * from './electronCommon.ts';
export * from './electronMain.ts';

const electron = strict('electron', { ...main, ...common });
export { electron as default };

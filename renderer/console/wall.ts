// Hands the console the hall's own stage, for a laptop whose one screen must serve both; how it is drawn stays the hall's.
import type { FunctionComponent } from 'react';
import { createContext } from 'react';
import type { HallView } from '../../shared/domain/hall/hallView.ts';
import type { Instant, Language } from '../../shared/units.ts';

export type WallProps = { readonly view: HallView; readonly language: Language; readonly now: () => Instant };

/** null: this window has none to show. It may still be loading when it is first drawn. */
export const WallContext = createContext<FunctionComponent<WallProps> | null>(null);

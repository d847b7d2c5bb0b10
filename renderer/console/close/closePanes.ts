// What the part "Tutup" can show, in the order of the buttons; it draws none of it.
import type { KeyAction } from '../../../shared/text/keys.ts';

export const closePanes = ['ceremony', 'report', 'learning', 'data', 'followUp'] as const satisfies readonly KeyAction[];
/** The first one is the documents. */
export type ClosePane = 'documents' | (typeof closePanes)[number];

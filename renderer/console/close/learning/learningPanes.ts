// What the pane "Hasil belajar" can show, in the order of the buttons; it draws none of it.
import type { KeyAction } from '../../../../shared/text/keys.ts';

export const learningPanes = ['answers', 'gains', 'reflections', 'collaboration'] as const satisfies readonly KeyAction[];
/** The first one is the instruments. */
export type LearningPaneName = 'instruments' | (typeof learningPanes)[number];

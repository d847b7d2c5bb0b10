// Which command takes the test picture off the wall again; it sends none.
import type { Command } from '../../../../shared/domain/commands.ts';
import type { HallControlView } from '../../../../shared/domain/hall/hallControl.ts';

/** Back to what was there, or to the greeting where that was the picture itself, under black. */
export const offTheWall = ({ before }: Pick<HallControlView, 'before'>): Command => ({ type: 'showScene', scene: before === 'testCard' ? 'welcome' : before });

// The pages beside the three parts; each stands in the place of the part until one goes back. It draws none of them.
import type { HelpPage } from '../../shared/text/help/shelf.ts';
import type { Part } from './parts.ts';

/** `help` asks for the page that belongs to where one is. */
export type Aside = 'journal' | 'files' | 'template' | 'venue' | 'rehearsal' | 'help' | `help ${HelpPage}` | 'keys';

/** Which help is wanted most where one is. */
const HELP_IN: Readonly<Record<Part, HelpPage>> = { prepare: 'prepare', run: 'trouble', close: 'papers' };

/** The aside to be opened, when this one is asked for in a part with another one open. */
export const asideAt = (wanted: Aside, part: Part, open: Aside | null): Aside => {
  if (wanted !== 'help') return wanted;
  if (open?.startsWith('help') === true) return open;
  return open === 'files' ? 'help backup' : open === 'journal' ? 'help scores' : `help ${HELP_IN[part]}`;
};

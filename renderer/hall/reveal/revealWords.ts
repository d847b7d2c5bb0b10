// What stands beside a step of the reveal, and how far the show has come with it; it knows no team.
import type { RevealRow, RevealStep, RevealTitle } from '../../../shared/domain/reveal/revealScene.ts';
import { hallRevealText } from '../../../shared/text/hallReveal.ts';
import { partedWords } from '../../../shared/text/tieChain.ts';
import type { Language } from '../../../shared/units.ts';

/** What the number under a team is. */
export const measureWords = ({ kind }: RevealTitle, language: Language): string => hallRevealText[language].measure[kind];

/** Why the last row that was put above one of the same number stands there; it stays until another one does. */
export const lastReason = ({ place, teams, parting, shown }: Extract<RevealStep, { readonly kind: 'row' }>, language: Language): string | null => {
  const rows: readonly RevealRow[] = [...shown, { place, teams, ...(parting === undefined ? {} : { parting }) }];
  const at = rows.findLastIndex((each) => each.parting !== undefined);
  const [row, below] = [rows[at], rows[at - 1]];
  return row?.parting === undefined || below === undefined ? null : hallRevealText[language].reason(row.place, below.place, partedWords(row.parting.by, language));
};

const ofTitle = (title: RevealTitle): number => {
  switch (title.kind) {
    case 'value': return 0.42;
    case 'help': return 0.5;
    case 'place': return Math.max(0.62, 1.04 - 0.14 * title.place);
  }
};

/** The flag's way, 0 to 1: it stands on the summit with the first place, and says nothing of any team. */
export const progressOf = (step: RevealStep): number => {
  switch (step.kind) {
    case 'opening': return 0.08;
    case 'row': return 0.3;
    case 'title': return ofTitle(step.title);
    case 'team': return step.title.kind === 'place' && step.title.place === 1 ? 1 : ofTitle(step.title);
    case 'end': return 1;
  }
};

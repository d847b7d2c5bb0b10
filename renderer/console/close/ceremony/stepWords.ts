// What the console calls a step of the show and an award, never with a team's name; it draws nothing.
import type { RevealStep } from '../../../../shared/domain/reveal/revealScene.ts';
import type { StepOutline } from '../../../../shared/domain/reveal/revealView.ts';
import type { AwardLine } from '../../../../shared/domain/reveal/schemas.ts';
import { valueName } from '../../../../shared/domain/values/frameworks.ts';
import type { ValueFramework } from '../../../../shared/domain/values/schemas.ts';
import { titleWords } from '../../../../shared/text/awardTitle.ts';
import { ceremonyText } from '../../../../shared/text/close/ceremony.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { hallRevealText } from '../../../../shared/text/hallReveal.ts';
import type { Language } from '../../../../shared/units.ts';

export const lineWords = (line: AwardLine, frameworks: readonly ValueFramework[], language: Language): string => {
  const text = hallRevealText[language];
  switch (line.kind) {
    case 'place': return text.place(line.place);
    case 'value': return text.value(valueName(frameworks, line.code, language));
    case 'help': return text.help;
  }
};

export const stepWords = (step: StepOutline, language: Language): string => {
  const { kinds } = ceremonyText[language].show;
  const what = step.kind === 'row' ? formatCount(step.place, language) : step.kind === 'title' || step.kind === 'team' ? titleWords(step.title, language) : '';
  return kinds[step.kind](what);
};

/** Whose names the step bears; empty where it bears none. */
export const namesOn = (step: RevealStep): string => (step.kind === 'row' || step.kind === 'team' ? step.teams.map(({ name }) => name).join(', ') : '');

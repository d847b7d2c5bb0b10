// Which of two looked-at numbers are one and the same, and what each is called; it counts nothing.
import type { Figure } from '../../../../../shared/domain/learning/gains/opened.ts';
import { same } from '../../../../../shared/domain/same.ts';
import type { InstrumentResults } from '../../../../../shared/domain/learning/gains/learningResults.ts';
import { valueName } from '../../../../../shared/domain/values/frameworks.ts';
import type { ValueFramework } from '../../../../../shared/domain/values/schemas.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { gainsText } from '../../../../../shared/text/learning/gains.ts';
import type { Language } from '../../../../../shared/units.ts';

export const isFigure = (one: Figure | null, other: Figure): boolean => one !== null && same(one, other);

const called = (figure: Figure, { items, teams }: InstrumentResults, frameworks: readonly ValueFramework[], language: Language): string => {
  const { opened } = gainsText[language];
  switch (figure.kind) {
    case 'whole': return opened.whole;
    case 'pairs': return opened.pairs;
    case 'value': return valueName(frameworks, figure.value, language);
    case 'item': return opened.item(formatCount(items.find(({ item }) => item === figure.item)?.number ?? 0, language));
    case 'team': return teams.told.find(({ team }) => team === figure.team)?.name ?? '';
  }
};

export const figureName = (figure: Figure, results: InstrumentResults, frameworks: readonly ValueFramework[], language: Language): string => {
  const { opened, occasions } = gainsText[language];
  return opened.figure(called(figure, results, frameworks, language), occasions[figure.occasion]);
};

/** How this number comes from its forms, in a sentence. */
export const figureHow = (figure: Figure, { form }: InstrumentResults, language: Language): string => {
  const { opened, how } = gainsText[language];
  switch (figure.kind) {
    case 'whole': case 'pairs': return how[form];
    case 'value': return opened.valueHow;
    case 'item': return opened.itemHow[form];
    case 'team': return opened.teamHow;
  }
};

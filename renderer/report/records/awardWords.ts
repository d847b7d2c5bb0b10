// What an award is called on paper, in the words the wall has for it.
import type { RevealTitle } from '../../../shared/domain/reveal/revealScene.ts';
import { honoursText } from '../../../shared/text/records/honours.ts';
import type { Language } from '../../../shared/units.ts';

export const awardWords = (title: RevealTitle, language: Language): string => {
  const text = honoursText[language];
  switch (title.kind) {
    case 'value': return text.value(title.name[language]);
    case 'help': return text.help;
    case 'place': return text.place(title.place);
  }
};

// What an award is called, alike in the hall and at the console; never with a team's name.
import type { RevealTitle } from '../domain/reveal/revealScene.ts';
import type { Language } from '../units.ts';
import { hallRevealText } from './hallReveal.ts';

export const titleWords = (title: RevealTitle, language: Language): string => {
  const text = hallRevealText[language];
  switch (title.kind) {
    case 'place': return text.place(title.place);
    case 'value': return text.value(title.name[language]);
    case 'help': return text.help;
  }
};

// Every page of the shelf by its name; the drill for changing laptops has a shape of its own and gives its title alone.
import type { Language } from '../../units.ts';
import { backupPage } from './backup.ts';
import { dayPage } from './day.ts';
import { papersPage } from './papers.ts';
import { preparePage } from './prepare.ts';
import { scoresPage } from './scores.ts';
import type { HelpContents, HelpPage } from './shelf.ts';
import { spareText } from './spare.ts';
import { troublePage } from './trouble.ts';
import { wordsPage } from './words.ts';

export const helpContents: Readonly<Record<Exclude<HelpPage, 'spare'>, HelpContents>> = {
  prepare: preparePage, day: dayPage, trouble: troublePage, scores: scoresPage, backup: backupPage, papers: papersPage, words: wordsPage,
};

export const helpTitle = (page: HelpPage, language: Language): string => (page === 'spare' ? spareText[language].title : helpContents[page][language].title);

// What is rightly written the same in Indonesian and in English: data of the retreat, and a few words; it looks at no screen.
import { defaultAgencies } from '../../../shared/library/agencies.ts';
import { playedDeeds } from '../../../shared/library/played/playedDemo.ts';

const WORDS = /^(DEMO|BerAKHLAK|Data|N-gain|Loyal|English|Bahasa Indonesia|Target|Operator|NIP|Panji|Logo|Excel.*|JSON)$/;
const data = JSON.stringify([playedDeeds(1), defaultAgencies]).toLowerCase();

/** What the draw evens out stands in capitals, as in the roster; a team's number may stand before its name. */
const isOfRoster = (words: string): boolean => words === words.toUpperCase();

export const isSameInBoth = (words: string): boolean => WORDS.test(words) || isOfRoster(words) || data.includes(words.replace(/^\d+ /, '').toLowerCase());

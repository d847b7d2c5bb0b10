// A simulation's cards for one team, four a sheet with lines to cut along, then its work sheets; it holds nothing of the key.
import { formatCount } from '../../../shared/text/format.ts';
import { packPaperText } from '../../../shared/text/packPaper.ts';
import { usePaper } from '../usePaper.ts';
import { PackCard } from './PackCard.tsx';
import type { PackPaperProps } from './packPaperProps.ts';

const A_SHEET = 4;

export const PackCards = (paper: PackPaperProps) => {
  const { pack, exercise, language } = paper;
  const text = packPaperText[language];
  usePaper({ ...paper, title: `${text.cards}: ${exercise.name[language]}` });
  const all = pack.handOuts.flatMap(({ phase, minute, cards }) => cards.flatMap((card) => Array.from({ length: card.copies }, (_, copy) => ({
    key: `${card.code} ${copy}`, card, when: text.when(exercise.phases[phase]?.name[language] ?? '', formatCount(minute, language)),
  }))));
  const small = all.filter(({ card }) => card.grid === undefined);
  const sheets = [
    ...Array.from({ length: Math.ceil(small.length / A_SHEET) }, (_, at) => small.slice(at * A_SHEET, (at + 1) * A_SHEET)),
    ...all.filter(({ card }) => card.grid !== undefined).map((each) => [each]),
  ];
  return (
    <main className="pack-cards">
      {sheets.map((sheet) => (
        <section key={sheet[0]?.key} className="pack-page">
          {sheet.map(({ key, card, when }) => <PackCard key={key} card={card} when={when} language={language} />)}
        </section>
      ))}
    </main>
  );
};

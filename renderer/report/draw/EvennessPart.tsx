// How even the draw is: the sentences first, then for each attribute a table of level × team; it counts nothing itself.
import type { DrawRecord } from '../../../shared/domain/draw/record/drawRecord.ts';
import type { Evenness } from '../../../shared/domain/draw/evenness/evenness.ts';
import { heldAttributes } from '../../../shared/domain/draw/evenness/evenness.ts';
import { drawPaperText } from '../../../shared/text/drawPaper.ts';
import type { Language } from '../../../shared/units.ts';
import { EvennessTable } from './EvennessTable.tsx';
import { wholeWords } from './evennessWords.ts';

export type EvennessPartProps = { readonly evenness: Evenness; readonly teams: DrawRecord['teams']; readonly withRules: boolean; readonly language: Language };

export const EvennessPart = ({ evenness: all, teams, withRules, language }: EvennessPartProps) => {
  const evenness = { ...all, attributes: heldAttributes(all) };
  return evenness.attributes.length === 0 ? null : (
    <section>
      <h2>{drawPaperText[language].evenness}</h2>
      <p>{wholeWords(evenness, teams.length, withRules, language).join(' ')}</p>
      {evenness.attributes.map((attribute) => (
        <EvennessTable key={attribute.name} attribute={attribute} teams={teams} withRules={withRules} language={language} />
      ))}
    </section>
  );
};

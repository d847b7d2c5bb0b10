// The ties across award lines and what came of them, a row each.
import type { TieRecord } from '../../../shared/domain/records/tieRecords.ts';
import { honoursText } from '../../../shared/text/records/honours.ts';
import { tiesText } from '../../../shared/text/records/ties.ts';
import type { Language } from '../../../shared/units.ts';
import { awardWords } from './awardWords.ts';
import { bare } from './bare.ts';

const wayWords = ({ way }: TieRecord, language: Language): string => {
  const text = tiesText[language];
  if (way === null) return text.undecided;
  switch (way.kind) {
    case 'shared': return text.shared;
    case 'jury': return text.jury(way.order.join(', '), bare(way.reason), bare(way.names.join(` ${honoursText[language].and} `)));
    case 'lottery': return text.lottery(way.order.join(', '), way.seed, bare(way.witnesses.join(', ')));
  }
};

export const TieSection = ({ ties, language }: { readonly ties: readonly TieRecord[]; readonly language: Language }) => {
  const text = tiesText[language];
  return (
    <section>
      <h2>{text.heading}</h2>
      <table className="rows matters-table">
        <colgroup><col className="matters-about" /><col /></colgroup>
        <thead><tr><th scope="col">{text.award}</th><th scope="col">{text.says}</th></tr></thead>
        <tbody>
          {ties.map((tie) => (
            <tr key={awardWords(tie.title, language)}>
              <th scope="row" dir="auto">{awardWords(tie.title, language)}</th>
              <td><p dir="auto">{text.level(tie.teams.join(', '))}</p><p dir="auto">{wayWords(tie, language)}</p></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

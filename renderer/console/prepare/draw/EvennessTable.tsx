// How many of each kind sit in each team, beside the range that is possible; green where a team has the one more.
import { IconCheck } from '@tabler/icons-react';
import type { Evenness } from '../../../../shared/domain/draw/evenness/evenness.ts';
import { levelsInOrder } from '../../../../shared/domain/draw/evenness/evenness.ts';
import type { TeamsView } from '../../../../shared/domain/draw/draw.ts';
import { drawText } from '../../../../shared/text/draw.ts';
import { attributeWords, levelWords } from '../../../../shared/text/drawAttributes.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { Emblem } from '../../../parts/Emblem.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';

type Props = { readonly evenness: Evenness; readonly teams: TeamsView['teams'] };

export const EvennessTable = ({ evenness, teams }: Props) => {
  const text = useText(drawText);
  const language = useLanguage();
  const count = (number: number) => formatCount(number, language);
  return (
    <table className="list evenness">
      <thead>
        <tr>
          <th scope="col">{text.attribute}</th>
          {teams.map(({ team, number, name }) => <th key={team} scope="col"><Emblem number={number} /><span>{name}</span></th>)}
          <th scope="col">{text.range}</th>
        </tr>
      </thead>
      {evenness.attributes.map((attribute) => (
        <tbody key={attribute.name}>
          <tr className="evenness-attribute"><th scope="rowgroup" colSpan={teams.length + 2}>{attributeWords(attribute.name, language)}</th></tr>
          {levelsInOrder(attribute).map((level) => (
            <tr key={level.level}>
              <th scope="row">{levelWords(attribute, level, language)}</th>
              {level.counts.map((there, at) => <td key={teams[at]?.team ?? at} className={`number${there < level.least || there > level.most ? ' is-outside' : there > level.least ? ' is-more' : there === 0 ? ' faint' : ''}`}>{count(there)}</td>)}
              <td>{text.rangeWords(count(level.least), count(level.most))}{level.outside === 0 ? <IconCheck size={16} aria-label={text.within} /> : <strong className="problem"> {text.outside(count(level.outside))}</strong>}</td>
            </tr>
          ))}
        </tbody>
      ))}
      <tbody>
        <tr><th scope="row">{text.sizes}</th>{teams.map(({ team, members }) => <td key={team} className="number">{count(members.length)}</td>)}<td /></tr>
      </tbody>
    </table>
  );
};

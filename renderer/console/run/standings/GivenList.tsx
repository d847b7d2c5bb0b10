// What was given so far, each with its points, its reason and the way to take it back; it gives nothing itself.
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { formatPoints } from '../../../../shared/text/format.ts';
import type { Hundredths } from '../../../../shared/units.ts';
import { useLanguage } from '../../useLanguage.ts';

type Given = { readonly id: string; readonly points: Hundredths; readonly words: string; readonly remove: string; readonly onRemove: () => void };
type Props = { readonly given: readonly Given[]; readonly empty: string };

export const GivenList = ({ given, empty }: Props) => {
  const language = useLanguage();
  if (given.length === 0) return <p className="standings-empty">{empty}</p>;
  return (
    <ul className="standings-given">
      {given.map(({ id, points, words, remove, onRemove }) => (
        <li key={id}>
          <span className="number">{points > 0 ? '+' : ''}{formatPoints(points, language)}</span>
          <span>{words}</span>
          <ActionIcon variant="subtle" aria-label={remove} onClick={onRemove}><IconX size={16} stroke={1.7} aria-hidden="true" /></ActionIcon>
        </li>
      ))}
    </ul>
  );
};

// The names of the teams to be drawn, each beside the emblem it will bear.
import { TextInput } from '@mantine/core';
import { longestTeamName } from '../../../../shared/domain/draw/teamNames.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { Emblem } from '../../../parts/Emblem.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { NameProblem } from './drawDraft.ts';

type Props = {
  readonly names: readonly string[];
  readonly problems: readonly (NameProblem | null)[];
  readonly onName: (at: number, name: string) => void;
};

export const TeamNames = ({ names, problems, onName }: Props) => {
  const text = useText(prepareText).draw;
  const language = useLanguage();
  return (
    <ol className="team-names" aria-label={text.teams}>
      {names.map((name, at) => {
        const problem = problems[at] ?? null;
        return (
          // A team is its place in the list: its name is what is being typed.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <span className="number">{formatCount(at + 1, language)}</span>
            <Emblem number={at + 1} />
            <TextInput
              aria-label={text.teamName(formatCount(at + 1, language))} value={name} maxLength={longestTeamName} error={problem === null ? null : text[problem]}
              onChange={(event) => onName(at, event.currentTarget.value)}
            />
          </li>
        );
      })}
    </ol>
  );
};

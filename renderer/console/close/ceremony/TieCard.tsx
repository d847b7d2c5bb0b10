// One tie across an award line: who is level, and what was decided or has to be.
import { Button } from '@mantine/core';
import type { AwardTie } from '../../../../shared/domain/reveal/awards.ts';
import type { TieDecision } from '../../../../shared/domain/reveal/schemas.ts';
import { ceremonyText } from '../../../../shared/text/close/ceremony.ts';
import { useView } from '../../../link/useView.ts';
import { Editable } from '../../Editable.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { lineWords } from './stepWords.ts';
import { TieForm } from './TieForm.tsx';

type Props = { readonly tie: AwardTie; readonly isShowing: boolean };

export const TieCard = ({ tie, isShowing }: Props) => {
  const language = useLanguage();
  const text = useText(ceremonyText).tie;
  const send = useSend();
  const frameworks = useView('frameworks') ?? [];
  const { line, teams, decided } = tie;
  const award = lineWords(line, frameworks, language);
  const id = `ceremony-tie-${line.kind === 'place' ? line.place : line.kind === 'value' ? line.code : line.kind}`;
  const inOrder = (order: readonly string[]): string => order.map((of) => teams.find(({ team }) => team === of)?.name ?? of).join(', ');
  const decidedWords = ({ way }: TieDecision): string => (way.kind === 'shared' ? text.decided.shared
    : way.kind === 'jury' ? text.decided.jury(inOrder(way.order), way.names.join(', '), way.reason)
      : text.decided.lottery(inOrder(way.order), way.seed, way.witnesses.join(', ')));
  return (
    <section className={`ceremony-card${decided === null ? ' is-warning' : ''}`} aria-labelledby={id}>
      <h3 id={id}>{text.heading(award)}</h3>
      <p>{text.teams(teams.map(({ name }) => name))}</p>
      <Editable>
        {decided === null ? <TieForm tie={tie} id={id} /> : (
          <p className="ceremony-line">
            <span>{decidedWords(decided)}</span>
            <Button size="xs" variant="default" disabled={isShowing} aria-label={`${text.reopen}: ${award}`} onClick={() => void send({ type: 'reopenAwardTie', line })}>{text.reopen}</Button>
          </p>
        )}
      </Editable>
    </section>
  );
};

// Says that teams had different runs and that the first three would be others by the runs all had; it keeps nobody from beginning.
import { Button } from '@mantine/core';
import type { ExcuseNote } from '../../../../shared/domain/reveal/readiness.ts';
import { ceremonyText } from '../../../../shared/text/close/ceremony.ts';
import { hallRevealText } from '../../../../shared/text/hallReveal.ts';
import { runText } from '../../../../shared/text/run.ts';
import { goTo } from '../../goTo.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

export const ExcuseCard = ({ note: { excused, moved } }: { readonly note: ExcuseNote }) => {
  const language = useLanguage();
  const text = useText(ceremonyText).excuses;
  const { place } = useText(hallRevealText);
  const panes = useText(runText).panes;
  const at = (number: number | null): string => (number === null ? text.noPlace : place(number));
  return (
    <section className="ceremony-card is-warning" aria-labelledby="ceremony-excuses">
      <h3 id="ceremony-excuses">{text.heading}</h3>
      <p>{text.why}</p>
      <ul>{moved.map(({ team, place: now, commonPlace }) => <li key={team}>{text.moved(team, at(now), at(commonPlace))}</li>)}</ul>
      <ul>
        {excused.map(({ team, run, exercise }) => (
          <li className="ceremony-line" key={`${run} ${team}`}>
            <span>{text.excused(team, exercise[language])}</span>
            <Button size="xs" variant="default" aria-label={`${panes.sheet}: ${text.excused(team, exercise[language])}`} onClick={() => goTo({ to: 'run', run, pane: 'sheet' })}>{panes.sheet}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

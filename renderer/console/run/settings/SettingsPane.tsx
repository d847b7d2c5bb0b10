// How a run is scored and whether it is held: times, weight, Perilaku, judges, rubric, cancelling, and what parts equal totals in the whole retreat; it decides nothing.
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import { useView } from '../../../link/useView.ts';
import { Editable } from '../../Editable.tsx';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { draftPlace } from '../sheets/drafts.ts';
import '../../prepare/exercises/exercises.css';
import { BehaviourSwitch } from './BehaviourSwitch.tsx';
import { CancelledWords } from './CancelledWords.tsx';
import { HeldPart } from './HeldPart.tsx';
import { JudgesForm } from './JudgesForm.tsx';
import { RubricPart } from './RubricPart.tsx';
import { Section } from './Section.tsx';
import './settings.css';
import { TieChainForm } from './TieChainForm.tsx';
import { TimesPart } from './TimesPart.tsx';
import { WeightForm } from './WeightForm.tsx';
import { Loading } from '../../loading/Loading.tsx';

type Props = { readonly runs: readonly RunView[]; readonly run: RunView };

export const SettingsPane = ({ runs, run }: Props) => {
  const text = useText(runSettingsText);
  const language = useLanguage();
  const retreat = useView('retreat');
  const draw = useView('teams')?.draws.at(-1);
  if (retreat === undefined || retreat === null || draw === undefined) return <Loading />;
  const place = `rules ${draftPlace(draw, run.run)}`;
  const heading = text.heading(run.exercise.name[language]);
  return (
    <section className="run-pane" aria-labelledby="run-pane-heading">
      <header>
        <h2 id="run-pane-heading">{heading}</h2>
        {run.cancelled === null ? <p>{text.lead(run.hasScores)}</p> : <CancelledWords runs={runs} cancelled={run.cancelled} />}
      </header>
      <ScrollRegion className="run-pane-scroll" label={heading}>
        <Editable>
          <TimesPart runs={runs} run={run} place={place} />
          <WeightForm runs={runs} run={run} place={place} />
          <BehaviourSwitch run={run} />
          {run.exercise.result.kind === 'rubric' ? <JudgesForm runs={runs} run={run} place={place} /> : <Section heading={text.judges.heading} lead={text.judges.measured}>{null}</Section>}
          <RubricPart runs={runs} run={run} zone={retreat.zone} place={place} />
          <HeldPart runs={runs} run={run} place={place} />
          <TieChainForm place={place} />
        </Editable>
      </ScrollRegion>
    </section>
  );
};

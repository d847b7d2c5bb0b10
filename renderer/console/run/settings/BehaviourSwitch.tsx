// Whether Perilaku is rated in a run: a choice for all teams until the first score; it rates none.
import { Checkbox } from '@mantine/core';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import { useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { Section } from './Section.tsx';

export const BehaviourSwitch = ({ run: { run, observed, hasScores } }: { readonly run: RunView }) => {
  const text = useText(runSettingsText).behaviour;
  const send = useSend();
  return (
    <Section heading={text.heading} lead={text.lead}>
      <Checkbox
        size="sm" label={text.on} checked={observed} disabled={hasScores} description={hasScores ? text.fixed(observed) : null}
        onChange={(event) => void send({ type: 'switchBehaviour', run, on: event.currentTarget.checked })}
      />
    </Section>
  );
};

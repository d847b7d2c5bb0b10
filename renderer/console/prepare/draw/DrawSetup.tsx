// A draw being prepared: who, into how many teams, evened out by what, under which rules; beside it the steps that draw.
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { DrawView } from '../../../../shared/domain/draw/drawView.ts';
import type { DrawPlan } from '../../../../shared/domain/draw/plan.ts';
import type { Person } from '../../../../shared/domain/things.ts';
import { drawText } from '../../../../shared/text/draw.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { useCall } from '../../useCall.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { Pane } from '../Pane.tsx';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { AttributeList } from './AttributeList.tsx';
import { Ceremony } from './Ceremony.tsx';
import { nameProblems, withTeamCount } from './drawDraft.ts';
import { RuleList } from './RuleList.tsx';
import { TeamCount } from './TeamCount.tsx';
import { TeamNames } from './TeamNames.tsx';

type Props = {
  readonly people: readonly Person[];
  readonly draw: DrawView;
  readonly names: readonly string[];
  readonly onNames: (names: readonly string[]) => void;
  readonly onDrawn: () => void;
  /** Absent for the first draw: there is nothing to go back to. */
  readonly onCancel?: () => void;
};

export const DrawSetup = ({ people, draw, names, onNames, onDrawn, onCancel }: Props) => {
  const text = useText(prepareText).draw;
  const words = useText(drawText);
  const language = useLanguage();
  const send = useSend();
  const call = useCall();
  const [reason, setReason] = useState('');
  const { plan, drawn, present, list, seed, draws } = draw;
  const count = (number: number) => formatCount(number, language);
  const shown = withTeamCount(names, plan.teams);
  const problems = nameProblems(shown);
  const isAgain = draws.length > 0;
  const canDraw = list?.isFresh === true && seed.seed !== null && !seed.isUsed && (!isAgain || reason.trim() !== '') && problems.every((problem) => problem === null);
  const change = (part: Partial<DrawPlan>): void => void send({ type: 'planDraw', plan: { ...plan, ...part } });
  const onCount = (to: number): void => {
    // Nobody can be held in a team that will not be there.
    change({ teams: to, rules: plan.rules.filter((rule) => rule.kind !== 'pinned' || rule.team <= to) });
    onNames(withTeamCount(names, to));
  };
  const onDraw = async (): Promise<void> => {
    if (!canDraw) return;
    const computed = await call('computeDraw', { names: shown.map((name) => name.trim()) });
    if (computed.ok && (await send({ type: 'drawTeams', ...computed.value, reason: isAgain ? reason : null })).ok) onDrawn();
  };
  useKeys(onCancel === undefined ? {} : { Escape: onCancel });
  return (
    <Pane
      title={text.title} lead={text.lead(count(drawn), count(plan.teams))}
      actions={onCancel === undefined ? undefined : <Button variant="default" onClick={onCancel}>{text.cancel}</Button>}
      keys={[{ keys: 'Ctrl ⏎', does: list?.isFresh === true ? text.footDraw : text.footClose }, ...(onCancel === undefined ? [] : [{ keys: 'Esc', does: text.footCancel }])]}
      note={onCancel === undefined ? undefined : text.redrawWarning}
    >
      <div className="draw-setup">
        <ScrollRegion className="draw-plan" label={text.title}>
          <section className="draw-who">
            <NativeSelect
              label={words.who} value={plan.who}
              data={[{ value: 'all', label: words.whoAll(count(people.length)) }, { value: 'present', label: words.whoPresent(count(present)) }]}
              onChange={(event) => change({ who: event.currentTarget.value === 'present' ? 'present' : 'all' })}
            />
            <TeamCount drawn={drawn} teams={plan.teams} onTeams={onCount} />
          </section>
          <AttributeList draw={draw} onChange={change} />
          <RuleList people={people} draw={draw} names={shown} onRules={(rules) => change({ rules })} />
          <section>
            <h2>{text.teams}</h2>
            <TeamNames names={shown} problems={problems} onName={(at, name) => onNames(shown.with(at, name))} />
          </section>
        </ScrollRegion>
        <Ceremony draw={draw} canDraw={canDraw} reason={reason} onReason={setReason} onDraw={() => void onDraw()} />
      </div>
    </Pane>
  );
};

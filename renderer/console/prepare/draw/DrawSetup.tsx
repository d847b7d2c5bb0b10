// A draw being prepared: who, into how many teams, evened out by what, under which rules; beside it the steps that draw.
import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { DrawView } from '../../../../shared/domain/draw/drawView.ts';
import type { DrawPlan } from '../../../../shared/domain/draw/plan.ts';
import type { Person } from '../../../../shared/domain/model.ts';
import { drawText } from '../../../../shared/text/draw.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { useCall } from '../../useCall.ts';
import { useKeys } from '../../useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { Pane } from '../Pane.tsx';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { AttributeList } from './AttributeList.tsx';
import { Ceremony } from './Ceremony.tsx';
import { FEWEST_TEAMS, MOST_TEAMS, nameProblems, teamSizes, withTeamCount } from './drawDraft.ts';
import { RuleList } from './RuleList.tsx';
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
  const isTooMany = drawn < plan.teams;
  const isAgain = draws.length > 0;
  const canDraw = list?.isFresh === true && seed.seed !== null && !seed.isUsed && (!isAgain || reason.trim() !== '') && problems.every((problem) => problem === null);
  const { least, most } = teamSizes(drawn, plan.teams);
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
  useKeys({ 'ctrl+Enter': () => void onDraw(), ...(onCancel === undefined ? {} : { Escape: onCancel }) });
  return (
    <Pane
      title={text.title} lead={text.lead(count(drawn), count(plan.teams))}
      actions={onCancel === undefined ? undefined : <Button variant="default" onClick={onCancel}>{text.cancel}</Button>}
      keys={[{ keys: 'Ctrl ⏎', does: text.footDraw }, ...(onCancel === undefined ? [] : [{ keys: 'Esc', does: text.footCancel }])]}
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
            <div className="team-count" role="group" aria-label={text.teamCount}>
              <span className="field-label">{text.teamCount}</span>
              <div className="stepper">
                <ActionIcon variant="default" size={36} aria-label={text.fewer} disabled={plan.teams <= FEWEST_TEAMS} onClick={() => onCount(plan.teams - 1)}><IconMinus size={17} /></ActionIcon>
                <output className="count number">{count(plan.teams)}</output>
                <ActionIcon variant="default" size={36} aria-label={text.more} disabled={plan.teams >= MOST_TEAMS} onClick={() => onCount(plan.teams + 1)}><IconPlus size={17} /></ActionIcon>
              </div>
              <p className={isTooMany ? 'problem' : 'field-note'} role="status">
                {isTooMany ? text.tooFewPeople(count(drawn)) : least === most ? text.sizeEven(count(least)) : text.sizeUneven(count(least), count(most))}
              </p>
            </div>
          </section>
          <AttributeList draw={draw} onAttributes={(attributes) => change({ attributes })} />
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

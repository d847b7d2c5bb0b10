// The teams that stand: what may be said of the draw, and its three parts, evenness, members and changes.
import { Button, SegmentedControl } from '@mantine/core';
import { IconRosetteDiscountCheck, IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import type { DrawView } from '../../../../shared/domain/draw/drawView.ts';
import type { Person } from '../../../../shared/domain/things.ts';
import type { TeamsView } from '../../../../shared/domain/draw/draw.ts';
import { drawText } from '../../../../shared/text/draw.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { paperText } from '../../../../shared/text/paper.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { Editable } from '../../Editable.tsx';
import { Emblem } from '../../../parts/Emblem.tsx';
import { goTo } from '../../goTo.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { TeamPapers } from '../../close/TeamPapers.tsx';
import { Pane } from '../Pane.tsx';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { EvennessTable } from './EvennessTable.tsx';
import { evennessWords } from './evennessWords.ts';
import { HashWords } from './HashWords.tsx';
import { ruleWords } from './ruleWords.ts';
import { TeamChanges } from './TeamChanges.tsx';
import { KeySign } from '../../keys/KeySign.tsx';

type Props = { readonly people: readonly Person[]; readonly teams: TeamsView; readonly draw: DrawView; readonly onAgain: () => void };

const parts = ['evenness', 'teams', 'changes'] as const;

export const DrawnTeams = ({ people, teams: { teams, draws }, draw, onAgain }: Props) => {
  const text = useText(prepareText).draw;
  const words = useText(drawText);
  const papers = useText(paperText).fileName;
  const language = useLanguage();
  const send = useSend();
  const [part, setPart] = useState<(typeof parts)[number]>('evenness');
  const count = (number: number) => formatCount(number, language);
  const seated = teams.reduce((sum, team) => sum + team.members.length, 0);
  const last = draws.at(-1);
  const said = draw.evenness === null ? null : evennessWords(draw.evenness, draw.list?.plan.rules ?? draw.plan.rules, language);
  // Made ready there and not yet shown: only the desk of the hall takes.
  const onHall = async (): Promise<void> => {
    if ((await send({ type: 'cueScene', scene: 'draw' })).ok) goTo({ to: 'part', part: 'run' });
  };
  useKeys({ drawAgain: () => { if (!draw.isFixed) onAgain(); } });
  return (
    <Pane
      title={text.drawnTitle} lead={words.lead(count(seated), count(teams.length), last?.seed ?? '', count(draws.length), count(draws.length))}
      views={<SegmentedControl aria-label={words.tabs.label} value={part} data={parts.map((each) => ({ value: each, label: words.tabs[each] }))} onChange={(value) => setPart(parts.find((each) => each === value) ?? part)} />}
      actions={
        <>
          {draw.isFixed ? null : <Button onClick={() => void onHall()}>{words.toHall}</Button>}
          {draws.length === 0 ? null : <Button variant="default" onClick={() => goTo({ to: 'document', document: 'drawRecord' })}>{papers.drawRecord}</Button>}
          <Button variant="default" disabled={draw.isFixed} rightSection={<KeySign of="drawAgain" />} onClick={onAgain}>{words.again}</Button>
        </>
      }
      keys={draw.isFixed ? [] : [{ action: 'drawAgain', does: text.footAgain }]} note={draw.isFixed ? text.fixedByScores : undefined}
    >
      {said === null ? null : (
        <div className={said.isAtBound ? 'proof' : 'proof is-above'}>
          {said.isAtBound ? <IconRosetteDiscountCheck size={26} stroke={1.75} aria-hidden="true" /> : <IconScale size={26} stroke={1.75} aria-hidden="true" />}
          <div>
            <strong>{said.claim}</strong>
            <span>{said.what}</span>
            {draw.broken.length === 0 ? null : <span>{words.broken(draw.broken.map((rule) => ruleWords(rule, people, language)).join('; '))}</span>}
          </div>
        </div>
      )}
      <ScrollRegion className="table-scroll" label={words.tabs[part]}>
        {part === 'evenness' && draw.evenness !== null ? (
          <>
            <EvennessTable evenness={draw.evenness} teams={teams} />
            <div className="draw-papers">
              {last === undefined || last.listHash === null ? null : <HashWords label={words.hash} hash={last.listHash} />}
              {last === undefined || last.resultHash === null ? null : <HashWords label={words.result} hash={last.resultHash} />}
              <h2>{words.history}</h2>
              <ol>{draws.map((each, at) => <li key={each.at}>{words.historyRow(count(at + 1), each.seed, each.reason)}</li>)}</ol>
            </div>
          </>
        ) : null}
        {part === 'teams' ? <TeamPapers /> : null}
        {part === 'teams' ? (
          <ul className="drawn-teams">
            {teams.map((team) => (
              <li key={team.team}>
                <h2><Emblem number={team.number} />{team.name}<span className="team-size">{text.members(count(team.members.length))}</span></h2>
                <ol>
                  {team.members.map((person) => <li key={person.id}><span>{person.name}</span><span className="faint">{person.agency}</span></li>)}
                </ol>
              </li>
            ))}
          </ul>
        ) : null}
        {part === 'changes' ? <Editable><TeamChanges people={people} teams={teams} draw={draw} /></Editable> : null}
      </ScrollRegion>
    </Pane>
  );
};

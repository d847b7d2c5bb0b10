// The participants' step in three parts: the list, attendance and the committee; what is typed in one waits while another is seen.
import type { ReactNode } from 'react';
import { Activity, useState } from 'react';
import type { Person } from '../../../../shared/domain/things.ts';
import type { Agency } from '../../../../shared/domain/roster/schemas.ts';
import type { RetreatView } from '../../../../shared/domain/retreat/retreat.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import { useGoal, useGoalAsked } from '../../goTo.ts';
import { useText } from '../../useLanguage.ts';
import { AttendancePane } from '../attendance/AttendancePane.tsx';
import { CommitteePane } from '../committee/CommitteePane.tsx';
import './people.css';
import { PeoplePane } from './PeoplePane.tsx';
import type { PeopleTab } from './peopleTabs.ts';
import { peopleTabs } from './peopleTabs.ts';

type Props = { readonly people: readonly Person[]; readonly agencies: readonly Agency[]; readonly isDrawn: boolean; readonly retreat: NonNullable<RetreatView> };

export const PeopleStep = ({ people, agencies, isDrawn, retreat }: Props) => {
  const text = useText(peopleText).tabs;
  const [tab, setTab] = useState<PeopleTab>('list');
  useGoal('peopleTab', (goal) => setTab(goal.tab));
  useGoalAsked(({ to }) => { if (to === 'agencies') setTab('list'); });
  const panes: Readonly<Record<PeopleTab, ReactNode>> = {
    list: <PeoplePane people={people} agencies={agencies} isDrawn={isDrawn} />,
    attendance: <AttendancePane people={people} retreat={retreat} />,
    committee: <CommitteePane />,
  };
  return (
    <div className="people-step">
      <nav className="people-tabs" aria-label={text.label}>
        {peopleTabs.map((name) => (
          <button type="button" key={name} className="people-tab" aria-current={name === tab ? 'page' : undefined} onClick={() => setTab(name)}>{text[name]}</button>
        ))}
      </nav>
      {peopleTabs.map((name) => <Activity key={name} mode={name === tab ? 'visible' : 'hidden'}>{panes[name]}</Activity>)}
    </div>
  );
};

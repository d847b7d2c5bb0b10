// The participants' step: an empty box, a roster's preview, the list of people or the agencies, and a refused file's reason over any of them.
import './preview/preview.css';
import { Activity, useRef, useState } from 'react';
import type { Person } from '../../../../shared/domain/things.ts';
import type { Agency } from '../../../../shared/domain/roster/schemas.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { BusyLine } from '../../BusyLine.tsx';
import { useHoldsTyping } from '../useHoldsTyping.ts';
import { useGoal, useGoalAsked } from '../../goTo.ts';
import { useText } from '../../useLanguage.ts';
import { FileDrop } from '../../fields/FileDrop.tsx';
import { AgenciesPane } from './agencies/AgenciesPane.tsx';
import { PeopleList } from './PeopleList.tsx';
import { PreviewScreen } from './preview/PreviewScreen.tsx';
import { RefusedFile } from '../../files/RefusedFile.tsx';
import { usePastedRows } from './preview/usePastedRows.ts';
import { useRosterFile } from './preview/useRosterFile.ts';

type Props = { readonly people: readonly Person[]; readonly agencies: readonly Agency[]; readonly isDrawn: boolean };

export const PeoplePane = ({ people, agencies, isDrawn }: Props) => {
  const text = useText(prepareText).people;
  const file = useRosterFile();
  const chooser = useRef<HTMLInputElement>(null);
  const [isAgencies, setAgencies] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const holdsTyping = useHoldsTyping();
  /** What takes the list's place is not opened over what is typed there. */
  const onAway = (open: () => void): void => { if (!holdsTyping(list.current)) open(); };
  const onAgencies = (): void => onAway(() => setAgencies(true));
  useGoal('agencies', onAgencies);
  useGoalAsked((goal) => { if (goal.to === 'peopleTab' && goal.tab === 'list') setAgencies(false); });
  const onChoose = (): void => chooser.current?.click();
  usePastedRows((rows) => onAway(() => void file.readText(text.pasted, rows)));
  const refused = file.refusal === null ? null : <RefusedFile refusal={file.refusal} onChoose={onChoose} onClose={file.forgetRefusal} />;
  return (
    <FileDrop chooser={chooser} accept=".xlsx,.csv,.txt,.tsv" label={text.choose} hint={text.dropHere} onFile={(chosen) => onAway(() => void file.readFile(chosen))}>
      <BusyLine isBusy={file.reading !== null} label={text.reading(file.reading ?? '')} stop={{ name: text.stop, onStop: file.stop }} />
      {/* What was typed while the file was being read waits behind its preview, and what was typed of an agency behind the list. */}
      <Activity mode={file.read === null && !isAgencies ? 'visible' : 'hidden'}>
        <PeopleList desk={list} people={people} isDrawn={isDrawn} refused={refused} onChoose={onChoose} onAgencies={onAgencies} />
      </Activity>
      <Activity mode={file.read === null && isAgencies ? 'visible' : 'hidden'}>
        <AgenciesPane agencies={agencies} people={people} onBack={() => setAgencies(false)} />
      </Activity>
      {file.read === null ? null : <PreviewScreen key={file.turn} read={file.read} people={people} agencies={agencies} refused={refused} onChoose={onChoose} onDone={file.forgetRead} />}
    </FileDrop>
  );
};

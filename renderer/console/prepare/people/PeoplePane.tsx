// The participants' step: an empty box, a roster's preview, the list of people or the agencies, and a refused file's reason over any of them.
import './preview/preview.css';
import { useRef, useState } from 'react';
import type { Person } from '../../../../shared/domain/model.ts';
import type { Agency } from '../../../../shared/domain/roster/schemas.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { BusyLine } from '../../BusyLine.tsx';
import { useText } from '../../useLanguage.ts';
import { AgenciesPane } from './agencies/AgenciesPane.tsx';
import { PeopleList } from './PeopleList.tsx';
import { PreviewScreen } from './preview/PreviewScreen.tsx';
import { RefusedFile } from './preview/RefusedFile.tsx';
import { usePastedRows } from './preview/usePastedRows.ts';
import { useRosterFile } from './preview/useRosterFile.ts';

type Props = { readonly people: readonly Person[]; readonly agencies: readonly Agency[]; readonly isDrawn: boolean };

export const PeoplePane = ({ people, agencies, isDrawn }: Props) => {
  const text = useText(prepareText).people;
  const file = useRosterFile();
  const chooser = useRef<HTMLInputElement>(null);
  const [isDropping, setDropping] = useState(false);
  const [isAgencies, setAgencies] = useState(false);
  const onChoose = (): void => chooser.current?.click();
  const onFiles = (files: FileList | null): void => {
    const first = files?.[0];
    if (first !== undefined) void file.readFile(first);
  };
  usePastedRows((rows) => void file.readText(text.pasted, rows));
  const refused = file.refusal === null ? null : <RefusedFile refusal={file.refusal} onChoose={onChoose} onClose={file.forgetRefusal} />;
  return (
    <div
      className="drop-pane"
      onDragEnter={() => setDropping(true)}
      onDragLeave={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false); }}
      onDrop={(event) => { setDropping(false); onFiles(event.dataTransfer.files); }}
    >
      <BusyLine isBusy={file.reading !== null} label={text.reading(file.reading ?? '')} stop={{ name: text.stop, onStop: file.stop }} />
      <input
        ref={chooser} type="file" accept=".xlsx,.csv,.txt,.tsv" hidden aria-label={text.choose}
        onChange={(event) => {
          onFiles(event.currentTarget.files);
          // Otherwise the same file, mended meanwhile, could not be chosen again.
          event.currentTarget.value = '';
        }}
      />
      {file.read !== null
        ? <PreviewScreen key={file.turn} read={file.read} people={people} agencies={agencies} refused={refused} onChoose={onChoose} onDone={file.forgetRead} />
        : isAgencies ? <AgenciesPane agencies={agencies} people={people} onBack={() => setAgencies(false)} />
          : <PeopleList people={people} isDrawn={isDrawn} refused={refused} onChoose={onChoose} onAgencies={() => setAgencies(true)} />}
      {isDropping ? <div className="drop-hint">{text.dropHere}</div> : null}
    </div>
  );
};

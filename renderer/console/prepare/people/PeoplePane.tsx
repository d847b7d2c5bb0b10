// The participants' step: an empty box, a file's preview or the list of people, and a refused file's reason over any of them.
import { useRef, useState } from 'react';
import type { Person } from '../../../../shared/domain/model.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { BusyLine } from '../../BusyLine.tsx';
import { useText } from '../../useLanguage.ts';
import { PeopleList } from './PeopleList.tsx';
import { PreviewScreen } from './PreviewScreen.tsx';
import { RefusedFile } from './RefusedFile.tsx';
import { useRosterFile } from './useRosterFile.ts';

type Props = { readonly people: readonly Person[]; readonly isDrawn: boolean };

export const PeoplePane = ({ people, isDrawn }: Props) => {
  const text = useText(prepareText).people;
  const file = useRosterFile();
  const chooser = useRef<HTMLInputElement>(null);
  const [isDropping, setDropping] = useState(false);
  const onChoose = (): void => chooser.current?.click();
  const onFiles = (files: FileList | null): void => {
    const first = files?.[0];
    if (first !== undefined && !isDrawn) void file.read(first);
  };
  const refused = file.refusal === null ? null : <RefusedFile refusal={file.refusal} onChoose={onChoose} onClose={file.forgetRefusal} />;
  return (
    <div
      className="drop-pane"
      onDragEnter={() => setDropping(true)}
      onDragLeave={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false); }}
      onDrop={(event) => { setDropping(false); onFiles(event.dataTransfer.files); }}
    >
      <BusyLine isBusy={file.reading !== null} label={text.reading(file.reading ?? '')} />
      <input
        ref={chooser} type="file" accept=".xlsx,.csv" hidden aria-label={text.choose}
        onChange={(event) => {
          onFiles(event.currentTarget.files);
          // Otherwise the same file, mended meanwhile, could not be chosen again.
          event.currentTarget.value = '';
        }}
      />
      {file.preview === null
        ? <PeopleList people={people} isDrawn={isDrawn} refused={refused} onChoose={onChoose} />
        : <PreviewScreen key={file.preview.source.sha256} preview={file.preview} refused={refused} onChoose={onChoose} onDone={file.forgetPreview} />}
      {isDropping && !isDrawn ? <div className="drop-hint">{text.dropHere}</div> : null}
    </div>
  );
};

// The last evening as it is led: the question, the quiet time, and which shared note is in the hall; a private note is not even offered.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { HallControlView } from '../../../../../shared/domain/hall/hallControl.ts';
import { reflectionDeskText } from '../../../../../shared/text/reflection/desk.ts';
import { Editable } from '../../../Editable.tsx';
import { keepFocus } from '../../../keepFocus.ts';
import { KeySign } from '../../../keys/KeySign.tsx';
import { ScrollRegion } from '../../../tables/ScrollRegion.tsx';
import { useKeys } from '../../../keys/useKeys.ts';
import { useText } from '../../../useLanguage.ts';
import { useSend } from '../../../useSend.ts';
import { useViewOnly } from '../../../useViewOnly.ts';
import { Notes } from '../notes/Notes.tsx';
import type { RunAction } from '../../runCommands.ts';
import { AskForm } from './AskForm.tsx';
import { QuietTime } from './QuietTime.tsx';
import { SharedNotes } from './SharedNotes.tsx';
import './evening.css';

type Props = { readonly hall: HallControlView; readonly act: (action: RunAction) => void; readonly ways: ReactNode };

export const EveningPane = ({ hall: { evening, shown, cued }, act, ways }: Props) => {
  const text = useText(reflectionDeskText).evening;
  const isViewOnly = useViewOnly();
  const send = useSend();
  const onSilence = (): void => { if (evening !== null && !isViewOnly) void send({ type: 'startSilence', length: evening.length }); };
  useKeys({ startDebrief: onSilence });
  return (
    <section className="run-pane" aria-labelledby="run-pane-heading" onMouseDown={keepFocus}>
      <header className="debrief-head">
        <h2 id="run-pane-heading">{text.heading}</h2>
        {ways}
        <p role="status">{evening === null ? text.lead : shown === 'reflection' ? text.isShown : cued === 'reflection' ? text.isCued : text.waits}</p>
      </header>
      {evening === null ? null : (
        <Editable>
          <div className="run-pane-acts">
            <QuietTime evening={evening} />
            {evening.silence === null ? null : <Button variant="default" onClick={() => void send({ type: 'endSilence' })}>{text.end}</Button>}
            <Button variant={evening.silence === null ? 'filled' : 'default'} rightSection={<KeySign of="startDebrief" />} onClick={onSilence}>{evening.silence === null ? text.start : text.again}</Button>
          </div>
        </Editable>
      )}
      <ScrollRegion className="run-pane-scroll" label={text.heading}>
        <Editable>
          <AskForm key={evening?.question.id ?? ''} evening={evening} />
        </Editable>
        {evening === null ? null : <SharedNotes evening={evening} isShown={shown === 'reflection'} isOnWay={shown === 'reflection' || cued === 'reflection'} act={act} />}
        <Notes run={null} step={null} />
      </ScrollRegion>
    </section>
  );
};

// The photos of the report: chosen or dropped, made smaller one after another, each with a caption; it prints none.
import { ActionIcon, Button } from '@mantine/core';
import { IconPhotoPlus, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { ReportPhoto } from '../../../../shared/domain/implementationReport/schemas.ts';
import { MOST_PHOTOS } from '../../../../shared/domain/implementationReport/schemas.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { reportDeskText } from '../../../../shared/text/reportDesk.ts';
import { BusyLine } from '../../BusyLine.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { CaptionField } from './CaptionField.tsx';
import { shrinkPhoto } from './shrinkPhoto.ts';

export const PhotoDesk = ({ photos }: { readonly photos: readonly ReportPhoto[] }) => {
  const text = useText(reportDeskText).photos;
  const language = useLanguage();
  const send = useSend();
  const chooser = useRef<HTMLInputElement>(null);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const count = (number: number): string => formatCount(number, language);
  const onFiles = async (files: readonly File[]): Promise<void> => {
    setProblem(null);
    setReading(true);
    for (const file of files) {
      const small = await shrinkPhoto(file);
      if (typeof small === 'string') {
        setProblem(text[small](file.name));
        continue;
      }
      if (!(await send({ type: 'addReportPhoto', fields: { ...small, caption: '' } })).ok) break;
    }
    setReading(false);
  };
  const isFull = photos.length >= MOST_PHOTOS;
  return (
    <section className="report-photos" aria-labelledby="report-photos" onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => { event.preventDefault(); if (!isFull) void onFiles([...event.dataTransfer.files]); }}>
      <BusyLine isBusy={isReading} label={text.reading} />
      <h2 id="report-photos">{text.heading}</h2>
      <p>{text.lead(count(MOST_PHOTOS))}</p>
      <div className="report-photos-add">
        <Button size="xs" variant="default" leftSection={<IconPhotoPlus size={16} aria-hidden="true" />} disabled={isFull || isReading} onClick={() => chooser.current?.click()}>{text.add}</Button>
        <span role="status">{photos.length === 0 ? text.none : isFull ? text.full(count(MOST_PHOTOS)) : text.count(count(photos.length), count(MOST_PHOTOS))}</span>
        <input ref={chooser} type="file" accept="image/png,image/jpeg" multiple hidden aria-label={text.add}
          onChange={(event) => { void onFiles([...(event.currentTarget.files ?? [])]); event.currentTarget.value = ''; }} />
      </div>
      {problem === null ? null : <p className="report-problem" role="alert">{problem}</p>}
      <ul>
        {photos.map((photo, i) => (
          <li key={photo.id}>
            <img src={`data:image/jpeg;base64,${photo.data}`} alt={photo.caption} />
            <CaptionField photo={photo} label={text.caption(count(i + 1))} placeholder={text.captionHint} />
            <ActionIcon variant="subtle" aria-label={text.remove(count(i + 1))} onClick={() => void send({ type: 'removeReportPhoto', photo: photo.id })}><IconX size={16} stroke={1.7} aria-hidden="true" /></ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  );
};

// The files that still hold personal data, what is out of reach, and the one button that deletes them, closed until a person has said yes; it deletes nothing itself.
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Anonymised, Remain } from '../../../../shared/dataOut.ts';
import { anonymiseText } from '../../../../shared/text/anonymise.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

type Props = { readonly made: Anonymised; readonly isDeleting: boolean; readonly onRemove: (remains: readonly Remain[]) => void };

export const RemainsList = ({ made: { remains, sources }, isDeleting, onRemove }: Props) => {
  const language = useLanguage();
  const text = useText(anonymiseText);
  const [withPapers, setWithPapers] = useState(false);
  const [isSure, setSure] = useState(false);
  const papers = remains.filter(({ kind }) => kind === 'paper');
  const chosen = withPapers ? remains : remains.filter(({ kind }) => kind !== 'paper');
  const count = (files: readonly Remain[]): string => formatCount(files.length, language);
  return (
    <>
      <h2>{text.remainsHeading}</h2>
      <p>{text.remainsLead(count(remains))}</p>
      <ul className="data-remains" aria-label={text.remainsHeading}>
        {remains.map(({ file, kind, name, where }) => <li key={file}><strong>{text.kinds[kind]}</strong> <span>{where} › {name}</span></li>)}
      </ul>
      <p>{text.outside}{sources.length === 0 ? '' : ` ${text.sources(sources.join(', '))}`} {text.notAll}</p>
      {papers.length === 0 ? null : <Checkbox label={text.papersToo(count(papers))} checked={withPapers} disabled={isDeleting} onChange={(event) => setWithPapers(event.currentTarget.checked)} />}
      <Checkbox label={text.sure} checked={isSure} disabled={isDeleting} onChange={(event) => setSure(event.currentTarget.checked)} />
      <Button color="klana" disabled={!isSure || isDeleting} onClick={() => onRemove(chosen)}>{text.remove(count(chosen))}</Button>
    </>
  );
};

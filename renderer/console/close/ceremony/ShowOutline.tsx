// The steps of the show one under the other, the present one marked; it knows no team, so nobody reads a name over a shoulder.
import { useEffect, useRef } from 'react';
import type { ShowView } from '../../../../shared/domain/reveal/revealView.ts';
import { ceremonyText } from '../../../../shared/text/close/ceremony.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { stepWords } from './stepWords.ts';

export const ShowOutline = ({ show: { outline, step, rehearsal } }: { readonly show: ShowView }) => {
  const language = useLanguage();
  const text = useText(ceremonyText).show;
  const now = useRef<HTMLLIElement>(null);
  useEffect(() => { now.current?.scrollIntoView({ block: 'nearest' }); }, [step]);
  return (
    <>
      <p className="ceremony-verdict">{rehearsal ? text.rehearsing : text.going}</p>
      <ol className="ceremony-outline">
        {outline.map((each, at) => (
          <li key={`${at} ${stepWords(each, language)}`} ref={at === step ? now : null} data-state={at < step ? 'done' : at === step ? 'now' : 'next'} aria-current={at === step ? 'step' : undefined}>{stepWords(each, language)}</li>
        ))}
      </ol>
    </>
  );
};

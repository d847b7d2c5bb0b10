// Removing personal data in two steps: a new file first, then, only after a clear yes, what still holds the data; it deletes nothing itself.
import { Button } from '@mantine/core';
import { useView } from '../../../link/useView.ts';
import { anonymiseText } from '../../../../shared/text/anonymise.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { hashWords } from '../../../../shared/text/hashWords.ts';
import { refusalText } from '../../../../shared/text/refusals.ts';
import { BusyLine } from '../../BusyLine.tsx';
import { Editable } from '../../Editable.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { RemainsList } from './RemainsList.tsx';
import type { UseRemoving } from './useRemoving.ts';

export const RemovalDesk = ({ removing, make, remove }: UseRemoving) => {
  const language = useLanguage();
  const text = useText(anonymiseText);
  const origin = useView('origin')?.from ?? null;
  const made = removing.kind === 'made' || removing.kind === 'deleting' ? removing.made : null;
  return (
    <section className="data-removal" aria-labelledby="data-removal-heading">
      <BusyLine isBusy={removing.kind === 'making' || removing.kind === 'deleting'} label={removing.kind === 'deleting' ? text.removing : text.making} />
      <h1 id="data-removal-heading">{text.heading}</h1>
      {removing.kind !== 'deleted' ? null : (
        <div className="data-made" role="status">
          <div>
            <p>{text.deleted(formatCount(removing.done.deleted, language))}</p>
            {removing.done.left.length === 0 ? null : (
              <>
                <p>{text.left}</p>
                <ul>{removing.done.left.map(({ name, where, why }) => <li key={`${where}/${name}`}><span>{where} › {name}: {text.why[why]}</span></li>)}</ul>
              </>
            )}
          </div>
        </div>
      )}
      {origin !== null ? <p>{text.isOne(formatCount(origin.seq, language), hashWords(origin.hash, 8).replaceAll(' ', '-'))}</p> : (
        <>
          <p>{text.lead}</p>
          {made !== null ? null : (
            <div className="data-goes">
              <div><h2>{text.goesHeading}</h2><ul>{text.goes.map((each) => <li key={each}>{each}</li>)}</ul></div>
              <div><h2>{text.staysHeading}</h2><ul>{text.stays.map((each) => <li key={each}>{each}</li>)}</ul></div>
            </div>
          )}
          {made === null ? (
            <Editable><Button variant="default" disabled={removing.kind === 'making'} onClick={() => make(language)}>{text.make}</Button></Editable>
          ) : (
            <>
              <div className="data-made" role="status">
                <div>
                  <p><strong>{text.made(made.name)}</strong></p>
                  <p>{text.proof(formatCount(made.removed, language))}</p>
                  <p>{text.origin(formatCount(made.seq, language), made.seal)}</p>
                </div>
              </div>
              {/* Another list wants another yes. */}
              <RemainsList key={made.remains.map(({ file }) => file).join(' ')} made={made} isDeleting={removing.kind === 'deleting'} onRemove={remove} />
            </>
          )}
        </>
      )}
      {removing.kind === 'made' && removing.isListedAnew ? <div className="data-refused" role="alert"><span>{text.listedAnew}</span></div> : null}
      {removing.kind !== 'refused' && !(removing.kind === 'made' && removing.refusal !== null) ? null : (
        <div className="data-refused" role="alert">
          {removing.kind === 'refused' ? <strong>{text.refused}</strong> : null}
          <span>{removing.refusal === null ? null : refusalText(removing.refusal, language)}</span>
        </div>
      )}
    </section>
  );
};

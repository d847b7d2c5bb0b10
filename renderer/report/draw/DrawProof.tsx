// What ties a draw to its list and seed, and how anyone repeats it; it computes no hash.
import type { Safety } from '../../../shared/machineTopics.ts';
import type { DrawRecord } from '../../../shared/domain/draw/record/drawRecord.ts';
import { drawPaperText } from '../../../shared/text/drawPaper.ts';
import { hashWords } from '../../../shared/text/hashWords.ts';
import type { Language } from '../../../shared/units.ts';

export type DrawProofProps = { readonly record: DrawRecord; readonly safety: Pick<Safety, 'seq' | 'seal'> | null; readonly language: Language };

export const DrawProof = ({ record: { list, seed, calls, resultHash, version }, safety, language }: DrawProofProps) => {
  const text = drawPaperText[language];
  const hash = (value: string | null | undefined): string => (value === null || value === undefined ? text.noHash : hashWords(value));
  const canRepeat = list !== null && !list.isPrivate;
  return (
    <section className="record-proof">
      <h2>{text.proof}</h2>
      <dl className="record-facts">
        <dt>{text.facts.rosterHash}</dt><dd className="rows-figure">{hash(list?.hash)}</dd>
        <dt>{text.facts.seed}</dt><dd className="rows-figure">{seed}</dd>
        {calls.length === 0 ? null : <><dt>{text.facts.calls}</dt><dd className="rows-figure">{calls.join(', ')}</dd></>}
        <dt>{text.facts.resultHash}</dt><dd className="rows-figure">{hash(resultHash)}</dd>
        <dt>{text.facts.version}</dt><dd className="rows-figure">{version ?? text.noHash}</dd>
        {safety === null ? null : <><dt>{text.facts.log}</dt><dd>{text.logAt(String(safety.seq), safety.seal)}</dd></>}
      </dl>
      {list === null ? null : <p>{canRepeat ? text.canRepeat : text.canCount}</p>}
    </section>
  );
};

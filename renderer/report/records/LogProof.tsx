// The position of the log and its seal as this paper was made, to be compared by hand; it computes no hash.
import type { Safety } from '../../../shared/machineTopics.ts';
import { dayRecapText } from '../../../shared/text/records/dayRecap.ts';
import { resultsText } from '../../../shared/text/records/results.ts';
import type { Language } from '../../../shared/units.ts';

/** null: where the seal is not known. */
export type Position = Pick<Safety, 'seq' | 'seal'> | null;

/** The face sets some hyphens between digits as minus signs, which nobody can type back. */
export const positionOf = (safety: Safety | null): Position => (safety === null ? null : { seq: safety.seq, seal: safety.seal.replaceAll('-', ' ') });

export const LogProof = ({ position, language }: { readonly position: Position; readonly language: Language }) => {
  const text = dayRecapText[language];
  return (
    <section className="log-proof">
      <h2>{text.proof}</h2>
      {position === null ? <p>{text.noSeal}</p> : (
        <>
          <p className="log-seal rows-figure">{resultsText[language].logAt(String(position.seq), position.seal)}</p>
          <p>{text.proofSays}</p>
        </>
      )}
    </section>
  );
};

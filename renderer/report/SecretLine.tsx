// The mark of secrecy on a paper of results while the hall may not know what it says.
import { resultsText } from '../../shared/text/records/results.ts';
import type { Language } from '../../shared/units.ts';

export const SecretLine = ({ language }: { readonly language: Language }) => {
  const { secret, frozen } = resultsText[language];
  return <p className="secret-line"><strong>{secret}</strong> {frozen}</p>;
};

// What the check of a rotation says, each sentence with its own sign.
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { useText } from '../../useLanguage.ts';
import type { CheckSentence } from './checkWords.ts';

const icons: Readonly<Record<CheckSentence['kind'], typeof IconCheck>> = { problem: IconAlertTriangle, note: IconInfoCircle, fine: IconCheck };

export const CheckList = ({ sentences }: { readonly sentences: readonly CheckSentence[] }) => {
  const { check } = useText(prepareText).rotation;
  return (
    <section className="rotation-check" aria-label={check}>
      <h2>{check}</h2>
      <ul aria-live="polite">
        {sentences.map(({ kind, says }, i) => {
          const Icon = icons[kind];
          return <li key={i} data-kind={kind}><Icon size={16} stroke={1.75} aria-hidden="true" /><span className={kind === 'problem' ? 'problem' : undefined}>{says}</span></li>;
        })}
      </ul>
    </section>
  );
};

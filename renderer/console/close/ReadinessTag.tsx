// How ready a paper is, as a tag with its own sign and words.
import { IconCheck, IconClock } from '@tabler/icons-react';
import { closeText } from '../../../shared/text/close.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import type { Readiness } from './readiness.ts';

export const ReadinessTag = ({ readiness }: { readonly readiness: Readiness }) => {
  const language = useLanguage();
  const { states } = useText(closeText);
  const isReady = readiness.kind === 'list' || (readiness.kind === 'printable' && readiness.missing === 0);
  const Icon = isReady ? IconCheck : IconClock;
  return (
    <span className={`close-tag${isReady ? ' is-ready' : ''}`}>
      <Icon size={15} stroke={1.7} aria-hidden="true" />
      {readiness.kind === 'list' ? states.ready : readiness.kind !== 'printable' ? states[readiness.kind]
        : isReady ? states.ready : states.provisional(formatCount(readiness.missing, language))}
    </span>
  );
};

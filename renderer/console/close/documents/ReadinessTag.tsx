// How ready a paper is, as a tag with its own sign and words.
import { IconCheck, IconClock } from '@tabler/icons-react';
import type { ReportField } from '../../../../shared/domain/implementationReport/schemas.ts';
import { closeText } from '../../../../shared/text/close.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { reportFrameText } from '../../../../shared/text/implementationReport/frame.ts';
import { officialPapersText } from '../../../../shared/text/records/officialPapers.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { Open, Readiness } from './readiness.ts';
import { lackOf, openIn } from './readiness.ts';
import type { Stamp } from './stamp.ts';

/** More would not fit a row. */
const MOST_NAMED = 2;

export const ReadinessTag = ({ readiness, stamp = null }: { readonly readiness: Readiness; readonly stamp?: Stamp }) => {
  const language = useLanguage();
  const { states } = useText(closeText);
  const lack = lackOf(readiness);
  const unwrittenWords = (fields: readonly ReportField[]): string => (fields.length > MOST_NAMED ? states.unwrittenParts(formatCount(fields.length, language))
    : states.unwritten(fields.map((field) => reportFrameText[language].fields[field].title).join(', ')));
  const openWords = (open: Open): string => {
    switch (open.kind) {
      case 'sheets': return states.provisional(formatCount(open.count, language));
      case 'notHeld': return states.notHeld(formatCount(open.count, language));
      case 'unread': return officialPapersText[language].unread(formatCount(open.count, language));
      case 'unwritten': return unwrittenWords(open.fields);
    }
  };
  const open = openIn(readiness);
  const lacks = lack !== null ? states[lack] : open === null ? null : openWords(open);
  const stamped = lacks === null && stamp !== null ? states.stamped[stamp] : null;
  const ready = readiness.kind === 'certificates' && readiness.from !== null ? states.numbersFrom(formatCount(readiness.from, language)) : states.ready;
  const Icon = lacks === null && stamped === null ? IconCheck : IconClock;
  return (
    <span className={`close-tag${lacks === null && stamped === null ? ' is-ready' : ''}`}>
      <Icon size={15} stroke={1.7} aria-hidden="true" />
      {lacks ?? stamped ?? ready}
    </span>
  );
};

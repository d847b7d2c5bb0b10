// How ready a paper is, as a tag with its own sign and words.
import { IconCheck, IconClock } from '@tabler/icons-react';
import type { ReportField } from '../../../../shared/domain/implementationReport/schemas.ts';
import { closeText } from '../../../../shared/text/close.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { reportFrameText } from '../../../../shared/text/implementationReport/frame.ts';
import { officialPapersText } from '../../../../shared/text/records/officialPapers.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { Readiness } from './readiness.ts';
import { lackOf } from './readiness.ts';
import type { Stamp } from './stamp.ts';

/** More would not fit a row. */
const MOST_NAMED = 2;

export const ReadinessTag = ({ readiness, stamp = null }: { readonly readiness: Readiness; readonly stamp?: Stamp }) => {
  const language = useLanguage();
  const { states } = useText(closeText);
  const lack = lackOf(readiness);
  const unwrittenWords = (fields: readonly ReportField[]): string => (fields.length > MOST_NAMED ? states.unwrittenParts(formatCount(fields.length, language))
    : states.unwritten(fields.map((field) => reportFrameText[language].fields[field].title).join(', ')));
  const lacks = lack !== null ? states[lack]
    : readiness.kind === 'printable' && readiness.missing > 0 ? states.provisional(formatCount(readiness.missing, language))
      : readiness.kind === 'certificates' && readiness.notHeld > 0 ? states.notHeld(formatCount(readiness.notHeld, language))
      : readiness.kind === 'report' && readiness.unwritten.length > 0 ? unwrittenWords(readiness.unwritten)
      : readiness.kind === 'results' && readiness.unread > 0 ? officialPapersText[language].unread(formatCount(readiness.unread, language)) : null;
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

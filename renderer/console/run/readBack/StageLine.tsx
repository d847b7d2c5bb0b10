// Where the run stands as one clear line: open, verified by whom or released without it, closed, or cancelled and why.
import { IconBan, IconCircleCheck, IconLock, IconPencil } from '@tabler/icons-react';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import type { ReadBackText } from '../../../../shared/text/run/readBack.ts';
import { readBackText } from '../../../../shared/text/run/readBack.ts';
import { useText } from '../../useLanguage.ts';

const icons = { open: IconPencil, verified: IconCircleCheck, closed: IconLock, cancelled: IconBan } as const;

const wordsOf = ({ stage, cancelled, reader, unread }: RunView, text: ReadBackText['stage']): readonly [name: string, what: string] => {
  if (cancelled !== null) return [text.cancelled.name, text.cancelled.what(cancelled.reason)];
  if (unread !== null) return [text.unread.name(stage === 'closed'), text.unread.what(unread.by, unread.second, unread.reason)];
  return stage === 'open' ? [text.open.name, text.open.what] : [text[stage].name(reader ?? '–'), text[stage].what];
};

export const StageLine = ({ run }: { readonly run: RunView }) => {
  const text = useText(readBackText).stage;
  const kind = run.cancelled === null ? run.stage : 'cancelled';
  const [name, what] = wordsOf(run, text);
  const Icon = icons[kind];
  return (
    <p className="read-back-stage" role="status" data-stage={kind}>
      <strong className={`run-tag is-${kind}`}><Icon size={16} stroke={1.8} aria-hidden="true" />{name}</strong> <span>{what}</span>
    </p>
  );
};

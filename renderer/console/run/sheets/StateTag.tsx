// The state of a sheet as a small tag with its own sign, so that colour is never alone.
import {
  IconAlertCircle, IconArrowsSplit, IconBan, IconChecks, IconEye, IconFlag, IconPencil, IconSend, IconSend2, IconUserMinus, IconUserOff, IconUsers, IconUnlink,
} from '@tabler/icons-react';
import { runText } from '../../../../shared/text/run.ts';
import { useText } from '../../useLanguage.ts';
import type { RowKind } from './rowState.ts';

const icons: Readonly<Record<RowKind, typeof IconSend | null>> = {
  empty: null, draft: IconPencil, refused: IconAlertCircle, sending: IconSend2, contested: IconArrowsSplit, sent: IconSend, absent: IconUserOff,
  rated: IconEye, elsewhere: IconUsers, verified: IconChecks, disputed: IconFlag, excused: IconUserMinus, released: IconUnlink, cancelled: IconBan,
};

/** `isShort`: its sign alone; a state without one is told by its word. */
export const StateTag = ({ kind, isShort }: { readonly kind: RowKind; readonly isShort: boolean }) => {
  const { states } = useText(runText).grid;
  const Icon = icons[kind];
  const word = isShort ? <span className="visually-hidden">{states[kind]}</span> : states[kind];
  return <span className={`run-tag is-${kind}`} title={isShort ? states[kind] : undefined}>{Icon === null ? null : <Icon size={14} stroke={1.7} aria-hidden="true" />}{word}</span>;
};

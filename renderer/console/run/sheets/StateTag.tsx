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

export const StateTag = ({ kind }: { readonly kind: RowKind }) => {
  const { states } = useText(runText).grid;
  const Icon = icons[kind];
  return <span className={`run-tag is-${kind}`}>{Icon === null ? null : <Icon size={14} stroke={1.7} aria-hidden="true" />}{states[kind]}</span>;
};

// The state of a sheet as a small tag with its own sign, so that colour is never alone.
import { IconAlertCircle, IconArrowsSplit, IconPencil, IconSend, IconSend2, IconUserOff } from '@tabler/icons-react';
import { runText } from '../../../../shared/text/run.ts';
import { useText } from '../../useLanguage.ts';
import type { RowState } from './rowState.ts';

const icons: Readonly<Record<RowState['kind'], typeof IconSend | null>> = {
  empty: null, draft: IconPencil, refused: IconAlertCircle, sending: IconSend2, contested: IconArrowsSplit, sent: IconSend, absent: IconUserOff,
};

export const StateTag = ({ kind }: { readonly kind: RowState['kind'] }) => {
  const { states } = useText(runText).grid;
  const Icon = icons[kind];
  return <span className={`run-tag is-${kind}`}>{Icon === null ? null : <Icon size={14} stroke={1.7} aria-hidden="true" />}{states[kind]}</span>;
};

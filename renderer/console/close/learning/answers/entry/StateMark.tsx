// How far a form is, as a sign with its word, so that colour is never alone.
import { IconAlertCircle, IconCheck, IconPencil, IconSend2 } from '@tabler/icons-react';
import { answersText } from '../../../../../../shared/text/learning/answers.ts';
import { useText } from '../../../../useLanguage.ts';
import type { FormState } from './rowLooks.ts';

const icons: Readonly<Record<FormState, typeof IconCheck | null>> = { fresh: null, typing: IconPencil, sending: IconSend2, stored: IconCheck, refused: IconAlertCircle };

export const StateMark = ({ state }: { readonly state: FormState }) => {
  const { states } = useText(answersText);
  const Icon = icons[state];
  return <span className={`answers-mark is-${state}`}>{Icon === null ? null : <Icon size={14} stroke={1.8} aria-hidden="true" />}{states[state]}</span>;
};

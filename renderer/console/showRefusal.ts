// Shows a refusal's sentence in the corner; it leaves every field on the screen as it was.
import { notifications } from '@mantine/notifications';
import type { Refusal } from '../../shared/refusal.ts';
import { refusalText } from '../../shared/text/refusals.ts';
import type { Language } from '../../shared/units.ts';

const READING_TIME_MS = 8000;

/** The same refusal twice in a row is one toast, not two. */
export const showRefusal = (refusal: Refusal, language: Language): void => {
  const message = refusalText(refusal, language);
  notifications.hide(message);
  notifications.show({ id: message, message, color: 'klana', autoClose: READING_TIME_MS, className: 'refusal-toast' });
};

// Says a sentence in the corner, a refusal's or a piece of news; it leaves every field on the screen as it was.
import { notifications } from '@mantine/notifications';
import type { Refusal } from '../../shared/refusal.ts';
import { consoleText } from '../../shared/text/console.ts';
import { refusalText } from '../../shared/text/refusals.ts';
import type { Language } from '../../shared/units.ts';

const READING_TIME_MS = 8000;

/** The same sentence twice in a row is one toast, not two. */
const show = (message: string, className: string, language: Language): void => {
  notifications.hide(message);
  notifications.show({ id: message, message, autoClose: READING_TIME_MS, className: `toast ${className}`, closeButtonProps: { 'aria-label': consoleText[language].closeToast } });
};

export const showRefusal = (refusal: Refusal, language: Language): void => show(refusalText(refusal, language), 'toast-refusal', language);
export const showNotice = (message: string, language: Language): void => show(message, 'toast-notice', language);

// What the hall reads on the evening of the reflection; little, and quiet.
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';

export type ReflectionWallText = {
  readonly title: string;
  readonly left: (minutes: number, count: string) => string;
  readonly over: string;
  readonly shared: string;
};

export const reflectionWallText: Readonly<Record<Language, ReflectionWallText>> = {
  id: {
    title: 'Refleksi malam',
    left: (_, count) => `${count} menit lagi`,
    over: 'Terima kasih. Kita dengarkan bersama.',
    shared: 'Yang ingin dibagikan tim',
  },
  en: {
    title: 'Evening reflection',
    left: (minutes, count) => `${count} ${plural(minutes, 'minute', 'minutes')} left`,
    over: 'Thank you. Let us listen together.',
    shared: 'What a team wants to share',
  },
};

// What people wrote, without a full stop of its own, so that a sentence can end or go on after it; it changes nothing else.
export const bare = (words: string): string => words.trim().replace(/\.+$/, '');

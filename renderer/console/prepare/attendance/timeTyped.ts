// Reads a time of day as people type it; it knows no day.

/** `7.00`, `07:00` or `7` become "07:00"; null for anything else. */
export const timeTyped = (text: string): string | null => {
  const parts = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim());
  if (parts === null) return null;
  const [hours, mins] = [Number(parts[1]), Number(parts[2] ?? 0)];
  return hours > 23 || mins > 59 ? null : `${String(hours).padStart(2, '0')}:${String(mins).padStart(2, '0')}`;
};

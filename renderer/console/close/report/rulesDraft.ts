// The rules of certificates as they are typed, and what is wrong with them; it sends nothing.
import type { CertificateRules } from '../../../../shared/domain/certificates/schemas.ts';
import { MOST_LESSONS } from '../../../../shared/domain/certificates/schemas.ts';
import { LONGEST_REASON } from '../../../../shared/schema.ts';

export type RulesField = 'hours' | 'reason';
export type RulesDraft = Readonly<Record<RulesField, string>>;

export const draftOfRules = ({ lessons }: CertificateRules): RulesDraft => ({ hours: lessons === null ? '' : String(lessons.hours), reason: lessons?.reason ?? '' });

const wholeIn = (typed: string, from: number, to: number): number | null => {
  const text = typed.trim();
  return /^\d{1,6}$/.test(text) && Number(text) >= from && Number(text) <= to ? Number(text) : null;
};

/** `first`: the number certificates begin with, which is set elsewhere. */
export const readRules = (draft: RulesDraft, first: number): { readonly rules: CertificateRules } | { readonly wrong: readonly RulesField[] } => {
  const isSet = draft.hours.trim() !== '';
  const hours = wholeIn(draft.hours, 0, MOST_LESSONS);
  const reason = draft.reason.trim();
  const wrong: readonly RulesField[] = [
    ...(isSet && hours === null ? ['hours' as const] : []), ...(isSet && (reason === '' || reason.length > LONGEST_REASON) ? ['reason' as const] : []),
  ];
  return wrong.length > 0 ? { wrong } : { rules: { lessons: hours === null ? null : { hours, reason }, first } };
};

// Takes the salt off a closed list that weighed physical limits: with it, whoever knows the people tries flags until the hash fits. It hashes nothing.
import type { Fact } from '../../facts.ts';

export const withoutPrivateSalt = <List extends { readonly salt: string; readonly isPrivate: boolean }>(list: List): List => (list.isPrivate ? { ...list, salt: '' } : list);

/** A fact as it may be told where health is withheld. */
export const withoutGuesses = (fact: Fact): Fact => {
  switch (fact.type) {
    case 'drawListClosed': return withoutPrivateSalt(fact);
    case 'drawListRestored': return fact.list === null ? fact : { ...fact, list: withoutPrivateSalt(fact.list) };
    default: return fact;
  }
};

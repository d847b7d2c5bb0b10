// One change to a deal after the draw: two people trade places, or one goes elsewhere; it judges nothing.
/** People by key, teams by number from 0. */
export type Move =
  | { readonly kind: 'swap'; readonly people: readonly [string, string] }
  | { readonly kind: 'transfer'; readonly person: string; readonly team: number };

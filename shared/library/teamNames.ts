// Default names for up to thirty teams: mountains and rivers around Malang; proper names, the same in every language.

/** In the order of the team numbers, so that each name keeps its emblem. */
export const teamNames: readonly string[] = [
  'Arjuno', 'Semeru', 'Kawi', 'Panderman', 'Brantas', 'Bromo', 'Metro', 'Amprong', 'Welirang', 'Anjasmoro',
  'Butak', 'Penanggungan', 'Kelud', 'Wilis', 'Lawu', 'Argopuro', 'Raung', 'Ijen', 'Lamongan', 'Tengger',
  'Bango', 'Lesti', 'Konto', 'Lahor', 'Batok', 'Widodaren', 'Kukusan', 'Ringgit', 'Baluran', 'Ranti',
];

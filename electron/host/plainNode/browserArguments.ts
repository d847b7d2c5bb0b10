// What every browser we start is told: to stay quiet and be the same everywhere. It starts none.

/** The sandbox is off for root alone, who cannot have one. */
export const quietArguments = (): string[] => [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** For one that nobody sees. */
export const unseenArguments = (): string[] => [...quietArguments(), '--disable-gpu', '--disable-quic'];

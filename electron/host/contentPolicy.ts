// The content security policy of every page, for both doors; it serves nothing itself.

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'media-src': "'self' blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
} as const;

/** `styleNonce`: only the console's component kit writes style elements, so only the console has one; the rest have trusted types instead. */
export const contentPolicy = (styleNonce: string | null): string =>
  [
    ...Object.entries(POLICY).map(([directive, value]) => `${directive} ${value}`),
    styleNonce === null ? "style-src 'self'; require-trusted-types-for 'script'" : `style-src 'self' 'nonce-${styleNonce}'`,
  ].join('; ');

/**
 * The content security policy of the program's pages: nothing but own files.
 * The style nonce goes to pages that ask for one; a page without it may style inline, never script inline.
 */
export function contentSecurityPolicy(styleNonce: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    `style-src 'self' ${styleNonce === null ? "'unsafe-inline'" : `'nonce-${styleNonce}'`}`,
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** A page that only shows text: no scripts, no pictures, its one style sheet by nonce. */
export function plainPagePolicy(styleNonce: string): string {
  return `default-src 'none'; style-src 'nonce-${styleNonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
}

/** What the page may load and run: its own origin, nothing inline, no script from a string. Sent as a header, and in the built page. */

export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app',
].join('; ')

/** A page cannot say by itself who may frame it: that part is the header's alone. */
export const policyOfPage = policy.replace("frame-ancestors 'none'; ", '')

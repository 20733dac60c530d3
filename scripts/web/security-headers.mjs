/** The headers that hold for every answer, and the policy whose nonce is fresh for each. */

/** What this server decides itself and a client must not smuggle in. */
const OWN_HEADERS =
  /^(x-nonce|content-security-policy(-report-only)?|x-middleware-.*|x-entente-.*|x-nextjs-(data|rewrite.*|redirect))$/;

export function stripOwnHeaders(request) {
  for (const name of Object.keys(request.headers)) if (OWN_HEADERS.test(name)) delete request.headers[name];
}

/** Hot reload evaluates code and speaks over a socket; production does neither. */
export function contentSecurityPolicy(nonce, { dev }) {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** @returns {[string, string][]} */
export function fixedHeaders(publicUrl) {
  const headers = [
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    [
      "Permissions-Policy",
      "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    ],
    ["Cross-Origin-Opener-Policy", "same-origin"],
  ];
  // Half a year; never over plain http, where it would mean nothing or, behind a proxy, too much.
  if (publicUrl.startsWith("https:"))
    headers.push(["Strict-Transport-Security", "max-age=15768000; includeSubDomains"]);
  return headers;
}

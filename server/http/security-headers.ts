/** Headers that keep browsers from doing what the page never needs. */
import type { RequestHandler } from "express";
import helmet from "helmet";

export function createSecurityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    xFrameOptions: { action: "deny" },
    // Whether a host is only ever reached over TLS is known to the proxy that ends it, not here.
    strictTransportSecurity: false,
  });
}

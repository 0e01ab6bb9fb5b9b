/** Proxy-Status: a proxy's own word on why it could not pass the request on. */
import { code } from '../../core/text.js';
import { quoted } from '../mask.js';
import type { Rule } from './rule.js';

/** Errors of RFC 9209 section 2.3 in words. */
const proxyErrors: Readonly<Record<string, string>> = {
  dns_timeout: 'the name of the next hop was not resolved in time',
  dns_error: 'the name of the next hop does not resolve',
  destination_not_found: 'it knows no next hop for this request',
  destination_unavailable: 'it thinks the next hop is down',
  destination_ip_prohibited: 'it may not connect to that address',
  destination_ip_unroutable: 'no route leads to the next hop',
  connection_refused: 'the next hop refused the connection',
  connection_terminated: 'the next hop closed the connection before it had answered',
  connection_timeout: 'connecting to the next hop took too long',
  connection_read_timeout: 'the next hop did not answer in time',
  connection_write_timeout: 'the next hop did not take the request in time',
  connection_limit_reached: 'it has as many connections to the next hop as it may',
  tls_protocol_error: 'the TLS handshake with the next hop failed',
  tls_certificate_error: 'the next hop’s certificate is not valid',
  tls_alert_received: 'the next hop ended TLS with an alert',
  http_request_denied: 'it refused the request itself',
  http_response_incomplete: 'the next hop’s answer broke off',
  http_response_timeout: 'the next hop’s answer took too long',
  http_protocol_error: 'the next hop broke the protocol',
  proxy_internal_error: 'the proxy itself failed',
  proxy_configuration_error: 'the proxy is set up wrongly',
  proxy_loop_detected: 'the request came round in a circle',
};

export const proxyStatusRules: readonly Rule[] = [
  {
    name: 'Proxy-Status: what the proxy says',
    codes: [400, 403, 404, 408, 429, 500, 502, 503, 504, 508],
    source: 'RFC 9209 sections 2.1 and 2.3',
    says({ received }) {
      const written = received('proxy-status') ?? '';
      const error = /;\s{0,3}error=([a-z_]{3,40})/.exec(written)?.[1];
      const says = error ? proxyErrors[error] : undefined;
      const who = /^\s{0,3}"?([\w.:-]{1,60})"?\s{0,3};/.exec(written)?.[1];
      return error && says && who ? ['The proxy ', quoted(who, 60), ' says ', code(error), `: ${says}.`] : undefined;
    },
  },
];

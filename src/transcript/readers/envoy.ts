/** Envoy and Istio: the access log's text, with response flags and details, and the detail by itself. */
import { type Found, lineReader } from '../reader.js';
import { codeIn, requestLine, timeIn } from '../shapes.js';

/** Flags of Envoy's access log, `%RESPONSE_FLAGS%`. */
const flag =
  '(?:UH|UF|UO|NR|URX|NC|DC|LH|UT|LR|UR|UC|DI|FI|RL|UAEX|RLSE|IH|SI|DPE|UPE|UMSDR|OM|DF|DO|DR|UDO|NFCF|RFCF|DT|SH)';
const log = new RegExp(
  `"([A-Z]{3,16} [^"]{1,4096}|- - -|- - HTTP/[\\d.]+)" (\\d{1,3}) (-|${flag}(?:,${flag})*)(?: (\\S{1,200}))? `,
);
/** Response code details that Envoy and its filters write, as far as they stand beside a status. */
const details = [
  'via_upstream|direct_response|route_not_found|no_healthy_upstream|cluster_not_found|filter_chain_not_found',
  'upstream_(?:reset|response|per_try|max|overload|request)[a-z_]{1,60}|downstream_(?:remote|local)_disconnect[a-z_]{0,30}',
  'rbac_access_denied[a-z_]{0,60}|jwt_authn_access_denied|ext_authz_(?:denied|error)|request_rate_limited|local_rate_limited',
  'request_(?:overall_timeout|headers?_too_large|payload_too_large)|response_payload_too_large|stream_idle_timeout',
  'max_duration_timeout|missing_host_header|maintenance_mode|overload|duration_timeout|internal_redirect',
].join('|');
const detail = new RegExp(
  `\\b(\\d{3}) (?:(${flag}(?:,${flag})*) )?(${details})(?:\\{[^}]{0,200}\\})?(?: (${flag}(?:,${flag})*)\\b)?(?![=\\w])`,
);
/** A log of a chosen format may end with the two. */
const short = new RegExp(`" (\\d{3}) (${flag}(?:,${flag})*)$`);

function read(line: string): readonly Found[] | undefined {
  if (line.includes('"')) {
    const [, asked = '', status, flags = '-', first] = log.exec(line) ?? [];
    if (status !== undefined && (flags !== '-' || /^(?:-|\d+|[a-z_]+)$/.test(first ?? '')) && line.includes('[')) {
      const hop = { name: 'envoy', ...(flags === '-' ? {} : { flags: flags.split(',') }) };
      // 0 is written where no response was sent: DC, the client went first.
      return [{ code: codeIn(status), ...requestLine(asked), at: timeIn(line), hop }];
    }
  }
  if (line.startsWith('[') && line.includes('" ')) {
    const [, status, flags = ''] = short.exec(line) ?? [];
    if (status !== undefined)
      return [{ code: codeIn(status), at: timeIn(line), hop: { name: 'envoy', flags: flags.split(',') } }];
  }
  if (!line.includes('_')) return undefined;
  const [, code, before, why, after] = detail.exec(line) ?? [];
  if (code === undefined) return undefined;
  const flags = before ?? after;
  return [{ code: codeIn(code), reason: why, hop: { name: 'envoy', ...(flags ? { flags: flags.split(',') } : {}) } }];
}

export const envoy = lineReader('envoy', read);

/** Envoy and Istio: the access log's text, with response flags and details, and the detail by itself. */
import { type Found, lineReader } from '../reader.js';
import { codeIn, requestLine, timeIn } from '../shapes.js';

/** Flags of Envoy's access log, `%RESPONSE_FLAGS%`. */
const flag =
  '(?:UH|UF|UO|NR|URX|NC|DC|LH|UT|LR|UR|UC|DI|FI|RL|UAEX|RLSE|IH|SI|DPE|UPE|UMSDR|OM|DF|DO|DR|UDO|NFCF|RFCF|DT|SH)';
const log = new RegExp(
  `"([A-Z]{3,16} [^"]{1,4096}|- - -|- - HTTP/[\\d.]+)" (\\d{1,3}) (-|${flag}(?:,${flag})*)(?: (\\S{1,200}))? `,
);
const detail = new RegExp(
  `\\b(\\d{3}) (?:(${flag}(?:,${flag})*) )?((?:upstream|downstream|via_upstream|direct_response|route_not_found|no_healthy|cluster_not_found|rbac_|jwt_|ext_authz|request_|response_|no_cluster)[a-z_]{0,60})(?:\\{[^}]{0,200}\\})?(?: (${flag}(?:,${flag})*)\\b)?`,
);

function read(line: string): readonly Found[] | undefined {
  if (line.includes('"')) {
    const [, asked = '', status, flags = '-', first] = log.exec(line) ?? [];
    if (status !== undefined && (flags !== '-' || /^(?:-|\d+|[a-z_]+)$/.test(first ?? '')) && line.includes('[')) {
      const hop = { name: 'envoy', ...(flags === '-' ? {} : { flags: flags.split(',') }) };
      // 0 is written where no response was sent: DC, the client went first.
      return [{ code: codeIn(status), ...requestLine(asked), at: timeIn(line), hop }];
    }
  }
  if (!line.includes('_')) return undefined;
  const [, code, before, why, after] = detail.exec(line) ?? [];
  if (code === undefined) return undefined;
  const flags = before ?? after;
  return [{ code: codeIn(code), reason: why, hop: { name: 'envoy', ...(flags ? { flags: flags.split(',') } : {}) } }];
}

export const envoy = lineReader('envoy', read);

/** The documents that situations rest on, by short name. */
import type { Source } from '../status.js';

/** A section of an RFC. */
export const rfc = (number: number, section: string): Source => ({
  title: `RFC ${number} section ${section}`,
  href: `https://www.rfc-editor.org/rfc/rfc${number}.html#section-${section}`,
});

/** Zalando RESTful API Guidelines, by rule number where there is one. */
export const zalando = (rule?: number): Source => ({
  title: rule === undefined ? 'Zalando RESTful API Guidelines' : `Zalando RESTful API Guidelines, rule ${rule}`,
  href: `https://opensource.zalando.com/restful-api-guidelines/${rule === undefined ? '' : `#${rule}`}`,
});

/** A Google API improvement proposal. */
export const aip = (number: number): Source => ({ title: `AIP-${number}`, href: `https://google.aip.dev/${number}` });

export const azure: Source = {
  title: 'Microsoft Azure REST API Guidelines',
  href: 'https://github.com/microsoft/api-guidelines/blob/vNext/azure/Guidelines.md',
};

export const graph: Source = {
  title: 'Microsoft Graph REST API Guidelines',
  href: 'https://github.com/microsoft/api-guidelines/blob/vNext/graph/GuidelinesGraph.md',
};

export const heroku: Source = {
  title: 'HTTP API Design Guide (Heroku)',
  href: 'https://github.com/interagent/http-api-design',
};

export const grpcCodes: Source = {
  title: 'google/rpc/code.proto',
  href: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto',
};

/** A page of a vendor or a project. */
export const page = (title: string, href: string): Source => ({ title, href });

/** Where a redirection leads, whether the method survives, and whether it goes in circles. */
import { code, type Text } from '../../core/text.js';
import { quoted } from '../mask.js';
import type { Occurrence } from '../transcript.js';
import { type Evidence, headersShown, type Rule } from './rule.js';

const redirections = [301, 302, 303, 307, 308];

const locationOf = ({ responseHeaders = [] }: Occurrence): string | undefined =>
  responseHeaders.find(({ name }) => name.toLowerCase() === 'location')?.value.trim();

/** The request's address, as far as it is known; without a host it stands on one that no answer names. */
function addressOf({ target = '/', host }: Occurrence): URL | undefined {
  const base = `http://${host ?? 'unknown.invalid'}`;
  return URL.canParse(target, base) ? new URL(target, base) : undefined;
}

function hop({ occurrence }: Evidence): { readonly from: URL; readonly to: URL } | undefined {
  const location = locationOf(occurrence);
  const from = addressOf(occurrence);
  if (!location || !from || occurrence.target === undefined || !URL.canParse(location, from.href)) return undefined;
  return { from, to: new URL(location, from) };
}

const known = (url: URL): boolean => url.hostname !== 'unknown.invalid';

function methodText(status: number, method: string): Text {
  if (status === 307 || status === 308)
    return [' The ', quoted(method, 20), ' is sent again there as it is, content included.'];
  if (status === 303)
    return [' It is to be fetched with ', code('GET'), ': the ', quoted(method, 20), ' has been dealt with.'];
  return method.toUpperCase() === 'POST'
    ? [' Most clients turn the ', code('POST'), ' into a ', code('GET'), ' without content; 307 or 308 would keep it.']
    : [' The ', quoted(method, 20), ' should be kept, though some clients change it; 307 or 308 would make sure.'];
}

export const redirectRules: readonly Rule[] = [
  {
    name: 'redirection: where to, and with which method',
    codes: redirections,
    source: 'RFC 9110 section 15.4',
    says({ occurrence }) {
      const location = locationOf(occurrence);
      if (!location) return undefined;
      const method = occurrence.method;
      const safe = !method || /^(get|head)$/i.test(method);
      return ['It leads to ', quoted(location), '.', ...(safe ? [] : methodText(occurrence.code, method))];
    },
  },
  {
    name: 'redirection without Location',
    codes: redirections,
    source: 'RFC 9110 section 10.2.2',
    says: (evidence) =>
      headersShown(evidence) && !locationOf(evidence.occurrence)
        ? ['There is no ', code('Location'), ', so no client can follow it: the server should send one.']
        : undefined,
  },
  {
    name: 'redirection to itself, or in circles',
    codes: redirections,
    source: 'RFC 9110 section 15.4',
    says(evidence) {
      const leads = hop(evidence);
      if (!leads) return undefined;
      const { from, to } = leads;
      if (from.href === to.href && known(from)) {
        return [
          'It leads back to the address that was asked: a loop. Behind a proxy that ends TLS this is often the application demanding https while it is spoken to over http: pass on ',
          code('X-Forwarded-Proto'),
          '.',
        ];
      }
      const visits = evidence.transcript.occurrences.filter(
        (other) => redirections.includes(other.code) && locationOf(other) === locationOf(evidence.occurrence),
      );
      if (visits.length > 1 && visits[0] === evidence.occurrence) {
        return [
          `The paste shows ${visits.length} redirections to this same place: a loop. Compare what each of its stops demands (https, www, a slash, a login).`,
        ];
      }
      return undefined;
    },
  },
  {
    name: 'redirection from http to https',
    codes: redirections,
    source: 'RFC 9110 section 4.2.2',
    says(evidence) {
      const leads = hop(evidence);
      if (!leads || !known(leads.from) || !evidence.occurrence.target?.startsWith('http://')) return undefined;
      return leads.to.protocol === 'https:' &&
        leads.to.host === leads.from.host &&
        leads.to.pathname === leads.from.pathname
        ? ['It only moves from http to https: ask for the https address at once.']
        : undefined;
    },
  },
  {
    name: 'redirection for a slash',
    codes: redirections,
    source: 'RFC 9110 section 15.4',
    says(evidence) {
      const leads = hop(evidence);
      if (!leads || leads.to.host !== leads.from.host) return undefined;
      const bare = (path: string): string => path.replace(/\/$/, '');
      return leads.to.pathname !== leads.from.pathname && bare(leads.to.pathname) === bare(leads.from.pathname)
        ? ['Only the slash at the end differs: write the address as the server wants it and the hop is gone.']
        : undefined;
    },
  },
];

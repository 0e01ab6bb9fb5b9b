/** Where a redirection leads, whether the method survives, and whether it goes in circles. */
import { code, type Text } from '../../core/text.js';
import { quoted, quotedTarget } from '../mask.js';
import type { Occurrence } from '../transcript.js';
import { type Evidence, headerIn, headersShown, type Rule } from './rule.js';

const redirections = [301, 302, 303, 307, 308];

const locationOf = ({ responseHeaders }: Occurrence): string | undefined =>
  headerIn(responseHeaders, 'location')?.trim();

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

/** Host, path and query: what stays the same when only the scheme changes. */
const place = ({ host, pathname, search }: URL): string => `${host}${pathname}${search}`;

function methodText(status: number, method: string): Text {
  if (status === 307 || status === 308)
    return [' The ', quoted(method, 20), ' is sent again there as it is, content included.'];
  if (status === 303)
    return [' It is to be fetched with ', code('GET'), ': the ', quoted(method, 20), ' has been dealt with.'];
  return method.toUpperCase() === 'POST'
    ? [' Most clients turn the ', code('POST'), ' into a ', code('GET'), ' without content; 307 or 308 would keep it.']
    : [' The ', quoted(method, 20), ' should be kept, though some clients change it; 307 or 308 would make sure.'];
}

const proxyCause: Text = [
  ' Behind a proxy or CDN that ends TLS this mostly means that the application demands https while it is spoken to over http: pass on ',
  code('X-Forwarded-Proto'),
  ' and have the application trust it (at Cloudflare: set SSL to Full, not Flexible).',
];

/** Where in the paste the redirections from and to the same places as this one are. */
function visits({ transcript, occurrence }: Evidence): readonly number[] {
  const location = locationOf(occurrence);
  return transcript.occurrences.flatMap((other, i) =>
    redirections.includes(other.code) &&
    other.responseHeaders !== undefined &&
    other.target === occurrence.target &&
    locationOf(other) === location
      ? [i]
      : [],
  );
}

/** Whether a request, where its target is shown, is the one that a redirection to `to` asks for. */
function asks(next: Occurrence | undefined, to: URL | undefined): boolean {
  if (next?.target === undefined || !to) return true;
  const asked = addressOf(next);
  return asked !== undefined && (known(asked) ? place(asked) === place(to) : asked.pathname === to.pathname);
}

/** A sign-in page by the words of its path. */
const signIn = /(?:^|[/_.-])(?:log[_-]?in|sign[_-]?in|auth(?:orize|enticate)?|sso|saml2?|session\/new)(?:[/_.?-]|$)/i;

/** A target's path, without scheme, host, query and fragment. */
const pathOf = (target: string): string => target.replace(/[?#].*/s, '').replace(/^https?:\/\/[^/]*/, '');

/** What is said of a redirection that goes in circles; undefined where it does not. */
function circle(evidence: Evidence): Text | undefined {
  const location = locationOf(evidence.occurrence);
  if (!location) return undefined;
  const leads = hop(evidence);
  // Logs and HTTP/1 requests do not show the scheme, so http to https alone is no circle; asked twice, it is.
  if (leads && known(leads.from) && leads.from.href === leads.to.href)
    return ['It leads back to the address that was asked: a loop.', ...proxyCause];
  const again = visits(evidence);
  const { occurrences } = evidence.transcript;
  // Asked twice is no circle yet: each time but the last the redirection must have been followed.
  if (again.length < 2 || !again.slice(0, -1).every((at) => asks(occurrences[at + 1], leads?.to))) return undefined;
  // Without a request shown, two neighbours that lead to one place tell that it leads to itself.
  const neighbours = [evidence.previous, evidence.next].some((other) => other && locationOf(other) === location);
  const itself = leads ? place(leads.from) === place(leads.to) : neighbours;
  return itself
    ? [`It leads back to the address that was asked, ${again.length} times here: a loop.`, ...proxyCause]
    : [
        `The paste shows ${again.length} redirections to `,
        quotedTarget(location),
        ': a loop. Compare what each of its stops demands: https or http, www or not, a slash, a login, a cookie that is not kept.',
      ];
}

export const redirectRules: readonly Rule[] = [
  {
    name: 'redirection to itself, or in circles',
    codes: redirections,
    source: 'RFC 9110 section 15.4',
    amiss: true,
    says: circle,
  },
  {
    name: 'redirection to a sign-in page',
    codes: [302, 303, 307],
    source: 'RFC 9110 sections 15.4.3 and 15.5.2',
    says({ occurrence }) {
      const path = pathOf(locationOf(occurrence) ?? '');
      // A step of signing in, or the way back from it, is no sign that a session is missing.
      return signIn.test(path) && !/callback|return/i.test(path) && !signIn.test(pathOf(occurrence.target ?? ''))
        ? [
            'It leads to a sign-in page: no session came along, or it is over. A program should send its credentials, and an API answer 401 instead.',
          ]
        : undefined;
    },
  },
  {
    name: 'redirection: where to, and with which method',
    codes: redirections,
    source: 'RFC 9110 section 15.4',
    says(evidence) {
      const { occurrence } = evidence;
      const location = locationOf(occurrence);
      if (!location || circle(evidence)) return undefined;
      const method = occurrence.method;
      const safe = !method || /^(get|head|options)$/i.test(method);
      return ['It leads to ', quotedTarget(location, 100), '.', ...(safe ? [] : methodText(occurrence.code, method))];
    },
  },
  {
    name: 'redirection without Location',
    codes: redirections,
    source: 'RFC 9110 section 10.2.2',
    amiss: true,
    says: (evidence) =>
      headersShown(evidence) && !locationOf(evidence.occurrence)
        ? ['There is no ', code('Location'), ', so no client can follow it: the server should send one.']
        : undefined,
  },
  {
    name: 'redirection from http to https',
    codes: redirections,
    source: 'RFC 9110 section 4.2.2',
    says(evidence) {
      const leads = hop(evidence);
      if (!leads || !known(leads.from) || !evidence.occurrence.target?.startsWith('http://')) return undefined;
      return leads.to.protocol === 'https:' && place(leads.to) === place(leads.from)
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

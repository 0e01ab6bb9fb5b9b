/** HAProxy: what its termination state says. */
import { prose } from '../../core/text.js';
import { quoted } from '../mask.js';
import type { Rule } from './rule.js';

/** The first letter: who ended the session. */
const causes: Readonly<Record<string, string>> = {
  C: 'the client ended the connection',
  S: 'the server ended or refused the connection',
  P: 'HAProxy itself refused it',
  L: 'HAProxy answered by itself',
  R: 'a resource of HAProxy ran out',
  I: 'an internal error of HAProxy',
  D: 'the server was marked down, and its sessions killed',
  U: 'a backup server’s session was killed, the active one being up again',
  K: 'an operator ended the session',
  c: 'the client was silent for longer than its timeout',
  s: 'the server was silent for longer than its timeout',
};

/** The second letter: at which stage. */
const stages: Readonly<Record<string, string>> = {
  R: 'before the request was complete',
  Q: 'while it waited in the queue for a free server',
  C: 'while connecting to the server',
  H: 'while waiting for the server’s headers',
  D: 'while the content was coming',
  L: 'while the last bytes went to the client',
  T: 'while the request was held in the tarpit',
};

/** The usual pairs, and where to look. */
const steps: Readonly<Record<string, string>> = {
  sC: 'Is the server’s address right and reachable? Packets may be dropped on the way; see `timeout connect`',
  SC: 'Is the server running, and is any of the backend up?',
  sQ: 'Every server is full: raise `maxconn` or add servers; see `timeout queue`',
  sH: 'Find what the server waits for; raise `timeout server` only if it must be slow',
  SH: 'Look in the server’s log at this second for a crash or a reset',
  PH: 'The server’s headers were not valid, or a rule refused them',
  PR: 'The request was not valid, or a rule refused it',
  cR: 'The client sent too slowly for `timeout http-request`',
  CR: 'The client left in the middle of its request',
  CH: 'Compare how long the server took with the client’s timeout',
  CQ: 'The client did not want to wait in the queue any longer: every server is full',
};

export const haproxyRules: readonly Rule[] = [
  {
    name: 'HAProxy: the termination state',
    codes: [400, 403, 408, 413, 429, 500, 502, 503, 504],
    source: 'HAProxy configuration manual, section 8.5',
    says({ occurrence: { hop } }) {
      if (hop?.name !== 'haproxy') return undefined;
      const [state = '', server] = hop.flags ?? [];
      const cause = causes[state.charAt(0)];
      const stage = stages[state.charAt(1)];
      if (!cause) return undefined;
      const step = steps[state.slice(0, 2)];
      return [
        'HAProxy ended it with ',
        quoted(state, 6),
        `: ${cause}${stage ? ` ${stage}` : ''}${server === '<NOSRV>' ? ', and no server was chosen for it' : ''}.`,
        ...(step ? prose(` ${step}${step.endsWith('?') ? '' : '.'}`) : []),
      ];
    },
  },
  {
    name: 'HAProxy: a backend without servers',
    codes: [503],
    source: 'HAProxy configuration manual, section 5.2 (check)',
    says: ({ occurrence: { hop, implied } }) =>
      hop?.name === 'haproxy' && implied?.includes('has no server available')
        ? ['Every server of the backend failed its health check: the lines before say which, and why.']
        : undefined,
  },
];

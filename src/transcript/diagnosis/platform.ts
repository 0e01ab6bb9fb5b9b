/** Heroku, Vercel and other hosts that put an error code of their own beside the status. */
import { code, prose } from '../../core/text.js';
import { quoted } from '../mask.js';
import type { Rule } from './rule.js';

const heroku: Readonly<Record<string, string>> = {
  H10: 'the app crashed: see the lines before for why it did not start',
  H11: 'the backlog is full: the dynos answer too slowly for the traffic',
  H12: 'no answer within 30 seconds: move slow work into a job',
  H13: 'the app closed the connection without an answer: look for a crash or a worker timeout',
  H14: 'no web dyno runs: scale one up with `heroku ps:scale web=1`',
  H15: 'the connection was idle for 55 seconds: send something sooner, or finish',
  H17: 'the app’s answer is not valid HTTP',
  H18: 'the app closed the socket while the request was under way',
  H19: 'connecting to the dyno took more than 5 seconds: it is too busy to take connections',
  H20: 'the app did not boot in time: does it listen on `$PORT`, and what holds its start up?',
  H21: 'the dyno refused the connection: is the app listening on `$PORT`?',
  H22: 'more clients connect to the app at once than the router lets through',
  H26: 'the request was not well formed',
  H27: 'the client went away before the answer: compare the time taken with its timeout',
  H28: 'the client sent nothing for 55 seconds',
  H31: 'the connection was opened for another host name',
  H80: 'maintenance mode is on: `heroku maintenance:off` ends it',
  H81: 'nothing has been deployed yet',
  H82: 'the dyno hours of the account are used up',
  H99: 'a fault of the platform itself: see status.heroku.com',
};

const vercel: Readonly<Record<string, string>> = {
  FUNCTION_INVOCATION_TIMEOUT: 'the function ran longer than it may: find what it waits for, or raise `maxDuration`',
  FUNCTION_INVOCATION_FAILED: 'the function threw: its runtime log has the stack trace',
  FUNCTION_PAYLOAD_TOO_LARGE: 'the content is larger than a function takes: upload straight to storage instead',
  FUNCTION_RESPONSE_PAYLOAD_TOO_LARGE: 'the answer is larger than a function may send: stream it, or send a link',
  FUNCTION_THROTTLED: 'too many functions ran at once',
  NO_RESPONSE_FROM_FUNCTION: 'the function ended without an answer: does every path return one?',
  EDGE_FUNCTION_INVOCATION_TIMEOUT: 'the edge function did not begin its answer in time',
  EDGE_FUNCTION_INVOCATION_FAILED: 'the edge function threw: its runtime log has the stack trace',
  MIDDLEWARE_INVOCATION_TIMEOUT: 'the middleware did not answer in time',
  MIDDLEWARE_INVOCATION_FAILED: 'the middleware threw: its runtime log has the stack trace',
  DEPLOYMENT_NOT_FOUND: 'no deployment has this address: was it deleted, or is the name mistyped?',
  DEPLOYMENT_DISABLED: 'the deployment is paused: see the account’s usage and billing',
  DEPLOYMENT_PAUSED: 'the deployment is paused: see the account’s usage and billing',
  NOT_FOUND: 'the build has no such path: look at its output and at the rewrites',
  INFINITE_LOOP_DETECTED: 'the app requests itself in circles',
  ROUTER_EXTERNAL_TARGET_ERROR: 'the server a rewrite leads to could not be reached, or answered badly',
  ROUTER_EXTERNAL_TARGET_CONNECTION_ERROR: 'the server a rewrite leads to could not be reached',
  DNS_HOSTNAME_NOT_FOUND: 'the name a rewrite leads to does not resolve',
};

const stop = (says: string): string => (says.endsWith('?') ? says : `${says}.`);

export const platformRules: readonly Rule[] = [
  {
    name: 'Heroku router: the H code',
    codes: [400, 421, 499, 500, 502, 503, 504],
    source: 'devcenter.heroku.com, Error codes',
    says({ occurrence: { hop } }) {
      const flag = hop?.name === 'heroku' ? hop.flags?.find((one) => heroku[one]) : undefined;
      const says = flag ? heroku[flag] : undefined;
      return flag && says ? ['Heroku’s router says ', code(flag), ': ', ...prose(stop(says))] : undefined;
    },
  },
  {
    name: 'Vercel: the error code',
    codes: [400, 402, 404, 410, 413, 414, 416, 431, 500, 502, 503, 504, 508],
    source: 'vercel.com, Error codes',
    says({ received, occurrence: { body, format, implied } }) {
      const inBody = received('x-vercel-id') === undefined ? undefined : body?.code;
      const written = received('x-vercel-error') ?? inBody ?? (format === 'vercel' ? implied : undefined);
      if (!written) return undefined;
      const says = vercel[written.trim()];
      return ['Vercel says ', quoted(written, 50), ...(says ? [': ', ...prose(stop(says))] : ['.'])];
    },
  },
];

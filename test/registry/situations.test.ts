/** The situations as data, and that every row of good practice is answered as it says, disagreements included. */
import { describe, expect, it } from 'vitest';
import { byCode } from '../../src/registry/registry.js';
import { situations } from '../../src/registry/situations/all.js';
import { type Situation, situationOf } from '../../src/registry/situations/index.js';
import { rank } from '../../src/understand/rank.js';
import { understand } from '../../src/understand/understand.js';
import { faultOf } from './sites.js';

const prose = ({ because, send, fix, disagreement, runnerUp }: Situation): readonly string[] =>
  [because, send, fix, disagreement, runnerUp?.when].filter((text) => text !== undefined);

describe('situations as data', () => {
  it('rest on pages whose addresses have the form of their sites', () => {
    const faults = situations.flatMap(({ id, sources }) =>
      sources.flatMap(({ href }) => {
        const fault = faultOf(href);
        return fault ? [`${id}: ${href} ${fault}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('are many, each with an id of its own', () => {
    expect(situations.length).toBeGreaterThanOrEqual(150);
    expect(new Set(situations.map(({ id }) => id)).size).toBe(situations.length);
    for (const { id } of situations) expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
    expect(situationOf('duplicate')?.codes[0]).toBe('409');
    expect(situationOf('constructor')).toBeUndefined();
  });

  it.each(situations.map((situation) => [situation.id, situation] as const))('%s is whole', (_, situation) => {
    const { what, asks, codes, sources, runnerUp } = situation;
    for (const code of [...codes, ...(runnerUp ? [runnerUp.code] : [])]) expect(byCode(code), code).not.toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(what.length).toBeLessThanOrEqual(70);
    expect(what.endsWith('.')).toBe(false);
    expect(asks.length).toBeGreaterThanOrEqual(1);
    for (const ask of asks) expect(ask, 'plain lower-case words').toMatch(/^[a-z\d<]+(?: [a-z\d<]+)*$/);
    for (const text of prose(situation)) {
      expect(text.length).toBeLessThanOrEqual(300);
      expect(text.split('`').length % 2, text).toBe(1);
    }
    for (const text of [situation.because, situation.send, situation.fix, situation.disagreement])
      if (text !== undefined) expect(text).toMatch(/[.?!]$/);
    for (const { title, href } of sources) {
      expect(title.length).toBeGreaterThan(3);
      expect(new URL(href).protocol).toBe('https:');
    }
  });

  it('say no sentence twice', () => {
    const seen = new Map<string, string>();
    for (const situation of situations) {
      for (const text of [situation.because, situation.fix, situation.disagreement]) {
        if (text === undefined) continue;
        expect(seen.get(text), `${situation.id}: ${text}`).toBeUndefined();
        seen.set(text, situation.id);
      }
    }
  });

  it('have no ask twice', () => {
    const asks = situations.flatMap((situation) => situation.asks);
    expect(asks.filter((ask, i) => asks.indexOf(ask) !== i)).toEqual([]);
  });

  it('are found by each of their own asks, or another that begins with the same code is', () => {
    const lost = situations.flatMap(({ id, asks, codes }) =>
      asks.filter((ask) => {
        const found = rank(ask, [])[0]?.found;
        return found?.situation !== id && !(found && codes.includes(found.codes[0]));
      }),
    );
    expect(lost).toEqual([]);
  });
});

/** Question; the code that comes first; a code that stands as runner-up or beside it; what the disagreement names. */
const rows: readonly (readonly [asked: string, first: string, beside?: string | undefined, disagreement?: RegExp])[] = [
  ['no status code fits my error', '400', '500'],
  ['can I invent my own unregistered number', '400', '500'],
  ['success with something to return', '200'],
  ['POST created a new resource', '201'],
  ['PUT made the resource or replaced it', '201', '204'],
  ['a create is repeated by a retry and already exists with the same content', '200', '204', /AIP-133.*409/],
  ['create with an id that exists', '409', '422', /Google/],
  ['payment sent twice, already done', '409', '200'],
  ['the work will be done later in the background', '202'],
  ['done and nothing to return', '204'],
  ['DELETE succeeded', '204', '202'],
  ['DELETE of something that does not exist', '204', '404', /AIP-135.*404.*410/],
  ['post action finished with a result', '200'],
  ['batch with mixed results', '207', '200'],
  ['all items of a batch failed', '207'],
  ['a page of a list', '200', '206', /Heroku.*206/],
  ['list query with no hits', '200', '404', /Zalando/],
  ['result is elsewhere, fetch it by GET', '303'],
  ['moved for good', '301', '308'],
  ['moved for good but the method must stay', '308', '301'],
  ['moved for now', '302', '307'],
  ['moved for now and the method must stay', '307', '308'],
  ['an api resource has a new permanent address', '301', '308', /Zalando/],
  ['several representations to pick from', '300'],
  ['conditional get, unchanged', '304'],
  ['conditional write whose condition is false', '412', '409', /AIP-154.*409/],
  ['write came without the precondition that is required', '428'],
  ['concurrent update conflict without any precondition', '409', '412', /ABORTED.*409/],
  ['malformed request', '400'],
  ['well-formed but the values are invalid', '422', '400', /Zalando.*400/],
  ['unknown field in the JSON body', '400', '422', /Azure/],
  ['read-only field sent', '400'],
  ['missing mandatory parameter', '400', '422', /Azure/],
  ['api-version is missing', '400'],
  ['not authenticated', '401'],
  ['authenticated but not allowed', '403'],
  ['not allowed and existence must stay hidden', '404', '403', /AIP-193.*403/],
  ['no such resource', '404'],
  ['was here and removed on purpose', '410', '404'],
  ['resource exists but the method is not supported', '405', '501'],
  ['method is unknown to the whole server', '501', '405'],
  ['cannot produce what Accept wants', '406'],
  ['body format not supported', '415'],
  ['PATCH on a missing resource', '404', '409', /409/],
  ['delete a directory that is not empty', '409', '400', /FAILED_PRECONDITION.*400/],
  ['the state does not allow it', '409', '400', /FAILED_PRECONDITION.*400/],
  ['locked by someone', '423', '409', /Zalando/],
  ['body too large', '413'],
  ['the url is too long for this server', '414'],
  ['headers too large', '431'],
  ['caller too fast', '429'],
  ['out of quota', '429', undefined, /RESOURCE_EXHAUSTED/],
  ['service overloaded though the caller is within limits', '503', '429'],
  ['blocked for legal reasons', '451'],
  ['a bug in the server', '500'],
  ['upstream gave garbage', '502', '504'],
  ['upstream did not answer in time', '504'],
  ['deadline exceeded', '504'],
  ['caller gave up', '499'],
  ['transaction aborted by concurrency', '409'],
  ['unrecoverable data loss', '500'],
];

describe('good practice', () => {
  for (const [asked, first, beside, disagreement] of rows) {
    it(`${asked} → ${first}`, () => {
      const intent = understand(asked, 'command');
      expect(intent.kind).toBe('situation');
      const situation = intent.kind === 'situation' ? situationOf(intent.situation) : undefined;
      expect(situation?.codes[0], situation?.id).toBe(first);
      if (beside !== undefined)
        expect([...(situation?.codes ?? []), situation?.runnerUp?.code], situation?.id).toContain(beside);
      if (disagreement) expect(situation?.disagreement ?? situation?.because).toMatch(disagreement);
    });
  }
});

describe('gRPC', () => {
  it.each([
    ['OK', '200'],
    ['CANCELLED', '499'],
    ['UNKNOWN', '500'],
    ['INVALID_ARGUMENT', '400'],
    ['DEADLINE_EXCEEDED', '504'],
    ['NOT_FOUND', '404'],
    ['ALREADY_EXISTS', '409'],
    ['PERMISSION_DENIED', '403'],
    ['RESOURCE_EXHAUSTED', '429'],
    ['FAILED_PRECONDITION', '400'],
    ['ABORTED', '409'],
    ['OUT_OF_RANGE', '400'],
    ['UNIMPLEMENTED', '501'],
    ['INTERNAL', '500'],
    ['UNAVAILABLE', '503'],
    ['DATA_LOSS', '500'],
    ['UNAUTHENTICATED', '401'],
  ])('%s is %s over HTTP', (name, code) => {
    expect(situationOf(`grpc-${name.toLowerCase().replaceAll('_', '-')}`)?.codes).toEqual([code]);
    expect(understand(`grpc ${name}`, 'mention')).toMatchObject({ kind: 'situation' });
    const intent = understand(`grpc ${name} as http status`, 'mention');
    expect(intent.kind === 'situation' && situationOf(intent.situation)?.codes[0]).toBe(code);
  });
});

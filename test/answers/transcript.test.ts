/** A paste → what to do: the next step first, counts for logs, and no secret anywhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/adapters/terminal/render.js';
import { transcriptAnswer } from '../../src/answers/transcript.js';
import type { Answer } from '../../src/core/answer.js';
import { secrets } from '../transcript/secrets.js';
import { accessLog, pastes } from './pastes.js';

/** The first lines that a person reads in a terminal. */
const top = (answer: Answer, lines = 6): string =>
  render(answer, { width: 80, colour: false }).split('\n').slice(0, lines).join(' ').replace(/\s+/g, ' ');

const codesOf = (answer: Answer): readonly string[] => (answer.kind === 'found' ? answer.about.codes : []);

describe('a paste', () => {
  it.each(pastes)('$name: the next step stands in the first lines', ({ paste, title, step, codes }) => {
    const answer = transcriptAnswer(paste);
    expect(answer).toMatchObject({ kind: 'found', audience: 'asker' });
    expect(top(answer)).toContain(title);
    expect(top(answer)).toContain(step);
    expect(codesOf(answer)).toEqual(codes);
  });

  it('says the meaning and the general advice where the evidence says nothing', () => {
    const answer = transcriptAnswer('Request failed with status code 429');
    expect(answer).toSay('429 Too Many Requests');
    expect(answer).toSay('If you are the client');
    expect(answer).not.toSay('In this case');
  });

  it('leads with the step and keeps what was only said for after it', () => {
    const answer = transcriptAnswer(pastes.find(({ name }) => name === 'an nginx 504')?.paste ?? '');
    const said = render(answer, { width: 80, colour: false });
    expect(said.indexOf('find out what')).toBeGreaterThan(0);
    expect(said.indexOf('find out what')).toBeLessThan(said.indexOf('No 504 is printed'));
  });

  it('tells a 200 in full when an error hides in it, and not when a failure stands beside it unhidden', () => {
    const hidden =
      'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"errors":[{"message":"no","extensions":{"code":"X"}}]}';
    expect(transcriptAnswer(hidden)).toSay('the content is an error');
    const plainly = 'HTTP/1.1 200 OK\nServer: a\n\nHTTP/1.1 404 Not Found\nServer: a\n';
    expect(codesOf(transcriptAnswer(plainly))).toEqual(['404', '200']);
    expect(transcriptAnswer(plainly)).toSay('Also in it · 200 OK, line 1');
  });

  it('looks up the substatus of IIS', () => {
    expect(
      transcriptAnswer('2026-11-22 10:00:00 10.0.0.1 GET /up.aspx - 443 - 192.0.2.1 Mozilla/5.0 - 404 13 0 15'),
    ).toSay('404.13');
  });

  it('says when there is no status in it', () => {
    expect(transcriptAnswer('it works on my machine')).toMatchObject({ kind: 'missing' });
  });

  it('says how much was not read', () => {
    const answer = transcriptAnswer(`HTTP/1.1 404 Not Found\n\n${'x '.repeat(600_000)}`);
    expect(answer).toSay('Not all was read');
  });
});

describe('a log', () => {
  const answer = transcriptAnswer(accessLog(10_000));

  it('counts, and puts the gravest first', () => {
    expect(answer).toSay('10,000 responses, 1,250 failed (12.5 %)');
    expect(codesOf(answer)).toEqual(['502', '404', '301', '200']);
    expect(answer).toSay('250 × 502, 1,000 × 404, 2,500 × 301, 6,250 × 200');
  });

  it('says where and since when to look', () => {
    expect(answer).toSay('Look first at 502 Bad Gateway: 250, all on GET /api/cart, since 2026-11-22 10:00:20 UTC');
    expect(answer).toSay('(250), GET /old/5 (250) and 1 other place.');
  });

  it('drops the query from what it counts', () => {
    expect(JSON.stringify(answer)).not.toContain('id=');
  });

  it('tells the steps instead of the meaning where the lines give them', () => {
    const line = (words: string, i: number): string =>
      `2026/11/22 10:00:0${i} [error] 29#29: *${i} ${words} while connecting to upstream, client: 192.0.2.1, server: a.example, request: "GET /api HTTP/1.1", upstream: "http://10.0.0.2:8080/api", host: "a.example"`;
    const refused = 'connect() failed (111: Connection refused)';
    const said = transcriptAnswer(
      [...'0123456789'].map((_, i) => line(i < 5 ? refused : 'no live upstreams', i)).join('\n'),
    );
    expect(said).toSay('10 responses, all failed');
    expect(said).toSay('since 2026-11-22 10:00:00 UTC. Nothing listens at the upstream’s address');
    expect(said).toSay('502 Bad Gateway × 10 · Every server of the upstream block is set aside');
    expect(said).not.toSay('No 502 is printed');
  });

  it('tells each different line of a proxy once', () => {
    const line = (flag: string, i: number): string =>
      `[2026-11-22T10:00:0${i}.000Z] "GET /cart HTTP/1.1" 503 ${flag} no_healthy_upstream - "-" 0 19 0 - "10.1.2.3" "curl/8.5.0" "9f2c1c7e-0000-4000-8000-000000000000" "shop.example.com" "-" - - 10.1.2.4:80 10.1.2.3:5000 - default`;
    const said = transcriptAnswer([...'012345678'].map((_, i) => line(i % 3 === 0 ? 'UO' : 'UH', i)).join('\n'));
    expect(said).toSay('a circuit breaker is open');
    expect(said).toSay('no upstream host is healthy');
  });
});

/** Every place of a paste in which a secret may stand, with what is around it. */
const places: readonly ((secret: string) => string)[] = [
  (it) =>
    `> GET /a HTTP/1.1\n> Host: x.example\n> Authorization: Bearer ${it}\n>\n< HTTP/1.1 403 Forbidden\n< Server: x\n`,
  (it) =>
    `> GET /a HTTP/1.1\n> Cookie: id=${it}\n> X-Api-Key: ${it}\n>\n< HTTP/1.1 431 Request Header Fields Too Large\n`,
  (it) => `> GET /users/${it}/mail HTTP/1.1\n> Host: x.example\n>\n< HTTP/1.1 404 Not Found\n< Server: x\n`,
  (it) => `> GET /a?token=${it}&x=1 HTTP/1.1\n>\n< HTTP/1.1 405 Method Not Allowed\n< Allow: ${it}\n`,
  (it) =>
    `> POST /a HTTP/1.1\n>\n< HTTP/1.1 302 Found\n< Location: https://u:${it}@x.example/cb?code=${it}#${it}\n< Set-Cookie: s=${it}\n`,
  (it) => `> POST /a HTTP/1.1\n>\n< HTTP/1.1 307 Temporary Redirect\n< Location: /reset/${it}\n`,
  (it) =>
    `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="${it}", error="${it}", error_description="${it}"\n`,
  (it) => `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: ${it}\n`,
  (it) =>
    `HTTP/1.1 429 Too Many Requests\nRetry-After: ${it}\nX-RateLimit-Remaining: ${it}\nX-RateLimit-Reset: ${it}\n`,
  (it) =>
    `> PUT /a HTTP/1.1\n> If-Match: "${it}"\n> Content-Type: ${it}\n>\n< HTTP/1.1 412 Precondition Failed\n< ETag: "${it}"\n`,
  (it) => `> PUT /a HTTP/1.1\n> Content-Type: text/${it}\n>\n< HTTP/1.1 415 Unsupported Media Type\n< Accept: ${it}\n`,
  (it) => `> GET /a HTTP/1.1\n> Range: bytes=${it}\n> Expect: ${it}\n>\n< HTTP/1.1 416 Range Not Satisfiable\n`,
  (it) => `HTTP/1.1 502 Bad Gateway\nServer: nginx ${it}\nVia: 1.1 ${it}\nProxy-Status: ${it}; error=dns_error\n`,
  (it) => `HTTP/1.1 504 Gateway Timeout\nServer: gunicorn/${it}\nX-Vercel-Error: ${it}\n`,
  (it) =>
    `HTTP/1.1 403 Forbidden\nCF-Mitigated: ${it}\nX-Amzn-WAF-Action: ${it}\nX-Amzn-ErrorType: AccessDenied${it}\n`,
  (it) =>
    `HTTP/1.1 426 Upgrade Required\nUpgrade: ${it}\n\nHTTP/1.1 451 Legal\nLink: <https://x.example/${it}>; rel="blocked-by"\n`,
  (it) =>
    `HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{"type":"${it}","title":"${it}","status":400,"detail":"key ${it} is wrong"}`,
  (it) => `HTTP/1.1 200 OK\n\n{"errors":[{"message":"${it}","extensions":{"code":"${it}"}}]}`,
  (it) =>
    `192.0.2.1 - bob [22/Nov/2026:10:00:00 +0000] "GET /hooks/${it} HTTP/1.1" 500 0 "https://x.example/?t=${it}" "${it}"`,
  (it) =>
    `2026/11/22 10:00:00 [error] 12#12: *9 open() "/srv/${it}" failed (2: No such file or directory), client: 192.0.2.1, server: x, request: "GET /${it}?k=${it} HTTP/1.1", host: "${it}"`,
  (it) => `npm error code E401\nnpm error 401 Unauthorized - GET https://x:${it}@npm.example.com/${it}`,
  (it) => `requests.exceptions.HTTPError: 401 Client Error: ${it} for url: https://x.example/v1?api_key=${it}`,
  (it) => `An error occurred (ExpiredToken) when calling the PutObject operation: ${it}\n${it}: 500`,
  (it) => `{"level":"error","status":503,"path":"/x/${it}","method":"GET","token":"${it}","msg":"${it}"}`,
  (it) => `Error: Request failed with status code 401 https://x.example/bot/${it}/send ${it} authorization: ${it}`,
];

/** Whether ten characters in a row of the secret can be read; of an address, whether it can be read whole. */
function shows(said: string, secret: string): boolean {
  if (secret.includes('@')) return said.includes(secret);
  const window = Math.min(10, secret.length);
  for (let i = 0; i + window <= secret.length; i += 1) if (said.includes(secret.slice(i, i + window))) return true;
  return false;
}

describe('what is quoted', () => {
  it('never shows a secret, wherever it was planted', () => {
    const random = fc
      .stringMatching(/^[A-Za-z0-9_-]{24,43}$/)
      .filter((it) => /\d/.test(it) && /[a-z]/.test(it) && /[A-Z]/.test(it));
    const kinds = fc.oneof(fc.constantFrom(...secrets.map(({ value }) => value)), random);
    const plantings = fc.array(fc.tuple(fc.constantFrom(...places), kinds), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(plantings, (planted) => {
        const said = JSON.stringify(transcriptAnswer(planted.map(([place, secret]) => place(secret)).join('\n\n')));
        for (const [, secret] of planted) expect(shows(said, secret), secret).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it.each(places.map((place, i) => ({ place, i })))('never shows any kind of secret in place $i', ({ place }) => {
    for (const { value } of secrets) {
      const said = JSON.stringify(transcriptAnswer(place(value)));
      expect(shows(said, value), `${value} in ${said}`).toBe(false);
    }
  });

  it('never shows what stands where secrets stand, even when it has no form of one', () => {
    const word = 'correcthorsebattery';
    const named = [
      `> GET /a?x=${word} HTTP/1.1\n> Authorization: ${word}\n> Cookie: ${word}\n> X-Auth-Token: ${word}\n>\n< HTTP/1.1 401 Unauthorized\n< Set-Cookie: a=${word}\n`,
      `HTTP/1.1 302 Found\nLocation: https://bob:${word}@x.example/?a=${word}\n`,
      `HTTP/1.1 400 Bad Request\n\n{"title":"password=${word}","status":400,"detail":"password: '${word}' is too short"}`,
      `fatal: unable to access 'https://bob:${word}@git.example.com/a.git/': The requested URL returned error: 403`,
    ];
    for (const paste of named) expect(JSON.stringify(transcriptAnswer(paste)), paste).not.toContain(word);
  });
});

/** Random and mutated pastes for the fuzz run and its test, with secrets planted where people leave them. */
import fc from 'fast-check';
import { hostile } from './hostile.js';

/** Small pastes of many formats; `{n}` is any number, `{p}` any path, `{s}` a place where a secret may stand. */
const seeds: readonly string[] = [
  '> POST {p} HTTP/1.1\n> Host: a.test\n> {s}\n> Content-Type: text/xml\n>\n< HTTP/1.1 {n} Not Found\n< {s}\n< Retry-After: {n}\n<\n{"status":{n},"message":"{s}"}',
  'HTTP/2 {n}\nlocation: https://a.test{p}?{s}\nwww-authenticate: Bearer realm="{s}", error="invalid_token"\nallow: GET\n',
  '192.0.2.1 - - [12/Mar/2024:09:10:11 +0000] "GET {p}?{s} HTTP/1.1" {n} {n} "https://a.test/?{s}" "curl/8"',
  '2024/03/12 09:10:11 [error] 7#7: *1 upstream timed out (110: Connection timed out) while reading response header from upstream, client: 192.0.2.1, server: a.test, request: "GET {p}?{s} HTTP/1.1", upstream: "http://10.0.0.1{p}", host: "a.test"',
  '{"level":"error","request":{"method":"GET","uri":"{p}?{s}","headers":{"Authorization":["{s}"]}},"status":{n},"error":"{s}"}',
  'level=error method=GET path={p}?{s} status={n} err="{s}"',
  'AxiosError: Request failed with status code {n}\n  config: { url: "https://a.test{p}?{s}", headers: { {s} } }',
  'requests.exceptions.HTTPError: {n} Client Error: Forbidden for url: https://a.test{p}?{s}',
  "fatal: unable to access 'https://{u}@git.test{p}': The requested URL returned error: {n}",
  'curl -v -H "{s}" https://{u}@a.test{p}\nHTTP/1.1 {n} Unauthorized\nWWW-Authenticate: Basic realm="x"',
  'npm error {n} Forbidden - PUT https://registry.test{p}?{s}',
  'heroku[router]: at=error code=H12 desc="Request timeout" method=GET path="{p}?{s}" host=a.test status={n} bytes=0',
  'https 2024-03-12T09:10:11.123456Z app/web/1 192.0.2.1:2817 10.0.0.1:80 0.001 0.2 0.001 {n} {n} 200 500 "GET https://a.test:443{p}?{s} HTTP/1.1" "curl/8" - -',
  '[2024-03-12T09:10:11.123Z] "GET {p}?{s} HTTP/1.1" {n} UF,URX 0 91 1005 - "-" "curl/8" "2b1f" "a.test" "10.0.0.9:9080"',
  'we got a {n} from the gateway with {s}, then {n} or {n} on {p}',
  'Error from server (Forbidden): pods "{s}" is forbidden: User "{m}" cannot list resource',
  '{"type":"about:blank","title":"Forbidden {s}","status":{n},"detail":"{s}","instance":"{p}?{s}"}',
  '{"error":{"code":{n},"message":"{s} for {m}","status":"PERMISSION_DENIED"}}',
];

/** Ways in which a secret stands in a paste. `#` is the secret. */
const holders = [
  'Authorization: Bearer #',
  'Authorization: Basic #',
  'Cookie: session=#',
  'Set-Cookie: sid=#; HttpOnly',
  'X-Api-Key: #',
  'token=#',
  'access_token=#',
  'api_key=#',
  'password=#',
  '"password":"#"',
  '"secret": "#"',
] as const;

const hex = fc.string({ minLength: 20, maxLength: 32, unit: fc.constantFrom(...'0123456789abcdef') });
/** What must never be seen again. */
const secret = hex.map((digits) => `Zq7${digits}`);
const status = fc.oneof(
  { arbitrary: fc.integer({ min: 100, max: 599 }), weight: 4 },
  { arbitrary: fc.nat(99_999), weight: 1 },
);
const path = fc
  .array(fc.string({ maxLength: 8, unit: fc.constantFrom(...'abcxyz0123456789-_.~%') }), { maxLength: 4 })
  .map((parts) => `/${parts.join('/')}`);

/** A paste and the secrets in it. */
export interface Planted {
  readonly text: string;
  readonly secrets: readonly string[];
}

const filled: fc.Arbitrary<Planted> = fc
  .record({
    seed: fc.constantFrom(...seeds),
    key: secret,
    holder: fc.constantFrom(...holders),
    codes: fc.array(status, { minLength: 4, maxLength: 4 }),
    where: path,
  })
  .map(({ seed, key, holder, codes, where }) => {
    let next = 0;
    const text = seed
      .replace(/\{n\}/g, () => String(codes[next++ % codes.length]))
      .replaceAll('{p}', () => where)
      .replaceAll('{s}', () => holder.replace('#', key))
      .replaceAll('{u}', () => `bob:${key}`)
      .replaceAll('{m}', () => `${key}@mail.test`);
    return { text, secrets: [key] };
  });

/** Damage that leaves a secret whole or takes it out: cuts between lines, doubles, wraps, mixes in what is hostile. */
const damage: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.constant((text: string) => text),
  fc.constant((text: string) => text.replace(/^/gm, '> ')),
  fc.constant((text: string) => `\`\`\`\n${text}\n\`\`\``),
  fc.constant((text: string) => text.replaceAll('\n', '\r\n')),
  fc.constant((text: string) => text.replaceAll('"', '\\"')),
  fc.constant((text: string) => text.split('\n').reverse().join('\n')),
  fc.constant((text: string) =>
    text
      .split('\n')
      .map((line, i) => `${i + 1}: ${line}`)
      .join('\n'),
  ),
  fc.nat(40).map((times) => (text: string) => `${text}\n`.repeat(times + 1)),
  fc.tuple(fc.constantFrom(...hostile), fc.nat(200)).map(
    ([unit, times]) =>
      (text: string) =>
        `${unit.repeat(times)}\n${text}\n${unit.repeat(times)}`,
  ),
  fc.string({ unit: 'binary', maxLength: 60 }).map((noise) => (text: string) => `${noise}\n${text}\n${noise}`),
);

/** A known paste, damaged. */
export const damaged: fc.Arbitrary<Planted> = fc
  .tuple(fc.array(filled, { minLength: 1, maxLength: 3 }), fc.array(damage, { maxLength: 3 }))
  .map(([parts, damages]) => ({
    text: damages.reduce((text, each) => each(text), parts.map(({ text }) => text).join('\n')),
    secrets: parts.flatMap(({ secrets }) => secrets),
  }));

/** Characters without sense, or a known paste with characters changed anywhere. */
export const noise: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2000 }),
  fc.string({ unit: 'grapheme', maxLength: 500 }),
  fc
    .array(fc.oneof(fc.constantFrom(...hostile), status.map(String)), { maxLength: 200 })
    .map((parts) => parts.join('')),
  fc
    .tuple(
      filled,
      fc.array(fc.tuple(fc.nat(2000), fc.nat(6), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 }),
    )
    .map(([{ text }, edits]) =>
      edits.reduce((now, [at, count, put]) => now.slice(0, at) + put + now.slice(at + count), text),
    ),
);

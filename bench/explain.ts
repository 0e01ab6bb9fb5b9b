/** Times explaining pastes, reading included: `npx tsx bench/explain.ts`. */
import { transcriptAnswer } from '../src/answers/transcript.js';

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

const status = (i: number): number => (i % 40 === 20 ? 502 : i % 40 < 4 ? 404 : i % 40 < 14 ? 301 : 200);

const pastes: Readonly<Record<string, string>> = {
  'one line of prose': 'the gateway gave us a 502 Bad Gateway again',
  'a curl -v':
    '> GET /a HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Bearer error="invalid_token"\n<',
  '64 KiB of exchanges': lines(
    600,
    (i) => `> GET /${i} HTTP/1.1\n> Host: a.example\n>\n< HTTP/1.1 302 Found\n< Location: /${i + 1}\n<\n`,
  ).slice(0, 65_536),
  '64 KiB of different codes': lines(2_000, (i) => `HTTP/1.1 ${400 + (i % 100)} X\nServer: nginx\n`).slice(0, 65_536),
  'a 10,000-line access log': lines(
    10_000,
    (i) =>
      `192.0.2.${i % 250} - - [22/Nov/2026:10:${String(Math.floor(i / 60) % 60).padStart(2, '0')}:${String(i % 60).padStart(2, '0')} +0000] "GET /p/${i % 50}?id=${i} HTTP/1.1" ${status(i)} ${i % 9000} "-" "Mozilla/5.0"`,
  ),
};

const rounds = 15;

for (const [name, paste] of Object.entries(pastes)) {
  for (let i = 0; i < 3; i += 1) transcriptAnswer(paste);
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    transcriptAnswer(paste);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const [median = 0, worst = 0] = [times[Math.floor(rounds / 2)], times.at(-1)];
  console.log(
    `${name.padEnd(28)} median ${median.toFixed(2).padStart(8)} ms   worst ${worst.toFixed(2).padStart(8)} ms`,
  );
}

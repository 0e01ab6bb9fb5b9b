/** Takes off what chat, terminals and editors put around a paste: colours, fences, quoting, bullets, line numbers. */

/** The most that is read of a text and of a line, in characters; the rest is cut, and the transcript says so. */
export const limits = { text: 1024 * 1024, line: 32 * 1024 } as const;

export interface Cleaned {
  readonly lines: readonly string[];
  /** How many characters were left out. */
  readonly cut: number;
}

const colours =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with the escape character
  /\u001b\[[0-9;?]{0,32}[ -/]?[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\^\[\[[0-9;]{0,32}m|\[\d{1,3}(?:;\d{1,3}){0,4}m(?!\])/g;
const unseen = /[\u200b-\u200d\u2060\ufeff]/g;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", nbsp: ' ' };
const slackLink = /<(https?:\/\/[^|<>\s]{1,2048})(?:\|[^<>]{0,2048})?>/g;
const bullet = /^\s{0,8}(?:[-•‣◦]|\d{1,2}[.)])\s+(?=\S)/;
const numbered = /^\s{0,8}(\d{1,6})(?:\s?[|│:]|\t|\s)\s?/;

/** Gives the text's lines as the software wrote them; the count of lines stays the same. */
export function clean(text: string): Cleaned {
  let cut = Math.max(0, text.length - limits.text);
  let body = cut > 0 ? text.slice(0, limits.text) : text;
  if (body.includes('\r')) body = body.replace(/\r\n?/g, '\n');
  if (body.includes('\u001b') || body.includes('[')) body = body.replace(colours, '');
  body = body.replace(unseen, '').replace(/[\u00a0\u2007\u202f]/g, ' ');
  if (body.includes('&'))
    body = body.replace(/&(lt|gt|amp|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '');
  if (body.includes('<http')) body = body.replace(slackLink, '$1');
  if (body.includes('**')) body = body.replaceAll('**', '');
  if (body.startsWith('>>> ')) body = body.slice(4);
  const lines = body.split('\n').map((line) => {
    if (line.length <= limits.line) return line;
    cut += line.length - limits.line;
    return line.slice(0, limits.line);
  });
  unquote(lines);
  unnumber(lines);
  return { lines: lines.map(bare), cut };
}

/** A line without code fences, a table's border, a bullet, and spaces at its end. */
function bare(line: string): string {
  let rest = line.includes('```') ? line.replace(/^\s*```(?:[a-z]{1,12}$)?|```\s*$/gi, '') : line;
  if (rest.startsWith('│') || rest.startsWith('╷') || rest.startsWith('╵')) rest = rest.slice(1);
  return rest.replace(bullet, '').trimEnd();
}

/** Takes one level of `>` off each run of quoted lines, unless the run is what curl prints of a request. */
function unquote(lines: string[]): void {
  for (let start = 0; start < lines.length; start += 1) {
    if (!lines[start]?.startsWith('>')) continue;
    let end = start;
    while (end + 1 < lines.length && lines[end + 1]?.startsWith('>')) end += 1;
    const run = lines.slice(start, end + 1);
    const nested = run.some((line) => /^> ?[<>*] /.test(line));
    const curls =
      !nested && run.some((line) => /^> (?:[A-Z-]{3,16} \S+ HTTP\/|[A-Za-z-]{2,40}: |:?[a-z]+: )/.test(line));
    const closed = run.at(-1) === '>' && start > 0;
    if (!curls && !closed) run.forEach((line, i) => (lines[start + i] = line.replace(/^> ?/, '')));
    start = end;
  }
}

/** Takes off line numbers where at least three lines in a row count up by one. */
function unnumber(lines: string[]): void {
  const numberOf = (i: number): number => Number(numbered.exec(lines[i] ?? '')?.[1] ?? Number.NaN);
  for (let start = 0; start < lines.length; start += 1) {
    const first = numberOf(start);
    if (Number.isNaN(first)) continue;
    let end = start;
    while (numberOf(end + 1) === first + (end + 1 - start)) end += 1;
    if (end - start >= 2) for (let i = start; i <= end; i += 1) lines[i] = (lines[i] ?? '').replace(numbered, '');
    start = end;
  }
}

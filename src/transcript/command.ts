/** A curl command as a request: method, URL, and the headers it sends, those curl adds for the data included. */
import { hostOf } from './shapes.js';
import type { Header } from './transcript.js';

/** What a command asks for. */
export interface Asked {
  readonly method: string;
  readonly target: string;
  readonly host?: string;
  readonly headers: readonly Header[];
  /** How many lines the command has. */
  readonly lines: number;
}

const start = /^\s{0,12}(?:[$%#>❯➜]\s{0,4})?(?:time\s|sudo\s)?curl(?:\.exe)?\s+(?=\S)/;
const most = { lines: 60, characters: 16 * 1024, words: 300 } as const;

/** Short options that take a value, and long ones that do. */
const valued = new Set('AbcCdDeEFhHKmoPQrtTuUwxXyYz');
const valuedLong =
  /^(?:request|header|data(?:-\w+)?|json|form(?:-\w+)?|user(?:-agent)?|url(?:-query)?|output(?:-dir)?|write-out|proxy(?:-\w+)?|cookie(?:-jar)?|referer|range|upload-file|max-(?:time|redirs|filesize)|connect-(?:timeout|to)|resolve|cacert|capath|cert(?:-\w+)?|key(?:-\w+)?|retry(?:-\w+)?|limit-rate|interface|config|ciphers|tls-max|dns-\w+|aws-sigv4|oauth2-bearer|unix-socket|noproxy|dump-header|trace(?:-ascii)?|stderr|socks\w*)$/;

/** Reads the command that begins at a line; undefined where none does. */
export function curlAt(lines: readonly string[], index: number): Asked | undefined {
  const first = lines[index] ?? '';
  const head = first.includes('curl') ? start.exec(first) : null;
  if (!head) return undefined;
  const { text, end } = whole(lines, index, first.slice(head[0].length));
  const asked = request(shellWords(text));
  return asked && { ...asked, lines: end - index + 1 };
}

/** The command with the lines it goes on in: after a backslash, or while a quote is open and is closed soon. */
function whole(
  lines: readonly string[],
  index: number,
  first: string,
): { readonly text: string; readonly end: number } {
  let text = first;
  let end = index;
  let closed = { text, end };
  let quote = openAfter(first, '');
  while (end + 1 < lines.length && end - index < most.lines && text.length < most.characters) {
    const continued = /[\\^`]$/.test(text);
    if (!continued && quote === '') break;
    end += 1;
    const next = lines[end] ?? '';
    text = continued ? `${text.slice(0, -1)} ${next}` : `${text}\n${next}`;
    quote = openAfter(next, quote);
    if (quote === '') closed = { text, end };
  }
  return closed;
}

/** The quote that is open after a text, when `quote` was open before it; empty for none. */
function openAfter(text: string, quote: string): string {
  let open = quote;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\' && open !== "'") at += 1;
    else if (open === '' ? char === '"' || char === "'" : char === open) open = open === '' ? char : '';
  }
  return open;
}

/** Splits as a shell does, quotes and backslashes considered, up to a pipe or the like. */
function shellWords(text: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  let open = false;
  for (let at = 0; at < text.length && words.length < most.words; at += 1) {
    const char = text.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
      else if (char === '\\' && quote === '"' && at + 1 < text.length) word += text.charAt(++at);
      else word += char;
    } else if (char === "'" || char === '"') {
      quote = char;
      open = true;
    } else if (char === '\\' && at + 1 < text.length) word += text.charAt(++at);
    else if (/\s/.test(char)) {
      if (word !== '' || open) words.push(word);
      word = '';
      open = false;
    } else if ((char === '|' || char === ';') && word === '') return words;
    else word += char;
  }
  if (word !== '' || open) words.push(word);
  return words;
}

/** Options as pairs; a word that is no option has the name `url`. */
function options(words: readonly string[]): readonly (readonly [name: string, value: string])[] {
  const pairs: [string, string][] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (word.startsWith('--')) {
      const name = word.slice(2);
      pairs.push([name, valuedLong.test(name) ? (words[++i] ?? '') : '']);
    } else if (word.startsWith('-') && word.length > 1) {
      for (let at = 1; at < word.length; at += 1) {
        const name = word.charAt(at);
        if (!valued.has(name)) {
          pairs.push([name, '']);
          continue;
        }
        pairs.push([name, at + 1 < word.length ? word.slice(at + 1) : (words[++i] ?? '')]);
        break;
      }
    } else pairs.push(['url', word]);
  }
  return pairs;
}

function request(words: readonly string[]): Omit<Asked, 'lines'> | undefined {
  const given = options(words);
  const value = (...names: readonly string[]): string | undefined => given.find(([name]) => names.includes(name))?.[1];
  const target = value('url');
  if (!target || !/^(?:https?:\/\/|localhost|\[?[\w-]+\.[\w.-]+|\S+:\d{2,5}(?:\/|$)|[$"{<]\S*\/)/.test(target))
    return undefined;
  const headers: Header[] = given.flatMap(([name, text]) => {
    const [, header, content] = name === 'H' || name === 'header' ? (/^([\w-]{1,64}):\s?(.*)$/.exec(text) ?? []) : [];
    return header === undefined ? [] : [{ name: header, value: content ?? '' }];
  });
  const has = (name: string): boolean => headers.some((header) => header.name.toLowerCase() === name);
  const form = value('F', 'form', 'form-string') !== undefined;
  const posted = value('d', 'data', 'data-raw', 'data-binary', 'data-urlencode', 'data-ascii') !== undefined;
  const json = value('json') !== undefined;
  const get = value('G', 'get') !== undefined;
  if (!has('content-type') && !get) {
    if (json) headers.push({ name: 'Content-Type', value: 'application/json' });
    else if (form) headers.push({ name: 'Content-Type', value: 'multipart/form-data' });
    else if (posted) headers.push({ name: 'Content-Type', value: 'application/x-www-form-urlencoded' });
  }
  if (!has('authorization') && value('u', 'user') !== undefined)
    headers.push({ name: 'Authorization', value: 'Basic' });
  const range = value('r', 'range');
  if (range) headers.push({ name: 'Range', value: `bytes=${range}` });
  const sends = (posted || form || json) && !get;
  const method =
    value('X', 'request') ??
    (value('I', 'head') !== undefined
      ? 'HEAD'
      : value('T', 'upload-file') !== undefined
        ? 'PUT'
        : sends
          ? 'POST'
          : 'GET');
  const host = hostOf(target) ?? /^[\w.-]+/.exec(target)?.[0];
  return { method: method.toUpperCase(), target, ...(host ? { host } : {}), headers };
}

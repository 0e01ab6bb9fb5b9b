/** Tells a paste (log lines, a response, a raw error) from a question, by a cheap look. */

/** How a line of a log, a response or a tool begins or reads. */
const marks: readonly RegExp[] = [
  /^\s*[<>*]?\s*HTTP\/[\d.]+ \d{3}\b/,
  /^\s*[<>*] \S/,
  /"(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S+ HTTP\/[\d.]+"\s+\d{3}/,
  /^\s*\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d/,
  /^\s*\[?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /,
  /^\d{1,3}(?:\.\d{1,3}){3} \S+ \S+ \[/,
  /^\s+at \S/,
  /^(?:npm (?:ERR!|error)|curl: \(\d+\)|fatal: |error: |remote: |Traceback |Exception |Caused by: |panic: |level=|time=|ts=)/,
  /^\s*\{?\s*"[\w.-]{1,40}"\s*:\s*\S/,
  /^(?:[A-Za-z][\w-]{1,40}): \S/,
  /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S+(?: HTTP\/[\d.]+)?$/,
  /^(?:\$|#|%|>|❯|PS [A-Z]:) ?(?:curl|wget|http|git|npm|docker|kubectl|pip)\b/,
];

/** Marks that are enough alone, for a text of one line. */
const strong: readonly RegExp[] = [
  /^\s*[<>*]?\s*HTTP\/[\d.]+ \d{3}\b/,
  /"(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S+ HTTP\/[\d.]+"\s+\d{3}/,
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d/,
  /^(?:curl: \(\d+\)|npm (?:ERR!|error) )/,
  /^\s*\{\s*"[\w.-]{1,40}"\s*:.{0,2000}\}\s*$/,
  /^(?:ts|time|level)=\S+ .{0,200}\b(?:level|msg|status)=/,
];

const longest = 400;

/** Whether the text is a paste. Looks at the first 30 lines, and at the beginning of each. */
export function looksLikePaste(text: string): boolean {
  const head = text.slice(0, 20_000).trim();
  if (/^explain\s+\S/i.test(head) && head.length > 60) return true;
  const lines = head.split('\n', 60).map((line) => line.slice(0, longest));
  const full = lines.filter((line) => line.trim() !== '');
  const first = full[0];
  if (first === undefined) return false;
  if (full.length === 1) return strong.some((mark) => mark.test(first));
  if (/^[ \t]{0,8}(?:```|~~~)/m.test(head) && full.length > 2) return true;
  const marked = full.filter((line) => marks.some((mark) => mark.test(line))).length;
  return marked >= 2 || (marked === 1 && full.length <= 4) || full.length > 12;
}

const spoken =
  /"(?:error|errors|message|msg|reason|detail|title|description|error_?description|error_?message|status_?text)"\s{0,4}:\s{0,4}"((?:[^"\\]|\\.){3,300})"/gi;

/** What a one-line JSON body says in words, where no number in it may be a status. */
export function saidInBody(text: string): string | undefined {
  if (text.length > 1_500 || text.includes('\n') || !/^\s*\{.*\}\s*$/.test(text) || /\b\d{3}\b/.test(text))
    return undefined;
  const said = [...text.matchAll(spoken)].map(([, words = '']) => words);
  return said.length > 0 ? said.join('. ') : undefined;
}

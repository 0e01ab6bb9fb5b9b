/** Heroku's router: `at=error code=H12 … status=503`, and the H codes that say which status they mean. */
import { type Found, lineReader } from '../reader.js';
import { codeIn, timeIn } from '../shapes.js';

/** Where the router wrote no status: an H code is a 503 but for these (Heroku error codes); H26 depends on its cause. */
const other: Readonly<Record<string, number | undefined>> = { H26: undefined, H27: 499, H28: 499, H31: 421 };

const pair = (line: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}=(?:"([^"]{0,2048})"|(\\S{0,2048}))`)
    .exec(line)
    ?.slice(1)
    .find((value) => value);

function read(line: string): readonly Found[] | undefined {
  const router = line.includes('heroku[router]') || line.includes('heroku/router');
  if (!router && !(line.includes('dyno=') && line.includes('status='))) return undefined;
  const error = pair(line, 'code');
  const printed = codeIn(pair(line, 'status'));
  const means = error === undefined || !/^H\d\d$/.test(error) ? undefined : error in other ? other[error] : 503;
  const code = printed ?? means;
  const words = pair(line, 'desc') ?? error;
  const hop = { name: 'heroku', ...(error ? { flags: [error] } : {}) };
  return [
    {
      code,
      implied: printed === undefined ? words : undefined,
      reason: printed === undefined ? undefined : pair(line, 'desc'),
      method: pair(line, 'method'),
      target: pair(line, 'path'),
      host: pair(line, 'host'),
      at: timeIn(line),
      hop,
    },
  ];
}

export const heroku = lineReader('heroku', read);

/** A status given by its name in a program's own spelling: `HttpStatusCode.NotFound`, `status: :not_found`. */
import { lineReader, sharing } from '../reader.js';
import { codeOfName } from '../reasons.js';

const name =
  /\b(?:HttpStatus(?:Code)?|HTTPStatus|Http::Status|StatusCode|status ?code|[Ss]tatusText|statusMessage|http\.Status|status: ?:(?=[a-z]))["']?[\s.:='"]{0,4}([A-Za-z][A-Za-z_]{1,40}(?: [A-Z][a-z]{1,20}){0,4})/;

export const names = sharing(
  lineReader('name', (line) => {
    if (!/status/i.test(line)) return undefined;
    const words = name.exec(line)?.[1];
    const code = words === undefined ? undefined : codeOfName(words);
    return code === undefined ? undefined : [{ code, implied: words }];
  }),
);

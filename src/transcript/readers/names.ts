/** A status given by its name in a program's own spelling: `HttpStatusCode.NotFound`, `status: :not_found`. */
import { type Found, lineReader, sharing } from '../reader.js';
import { codeOfName } from '../reasons.js';

/** `status of "BadRequest"`, `an invalid status code 'Forbidden'`. */
const quoted =
  /\bstatus(?:[ _-]?code)?(?: (?:of|is|was|returned|response))?[\s:=]{1,3}["'`]([A-Z][A-Za-z]{2,40})["'`]/i;
/** Constants that may stand anywhere: `http.StatusTeapot`, `HttpServletResponse.SC_CONFLICT`, ASP.NET's results. */
const constant =
  /\bHttp(?:Servlet(?:Response)?|Status)\.SC_([A-Z][A-Z_]{2,40})\b|\bExecuting (?:Microsoft\.AspNetCore\.\S{1,40}\.)?([A-Z][A-Za-z]{3,30}?)(?:Object)?Result\b/;
const name =
  /\b(?:HttpStatus(?:Code)?|HTTPStatus|Http::Status|StatusCode|status ?code|[Ss]tatusText|statusMessage|http\.Status|status: ?:(?=[a-z]))["']?[\s.:='"]{0,4}([A-Za-z][A-Za-z_]{1,40}(?: [A-Z][a-z]{1,20}){0,4})/;

function read(line: string): readonly Found[] | undefined {
  if (!/status|SC_|Executing/i.test(line)) return undefined;
  const [, servlet, result] = constant.exec(line) ?? [];
  const words = name.exec(line)?.[1] ?? quoted.exec(line)?.[1] ?? servlet ?? result;
  const code = words === undefined ? undefined : codeOfName(words);
  return code === undefined || (result === words && code < 400) ? undefined : [{ code, implied: words }];
}

export const names = sharing(lineReader('name', read));

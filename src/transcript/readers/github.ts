/** GitHub's REST errors as gh, octokit and Actions show them: a sentence, often without the status it came with. */
import { type Phrase, phraseReader } from '../reader.js';

const means = (has: string, code: number, pattern: RegExp): Phrase => ({ by: 'github', has, pattern, means: code });

export const github = phraseReader('github', [
  { by: 'github', has: 'HTTP ', pattern: /\(HTTP (?<code>\d{3})\)/ },
  {
    by: 'github',
    has: 'HTTP ',
    pattern: /\bHTTP (?<code>\d{3}): (?<reason>[A-Z][^(\n]{1,80}?) \((?<target>https?:\/\/[^)\s]{1,500})\)/,
  },
  means('Resource not accessible by', 403, /Resource not accessible by (?:integration|personal access token)/),
  means('API rate limit exceeded', 403, /API rate limit exceeded for/),
  means('secondary rate limit', 403, /You have exceeded a secondary rate limit/),
  means('Must have admin rights', 403, /Must have admin rights to Repository/),
  means('Bad credentials', 401, /(?:Error: |"message": ?"|^|: )Bad credentials/),
  means('Requires authentication', 401, /Requires authentication(?: - https:\/\/docs\.github|")/),
  means('Not Found - https://docs.github', 404, /Not Found - https:\/\/docs\.github/),
  means('HttpError: Not Found', 404, /HttpError: Not Found/),
  means('Branch not protected', 404, /Branch not protected/),
  means('HttpError: Validation Failed', 422, /HttpError: Validation Failed/),
  means('Validation Failed', 422, /Error\]?: Validation Failed\b/),
  means('Reference already exists', 422, /(?:HttpError|Error): Reference already exists/),
  means('Reference does not exist', 422, /(?:HttpError|Error): Reference does not exist/),
  means('Update is not a fast forward', 422, /(?:HttpError|Error): Update is not a fast forward/),
  means('Repository was archived so is read-only', 403, /Repository was archived so is read-only/),
]);

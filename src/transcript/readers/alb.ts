/** AWS load balancers: an ALB's access log, and a classic ELB's. */
import { type Found, lineReader } from '../reader.js';
import { codeIn, requestLine, timeIn } from '../shapes.js';

/** type time elb client target three times elb_status target_status received sent "request" … */
const application =
  /(?:^|\s)(?:https?|h2|grpcs?|wss?) \d{4}-\d\d-\d\dT\S{8,24} \S{1,200} \S{1,64} \S{1,64} -?[\d.]+ -?[\d.]+ -?[\d.]+ (\d{1,3}|-) (\d{1,3}|-) -?\d+ -?\d+ "([^"]{1,4096})"/;
/** time elb client backend three times elb_status backend_status received sent "request" … */
const classic =
  /(?:^|\s)\d{4}-\d\d-\d\dT\S{8,24} \S{1,200} \S{1,64} \S{1,64} -?[\d.]+ -?[\d.]+ -?[\d.]+ (\d{1,3}|-) (\d{1,3}|-) -?\d+ -?\d+ "([^"]{1,4096})"/;

/** The request's creation time, then "actions_executed" "redirect_url" "error_reason". */
const outcome = /\d\dT[\d:.]{8,16}Z "([a-z-][a-z,-]{0,60})" "[^"]{0,2048}" "([A-Za-z0-9-]{1,60})"/;

/** What the balancer did, the last action at the end of the list, and a reason where a function failed. */
function flagsOf(rest: string): readonly string[] {
  const [, actions = '', reason = ''] = outcome.exec(rest) ?? [];
  return [...actions.split(','), reason].filter((flag) => flag !== '' && flag !== '-');
}

function read(line: string): readonly Found[] | undefined {
  if (!line.includes('Z ') || !line.includes('"')) return undefined;
  const alb = application.exec(line);
  const match = alb ?? classic.exec(line);
  if (!match) return undefined;
  const upstreamStatus = codeIn(match[2]);
  const flags = alb ? flagsOf(line.slice(match.index + match[0].length)) : [];
  const hop = {
    name: alb ? 'alb' : 'elb',
    ...(upstreamStatus === undefined ? {} : { upstreamStatus }),
    ...(flags.length > 0 ? { flags } : {}),
  };
  return [{ code: codeIn(match[1]), ...requestLine(match[3] ?? ''), at: timeIn(line), hop }];
}

export const alb = lineReader('alb', read);

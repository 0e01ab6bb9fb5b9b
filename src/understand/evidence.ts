/** How much a text speaks of HTTP at all: what lets the bot answer a message that may not be about it. */

/** Words that nobody uses but for HTTP. */
const plain =
  /\b(?:https? (?:status|error|response|code|request|verb|method|header|redirect|api)|(?:status|response|return|error|http|https) ?codes?|http ?status(?:es)?|statuscode|http response|http error|[1-5]xx|rfc ?(?:9110|7231|2616|6585|7807|9457)|status to (?:return|use|send)|what status|which status)\b/i;

/** Words of the web, each worth less. */
const web =
  /\b(?:https?|api|apis|rest|restful|endpoint|endpoints|request|requests|response|responses|server|servers|header|headers|url|urls|uri|redirect|redirects|redirected|redirection|browser|proxy|gateway|upstream|backend|origin|cdn|cloudflare|nginx|apache|haproxy|envoy|istio|iis|traefik|ingress|load balancer|elb|alb|lambda|cloudfront|s3|curl|wget|axios|ajax|xhr|fetch|webhook|websocket|graphql|grpc|rpc|oauth|jwt|cors|csrf|etag|cookie|cookies|cache|caching|payload|content-type|accept|json|rate limit(?:ing|ed)?|throttl\w+|crud|idempoten\w+|web ?service|website|web ?site|web ?page|page|http2|tls|ssl|certificate|laravel|django|rails|spring|express|flask|fastapi|php|asp\.net|tomcat|kubernetes|k8s|docker|npm|heroku|vercel|seo|crawler|googlebot|login|upload|download|microservice|status)\b/gi;

const methods = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/g;

/** Someone choosing a code: "what should I return when …", "which code for …". */
const choosing =
  /\b(?:(?:what|which)(?: http| https)?(?: status| response| error| return)?(?: code)?s? (?:should|to|do|does|is|are|for|would|must|can)|(?:should|do|can|must|would|shall) (?:i|we|it|the server|the api|an api|a server|my api|my server) (?:return|respond|send|use|answer|give)|what (?:should|do|to|would)\b.{0,40}\b(?:return|respond|send back|answer|reply)|(?:return|respond|reply|answer) (?:with|when|if|for))\b/i;

/** 0 nothing of HTTP, 1 it is about HTTP beyond doubt. */
export function evidence(text: string): number {
  const read = text.slice(0, 2_000);
  let seen = plain.test(read) ? 0.8 : 0;
  seen += Math.min(3, new Set((read.match(web) ?? []).map((word) => word.toLowerCase())).size) * 0.25;
  seen += Math.min(1, read.match(methods)?.length ?? 0) * 0.35;
  if (choosing.test(read)) seen += 0.4;
  return Math.min(1, seen);
}

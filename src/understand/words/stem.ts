/** Brings the forms of an English word to one: `caching`, `cached` and `caches` are `cach`. */

const irregular = new Map([
  ['sent', 'send'],
  ['gave', 'give'],
  ['given', 'give'],
  ['got', 'get'],
  ['made', 'make'],
  ['found', 'found'],
  ['lost', 'lose'],
  ['took', 'take'],
  ['taken', 'taken'],
  ['accepted', 'accepted'],
  ['hung', 'hang'],
  ['forbade', 'forbid'],
  ['forbidden', 'forbidden'],
  ['broken', 'break'],
  ['broke', 'break'],
  ['written', 'write'],
  ['wrote', 'write'],
  ['chosen', 'choose'],
  ['dies', 'die'],
  ['died', 'die'],
  ['dying', 'die'],
  ['tries', 'try'],
  ['tried', 'try'],
  ['does', 'do'],
  ['did', 'do'],
  ['series', 'series'],
  ['always', 'always'],
  ['https', 'https'],
  ['tls', 'tls'],
  ['dns', 'dns'],
  ['aws', 'aws'],
  ['iis', 'iis'],
  ['cors', 'cors'],
  ['news', 'news'],
  ['ms', 'ms'],
  ['its', 'it'],
  ['feed', 'feed'],
  ['need', 'need'],
  ['needed', 'need'],
  ['speed', 'speed'],
  ['exceed', 'exceed'],
  ['proceed', 'proceed'],
  ['string', 'string'],
  ['during', 'during'],
  ['nothing', 'nothing'],
  ['something', 'something'],
  ['missing', 'missing'],
  ['billing', 'bill'],
  ['redis', 'redis'],
  ['axios', 'axios'],
  ['hugging', 'hugging'],
  ['cancelled', 'cancel'],
  ['cancelling', 'cancel'],
  ['cancellation', 'cancel'],
  ['refusal', 'refuse'],
  ['denial', 'deny'],
  ['denied', 'deny'],
  ['add', 'add'],
  ['ids', 'id'],
  ['adds', 'add'],
  ['added', 'add'],
  ['adding', 'add'],
]);

const doubled = /([bdgmnprt])\1$/;

function trimmed(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) {
    const single = word.slice(0, -1);
    return irregular.get(single) ?? trimmed(single);
  }
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3).replace(doubled, '$1');
  if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2).replace(doubled, '$1');
  if (word.length > 6 && word.endsWith('tion')) return word.slice(0, -3);
  if (word.length > 6 && word.endsWith('ly')) return word.slice(0, -2);
  return word;
}

const known = new Map<string, string>();

/** The stem of a lower-case word. Not always a word: only the same for all forms. */
export function stem(word: string): string {
  const before = known.get(word) ?? irregular.get(word);
  if (before !== undefined) return before;
  const short = trimmed(word);
  const found = short.length > 3 && short.endsWith('e') ? short.slice(0, -1) : short;
  // What people type is without end; the words of the language are not.
  if (known.size < 5_000) known.set(word, found);
  return found;
}

/** What decides among neighbours: a redirect's permanence and whether its method stays, and that something failed. */
import { classify } from '../registry/classify.js';
import type { Hit } from '../registry/search.js';
import { type Situation, situationOf } from '../registry/situations/index.js';

const redirecting = /\bredirect\w*|\bforward(?:ed|ing|s)? (?:to|from)\b|\brewrit\w+ to\b/i;

const permanent =
  /\bpermanent\w*|\bfor (?:good|ever)\b|\bforever\b|\bindefinite\w*|\bseo\b|\bsearch engines?\b|\bcanonical\b|\bcach(?:e|ed|es|ing)\b|\bbrowsers? (?:still )?remembers?\b|\bnew domain\b|\brebrand\w*|\bstill redirect\w*|\bstops? redirecting\b/i;

const temporary =
  /\btemporar\w*|\bfor (?:now|a while|the moment)\b|\bshort[- ]term\b|\ba\/b\b|\bmaintenance\b|\b(?:not|never|no longer|un|without being) ?cached?\b|\b(?:prevent|avoid|disable|stop)\w* .{0,20}\bcach\w+|\bmirrors?\b/i;

const write = '(?:post|put|patch|delete)s?';

const writing = new RegExp(`\\b${write}\\b`, 'i');

/** A method that turns into GET on the way. */
const changed = [
  new RegExp(
    `\\b${write}\\b.{0,80}\\b(?:becom\\w+|turn\\w*|chang\\w+|convert\\w*|transform\\w*|switch\\w*|arriv\\w+|downgrad\\w+|rewritten|follow\\w*)\\b.{0,30}\\bget\\b`,
    'i',
  ),
  /\b(?:turn|chang|convert|switch|rewrit)\w*\b.{0,40}\b(?:into|to) (?:an? )?get\b/i,
  /\b(?:redirect\w*)\b.{0,60}\b(?:loses?|lost|losing|drops?|dropp\w+|strips?|without|no|empty|missing)\b.{0,20}\b(?:body|payload|post data|data|method)\b/i,
];

/** A method that has to stay. */
const kept = new RegExp(
  `\\b(?:keep\\w*|preserv\\w+|retain\\w*|maintain\\w*|same|without (?:losing|changing|altering))\\b.{0,20}\\b(?:method|verb|body|payload|${write})\\b`,
  'i',
);

/** "Permanent instead of temporary": what is not wanted is no trait. */
const unwanted =
  /(?:\b(?:instead of|rather than|and not|not|non)|n['’]t)[- ](?:an? |the |being |be )?(?:permanent|temporar)\w*|\bfrom (?:an? )?(?:permanent|temporar)\w*(?= (?:\w+ )?(?:in)?to\b)/gi;

/** Where a redirect leads by its traits; nothing where they do not say. */
function redirectOf(said: string): string | undefined {
  const text = said.replace(unwanted, ' ');
  const turns = changed.some((pattern) => pattern.test(text));
  if (!redirecting.test(text) && !(turns && /\bget\b/i.test(text))) return undefined;
  // What is not to be permanent is temporary, and the other way round.
  const not = said.match(unwanted) ?? [];
  const passes = temporary.test(text) || not.some((words) => permanent.test(words));
  const lasts = !passes && (permanent.test(text) || not.some((words) => temporary.test(words)));
  if (turns || kept.test(text) || (lasts && writing.test(text) && !/\bafter\b/i.test(text)))
    return lasts ? 'moved-for-good-same-method' : 'moved-for-now-same-method';
  if (lasts) return 'moved-for-good';
  return passes && !writing.test(text) ? 'moved-for-now' : undefined;
}

const neighbours: ReadonlySet<string> = new Set(
  'moved-for-good moved-for-good-same-method moved-for-now moved-for-now-same-method after-post https-needed'.split(
    ' ',
  ),
);
const codes: ReadonlySet<string> = new Set(['301', '302', '303', '307', '308', '451']);

/** Puts one situation first. */
function first(id: string, hits: readonly Hit[]): readonly Hit[] {
  const situation = situationOf(id);
  if (!situation) return hits;
  const top = hits[0];
  const own = hits.find(({ found }) => found.situation === id);
  const confidence = Math.min(1, Math.max(0.6, own?.confidence ?? 0, (top?.confidence ?? 0) * 1.01));
  const raised: Hit = {
    found: { codes: situation.codes, situation: id },
    confidence,
    mass: Math.max(8, own?.mass ?? 0),
    kinds: Math.max(2, own?.kinds ?? 0),
    cover: Math.max(0.5, own?.cover ?? 0),
    whole: own?.whole ?? 0,
  };
  return [raised, ...hits.filter((hit) => hit !== own)];
}

const failing =
  /\b(?:fail(?:s|ed|ing|ure)?|unsuccessful\w*|not (?:be )?(?:successful|succeed\w*|completed?|possible)|unable to|could ?n[o']t|can ?n[o']t|errors? out|error (?:code |status |response |message )*(?:for|when|if))\b/i;

/** Whether a situation is itself about what fails. */
const speaksOfFailure = ({ asks, what }: Situation): boolean => [what, ...asks].some((ask) => failing.test(ask));

/** A success is not what is meant where something failed. */
function failed(hits: readonly Hit[]): readonly Hit[] {
  return hits
    .map((hit) => {
      const situation = hit.found.situation === undefined ? undefined : situationOf(hit.found.situation);
      if (!hit.found.codes[0].startsWith('2') || (situation && speaksOfFailure(situation))) return hit;
      return { ...hit, confidence: hit.confidence * 0.7 };
    })
    .sort((a, b) => b.confidence - a.confidence);
}

/** How much of what is unsure it settles that all wordings together speak for a code, beside the one that comes closest. */
const teaching = 0.5;

/** What all wordings together speak for is likelier: that changes the order of hits, not how sure each is. */
function taught(hits: readonly Hit[], words: readonly string[]): readonly Hit[] {
  const likely = classify(words);
  const weighed = hits.map((hit) => ({
    hit,
    weight: hit.confidence + teaching * (1 - hit.confidence) * Math.sqrt(likely.get(hit.found.codes[0]) ?? 0),
  }));
  return weighed.sort((a, b) => b.weight - a.weight).map(({ hit }) => hit);
}

/** The hits in the order that the traits of the text give them. */
export function decided(hits: readonly Hit[], words: readonly string[], text: string): readonly Hit[] {
  const read = text.slice(0, 1_000);
  const able = taught(failing.test(read) ? failed(hits) : hits, words);
  const id = redirectOf(read);
  if (id === undefined) return able;
  const top = able[0]?.found;
  const among = top === undefined || neighbours.has(top.situation ?? '') || codes.has(top.codes[0]);
  const turns = changed.some((pattern) => pattern.test(read));
  return among || turns || (able[0]?.confidence ?? 0) < 0.55 ? first(id, able) : able;
}

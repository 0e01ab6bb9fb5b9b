/** What happens in people's lives → a card: the code, why, what goes with it, and what else it may be. */
import type { Answer } from '../core/answer.js';
import type { Action, Card } from '../core/card.js';
import { prose, strong, type Text } from '../core/text.js';
import { byCode } from '../registry/registry.js';
import { type Situation, situationOf } from '../registry/situations/index.js';
import type { Guess } from '../understand/intent.js';
import { askAction, titleOf, toneOf } from './asking.js';
import { listOf } from './parts.js';

/** One row of buttons on every platform: a page to open, and codes to ask for. */
const mostAsked = 4;

/** Answers with the situation of this id; `others` are what else may have been meant, best first. */
export function situationAnswer(id: string, others: readonly Guess[]): Answer {
  const situation = situationOf(id);
  if (!situation) return { kind: 'missing', subject: id, near: [] };
  const codes = [...new Set([...situation.codes, ...others.map(({ code }) => code)])];
  return { kind: 'found', about: { codes }, audience: 'room', card: cardOf(situation, codes, others) };
}

function cardOf(situation: Situation, codes: readonly string[], others: readonly Guess[]): Card {
  const { what, because, send, fix, runnerUp, disagreement, saidBy, sources } = situation;
  const [code] = situation.codes;
  const rather: readonly Text[] = runnerUp
    ? [[strong(titleOf(runnerUp.code)), ' when ', ...prose(runnerUp.when), '.']]
    : [];
  const opens: Action = { kind: 'open', label: sources[0].title, href: sources[0].href };
  const asks = codes.filter((each) => byCode(each).length > 0).slice(0, mostAsked);
  return {
    title: `${titleOf(code)} · ${what}`,
    href: byCode(code)[0]?.sources[0].href ?? sources[0].href,
    tone: toneOf(code),
    lead: prose(because),
    ...(saidBy !== undefined && { fields: [{ label: 'Said by', value: [saidBy] }] }),
    sections: [
      ...listOf('Send with it', send === undefined ? [] : [prose(send)]),
      ...listOf('What helps', fix === undefined ? [] : [prose(fix)]),
      ...listOf('Or rather', rather),
      ...listOf('Where practice disagrees', disagreement === undefined ? [] : [prose(disagreement)]),
      ...listOf('If something else was meant', meant(codes, others)),
    ],
    actions: [opens, ...asks.map((each) => askAction(each))],
    footer: [sources.map(({ title }) => title).join(' · ')],
  };
}

/** What else the words may have meant, a line each: the situation where there is one, else the code. */
function meant(codes: readonly string[], others: readonly Guess[]): readonly Text[] {
  return others.flatMap(({ code, situation }) => {
    const other = situation === undefined ? undefined : situationOf(situation);
    if (!codes.includes(code)) return [];
    return [other ? [strong(code), ` · ${other.what}`] : [strong(titleOf(code))]];
  });
}

/** Asks every question of the table, and counts what is answered right. */
import { byVendor } from '../../src/registry/registry.js';
import { situationOf } from '../../src/registry/situations/index.js';
import type { Intent } from '../../src/understand/intent.js';
import { understand, understandQuestion } from '../../src/understand/understand.js';
import { byNumber, sideBySide } from './by-number.js';
import { chatter } from './chatter.js';
import { everyday } from './everyday.js';
import { holdout, holdoutChatter } from './holdout.js';
import { numberTalk } from './number-talk.js';
import { choices, comparisons, groups, numbered, type Question, symptoms } from './questions.js';
import { smallTalk } from './small-talk.js';
import { supportTalk } from './support-talk.js';
import { techTalk } from './tech-talk.js';
import { wordTalk } from './word-talk.js';

export interface Figure {
  readonly name: string;
  readonly ok: number;
  readonly of: number;
  /** The texts that were not answered right. */
  readonly missed: readonly string[];
}

/** What an intent is about, best first: codes, or a class. */
export function about(intent: Intent): readonly string[] {
  switch (intent.kind) {
    case 'status':
    case 'unknown':
      return [intent.code];
    case 'comparison':
      return intent.codes;
    case 'class':
      return [intent.class];
    case 'vendor':
      return byVendor(intent.vendor).map(({ code }) => code);
    case 'several':
      return intent.guesses.map(({ code }) => code);
    case 'situation':
      return [...(situationOf(intent.situation)?.codes ?? []), ...intent.others.map(({ code }) => code)];
    case 'help':
    case 'chat':
    case 'malformed':
    case 'transcript':
    case 'none':
      return [];
  }
}

/** The codes a text is answered with; one-line errors are asked about like questions. */
export function asked(text: string, via: 'command' | 'mention'): readonly string[] {
  const intent = understand(text, via);
  return about(intent.kind === 'transcript' ? understandQuestion(text, via) : intent);
}

function figure(name: string, texts: readonly string[], right: (text: string, at: number) => boolean): Figure {
  const missed = texts.filter((text, at) => !right(text, at));
  return { name, ok: texts.length - missed.length, of: texts.length, missed };
}

/** Whether a code is one of those accepted; a substatus counts as its status. */
const accepted = (codes: string, code = 'none'): boolean => {
  const all = codes.split(' ');
  return all.includes(code) || all.includes(code.replace(/\.\d+$/, ''));
};

const first = (name: string, questions: readonly Question[], via: 'command' | 'mention'): Figure =>
  figure(
    name,
    questions.map(([text]) => text),
    (text, at) => accepted(questions[at]?.[1] ?? '', asked(text, via)[0]),
  );

const all = (name: string, questions: readonly Question[]): Figure =>
  figure(
    name,
    questions.map(([text]) => text),
    (text, at) => (questions[at]?.[1] ?? '').split(' ').every((code) => asked(text, 'mention').includes(code)),
  );

const silence = (name: string, talk: readonly string[]): Figure =>
  figure(name, talk, (text) => asked(text, 'mention').length === 0);

/** Every figure of the tables. */
export function measure(): readonly Figure[] {
  return [
    first('choosing a code, asked', choices, 'command'),
    first('choosing a code, mentioned', choices, 'mention'),
    first('what software says, asked', symptoms, 'command'),
    first('what software says, mentioned', symptoms, 'mention'),
    first('a code in the text', numbered, 'mention'),
    first('classes', groups, 'mention'),
    all('comparisons, all shown', comparisons),
    silence('silence at chatter', chatter),
    first('written blind, asked', holdout, 'command'),
    first('written blind, mentioned', holdout, 'mention'),
    silence('written blind, silence at chatter', holdoutChatter),
    first('everyday, asked', everyday, 'command'),
    first('everyday, mentioned', everyday, 'mention'),
    first('by number, mentioned', byNumber, 'mention'),
    all('side by side, all shown', sideBySide),
    silence('silence at small talk', smallTalk),
    silence('silence at technical talk', techTalk),
    silence('silence at support talk', supportTalk),
    silence('silence at numbers of other things', numberTalk),
    silence('silence at words of other things', wordTalk),
  ];
}

/** Intent → answer: one file per kind of answer, chosen here. */
import type { Answer } from '../core/answer.js';
import type { Command } from '../core/command.js';
import type { Intent } from '../understand/intent.js';
import { choiceOf, titleOf } from './asking.js';
import { helpAnswer } from './help.js';
import { chatAnswer, malformedAnswer, noAnswer, unknownAnswer } from './missing.js';
import { classAnswer, comparisonAnswer, vendorAnswer } from './several.js';
import { situationAnswer } from './situation.js';
import { statusAnswer } from './status.js';
import { transcriptAnswer } from './transcript.js';

/** Answers what was understood; `words` are what was typed. */
export function answerTo(intent: Intent, words: string, commands: readonly Command[]): Answer {
  switch (intent.kind) {
    case 'help':
      return helpAnswer(commands);
    case 'chat':
      return chatAnswer(intent.thanks);
    case 'status':
      return statusAnswer(intent.code, intent.facet, intent.vendor);
    case 'unknown':
      return unknownAnswer(intent.code);
    case 'malformed':
      return malformedAnswer(intent.written);
    case 'class':
      return classAnswer(intent.class);
    case 'vendor':
      return vendorAnswer(intent.vendor);
    case 'comparison':
      return comparisonAnswer(intent.codes, intent.situation);
    case 'situation':
      return situationAnswer(intent.situation, intent.others);
    case 'several':
      return {
        kind: 'several',
        about: { codes: intent.guesses.map(({ code }) => code) },
        title: `Did you mean ${intent.guesses.map(({ code }) => titleOf(code)).join(', or ')}?`,
        choices: intent.guesses.map(({ code }) => choiceOf(code)),
      };
    case 'transcript':
      return transcriptAnswer(intent.text);
    case 'none':
      return noAnswer(words, intent.near);
  }
}

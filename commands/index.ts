/** Every command of the bot, in the order help shows them. */
import type { Command } from '../src/core/command.js';
import { explain } from './explain.js';
import { help } from './help.js';
import { http } from './http.js';

export const commands: readonly Command[] = [http, explain, help];

/** Registers the commands, and leaves them alone when they are registered already. */
import type { REST } from 'discord.js';
import type { ApplicationCommand } from './commands.js';

/** What Discord tells of a command beside what we say: ids, versions, defaults. Only what we say is compared. */
type Known = Readonly<Record<string, unknown>>;

const inOrder = (values: unknown): unknown => (Array.isArray(values) ? [...values].sort() : values);

const option = ({ type, name, description, required, max_length, autocomplete }: Known) => ({
  type,
  name,
  description,
  required: required ?? false,
  max_length: max_length ?? null,
  autocomplete: autocomplete ?? false,
});

const canonical = ({ type, name, description, options, integration_types, contexts }: Known): string =>
  JSON.stringify({
    type: type ?? 1,
    name,
    description: description ?? '',
    options: Array.isArray(options) ? options.map(option) : [],
    integration_types: inOrder(integration_types),
    contexts: inOrder(contexts),
  });

/** Whether two lists register the same, in any order. */
export const sameCommands = (ours: readonly Known[], theirs: readonly Known[]): boolean =>
  JSON.stringify(ours.map(canonical).sort()) === JSON.stringify(theirs.map(canonical).sort());

/** Puts the commands in place for one server or everywhere; says whether anything had to change. */
export async function register(
  rest: REST,
  applicationId: string,
  commands: readonly ApplicationCommand[],
  guildId?: string,
): Promise<boolean> {
  const route = `/applications/${applicationId}${guildId ? `/guilds/${guildId}` : ''}/commands` as const;
  const registered = await rest.get(route);
  if (Array.isArray(registered) && sameCommands(commands, registered)) return false;
  await rest.put(route, { body: commands });
  return true;
}

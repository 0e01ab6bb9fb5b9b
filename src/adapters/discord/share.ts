/** Shows to the room what one person saw: the clicked message's own embed again, so that no state is kept. */
import type { APIEmbed, APIMessage } from 'discord.js';
import { type Button, type Row, type Select, type SelectOption, shareId } from './components.js';
import type { Embed } from './embed.js';
import type { Reply } from './render.js';

/** An embed as it may be sent: Discord gives back more than it takes. */
const resent = ({ title, url, description, color = 0, fields, footer }: APIEmbed): Embed => ({
  ...(title && { title }),
  ...(url && { url }),
  ...(description && { description }),
  color,
  ...(fields && {
    fields: fields.map(({ name, value, inline }) => ({ name, value, ...(inline && { inline }) })),
  }),
  ...(footer && { footer: { text: footer.text } }),
});

type Received = NonNullable<APIMessage['components']>[number];

function pressable(row: Received): readonly (Button | Select)[] {
  if (row.type !== 1) return [];
  return row.components.flatMap((part): (Button | Select)[] => {
    if (part.type === 3) {
      const options = part.options.map(
        ({ label, value, description }): SelectOption => ({ label, value, ...(description && { description }) }),
      );
      return [{ type: 3, custom_id: part.custom_id, placeholder: part.placeholder ?? '', options }];
    }
    if (part.type !== 2) return [];
    if (part.style === 5) return [{ type: 2, style: 5, label: part.label ?? part.url, url: part.url }];
    return 'custom_id' in part && part.custom_id !== shareId
      ? [{ type: 2, style: 2, label: part.label ?? part.custom_id, custom_id: part.custom_id }]
      : [];
  });
}

/** The callback that posts a message of ours for all to see; undefined when it has nothing to show. */
export function shared({ embeds, components = [] }: APIMessage): Reply | undefined {
  const [embed] = embeds;
  if (!embed) return undefined;
  const rows = components.map((row): Row => ({ type: 1, components: pressable(row) }));
  return {
    type: 4,
    data: {
      embeds: [resent(embed)],
      components: rows.filter(({ components: parts }) => parts.length > 0),
      allowed_mentions: { parse: [], replied_user: false },
    },
  };
}

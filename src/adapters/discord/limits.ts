/** Discord's numbers, in one place: characters are UTF-16 units, the stricter way to count. Read November 2026. */
export const limits = {
  /** https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
  embed: {
    title: 256,
    url: 2048,
    description: 4096,
    fields: 25,
    fieldName: 256,
    fieldValue: 1024,
    footer: 2048,
    /** Over all embeds of a message: title, description, field names and values, footer. */
    sum: 6000,
  },
  /** A message without an embed. */
  content: 2000,
  /** https://docs.discord.com/developers/components/reference */
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  buttonUrl: 512,
  customId: 100,
  select: { options: 25, label: 100, value: 100, description: 100, placeholder: 150 },
  modal: { title: 45, placeholder: 100, text: 4000 },
  /** https://docs.discord.com/developers/interactions/application-commands */
  command: { name: 32, description: 100, options: 25, text: 6000, menus: 15 },
  suggestions: { count: 25, name: 100, value: 100 },
  /** What we take from a message's attachments, in bytes and milliseconds: ours, not Discord's. */
  attachment: { size: 1024 * 1024, wait: 2000 },
} as const;

/** Says what is wrong with a JSON value: known keys, lengths, counts, in Discord's way of naming places. */

/** Everything wrong with a value at a place. */
export type Shape = (value: unknown, at: string) => readonly string[];

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

/** A string of a length, which says something unless it may be blank. */
export const words =
  (most: number, least = 1): Shape =>
  (value, at) => {
    if (typeof value !== 'string') return [`${at} is ${kindOf(value)}, not a string`];
    // Discord trims what it is given, then measures.
    if (value.trim().length < least) return [`${at} is empty`];
    return value.length > most ? [`${at} has ${value.length} characters, more than ${most}`] : [];
  };

/** One of a few values. */
export const oneOf =
  (...allowed: readonly unknown[]): Shape =>
  (value, at) =>
    allowed.includes(value) ? [] : [`${at} is ${JSON.stringify(value)}, not one of ${JSON.stringify(allowed)}`];

/** A whole number within bounds. */
export const whole =
  (least: number, most: number): Shape =>
  (value, at) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? []
      : [`${at} is ${JSON.stringify(value)}, not a whole number of ${least} to ${most}`];

export const yesOrNo: Shape = (value, at) => (typeof value === 'boolean' ? [] : [`${at} is not a boolean`]);

/** An absolute web address. */
export const address =
  (most: number): Shape =>
  (value, at) => {
    const wrong = words(most)(value, at);
    if (wrong.length > 0) return wrong;
    return /^https?:\/\/[^\s]+$/.test(String(value)) && URL.canParse(String(value)) ? [] : [`${at} is no web address`];
  };

/** A list of so many. */
export const list =
  (each: Shape, most: number, least = 0): Shape =>
  (value, at) => {
    if (!Array.isArray(value)) return [`${at} is ${kindOf(value)}, not an array`];
    const count = value.length;
    return [
      ...(count < least || count > most ? [`${at} has ${count} entries, not ${least} to ${most}`] : []),
      ...value.flatMap((entry, i) => each(entry, `${at}[${i}]`)),
    ];
  };

/** An object with these keys, the optional ones marked by a `?`, and no others. */
export const object =
  (keys: Readonly<Record<string, Shape>>): Shape =>
  (value, at) => {
    if (kindOf(value) !== 'object') return [`${at} is ${kindOf(value)}, not an object`];
    const given = Object.entries(value as object);
    const known = new Map(Object.entries(keys).map(([key, shape]) => [key.replace('?', ''), shape]));
    const missing = Object.keys(keys).filter((key) => !key.endsWith('?') && !given.some(([name]) => name === key));
    return [
      ...missing.map((key) => `${at}.${key} is missing`),
      ...given.flatMap(([key, part]) => {
        const shape = known.get(key);
        return shape ? shape(part, `${at}.${key}`) : [`${at}.${key} is unknown`];
      }),
    ];
  };

/** A shape chosen by the value's `type`. */
export const byType =
  (shapes: Readonly<Record<number, Shape>>): Shape =>
  (value, at) => {
    const type: unknown = kindOf(value) === 'object' ? Reflect.get(value as object, 'type') : undefined;
    const shape = typeof type === 'number' ? shapes[type] : undefined;
    return shape ? shape(value, at) : [`${at}.type is ${JSON.stringify(type)}, which has no place here`];
  };

/** A shape, and something more that must hold. */
export const also =
  (shape: Shape, more: (value: unknown, at: string) => readonly string[]): Shape =>
  (value, at) => {
    const wrong = shape(value, at);
    return wrong.length > 0 ? wrong : more(value, at);
  };

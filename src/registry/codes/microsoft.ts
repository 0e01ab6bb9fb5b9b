/** What Microsoft's other products add: Exchange, WebDAV, Windows, ASP.NET Core. */
import type { Status } from '../status.js';

export const microsoft: readonly Status[] = [];

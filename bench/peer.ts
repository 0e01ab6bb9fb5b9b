/** What `startup.ts` times beside it: MiniSearch over the names of the npm package `statuses`. */
import MiniSearch from 'minisearch';
import statuses from 'statuses';

const index = new MiniSearch<{ id: number; name: string }>({ fields: ['name'] });
index.addAll(Object.entries(statuses.message).map(([code, name]) => ({ id: Number(code), name: String(name) })));

/** What `startup.ts` times: loads all data, the index and the code that reads them, and makes them ready. */
import '../src/registry/registry.js';
import '../src/understand/gate.js';
import { classify } from '../src/registry/classify.js';
import { ready } from '../src/registry/search.js';
import { speakers } from '../src/understand/speakers.js';
import { termsOf } from '../src/understand/words/terms.js';

ready();
classify(['email', 'already', 'taken']);
speakers();
termsOf(['email', 'already', 'taken']);

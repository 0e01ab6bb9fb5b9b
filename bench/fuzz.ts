/** `npm run fuzz [runs] [seed]`: random and mutated pastes are read and explained; a fault is shown and ends it with 1. */
import fc from 'fast-check';
import { faultIn, leakIn, slowest } from '../test/transcript/fuzz.js';
import { damaged, noise } from '../test/transcript/pastes.js';

const [runs = 100_000, seed = Date.now()] = process.argv.slice(2).map(Number);
const begun = performance.now();
const half = Math.ceil(runs / 2);

/** Runs half of the pastes; a fault is thrown with the smallest paste that has it. */
function check<T>(pastes: fc.Arbitrary<T>, fault: (paste: T) => string | undefined): void {
  fc.assert(
    fc.property(pastes, (paste) => {
      const found = fault(paste);
      if (found) throw new Error(found);
    }),
    { numRuns: half, seed },
  );
}

try {
  check(noise, (text) => faultIn(text, slowest.aim));
  check(
    damaged,
    (paste) =>
      faultIn(paste.text, slowest.aim) ?? (leakIn(paste) === undefined ? undefined : 'quotes a planted secret'),
  );
  console.log(`${half * 2} pastes, seed ${seed}, ${((performance.now() - begun) / 1000).toFixed(0)} s: no fault`);
} catch (fault) {
  const cause = fault instanceof Error && fault.cause instanceof Error ? `\n${fault.cause.message}` : '';
  const report = `${fault instanceof Error ? fault.message : String(fault)}${cause}`;
  // A paste can be long: its two ends show what it is.
  console.error(report.length > 4000 ? `${report.slice(0, 2000)}\n…\n${report.slice(-2000)}` : report);
  process.exitCode = 1;
}

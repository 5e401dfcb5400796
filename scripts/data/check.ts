/**
 * Checks the data and reports every fault: file, path, rule, what is wrong, how to mend it.
 *
 *   tsx scripts/data/check.ts [--data DIR] [--json] [--require-sources] [--no-warnings]
 *
 * SOURCES_DIR names the folder of the documents (default ../shared/seeds).
 * Exit code 1 on any error, or with --require-sources where phrases could not be verified.
 */
import { parseArgs } from 'node:util';
import { faultLine } from './fault';
import { checkData, type Report, sourcesDirOf } from './report';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'public/data' },
    json: { type: 'boolean', default: false },
    'require-sources': { type: 'boolean', default: false },
    'no-warnings': { type: 'boolean', default: false },
  },
});
const folder = values.data.replace(/\/+$/, '');

function printText({ faults, errors, warnings, counts, notes }: Report): void {
  for (const fault of faults) {
    if (fault.severity === 'error' || !values['no-warnings']) console.log(faultLine(fault, folder));
  }
  for (const note of notes) console.log(`warning: ${note}`);
  const { plans, claims, places, sources, phrases, unverifiedPhrases } = counts;
  console.log(
    `${errors} errors, ${warnings} warnings · ${plans} plans, ${claims} claims, ${places} places, ${sources} sources, ` +
      `${phrases - unverifiedPhrases} of ${phrases} phrases verified`,
  );
}

const report = checkData(folder, sourcesDirOf(process.env));
if (values.json) {
  const faults = report.faults.map((fault) => ({ ...fault, file: `${folder}/${fault.file}` }));
  console.log(JSON.stringify({ ...report, faults }, null, 1));
} else printText(report);

const unverified = report.counts.unverifiedPhrases > 0 && values['require-sources'];
if (unverified) console.error(`${report.counts.unverifiedPhrases} phrases not verified (--require-sources)`);
process.exitCode = report.errors > 0 || unverified ? 1 : 0;

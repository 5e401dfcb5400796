/**
 * Checks the data and builds what is published from it: catalog, atlas/, tables/, places.geojson, datapackage.json, schema/.
 *
 *   tsx scripts/data/build.ts [--data DIR] [--out DIR]
 *
 * Both folders are public/data unless said otherwise. Data with an error is not built.
 */
import { parseArgs } from 'node:util';
import { buildFiles } from './build/build-data';
import { writeFiles } from './build/files';
import { loadContext } from './context';
import { faultLine } from './fault';
import { checkContext, sourcesDirOf } from './report';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'public/data' },
    out: { type: 'string' },
  },
});
const folder = values.data.replace(/\/+$/, '');
const context = loadContext(folder, sourcesDirOf(process.env));
const { faults, errors, notes } = checkContext(context);

for (const note of notes) console.log(`warning: ${note}`);
if (errors > 0) {
  for (const fault of faults) if (fault.severity === 'error') console.error(faultLine(fault, folder));
  console.error(`${errors} errors: nothing built`);
  process.exitCode = 1;
} else {
  const files = buildFiles(context);
  writeFiles(values.out ?? folder, files);
  console.log(
    `${files.size} files built from ${context.atlas.plans.length} plans, ${context.atlas.claims.length} claims`,
  );
}

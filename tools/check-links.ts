// npm run check-links [-- --country GB]
// Visits the address of every entry, politely, and says which ones have moved,
// lead elsewhere, are parked or dead. For maintainers: it uses the network.
import { parseArgs } from 'node:util';
import { readCatalogue } from '../modules/catalogue/read-catalogue.ts';
import { checkLinks, type LinkReport } from './links/check-links.ts';

const { values } = parseArgs({ options: { country: { type: 'string' } } });
const country = values.country?.toUpperCase();

const links = readCatalogue().resources.flatMap(({ id, url, places }) =>
  url !== undefined &&
  (country === undefined || places.countries.includes(country))
    ? [{ id, url }]
    : [],
);

let done = 0;
const reports = await checkLinks(links, {
  onReport: (report) => {
    done += 1;
    if (report.outcome.is !== 'fine') console.log(inWords(report));
    else if (done % 25 === 0) console.log(`… ${done} of ${links.length}`);
  },
});

const counts = Object.entries(
  Object.groupBy(reports, ({ outcome }) => outcome.is),
).map(([is, list]) => `${list.length} ${is}`);
console.log(`${links.length} links: ${counts.join(', ')}`);
const bad = new Set(['dead', 'parked', 'elsewhere']);
process.exitCode = reports.some(({ outcome }) => bad.has(outcome.is)) ? 1 : 0;

function inWords({ id, url, outcome }: LinkReport): string {
  const detail =
    'to' in outcome
      ? ` → ${outcome.to}`
      : 'why' in outcome
        ? ` (${outcome.why})`
        : '';
  return `${outcome.is}: ${id} ${url}${detail}`;
}

import { KINDS, type Resource } from '@/utils/catalogue/resource.ts';
import type { Labels } from '@/utils/words/labels.ts';
import { FIT_COUNTRIES } from '../suggest/fit.ts';

/** Sizes in the picture's own units. */
const CELL = 44;
const ROW = 26;
const LEFT = 150;
const TOP = 130;
const GAP = 2;

/** The one quiet green, by its share of white. */
const GREEN = { r: 0x2f, g: 0x5d, b: 0x46 };

/** How many entries there are, a row for a country, a column for a kind. */
export function figuresPicture(
  resources: readonly Resource[],
  labels: Labels,
): string {
  const rows = [
    ['Everyone', resources.filter(({ places }) => places.worldwide)],
    ...FIT_COUNTRIES.map((country) => [
      labels.country(country),
      resources.filter((one) => home(one) === country),
    ]),
    [
      'Other countries',
      resources.filter((one) => {
        const country = home(one);
        return country !== null && !FIT_COUNTRIES.includes(country);
      }),
    ],
  ] as [string, readonly Resource[]][];
  const counts = rows.map(([, list]) =>
    KINDS.map((kind) => list.filter((one) => one.kind === kind).length),
  );
  const most = Math.max(...counts.flat());
  const width = LEFT + KINDS.length * CELL + 60;
  const height = TOP + rows.length * ROW + 10;
  const columns = KINDS.map((kind, column) => {
    const x = LEFT + column * CELL + CELL / 2;
    return `<text x="${x}" y="${TOP - 8}" transform="rotate(-50 ${x} ${TOP - 8})">${escape(labels.t(`kind.${kind}`))}</text>`;
  });
  const cells = rows.flatMap(([name], row) => {
    const y = TOP + row * ROW;
    return [
      `<text x="${LEFT - 8}" y="${y + 17}" text-anchor="end">${escape(name)}</text>`,
      ...(counts[row] ?? []).map((count, column) =>
        cell(LEFT + column * CELL, y, count, count / most),
      ),
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<title>Entries of the catalogue by country and kind</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${[...columns, ...cells].join('\n')}
</svg>
`;
}

/** The country in whose file an entry stands; null for everyone. */
function home({ places }: Resource): string | null {
  return places.worldwide ? null : (places.countries[0] ?? null);
}

/** Darker for more; the root keeps small numbers apart from none. */
function cell(x: number, y: number, count: number, share: number): string {
  const ink = Math.sqrt(share);
  const text =
    count === 0
      ? ''
      : `<text x="${x + CELL / 2}" y="${y + 17}" text-anchor="middle" fill="${ink > 0.5 ? '#fff' : '#222'}">${count}</text>`;
  return `<rect x="${x + GAP / 2}" y="${y + GAP / 2}" width="${CELL - GAP}" height="${ROW - GAP}" fill="${shade(ink)}"/>${text}`;
}

function shade(ink: number): string {
  const [r, g, b] = [GREEN.r, GREEN.g, GREEN.b].map((channel) =>
    Math.round(245 + (channel - 245) * ink),
  );
  return `rgb(${r} ${g} ${b})`;
}

function escape(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

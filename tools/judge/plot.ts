/** A line of points in the unit square. */
export interface Line {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const SIZE = 320;
const EDGE = 44;
/** Dark enough on white, and told apart without colour by their dashes. */
const STROKES = ['#2f5d46', '#8a4b1f', '#3b4a7a'];
const DASHES = ['', '6 4', '2 3'];

/** A plain SVG plot of lines in the unit square. */
export function plot(
  title: string,
  axes: { readonly x: string; readonly y: string },
  lines: readonly Line[],
): string {
  const all = SIZE + 2 * EDGE;
  const at = (value: number) => EDGE + value * SIZE;
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((tick) => [
    `<text x="${at(tick)}" y="${all - EDGE + 16}" text-anchor="middle">${tick}</text>`,
    `<text x="${EDGE - 6}" y="${at(1 - tick) + 4}" text-anchor="end">${tick}</text>`,
  ]);
  const drawn = lines.flatMap(({ name, points }, i) => {
    const path = points
      .map(({ x, y }) => `${at(x).toFixed(1)},${at(1 - y).toFixed(1)}`)
      .join(' ');
    const style = `stroke="${STROKES[i % 3]}" stroke-dasharray="${DASHES[i % 3]}"`;
    const y = at(1) - 14 - 18 * (lines.length - 1 - i);
    return [
      `<polyline points="${path}" fill="none" stroke-width="2" ${style}/>`,
      `<line x1="${EDGE + 12}" x2="${EDGE + 40}" y1="${y - 4}" y2="${y - 4}" stroke-width="2" ${style}/>`,
      `<text x="${EDGE + 46}" y="${y}">${name}</text>`,
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all} ${all}" font-family="sans-serif" font-size="12">
<title>${title}</title>
<rect width="${all}" height="${all}" fill="#fff"/>
<rect x="${EDGE}" y="${EDGE}" width="${SIZE}" height="${SIZE}" fill="none" stroke="#999"/>
<text x="${all / 2}" y="24" text-anchor="middle" font-size="14">${title}</text>
<text x="${all / 2}" y="${all - 8}" text-anchor="middle">${axes.x}</text>
<text x="14" y="${all / 2}" text-anchor="middle" transform="rotate(-90 14 ${all / 2})">${axes.y}</text>
${[...ticks, ...drawn].join('\n')}
</svg>
`;
}

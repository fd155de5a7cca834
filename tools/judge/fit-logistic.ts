/** A text as numbers: the columns that are not 0, and what stands there. */
export interface SparseRow {
  readonly at: Uint32Array;
  readonly values: Float64Array;
}

/** Rows, what they are to be told by, and how much each matters. */
export interface LogisticData {
  readonly rows: readonly SparseRow[];
  readonly about: readonly boolean[];
  readonly weights: readonly number[];
}

/** How a column may be weighed. */
export interface Column {
  /** Keeps its weight small where the data says little. */
  readonly ridge: number;
  /** It can only speak for (1) or against (-1). */
  readonly sign?: 1 | -1 | undefined;
}

/** Rounds that find the steepest direction; more change nothing. */
const POWER_ROUNDS = 40;

/**
 * Logistic regression with a ridge: one weight a column, that makes the
 * weighted mean of the log-losses least. Accelerated gradient descent
 * (Nesterov's, begun anew where it overshoots); no chance is involved.
 */
export function fitLogistic(
  { rows, about, weights }: LogisticData,
  columns: readonly Column[],
  steps: number,
): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => weight / total);
  const rate = 1 / steepness();
  let w = new Float64Array(columns.length);
  let ahead = w;
  let speed = 1;
  for (let step = 0; step < steps; step += 1) {
    const slope = gradient(ahead);
    const next = ahead.map((value, i) => {
      const moved = value - rate * (slope[i] ?? 0);
      const sign = columns[i]?.sign;
      return sign && moved * sign < 0 ? 0 : moved;
    });
    const uphill = next.reduce(
      (sum, value, i) => sum + (slope[i] ?? 0) * (value - (w[i] ?? 0)),
      0,
    );
    const faster = uphill > 0 ? 1 : (1 + Math.sqrt(1 + 4 * speed ** 2)) / 2;
    const keep = uphill > 0 ? 0 : (speed - 1) / faster;
    const last = w;
    ahead = next.map((value, i) => value + keep * (value - (last[i] ?? 0)));
    w = next;
    speed = faster;
  }
  return w;

  function gradient(at: Float64Array): Float64Array {
    const slope = at.map((value, i) => (columns[i]?.ridge ?? 0) * value);
    rows.forEach((row, i) => {
      const told = 1 / (1 + Math.exp(-dot(row, at)));
      add(row, (told - Number(about[i])) * (shares[i] ?? 0), slope);
    });
    return slope;
  }

  /** The most that the slope can change along a step of one. */
  function steepness(): number {
    let direction = new Float64Array(columns.length).fill(1);
    let length = 0;
    for (let round = 0; round < POWER_ROUNDS; round += 1) {
      const turned = new Float64Array(columns.length);
      rows.forEach((row, i) => {
        add(row, (dot(row, direction) * (shares[i] ?? 0)) / 4, turned);
      });
      length = Math.hypot(...turned);
      direction = turned.map((value) => value / length);
    }
    return 1.05 * length + Math.max(...columns.map(({ ridge }) => ridge));
  }
}

function dot({ at, values }: SparseRow, w: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < at.length; k += 1) {
    sum += (w[at[k] ?? 0] ?? 0) * (values[k] ?? 0);
  }
  return sum;
}

function add({ at, values }: SparseRow, much: number, to: Float64Array): void {
  for (let k = 0; k < at.length; k += 1) {
    const column = at[k] ?? 0;
    to[column] = (to[column] ?? 0) + much * (values[k] ?? 0);
  }
}

/**
 * The names whose score reaches `least` (0 to 1), the highest score first;
 * equal ones in the order of the record.
 */
export function strongest<Name extends string>(
  scores: Readonly<Partial<Record<Name, number>>>,
  least: number,
): Name[] {
  return (Object.entries(scores) as [Name, number][])
    .filter(([, score]) => score >= least)
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => name);
}

import type { Block } from '@/utils/guides/guide.ts';
import { Words } from './Words.tsx';

interface GuideTableProps {
  readonly table: Extract<Block, { kind: 'table' }>;
}

/** A table of a guide, such as a meeting minute by minute. */
export function GuideTable({ table }: GuideTableProps) {
  return (
    <table>
      <thead>
        <tr>
          {table.head.map((spans, at) => (
            <th key={at} scope="col">
              <Words spans={spans} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([first = [], ...more], row) => (
          <tr key={row}>
            <th scope="row">
              <Words spans={first} />
            </th>
            {more.map((spans, at) => (
              <td key={at}>
                <Words spans={spans} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { OrdersTable } from './OrdersTable.tsx';
import { WorkingTable } from './WorkingTable.tsx';
import type { WorkingProps } from './working.ts';

/** The sum behind an agreement, and how the shares of who moved come about. */
export function WorkingTables(props: WorkingProps) {
  return (
    <>
      <WorkingTable {...props} />
      <OrdersTable {...props} />
    </>
  );
}

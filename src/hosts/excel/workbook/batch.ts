import { answer, refuse, type Result } from '../../../domain/result.ts';
import type { WorkbookProblem } from '../../../sheet/workbook-problem.ts';

/** A refusal found in the middle of a batch; `inBatch` makes it a value. */
export class Refusal extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(problem.code);
  }
}

export const refuseBatch = (problem: WorkbookProblem): never => {
  throw new Refusal(problem);
};

/** How often a batch went to Excel and back: counted, so that a job's cost is known. */
export const roundTrips = { count: 0 };

/** One batch of orders to Excel. What Excel refuses becomes a problem in words; our own mistakes are thrown on. */
export async function inBatch<Value>(work: (context: Excel.RequestContext, sync: () => Promise<void>) => Promise<Value>): Promise<Result<Value, WorkbookProblem>> {
  try {
    return answer(
      await Excel.run((context) =>
        work(context, async () => {
          roundTrips.count++;
          await context.sync();
        }),
      ),
    );
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.problem);
    if (error instanceof OfficeExtension.Error) return refuse(problemOf(error));
    throw error;
  }
}

const problems: Readonly<Record<string, WorkbookProblem>> = {
  InvalidOperationInCellEditMode: { code: 'workbook-editing', args: {} },
  HostIsBusy: { code: 'workbook-busy', args: {} },
  Timeout: { code: 'workbook-busy', args: {} },
  InvalidSelection: { code: 'selection-not-cells', args: {} },
  // With two workbooks open, Excel answers so for the one that lies behind.
  GeneralException: { code: 'workbook-busy', args: {} },
  AccessDenied: { code: 'workbook-protected', args: {} },
};

function problemOf({ code, message }: OfficeExtension.Error): WorkbookProblem {
  return problems[code] ?? { code: 'excel-refused', args: { code, message } };
}

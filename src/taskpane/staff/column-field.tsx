import type { ColumnView } from '../../jobs/desk.ts';
import { staffFields, type StaffField } from '../../sheet/tables/staff-field.ts';
import { ColumnChoice } from '../parts/column-choice.tsx';
import { useWords } from '../use-pane.ts';
import { fieldNames } from './strings.ts';

interface ColumnFieldProps {
  readonly column: ColumnView;
  readonly field: StaffField | undefined;
  readonly onChange: (field: StaffField | undefined) => void;
}

/** What a column of a list of people holds. */
export function ColumnField({ column, field, onChange }: ColumnFieldProps) {
  const names = useWords(fieldNames);
  return (
    <ColumnChoice column={column} value={field ?? ''} onChoose={(name) => onChange(staffFields.find((each) => each === name))}>
      {staffFields.map((each) => (
        <option key={each} value={each}>
          {names[each]}
        </option>
      ))}
    </ColumnChoice>
  );
}

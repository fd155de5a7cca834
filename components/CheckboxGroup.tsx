import { Checkbox } from './Checkbox.tsx';

interface CheckboxGroupProps<Value extends string> {
  /** Unique on the page. */
  readonly id: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: readonly Value[];
  readonly name: (value: Value) => string;
  readonly onChange: (chosen: Value[]) => void;
}

/** None, one or many of a list; kept in the list's order. */
export function CheckboxGroup<Value extends string>(
  props: CheckboxGroupProps<Value>,
) {
  const { id, legend, values, chosen, name, onChange } = props;
  return (
    <fieldset>
      <legend class="visually-hidden">{legend}</legend>
      <div class="columns">
        {values.map((value) => (
          <Checkbox
            key={value}
            id={`${id}-${value}`}
            label={name(value)}
            checked={chosen.includes(value)}
            onChange={(on) =>
              onChange(
                values.filter((other) =>
                  other === value ? on : chosen.includes(other),
                ),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

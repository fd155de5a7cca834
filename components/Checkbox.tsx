interface CheckboxProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A yes or no with its label, and a hint where one helps. */
export function Checkbox({
  id,
  label,
  hint,
  checked,
  onChange,
}: CheckboxProps) {
  return (
    <div class="choice-item">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

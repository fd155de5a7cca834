/** Leads to the first field of a form that cannot be taken as it is. */
export function focusProblem(form: HTMLElement): void {
  // After the next paint, when the problem has been drawn.
  requestAnimationFrame(() =>
    form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
  );
}

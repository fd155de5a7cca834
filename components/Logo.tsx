/** The open book whose two pages lean together; decoration beside the name. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        class="logo-page"
        d="M15.4 9.4 5.6 6.2a1.6 1.6 0 0 0-2.1 1.5v15.1c0 .7.5 1.3 1.1 1.5l10.8 3.5z"
      />
      <path
        class="logo-page"
        d="M16.6 9.4l9.8-3.2a1.6 1.6 0 0 1 2.1 1.5v15.1c0 .7-.5 1.3-1.1 1.5l-10.8 3.5z"
      />
    </svg>
  );
}

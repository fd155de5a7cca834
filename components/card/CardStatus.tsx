import { useEffect, useState } from 'preact/hooks';

/** Time for a screen reader to notice the empty region, in milliseconds. */
const NOTICE = 200;

/** Announces the card politely, without moving the focus to it. */
export function CardStatus({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  // A live region is announced only for what comes into it later.
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), NOTICE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" class="unseen">
      {said}
    </p>
  );
}

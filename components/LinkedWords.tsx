interface LinkedWordsProps {
  /** A sentence with `{link}` where `words` belong. */
  readonly text: string;
  readonly words: string;
  readonly href: string;
}

/** A sentence with a link in it. */
export function LinkedWords({ text, words, href }: LinkedWordsProps) {
  const [before, after] = text.split('{link}');
  // A popup has no room for another page: only what is on this one stays here.
  const elsewhere = href.startsWith('#') ? {} : { target: '_blank' };
  return (
    <>
      {before}
      <a href={href} {...elsewhere}>
        {words}
      </a>
      {after}
    </>
  );
}

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MAX_NOTE, type SavedItem } from '@/utils/saved/saved-item.ts';
import { useLabels } from './labels-context.ts';
import { Of } from './Of.tsx';

interface SavedNoteProps {
  readonly item: SavedItem;
  /** The place's. */
  readonly name: string;
  /** At each change: a popup can close at any moment. */
  readonly onWrite: (note: string) => void;
  /** The person went on to something else. */
  readonly onDone: () => void;
  /** Nothing more fits: what was typed or pasted last may have lost its end. */
  readonly onFull: () => void;
}

/** With fewer characters left, how many is said: a paragraph's worth. */
const NEARLY_FULL = 300;

/**
 * The person's own words about a place. What was typed stays in the field,
 * whether or not it could be stored.
 */
export function SavedNote(props: SavedNoteProps) {
  const { item, name, onWrite, onDone, onFull } = props;
  const { t } = useLabels();
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  // After "Add a note" typing is what comes next, at once.
  useLayoutEffect(() => {
    if (opened) field.current?.focus();
  }, [opened]);
  // Once stored, what other views write is shown again.
  useEffect(() => {
    setTyped((now) => (now === item.note ? null : now));
  }, [typed, item.note]);

  const id = `note-${item.id}`;
  const text = typed ?? item.note;
  const left = Math.max(0, MAX_NOTE - text.length);
  const of = <Of name={name} />;
  if (item.note === '' && typed === null && !opened) {
    return (
      <button
        type="button"
        class="button small"
        onClick={() => setOpened(true)}
      >
        {t('saved.addNote')}
        {of}
      </button>
    );
  }
  return (
    <div class={text ? 'field saved-note' : 'field saved-note no-print'}>
      <label for={id}>
        {t('saved.note')}
        {of}
      </label>
      <textarea
        id={id}
        class="no-print"
        ref={field}
        rows={2}
        maxLength={MAX_NOTE}
        value={text}
        {...(left < NEARLY_FULL ? { 'aria-describedby': `${id}-left` } : {})}
        // Emptied, here or in another view, it stays for whoever writes in it;
        // and after them too: what they press next is not to move away.
        onFocus={() => setOpened(true)}
        onInput={(event) => {
          const { value } = event.currentTarget;
          setTyped(value);
          onWrite(value);
          if (value.length >= MAX_NOTE) onFull();
        }}
        // Of a full one something else was said: not all of it may be there.
        onChange={() => left > 0 && onDone()}
      />
      {/* On paper a field ends where its box does. */}
      <p class="own-note print-only">{text}</p>
      {left < NEARLY_FULL && (
        <p id={`${id}-left`} class="hint no-print">
          {left > 0
            ? t('saved.noteLeft', { count: left })
            : t('saved.noteFull')}
        </p>
      )}
    </div>
  );
}

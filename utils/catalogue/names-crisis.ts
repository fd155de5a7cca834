/**
 * "Suicide" and "self-harm" in the languages that the catalogue's places are
 * named and told in.
 */
const WORD =
  /su[iï]c[ií]d|suizid|selbstmord|selbsttötung|zelfmoord|zelfdoding|självmord|selvmord|itsemurha|samobój|αυτοκτον|самоуб|самогуб|انتحار|自殺|自杀|자살|self-?harm|autolesi|automutil/iu;

/**
 * Whether a text says what does not stand on a card about burnout or anxiety,
 * not even in a place's name.
 */
export function namesCrisis(text: string): boolean {
  return WORD.test(text);
}

/** The words of a text, without case and marks: "Québec" is "quebec". */
export function foldedWords(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s\p{P}]+/u)
    .filter((word) => word !== '');
}

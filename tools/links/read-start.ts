/** Enough of a page to see whether its name is for sale, in characters. */
const ENOUGH = 64_000;

/** Reads the beginning of a response, and stops the rest. */
export async function readStart(response: Response): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    while (text.length < ENOUGH) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // A body that breaks off is judged by what came.
  }
  // The connection may be gone already: nothing is left to stop then.
  await reader.cancel().catch(() => undefined);
  return text;
}

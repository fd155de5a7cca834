/**
 * Reads at the first call and gives the same to all that follow. A reading that
 * failed is forgotten: the background asks all its life, and the next may do.
 */
export function readOnce<Content>(
  read: () => Promise<Content>,
): () => Promise<Content> {
  let reading: Promise<Content> | undefined;
  return () =>
    (reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    }));
}

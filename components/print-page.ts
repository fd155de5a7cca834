/** Prints the page once it was drawn as it is to be printed. */
export async function printPage(view: Window = window): Promise<void> {
  await new Promise((drawn) => view.requestAnimationFrame(drawn));
  await new Promise((drawn) => view.requestAnimationFrame(drawn));
  const done = new Promise<void>((end) => {
    // Some phones say nothing afterwards: the next touch tells as well.
    for (const sign of ['afterprint', 'pointerdown', 'keydown']) {
      view.addEventListener(sign, () => end(), { once: true });
    }
  });
  view.print();
  await done;
}

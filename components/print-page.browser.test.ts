import { describe, expect, it } from 'vitest';
import { printPage } from './print-page.ts';

describe('printPage', () => {
  it('prints what was drawn, and ends when that is done', async () => {
    const print = window.print.bind(window);
    let printed = 0;
    window.print = () => {
      printed += 1;
      window.dispatchEvent(new Event('afterprint'));
    };
    await printPage();
    window.print = print;
    expect(printed).toBe(1);
  });
});

import { expect, it } from 'vitest';
import { pageAddress } from './page-address.ts';

it.each([
  ['https://news.example/a?page=2#comments', 'https://news.example/a?page=2'],
  ['https://news.example/a#', 'https://news.example/a'],
  ['https://news.example/a#!', 'https://news.example/a'],
  ['https://news.example/#/a', 'https://news.example/#/a'],
  ['https://news.example/#!b', 'https://news.example/#!b'],
])('knows %s as %s', (url, page) => {
  expect(pageAddress(url)).toBe(page);
});

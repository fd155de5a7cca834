/** The page's own language for the judge, where the page states one. */
export function pageLanguage(page: Document = document): {
  language?: string;
} {
  const language = page.documentElement.lang;
  return language === '' ? {} : { language };
}

/** What holds no prose, whatever stands in it. */
const NOT_PROSE =
  'nav,aside,button,select,textarea,dialog,menu,pre,code,script,style,noscript,template,svg,math,figcaption,body>header,body>footer,body>*>footer,' +
  '[hidden],[aria-hidden=true],[inert],[aria-modal=true],[contenteditable]:not([contenteditable=false]),' +
  '[role=navigation],[role=complementary],[role=banner],[role=contentinfo],[role=menu],[role=search],[role=grid],[role$=dialog],' +
  // Some servers wrap a whole page in a form.
  'form:not(:has(h1,main,article,p~p~p))';

/** Names that pages without such elements give to the same parts. */
const CHROME_NAMES = new Set(
  'sidebar nav navbar navigation menu breadcrumb breadcrumbs footer cookie cookies consent gdpr related recommended recommendations newsletter promo advert advertisement ad ads sponsored share sharing toc'.split(
    ' ',
  ),
);
/** Where readers answer each other below an article. */
const COMMENTS_NAMES = new Set(
  'comment comments commentlist disqus'.split(' '),
);
/** A part that holds these is the page, whatever it is called. */
const MAIN = 'h1,main,article';
/** There are many of these, and their own names say nothing. */
const PARAGRAPHS = new Set(['p', 'li', 'h2', 'h3', 'h4']);
/** These are what they are, whatever they are called. */
const OWN = 'html,body,main,article,h1,h2,h3,h4,p';

/** What an element's surroundings say of the text in it. */
export type Place = 'prose' | 'comments' | 'none';

/**
 * Tells whether an element may hold prose by where it stands. Each of its
 * ancestors is looked at once; styles are not asked for.
 */
export function createPlaces(): (element: Element) => Place {
  const known = new Map<Element, Place>();
  const placeWithin = (element: Element | null): Place => {
    if (!element) return 'prose';
    const before = known.get(element);
    if (before !== undefined) return before;
    let place = placeWithin(element.parentElement);
    if (place !== 'none') {
      place = element.matches(NOT_PROSE)
        ? 'none'
        : (placeByName(element) ?? place);
    }
    known.set(element, place);
    return place;
  };
  return (element) => {
    if (!PARAGRAPHS.has(element.localName)) return placeWithin(element);
    return element.matches(NOT_PROSE)
      ? 'none'
      : placeWithin(element.parentElement);
  };
}

/** What the names that an element has say of it. */
function placeByName(element: Element): Place | null {
  const { id } = element;
  const names = element.getAttribute('class');
  if (id === '' && !names) return null;
  for (const name of `${id} ${names ?? ''}`.toLowerCase().split(/[\s_-]+/)) {
    const chrome = CHROME_NAMES.has(name);
    if (!chrome && !COMMENTS_NAMES.has(name)) continue;
    // "with-sidebar" is the name of many a page's whole content.
    if (element.matches(OWN) || element.querySelector(MAIN)) return null;
    return chrome ? 'none' : 'comments';
  }
  return null;
}

/** What holds no prose, whatever stands in it. */
const NOT_PROSE =
  'nav,aside,button,select,textarea,dialog,menu,pre,code,script,style,noscript,template,svg,math,figcaption,body>header,body>footer,body>*>footer,' +
  '[hidden],[aria-hidden=true],[inert],[aria-modal=true],[contenteditable]:not([contenteditable=false]),' +
  '[role=navigation],[role=complementary],[role=banner],[role=contentinfo],[role=menu],[role=search],[role=grid],[role=dialog],[role=alertdialog],' +
  // Some servers wrap a whole page in a form.
  'form:not(:has(h1,main,article,p~p~p))';

/** Names that pages without such elements give to the same parts. */
const CHROME_NAME =
  /(^|[\s_-])(sidebar|side-bar|nav|navbar|navigation|menu|breadcrumbs?|footer|cookies?|consent|gdpr|related|recommended|recommendations|recirc|newsletter|promo|advert|advertisement|ads?|sponsored|share|sharing|toc)($|[\s_-])/i;
/** Where readers answer each other below an article. */
const COMMENTS_NAME =
  /(^|[\s_-])(comments?|disqus|commentlist|replies)($|[\s_-])/i;
/** A part that holds these is the page, whatever it is called. */
const MAIN = 'h1,main,article';

/** What an element's surroundings say of the text in it. */
export type Place = 'prose' | 'comments' | 'none';

/**
 * Tells whether an element may hold prose by where it stands; each ancestor
 * is looked at once, without asking for styles.
 */
export function createPlaces(): (element: Element) => Place {
  const known = new Map<Element, Place>();
  const placeOf = (element: Element): Place => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = element.parentElement;
    let place: Place = parent ? placeOf(parent) : 'prose';
    if (place !== 'none') {
      if (element.matches(NOT_PROSE)) place = 'none';
      else place = placeByName(element) ?? place;
    }
    known.set(element, place);
    return place;
  };
  return placeOf;
}

function placeByName(element: Element): Place | null {
  const { id } = element;
  const names = element.getAttribute('class');
  if (id === '' && !names) return null;
  const all = names ? `${id} ${names}` : id;
  const place = CHROME_NAME.test(all)
    ? 'none'
    : COMMENTS_NAME.test(all)
      ? 'comments'
      : null;
  // "with-sidebar" is the name of many a page's whole content.
  return place &&
    !element.matches('html,body,main,article,h1,h2,h3,h4,p') &&
    !element.querySelector(MAIN)
    ? place
    : null;
}

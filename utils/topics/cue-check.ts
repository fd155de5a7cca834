import { INVISIBLE } from './tokens.ts';

/**
 * Stems of what is said of suicide and self-harm, in all five languages: one
 * sentence with one of them is reason enough to ask the judge.
 */
const CRISIS_STEMS =
  'sui[cz][ií]d|self.?(?:harm|inj|mu)|unaliv|own li[fv]e|end\\w{0,3} (?:my|your|h\\w\\w|their) li|(?:kill|h[au]ng|harm|hurt|cut)\\w{0,4} (?:my|your|h\\w\\w|them|one)sel|(?:want|wish|wanna).{1,10} d(?:ie|ead)\\b|(?:n.?t|not|longer) want\\w{0,3} to (?:be (?:here|al)|live|exist)|(?:n.?t|never) wak|point in (?:liv|going)|tired of (?:liv|exi|be)|urges? to|cut again|\\bkms\\b|i was (?:gone|dead)|tried to die|(?:quier|quis|quer|gana|vontade)\\w{0,5} (?:de )?m(?:or|at)' +
  '|auto(?:l[ei]|mut)|desviv|matar[ms]e|(?:me|se) (?:cort|mat|pend|tue)|cort(?:ar)?(?:me|se)|mourir|scarif|en finir|ritz[et]|\\bsvv\\b|um(?:zu)?(?:ge)?br[ia]|leben (?:zu )?(?:n[aei]|ge|be|ein)|telefonseel|was antu|n[aã]o acord|quit\\w{1,5} la v|tot (?:zu )?sein|[eê]tre mort|desaparec|ohne mich|nimmer|aufwach|r[ée]veiller|de vivre|mehr leben|selbst(?:m| (?:zu )?ver)|mich weg|mais viv|plus envie|seguir (?:aqu|viv)|mejor sin|crisis [lt]|ending it|sewers|being around';

/**
 * Stems of the words without which hardly a text is about our topics, in all
 * five languages together, since the check knows no language. It must stay
 * small, it runs on every page; no part of it looks on without end, or a page
 * could make it take seconds.
 */
const STEMS =
  'burn.?(?:ing.?)?(?:ed|t)?.?out|anxi|pani[ckq]|worr(?:y|ie)|stress|overwhelm|trauma|pt(?:sd|bs)|grie[fv]|bereav|mourn|lonel|exhaust|mental.(?:health|ill|dis)|therapist|(?:hope|worth)less|nervous|terrified|crying|no friends|hate myself|insomnia|(?:can.?t|cannot) sleep|psych(?:i|o[lst])|(?:all|feel|so|am|liv\\w{1,3}) alone|diss?ocia|widow|in tears|no ?(?:one|body) to|mak(?:e|ing) friends|out of bed|feel like (?:my|i.?m|a f)|obsessiv|wrong with me|heart (?:going|hammer|pound)|nothing left|feel sick|mental load|better off|worn out|samarit|my attempt|\\bend it|the pills|loved one' +
  '|ansie|p.nico|estr[eé]s|d[eé]pr[ei]|quemad|[ae]s?gota[dm]|duelo|\\bluto|soledad|aisla[dm]|desgaste|s[ie][nm] amig|sa....mental|tristeza|psic[oó]l|v[ei][uú][dfv]|palpit|si?ent\\w{1,6} (?:muy )?sol[oa]|nadie|muri[oó] mi|cuidador|malestar|s[ou]frim|no puedo|dormi|duerm|llor[oa]|cans[ae]|miedo|preocup|coraz|t(?:em|rem)bl|perd(?:i[dó]|eu|eram)|viv[ie]r|muert|s[ie][nm] m[ií]m?\\b|desp[ei][dr]' +
  '|ang(?:oiss|usti)|[eé]puis|souffran|deuil|solitude|isol[eéia]|mal-[eê]tre|d[eé]tresse|d[eé]c[eè]s |boule au ventre| seul|pleur|peur|sans moi|disparai' +
  '|ersch[oö]pf|ausgebrannt|[aä]ngst|traue|einsam|seelisch|[uü]berlast|[uü]berforder|belast|verzwei|hoffnungslos|verstorb|krank|herzras|gr[uü]bel|gestorben|niemand|schlaf|allein|am limit|selbst|sterben|schneiden|schlu(?:ss?|ß) |lebensm|todes' +
  '|exaust|sozinh|solid[aã]o|ningu[eé]m me|\\bmedo|n[aã]o consigo|a vida|tentativa|existi[rs]|\\bsumi[ru]';

/**
 * Without flags, on text in lower case: `i` and `u` together make the first two
 * runs, in every page, take 3.5 ms instead of 1.7.
 */
const CUE = new RegExp(`${CRISIS_STEMS}|${STEMS}`);
const CRISIS_CUE = new RegExp(CRISIS_STEMS);
/** Characters of a block that are looked at; longer ones are no prose. */
const LONGEST = 50_000;

/**
 * The cheap check of stage 1, block by block: may this text concern us? Lets
 * nearly all pages through that the judge would offer on, fewer of those that
 * name nothing, and some others; the judge decides.
 */
export function mayConcern(text: string): boolean {
  return holds(CUE, text);
}

/** The same for crisis alone. */
export function mayBeCrisis(text: string): boolean {
  return holds(CRISIS_CUE, text);
}

/** Hears what the judge hears: words that a page splits, or spells in parts. */
function holds(cue: RegExp, text: string): boolean {
  return cue.test(
    text.slice(0, LONGEST).replace(INVISIBLE, '').normalize().toLowerCase(),
  );
}

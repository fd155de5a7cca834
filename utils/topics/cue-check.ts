/**
 * Stems of the words without which hardly a text is about our topics, in all
 * five languages together, since the check knows no language. Accents are
 * matched by a dot: this must stay small, it runs on every page.
 */
const STEMS =
  'burn.?(?:ing.?)?(?:ed|t)?.?out|burns out|anxi|pani[ckq]|worr(?:y|ie)|stress|overwhelm|depress|trauma|ptsd|grie[fv]|bereav|mourn|lonel|isolat|exhaust|suicid|self.?(?:harm|esteem|worth)|mental.(?:health|ill)|therapist|psychotherap|distress|hopeless|worthless|overwork|passed away|nervous|kill(?:ing)? (?:my|him|her)self|(?:want|wish).{1,10} d(?:ie|ead)\\b|scared|afraid|despair|terrified|unhapp|crying|no friends|hate myself|sleepless|insomnia|(?:can.?t|cannot) sleep|psychiatr|compassion fatigue|psychosoc|ph?obi[ac]|h[iy]pervigil|moral (?:injury|distress)|abus(?:ed|ive)|(?:all|feel|so|am|live|lives|living) alone|dissociat|struggling|lost (?:my|her|his|their) (?:m[uo]m|dad|son|daughter|mother|father|husband|wife)|death of my|loved one|widow|sorrow|dread|rac(?:ing|ed)? (?:heart|thought)|heart rac|ly drained|fra(?:yed|zzl)|tearful|in tears|psycholog|flashback|sick leave|signed off|no ?(?:one|body) to|have no one|mak(?:e|ing) friends|stillb|low mood|out of bed' +
  '|ansie|\\bansio|angusti|p.nico|estr[eé]s|d[eé]pr[ei]|quemad|agotad|agotam|agobi|duelo|\\bluto|soledad|aislad|aislam|autolesi|salud.mental|quitar(?:me|se) la vida|tristeza|psic[oó]l|desgaste|fatiga por|sobrecarg|tept|(?:muy|tan) sol[oa]|desesper|viud|fallec|palpit|estado de [aá]nimo' +
  '|angoiss|[eé]puis|souffran|surmen|deuil|endeuil|solitude|isol[eé]|sant[eé].mentale|mal-[eê]tre|psychi(?:qu|sch)|envie de mourir|d[eé]tresse|usure prof|fatigue comp|sens seul|d[eé]sesp|veu[fv]|d[eé]c[eè]s |rumin|chagrin' +
  '|ersch[oö]pf|ausgebrannt|[aä]ngst|panik|traue|einsam|suizid|selbst(?:mord|verletz)|seelisch|[uü]berlast|[uü]berforder|belast|niedergeschlagen|nicht mehr leben|ausbrenn|zusammenbruch|[uü]berarbeit|isolier|ptbs|hinterblieb|verzwei|hoffnungslos|witwe|verstorb|krankgesch|herzras|gr[uü]bel|leben nehmen' +
  '|esgotad|esgotam|exaust|solid[aã]o|isolad|sozinh|saúde.mental|sofrimento|quero morrer|me matar|\\bestafa|fadiga|isolamento|enlutad|vi[uú]v|falec|sa.de mental';

const CUE = new RegExp(STEMS, 'iu');
/** Characters of a block that are looked at; longer ones are no prose. */
const LONGEST = 50_000;

/**
 * The cheap check of stage 1, block by block: may this text concern us? Lets
 * nearly all through that the judge would offer on, and some more; the judge
 * decides.
 */
export function mayConcern(text: string): boolean {
  return CUE.test(text.slice(0, LONGEST));
}

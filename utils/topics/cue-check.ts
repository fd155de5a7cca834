/**
 * Stems of the words without which no text here is about our topics, in all
 * five languages, without accents where a dot stands.
 */
const STEMS =
  'burn.?(?:ing.?)?(?:ed|t)?.?out|anxi|panic|worr|stress|overwhelm|depress|trauma|ptsd|grie[fv]|bereav|mourn|lonel|isolat|exhaust|suicid|self.?harm|mental.health|therap|distress|hopeless|overwork' +
  '|ansie|ansio|angusti|p.nico|estr[eé]s|depr[ei]|quemad|agotad|agotam|duelo|luto|soledad|aislad|aislam|autolesi|salud.mental' +
  '|anxi[eé]|angoiss|[eé]puis|souffr|surmen|d[eé]prim|deuil|solitude|isol[eé]|sant[eé].mentale' +
  '|ersch[oö]pf|ausgebrannt|angst|[aä]ngst|panik|gestresst|traue|einsam|suizid|selbstmord|psychisch|[uü]berlast|belast' +
  '|esgotad|esgotam|exaust|ansied|solid[aã]o|isolad|enlutad|sa[uú]de.mental|sofrimento';

const CUE = new RegExp(STEMS, 'iu');

/**
 * The cheap check of stage 1: may this text concern us? Lets nearly all
 * through that the judge would offer on, and some more; the judge decides.
 */
export function mayConcern(text: string): boolean {
  return CUE.test(text);
}
